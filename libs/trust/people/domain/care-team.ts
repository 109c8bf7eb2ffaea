import type { LocalDate } from '@alongside/kit/time';

export type CarePart = 'PRIMARY_COUNSELLOR' | 'COUNSELLOR' | 'PHYSICIAN' | 'CASE_MANAGER';
export type Spell = {
  readonly id: string;
  readonly staffId: string;
  readonly part: CarePart;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
};

/** What stands in the way of a new spell without an end: the same person's own, or another primary counsellor's. The last day of a spell is not in it. */
export function inTheWay(
  spells: readonly Spell[],
  wanted: Pick<Spell, 'staffId' | 'part' | 'fromDate'>,
): 'SAME_PERSON' | 'PRIMARY_COUNSELLOR' | null {
  const overlapping = spells.filter(
    ({ fromDate, untilDate }) => (untilDate === null || untilDate > wanted.fromDate) && fromDate !== untilDate,
  );
  if (overlapping.some(({ staffId }) => staffId === wanted.staffId)) return 'SAME_PERSON';
  const isPrimary = ({ part }: Pick<Spell, 'part'>) => part === 'PRIMARY_COUNSELLOR';
  return isPrimary(wanted) && overlapping.some(isPrimary) ? 'PRIMARY_COUNSELLOR' : null;
}
