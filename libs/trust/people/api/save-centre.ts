import type { CentreInput, SaveCentreResult } from '@alongside/kit/contract';
import { isRefusal, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { checkCentre } from '@alongside/trust/people/domain';
import { centreRow, updateCentre } from './centre.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { firstOf } from './people.problem.ts';

/** Name, hours, week start and words of the house. Its zone stays: what was planned lies in it. */
export function saveCentre(needs: PeopleNeeds, viewer: Viewer, input: CentreInput): Promise<SaveCentreResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'centre.write');
    if (isRefusal(permit)) return permit;
    const checked = checkCentre(input, 'input');
    if (!checked.ok) return firstOf(checked.problems);
    const saved = await updateCentre(tx, permit, input.expectedVersion, { ...checked.value, clientTerm: input.clientTerm });
    const current = await centreRow(tx);
    if (saved) return { __typename: 'CentreSaved' as const, centre: current };
    const message = 'Somebody changed these settings since they were read.';
    return { __typename: 'StaleCentre' as const, code: 'CONFLICT_VERSION', message, path: ['input', 'expectedVersion'], current };
  });
}
