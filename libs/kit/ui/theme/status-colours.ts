/**
 * Fills under white text, each at least 5.5:1. Red is kept for the status, never for a person.
 * In dark mode they are only 1.9 to 2.8:1 against the page, so `selected` also shows a check and a light border.
 */
export const statusColours = {
  present: '#0b7285',
  late: '#8a5a00',
  leftEarly: '#8a5a00',
  absent: '#a61e4d',
  excused: '#495057',
  telehealth: '#5f3dc4',
  upcoming: '#495057',
  now: '#0b7285',
  toFinish: '#8a5a00',
  done: '#2b6a3f',
  cancelled: '#495057',
} as const;

export type Status = keyof typeof statusColours;
