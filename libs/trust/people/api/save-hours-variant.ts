import type { HoursVariant, HoursVariantInput, SaveHoursVariantResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitCentre } from '@alongside/trust/access/api';
import { checkHoursVariant, type HoursVariantDraft } from '@alongside/trust/people/domain';
import { centreRow } from './centre.store.ts';
import { hoursVariantRow, writeHoursVariant } from './centre-time.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf, staleHours } from './people.problem.ts';

/** Adds or changes other opening hours for some days, such as those of Ramadan. What is planned already stays until somebody fits it. */
export async function saveHoursVariant(needs: PeopleNeeds, viewer: Viewer, input: HoursVariantInput): Promise<SaveHoursVariantResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    const answer =
      refusal?.constraint === 'hours_variant_overlap'
        ? badInputAt(['input', 'fromDate'], 'overlap', 'Other hours are in force on some of these days.')
        : badInputAt(['input', 'id'], 'unique', 'This id is taken.', 'DUPLICATE');
    if (refusal?.constraint !== 'hours_variant_overlap' && refusal?.sqlState !== '23505') throw error;
    return afterConstraint(needs, viewer, { subjectType: 'Centre', subjectId: viewer.centreId }, answer);
  }
}

async function save(tx: Tx, input: HoursVariantInput): Promise<SaveHoursVariantResult> {
  const permit = await permitCentre(tx, 'centre.write');
  if (isRefusal(permit)) return permit;
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const checked = checkHoursVariant(input, tx.viewer.today, 'input');
  if (!checked.ok) return firstOf(checked.problems);
  const current = await hoursVariantRow(tx, input.id);
  if (!current && input.expectedVersion !== 0) return notFound(['input', 'id']);
  if (current && isSame(current, checked.value)) return { __typename: 'CentreSaved', centre: await centreRow(tx) };
  if (current && input.expectedVersion === 0) return staleHours(current);
  const written = await writeHoursVariant(tx, permit, input, checked.value);
  if (!written && current) return staleHours(current);
  return { __typename: 'CentreSaved', centre: await centreRow(tx) };
}

/** Sent twice, or saved without a change: no new version. */
function isSame(kept: HoursVariant, draft: HoursVariantDraft): boolean {
  const hours = (some: HoursVariantDraft['openingHours']) =>
    some.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join();
  const fields = ['name', 'fromDate', 'untilDate'] as const;
  return fields.every((field) => kept[field] === draft[field]) && hours(kept.openingHours) === hours(draft.openingHours);
}
