import type { BreakGlassInput, GrantCategory } from '@alongside/kit/contract';
import { badInput, badInputAt, notFound, writeEvent, type BadInput, type NotFound, type Tx } from '@alongside/kit/server';
import { cleanText, invalidInput } from '@alongside/kit/words';
import { breakGlass as bounds } from '@alongside/trust/access/domain';
import { clientMeant } from './grants.store.ts';

const longestCode = 40;
const notGiven = invalidInput('input.clientCode', 'required', 'Say who is meant.');

/** Who wants which record for what, once the words have been looked at. `code` is null when an id says who is meant. */
export type GrantWish = {
  readonly id: string;
  readonly clientId: string | null;
  readonly code: string | null;
  readonly category: GrantCategory;
  readonly reason: string;
};

export function checkWish(input: BreakGlassInput): GrantWish | BadInput {
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
  const { id, category, clientId = null } = input;
  return { id, category, clientId, code: clientId ? null : code.value, reason: reason.value };
}

type Subject = 'AccessGrant' | 'GrantSecond';

/** The client whom the wish means, or the answer that there is none, with its denied event. */
export async function whomItMeans(tx: Tx, { id, clientId, code }: GrantWish, subject: Subject): Promise<string | NotFound> {
  const found = await clientMeant(tx, clientId, code);
  if (found) return found;
  await denied(tx, subject, id, 'NOT_FOUND');
  return notFound(['input', clientId ? 'clientId' : 'clientCode']);
}

export async function denied(tx: Tx, subjectType: Subject, subjectId: string, why: string, clientId?: string): Promise<void> {
  const clientIds = clientId ? [clientId] : [];
  await writeEvent(tx, { action: 'CREATE', outcome: 'DENIED', subjectType, subjectId, clientIds, fields: [why] });
}
