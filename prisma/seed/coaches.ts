import type { Dice } from './random.ts';
import { women } from './names.ts';
import type { Told } from './story.ts';

export type CoachOfStory = { readonly id: string; readonly gender: 'FEMALE' | 'MALE' };

const evenings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '17:30', until: '20:30' }));
const mornings = [1, 2, 3, 4].map((weekday) => ({ weekday, from: '09:00', until: '12:00' }));
const weekend = [6, 7].map((weekday) => ({ weekday, from: '10:00', until: '16:00' }));
/** Friday has no hours between noon and two: prayer. */
const weeks = [evenings, mornings, weekend, [...evenings.slice(0, 3), ...weekend], [...mornings, ...evenings.slice(3)]];

const pathways = ['TWELVE_STEP', 'TWELVE_STEP', 'SMART', 'FAITH_BASED', 'MEDICATION', 'SECULAR', 'OWN_WAY'] as const;
const ageBands = ['UNDER_26', 'FROM_26', 'FROM_26', 'FROM_36', 'FROM_36', 'FROM_46', 'FROM_56'] as const;
const situations = ['PARENT', 'PARTNERED', 'LIVING_ALONE', 'CARER', 'STUDENT', 'WORKING', 'SEEKING_WORK', 'JUSTICE_EXPERIENCE'] as const;
const interests = ['SPORT', 'WALKING', 'MUSIC', 'READING', 'COOKING', 'CRAFTS', 'GARDENING', 'FILMS', 'TECHNOLOGY', 'PRAYER'] as const;

/** So many different ones of a list. */
export function some<Item>(dice: Dice, items: readonly Item[], count: number): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => left.splice(dice.whole(left.length), 1)).flat();
}

/** What coaches and wishes have in common: words of the same kind. `isLondon` decides languages and faiths. */
export function wordsOf(dice: Dice, isLondon: boolean) {
  const faith = isLondon
    ? dice.pick(['CHRISTIANITY', 'ISLAM', 'NONE', null] as const)
    : dice.pick(['ISLAM', 'ISLAM', 'ISLAM', null] as const);
  return {
    pathways: [...new Set([dice.pick(pathways), dice.pick(pathways)])],
    languages: isLondon ? ['en', ...some(dice, ['ur', 'pl'], dice.whole(2))] : ['ur', ...some(dice, ['en', 'pa', 'ps'], dice.whole(3))],
    faith,
    situations: some(dice, situations, 1 + dice.whole(3)),
    interests: some(dice, interests, 2 + dice.whole(3)),
    windows: dice.pick(weeks),
  };
}

/** A profile for each coach: caps of 3 to 12, one of them full, one paused. `load`: how many people each has. */
export async function tellProfiles(
  { db, dice }: Told,
  centreId: string,
  coachIds: readonly string[],
  isLondon: boolean,
  load: ReadonlyMap<string, number>,
): Promise<CoachOfStory[]> {
  const names = new Map((await db.staff.findMany({ where: { id: { in: [...coachIds] } } })).map((one) => [one.id, one.name]));
  const coaches = coachIds.map((id): CoachOfStory => {
    const isWoman = women.some(([given]) => names.get(id)?.startsWith(`${given} `));
    return { id, gender: isWoman ? 'FEMALE' : 'MALE' };
  });
  await db.coachProfile.createMany({
    data: coaches.map(({ id, gender }, i) => {
      const has = load.get(id) ?? 0;
      return {
        ...{ centreId, staffId: id, gender, ...wordsOf(dice, isLondon), ageBand: dice.pick(ageBands) },
        meetsBy: some(dice, ['IN_PERSON', 'PHONE', 'VIDEO'] as const, 2),
        cap: i === 0 ? 12 : i === 2 ? Math.max(1, has) : Math.max(has + 1, 3 + dice.whole(6)),
        ...(i === 5 ? { status: 'PAUSED' as const, pauseReason: 'A new baby at home' } : {}),
      };
    }),
  });
  return coaches;
}
