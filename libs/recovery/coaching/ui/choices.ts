import type { AgeBand, Faith, Gender, Interest, LifeSituation, MeetingWay, Pathway } from '@alongside/kit/contract';

export const pathways: readonly Pathway[] = ['TWELVE_STEP', 'SMART', 'DHARMA', 'FAITH_BASED', 'MEDICATION', 'SECULAR', 'OWN_WAY'];
export const faiths: readonly Faith[] = ['ISLAM', 'CHRISTIANITY', 'HINDUISM', 'SIKHISM', 'BUDDHISM', 'JUDAISM', 'OTHER', 'NONE'];
export const ageBands: readonly AgeBand[] = ['UNDER_26', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56'];
export const genders: readonly Gender[] = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'];
export const meetingWays: readonly MeetingWay[] = ['IN_PERSON', 'PHONE', 'VIDEO'];
export const situations: readonly LifeSituation[] = [
  ...(['PARENT', 'PARTNERED', 'LIVING_ALONE', 'CARER'] as const),
  ...(['STUDENT', 'WORKING', 'SEEKING_WORK', 'JUSTICE_EXPERIENCE'] as const),
];
export const interests: readonly Interest[] = [
  ...(['SPORT', 'WALKING', 'MUSIC', 'READING', 'COOKING', 'CRAFTS'] as const),
  ...(['GARDENING', 'FILMS', 'GAMES', 'TECHNOLOGY', 'VOLUNTEERING', 'PRAYER'] as const),
];
/** Offered as chips; other languages of a record stay and are shown too. */
export const spokenLanguages: readonly string[] = ['ur', 'en', 'pa', 'ps', 'sd', 'ar'];

/** Of what a chip hands back, only what is one of ours. */
export function known<Word extends string>(all: readonly Word[], values: readonly string[]): Word[] {
  return all.filter((one) => values.includes(one));
}

export function oneOf<Word extends string>(all: readonly Word[], value: string | null): Word | null {
  return all.find((one) => one === value) ?? null;
}
