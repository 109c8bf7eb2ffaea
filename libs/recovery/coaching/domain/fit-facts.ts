import type { AgeBand, Faith, Gender, Interest, LifeSituation, MeetingWay, Pathway } from './words.ts';
import type { WeekWindow } from './windows.ts';

/** A coach as matching sees them, today. `open`: proposed and active matches together. */
export type Coach = {
  readonly coachId: string;
  readonly pathways: readonly Pathway[];
  readonly languages: readonly string[];
  readonly gender: Gender;
  readonly faith: Faith | null;
  readonly ageBand: AgeBand | null;
  readonly situations: readonly LifeSituation[];
  readonly interests: readonly Interest[];
  readonly windows: readonly WeekWindow[];
  readonly meetsBy: readonly MeetingWay[];
  readonly cap: number;
  readonly open: number;
  readonly isPaused: boolean;
  readonly isSupervised: boolean;
};

/**
 * A client's wish, with what the record adds. `ageBand` from the birth date, where it is known. `declined`: coaches whom this client declined or who
 * declined; `revoked`: coaches from whom the client took a consent back, without a later one; `sharedGroups`: current groups with a coach, by coach.
 */
export type Wish = {
  readonly clientId: string;
  readonly daysWaiting: number;
  readonly gender: Gender | null;
  readonly languages: readonly string[];
  readonly pathways: readonly Pathway[];
  readonly faith: Faith | null;
  readonly situations: readonly LifeSituation[];
  readonly interests: readonly Interest[];
  readonly windows: readonly WeekWindow[];
  readonly meetsBy: readonly MeetingWay[];
  readonly avoidCoachIds: readonly string[];
  readonly ageBand: AgeBand | null;
  readonly declined: readonly string[];
  readonly revoked: readonly string[];
  readonly sharedGroups: ReadonlyMap<string, number>;
};

export function shared<Word>(wished: readonly Word[], offered: readonly Word[]): Word[] {
  return wished.filter((word) => offered.includes(word));
}
