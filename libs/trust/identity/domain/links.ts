export type LinkPurpose = 'INVITATION' | 'PASSWORD_RESET';

/** Minutes that a link opens something: an invitation over a long weekend, a reset for one hour. */
export const linkMinutes: Readonly<Record<LinkPurpose, number>> = { INVITATION: 3 * 24 * 60, PASSWORD_RESET: 60 };

/** The address of the screen; the key stands behind the '#', which no browser sends to a server and no log keeps. */
export function linkPath(key: string): string {
  return `/password#${key}`;
}
