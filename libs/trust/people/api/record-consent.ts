import type { ConsentInput, ConsentResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { instantOf, type LocalDate } from '@alongside/kit/time';
import { isId } from '@alongside/kit/words';
import { permitClient } from '@alongside/trust/access/api';
import { checkConsent } from '@alongside/trust/people/domain';
import { consentSaved } from './consent-saved.row.ts';
import { clientOfConsent, insertConsent } from './consent.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf } from './people.problem.ts';
import { worksHere } from './team.store.ts';

const taken = () => badInputAt(['input', 'id'], 'unique', 'Another consent has this id.', 'DUPLICATE');

/** Writes down what a client lets a coach see, from when and until when. It opens something only while the two are matched. */
export async function recordConsent(needs: PeopleNeeds, viewer: Viewer, input: ConsentInput): Promise<ConsentResult> {
  try {
    return await needs.db.tx(viewer, (tx) => record(tx, input));
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'consent_pkey') throw error;
    return afterConstraint(needs, viewer, { subjectType: 'Consent', subjectId: input.id, clientIds: [input.clientId] }, taken());
  }
}

async function record(tx: Tx, input: ConsentInput): Promise<ConsentResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const permit = await permitClient(tx, 'consent.write', input.clientId);
  if (isRefusal(permit)) return permit;
  const checked = checkConsent({ ...input, fromDate: input.fromDate ?? null, untilDate: input.untilDate ?? null }, tx.viewer.today);
  if (!checked.ok) return firstOf(checked.problems);
  const { scopes, fromDate, untilDate } = checked.value;
  if (!isId(input.coachId) || !(await worksHere(tx, input.coachId, 'PEER_COACH')))
    return badInputAt(['input', 'coachId'], 'known', 'Choose a coach of this centre.');
  await lockAll(tx, [{ kind: 'client', id: input.clientId }]);
  const owner = await clientOfConsent(tx, input.id);
  if (owner) return owner === input.clientId ? consentSaved(tx, permit, input.id) : taken(); // the same one, sent twice
  const validFrom = fromDate === tx.viewer.today ? tx.viewer.now : startOf(tx, fromDate);
  const days = { validFrom, validUntil: untilDate === null ? null : startOf(tx, untilDate) };
  await insertConsent(tx, permit, { id: input.id, coachId: input.coachId, scopes, ...days });
  return consentSaved(tx, permit, input.id);
}

/** The first moment of a local day; where clocks jump over midnight, the moment after. */
function startOf({ viewer }: Tx, date: LocalDate): Date {
  const midnight = instantOf(date, '00:00', viewer.zone);
  return midnight.kind === 'ok' ? midnight.instant : midnight.next.instant;
}
