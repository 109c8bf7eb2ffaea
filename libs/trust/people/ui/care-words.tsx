import { daysBetween } from '@alongside/kit/time';
import { useViewer } from '@alongside/kit/client';
import { useStaffName, useWords } from '@alongside/kit/ui';

type Spell = {
  readonly staffName: string | null;
  readonly staffNameUr: string | null;
  readonly part: string | null;
  readonly untilDate: string | null;
};
type Care = { readonly admittedOn: string | null; readonly dischargedOn: string | null };

export function isRunning(spell: { readonly untilDate: string | null }, today: string): boolean {
  return spell.untilDate === null || spell.untilDate > today;
}

/** The primary counsellor of today, or nothing. */
export function CounsellorName({ team }: { readonly team: readonly Spell[] }) {
  const nameOf = useStaffName();
  const { today } = useViewer().centre;
  const primary = team.find((spell) => spell.part === 'PRIMARY_COUNSELLOR' && isRunning(spell, today));
  return primary ? <bdi>{nameOf({ name: primary.staffName, nameUr: primary.staffNameUr })}</bdi> : null;
}

/** How long in care: days so far, or that the person is out, or not yet in. */
export function DaysInCare({ episode }: { readonly episode: Care }) {
  const t = useWords('people');
  const { today } = useViewer().centre;
  const { admittedOn, dischargedOn } = episode;
  if (admittedOn === null) return null;
  if (dischargedOn !== null && dischargedOn <= today) return t('people:care.discharged');
  if (admittedOn > today) return t('people:care.notYet');
  return t('people:care.days', { count: daysBetween(admittedOn, today) });
}
