import type { BreakGlassInput, BreakGlassResult } from '@alongside/kit/contract';
import { badInput, badInputAt, isRefusal, lockAll, notFound, refusedBy, writeEvent, type Tx, type Viewer } from '@alongside/kit/server';
import { cleanText, invalidInput } from '@alongside/kit/words';
import { breakGlass as bounds } from '@alongside/trust/access/domain';
import type { AccessNeeds } from './access.needs.ts';
import { demandFresh } from './demand-fresh.ts';
import { clientMeant, grantsOfWeek, insertGrant } from './grants.store.ts';
import { permitCentre } from './permit.ts';

const longestCode = 40;
const notGiven = invalidInput('input.clientCode', 'required', 'Say who is meant.');

/**
 * Emergency access: one client, read only, one hour, with a reason that a privacy reviewer reads. From the next request on the record is open.
 * Who does so often is asked to bring a second person: asked too lightly, people give the quickest reason and not the true one.
 */
export async function breakGlass(needs: AccessNeeds, viewer: Viewer, input: BreakGlassInput): Promise<BreakGlassResult> {
  const reason = cleanText(input.reason, { path: 'input.reason', min: 0, max: bounds.reasonMax, lines: 'many' });
  if (!reason.ok && reason.problems[0]) return badInput(reason.problems[0]);
  if (!reason.ok || [...reason.value].length < bounds.reasonMin)
    return badInputAt(
      ['input', 'reason'],
      `min ${bounds.reasonMin}`,
      `Say in at least ${bounds.reasonMin} characters why.`,
      'REASON_REQUIRED',
    );
  const code = cleanText(input.clientCode ?? '', { path: 'input.clientCode', min: 0, max: longestCode });
  if (!code.ok) return badInput(code.problems[0] ?? notGiven);
  if (!input.clientId && code.value === '') return badInput(notGiven);
  await demandFresh(needs, viewer);
  try {
    return await needs.db.tx(viewer, (tx) => open(tx, { ...input, reason: reason.value }, code.value));
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    await needs.db.tx(viewer, (tx) => denied(tx, input.id, 'DUPLICATE'));
    return badInputAt(['input', 'id'], 'new', 'This id is taken.', 'DUPLICATE');
  }
}

async function open(tx: Tx, input: BreakGlassInput, code: string): Promise<BreakGlassResult> {
  const permit = await permitCentre(tx, 'grant.open');
  if (isRefusal(permit)) return permit;
  await lockAll(tx, [{ kind: 'staff', id: tx.viewer.staffId }]);
  const clientId = await clientMeant(tx, input.clientId ?? null, input.clientId || code === '' ? null : code);
  if (!clientId) {
    await denied(tx, input.id, 'NOT_FOUND');
    return notFound(['input', input.clientId ? 'clientId' : 'clientCode']);
  }
  if ((await grantsOfWeek(tx)) >= bounds.perWeek) {
    await denied(tx, input.id, 'SecondPersonNeeded', clientId);
    const message = `More than ${bounds.perWeek} in a week: ask somebody who may open this record.`;
    return { __typename: 'SecondPersonNeeded', code: 'FORBIDDEN', message, path: null };
  }
  const { id, category, reason } = input;
  const expiresAt = await insertGrant(tx, permit, { id, clientId, category, reason });
  return { __typename: 'GrantOpened', grant: { id, clientId, clientCode: null, expiresAt } };
}

async function denied(tx: Tx, subjectId: string, why: string, clientId?: string): Promise<void> {
  const clientIds = clientId ? [clientId] : [];
  await writeEvent(tx, { action: 'CREATE', outcome: 'DENIED', subjectType: 'AccessGrant', subjectId, clientIds, fields: [why] });
}
