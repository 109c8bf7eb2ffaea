import { shared, type Coach, type Wish } from './fit-facts.ts';
import { minuteOf, overlapOf, shortestMeeting } from './windows.ts';

export const notOfferedRules = [
  'COACH_PAUSED',
  'NOT_SUPERVISED',
  'AT_CAPACITY',
  'NO_COMMON_LANGUAGE',
  'NO_COMMON_TIME',
  'NO_COMMON_WAY',
  'GENDER_WISH',
  'CONFLICT',
  'DECLINED_BEFORE',
  'CONSENT_REVOKED',
] as const;
export type NotOfferedRule = (typeof notOfferedRules)[number];

/** Whoever wishes no particular hours still needs a coach who has any. */
function haveTime({ windows }: Wish, coach: Coach): boolean {
  if (windows.length > 0) return overlapOf(windows, coach.windows).longest >= shortestMeeting;
  return coach.windows.some((one) => minuteOf(one.until) - minuteOf(one.from) >= shortestMeeting);
}

function haveWay({ meetsBy }: Wish, coach: Coach): boolean {
  return meetsBy.length > 0 ? shared(meetsBy, coach.meetsBy).length > 0 : coach.meetsBy.length > 0;
}

const stands: Readonly<Record<NotOfferedRule, (wish: Wish, coach: Coach) => boolean>> = {
  COACH_PAUSED: (_, coach) => coach.isPaused,
  NOT_SUPERVISED: (_, coach) => !coach.isSupervised,
  AT_CAPACITY: (_, coach) => coach.open >= coach.cap,
  NO_COMMON_LANGUAGE: (wish, coach) => shared(wish.languages, coach.languages).length === 0,
  NO_COMMON_TIME: (wish, coach) => !haveTime(wish, coach),
  NO_COMMON_WAY: (wish, coach) => !haveWay(wish, coach),
  GENDER_WISH: (wish, coach) => wish.gender !== null && wish.gender !== coach.gender,
  CONFLICT: (wish, coach) => wish.avoidCoachIds.includes(coach.coachId),
  DECLINED_BEFORE: (wish, coach) => wish.declined.includes(coach.coachId),
  CONSENT_REVOKED: (wish, coach) => wish.revoked.includes(coach.coachId),
};

/** Every hard rule that stands against a pair, in a fixed order; none: the coach may be offered. Sources: standards of peer work, our own choice. */
export function notOfferedBecause(wish: Wish, coach: Coach): readonly NotOfferedRule[] {
  return notOfferedRules.filter((rule) => stands[rule](wish, coach));
}

export type ConcernFound = { readonly concern: 'SHARED_GROUP'; readonly count: number };

/** What a coordinator may decide over, with a reason: a coach who sits in the person's group is no stranger and no wall. */
export function concernsOf(wish: Wish, coach: Coach): readonly ConcernFound[] {
  const count = wish.sharedGroups.get(coach.coachId) ?? 0;
  return count > 0 ? [{ concern: 'SHARED_GROUP', count }] : [];
}
