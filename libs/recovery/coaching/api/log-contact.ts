import type { LogContactInput, LogContactResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import { isId } from '@alongside/kit/words';
import { checkContact } from '@alongside/recovery/coaching/domain';
import { permitClient, type Permit } from '@alongside/trust/access/api';
import type { CoachingNeeds } from './coaching.needs.ts';
import { toContact } from './contact.row.ts';
import { contactRow, hashOf, insertContact, ownMatch } from './contact.store.ts';
import { afterConstraint, firstOf } from './input.problem.ts';
import { peopleOf } from './my-people.ts';
import { staffNames } from '@alongside/trust/people/api';

/** Clocks of tablets run a little ahead: so many milliseconds are not the future. */
const clockSkewMs = 5 * 60_000;

/** Writes a contact down. The same operation sent twice is one contact; with other words it is refused. */
export async function logContact(needs: CoachingNeeds, viewer: Viewer, input: LogContactInput): Promise<LogContactResult> {
  const attempt = () => needs.db.tx(viewer, (tx) => log(tx, input));
  try {
    return await attempt();
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'support_contact_pkey') throw error;
  }
  try {
    return await attempt(); // sent twice at this very moment: the first one stands
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'support_contact_pkey') throw error;
    const answer = badInputAt(['input', 'opId'], 'unique', 'Another contact has this id.', 'DUPLICATE');
    return afterConstraint(needs, viewer, { subjectType: 'SupportContact', subjectId: input.opId, clientIds: [input.clientId] }, answer);
  }
}

async function log(tx: Tx, input: LogContactInput): Promise<LogContactResult> {
  if (!isId(input.opId)) return badInputAt(['input', 'opId'], 'id', 'This is no id.');
  const permit = await permitClient(tx, 'contact.log', input.clientId);
  if (isRefusal(permit)) return permit;
  const { today, zone, now } = tx.viewer;
  const { channel, minutes, reached, kinds, at } = input;
  const typed = { channel, minutes, reached, kinds, nextStep: input.nextStep ?? '', nextOn: input.nextOn ?? null };
  const isFuture = at.getTime() > now.getTime() + clockSkewMs;
  const checked = checkContact({ ...typed, localDate: localOf(at, zone).date }, today, isFuture);
  if (!checked.ok) return firstOf(checked.problems);
  const before = await contactRow(tx, input.opId);
  if (before) {
    if (before.bodyHash === hashOf(input.clientId, at, checked.value)) return logged(tx, permit, input);
    return badInputAt(['input', 'opId'], 'same', 'This operation said something else before.', 'IDEMPOTENCY_MISMATCH');
  }
  const matchId = await ownMatch(tx, permit);
  if (!matchId) return notFound(['input', 'clientId']);
  await insertContact(tx, permit, { id: input.opId, matchId, at, draft: checked.value });
  return logged(tx, permit, input);
}

async function logged(tx: Tx, permit: Permit<'contact.log'>, input: LogContactInput): Promise<LogContactResult> {
  const row = await contactRow(tx, input.opId);
  const { access } = permit;
  if (!row || !access) throw new Error('the contact was there a moment ago');
  const contact = toContact(access, row, await staffNames(tx, [row.coachId]));
  const [person] = await peopleOf(tx, { clientIds: [input.clientId] });
  return { __typename: 'ContactLogged', contact, person: person ?? null };
}
