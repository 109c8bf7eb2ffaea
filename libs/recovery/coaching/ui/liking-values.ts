import type { Faith, Gender, Interest, LifeSituation, MeetingWay, Pathway } from '@alongside/kit/contract';
import { faiths, genders, interests, known, meetingWays, oneOf, pathways, situations } from './choices.ts';
import type { Likings, WindowInView } from './use-wish-words.ts';

/** What profile and request have in common, as a form holds it. */
export type LikingValues = {
  readonly gender: Gender | null;
  readonly languages: readonly string[];
  readonly pathways: readonly Pathway[];
  readonly faith: Faith | null;
  readonly situations: readonly LifeSituation[];
  readonly interests: readonly Interest[];
  readonly windows: readonly WindowInView[];
  readonly meetsBy: readonly MeetingWay[];
};

export const noLikings: LikingValues = {
  ...{ gender: null, faith: null, languages: [], pathways: [] },
  ...{ situations: [], interests: [], windows: [], meetsBy: [] },
};

export function likingsOf(stored: Likings): LikingValues {
  return {
    gender: oneOf(genders, stored.gender),
    languages: stored.languages ?? [],
    pathways: known(pathways, stored.pathways ?? []),
    faith: oneOf(faiths, stored.faith),
    situations: known(situations, stored.situations ?? []),
    interests: known(interests, stored.interests ?? []),
    windows: (stored.windows ?? []).map(({ weekday, from, until }) => ({ weekday, from: from.slice(0, 5), until: until.slice(0, 5) })),
    meetsBy: known(meetingWays, stored.meetsBy ?? []),
  };
}

/** As the contract's input takes it: its lists may be written. */
export function likingInput({ languages, pathways: ways, situations: lives, interests: likes, windows, meetsBy }: LikingValues) {
  return {
    ...{ languages: [...languages], pathways: [...ways], situations: [...lives], interests: [...likes], meetsBy: [...meetsBy] },
    windows: windows.map((one) => ({ ...one })),
  };
}

/** Every path of the contract that may have a field in the form: lines that are added later too. */
export const likingFields: readonly string[] = [
  ...['gender', 'languages', 'pathways', 'faith', 'situations', 'interests', 'windows', 'meetsBy'],
  ...Array.from({ length: 21 }, (_, i) => ['', '.weekday', '.from', '.until'].map((part) => `windows.${i}${part}`)).flat(),
];
