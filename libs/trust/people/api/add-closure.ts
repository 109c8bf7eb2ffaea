import type { ClosureInput, ClosureResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, refusedBy, type Viewer } from '@alongside/kit/server';
import { daysBetween, isNearDate } from '@alongside/kit/time';
import { permitCentre } from '@alongside/trust/access/api';
import { checkClosure } from '@alongside/trust/people/domain';
import { centreRow, insertClosure } from './centre.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf } from './people.problem.ts';

const longestDays = 366;

/** Days on which the house is closed: its own, or a public holiday. */
export async function addClosure(needs: PeopleNeeds, viewer: Viewer, input: ClosureInput): Promise<ClosureResult> {
  try {
    return await needs.db.tx(viewer, async (tx) => {
      const permit = await permitCentre(tx, 'centre.write');
      if (isRefusal(permit)) return permit;
      if (!isNearDate(input.fromDate, viewer.today)) return badInputAt(['input', 'fromDate'], 'range', 'This day is too far away.');
      const checked = checkClosure(input, 'input', longestDays, daysBetween(input.fromDate, input.untilDate));
      if (!checked.ok) return firstOf(checked.problems);
      await insertClosure(tx, permit, { ...checked.value, id: input.id, kind: input.kind });
      return { __typename: 'CentreSaved' as const, centre: await centreRow(tx) };
    });
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    const answer = badInputAt(['input', 'id'], 'unique', 'This id is taken.', 'DUPLICATE');
    return afterConstraint(needs, viewer, { subjectType: 'Centre', subjectId: viewer.centreId }, answer);
  }
}
