/** The words of profile and wish, as the contract has them. `ageBands` stand in order: neighbours are next to each other. */
export const pathways = ['TWELVE_STEP', 'SMART', 'DHARMA', 'FAITH_BASED', 'MEDICATION', 'SECULAR', 'OWN_WAY'] as const;
export const faiths = ['ISLAM', 'CHRISTIANITY', 'HINDUISM', 'SIKHISM', 'BUDDHISM', 'JUDAISM', 'OTHER', 'NONE'] as const;
export const ageBands = ['UNDER_26', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56'] as const;

export type Pathway = (typeof pathways)[number];
export type Faith = (typeof faiths)[number];
export type AgeBand = (typeof ageBands)[number];
export type Gender = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
export type LifeSituation =
  'PARENT' | 'PARTNERED' | 'LIVING_ALONE' | 'CARER' | 'STUDENT' | 'WORKING' | 'SEEKING_WORK' | 'JUSTICE_EXPERIENCE';
export type Interest =
  | 'SPORT'
  | 'WALKING'
  | 'MUSIC'
  | 'READING'
  | 'COOKING'
  | 'CRAFTS'
  | 'GARDENING'
  | 'FILMS'
  | 'GAMES'
  | 'TECHNOLOGY'
  | 'VOLUNTEERING'
  | 'PRAYER';
export type MeetingWay = 'IN_PERSON' | 'PHONE' | 'VIDEO';

/** The band of somebody of so many whole years. */
export function ageBandOf(years: number): AgeBand {
  if (years < 26) return 'UNDER_26';
  if (years < 36) return 'FROM_26';
  if (years < 46) return 'FROM_36';
  return years < 56 ? 'FROM_46' : 'FROM_56';
}
