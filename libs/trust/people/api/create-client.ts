import type { Client, ClientSaved, CreateClientInput, CreateClientResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, newId, refusedBy, type BadInput, type Tx, type Viewer } from '@alongside/kit/server';
import { cleanText, isId, type Checked } from '@alongside/kit/words';
import { permitCentre, reach, type Permit } from '@alongside/trust/access/api';
import {
  checkCode,
  checkContact,
  checkEpisode,
  checkIdentity,
  teamSince,
  type Contact,
  type EpisodeOfCare,
  type Identity,
} from '@alongside/trust/people/domain';
import { clientRows } from './client-rows.store.ts';
import { insertClients, nextCode, type NewClient } from './clients.store.ts';
import { candidatesFor } from './likely-duplicates.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf } from './people.problem.ts';
import { worksHere } from './team.store.ts';

/** Registers a person at the active centre, admits them, and gives them their team. Sent twice, it answers the first one's row. */
export async function createClient(needs: PeopleNeeds, viewer: Viewer, input: CreateClientInput): Promise<CreateClientResult> {
  try {
    return await needs.db.tx(viewer, (tx) => create(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal?.sqlState !== '23505') throw error;
    const field = refusal.constraint === 'client_centre_id_code_key' ? 'code' : 'id';
    const answer = badInputAt(['input', field], 'unique', 'This number is taken.', 'DUPLICATE');
    return afterConstraint(needs, viewer, { subjectType: 'Client', subjectId: input.id }, answer);
  }
}

async function create(tx: Tx, input: CreateClientInput): Promise<CreateClientResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const permit = await permitCentre(tx, 'client.create');
  if (isRefusal(permit)) return permit;
  const before = await saved(tx, input.id);
  if (before) return before;
  const checked = check(tx, input);
  if ('__typename' in checked) return checked;
  const wrongCounsellor = await unknownCounsellor(tx, input);
  if (wrongCounsellor) return wrongCounsellor;
  const candidates = checked.reason === null ? await candidatesFor(tx, checked.identity) : [];
  if (candidates.length > 0) return likelyDuplicate(candidates);
  await insert(tx, permit, input, checked);
  const answer = await saved(tx, input.id);
  if (!answer) throw new Error('a client just created is out of reach');
  return answer;
}

async function saved(tx: Tx, id: string): Promise<(ClientSaved & { __typename: 'ClientSaved' }) | null> {
  const client = (await clientRows(tx, await reach(tx, [id]))).get(id);
  return client ? { __typename: 'ClientSaved', client } : null;
}

function likelyDuplicate(candidates: Client[]): CreateClientResult {
  const message = 'This may be somebody who is here already. Open that record, or say why this is another person.';
  return { __typename: 'LikelyDuplicate', code: 'DUPLICATE', message, path: ['input', 'notADuplicateReason'], candidates };
}

type CheckedInput = {
  readonly identity: Identity;
  readonly contact: Contact | null;
  readonly episode: EpisodeOfCare;
  readonly code: string | null;
  readonly reason: string | null;
};

function check(tx: Tx, input: CreateClientInput): CheckedInput | BadInput {
  const { today } = tx.viewer;
  const identity = checkIdentity(input, today, 'input');
  if (!identity.ok) return firstOf(identity.problems);
  const episode = checkEpisode({ admittedOn: input.admittedOn, phase: input.phase }, today, 'input');
  if (!episode.ok) return firstOf(episode.problems);
  const contact = input.contact ? checkContact(input.contact, 'input.contact') : nothing;
  if (!contact.ok) return firstOf(contact.problems);
  const code = input.code ? checkCode(input.code, 'input.code') : nothing;
  if (!code.ok) return firstOf(code.problems);
  const reason = input.notADuplicateReason
    ? cleanText(input.notADuplicateReason, { path: 'input.notADuplicateReason', max: 200, min: 3 })
    : nothing;
  if (!reason.ok) return firstOf(reason.problems);
  return { identity: identity.value, episode: episode.value, contact: contact.value, code: code.value, reason: reason.value };
}

const nothing: Checked<null> = { ok: true, value: null };

async function unknownCounsellor(tx: Tx, { primaryCounsellorId: id }: CreateClientInput): Promise<BadInput | null> {
  if (!id || (isId(id) && (await worksHere(tx, id, 'COUNSELLOR')))) return null;
  return badInputAt(['input', 'primaryCounsellorId'], 'known', 'Choose a counsellor of this centre.');
}

async function insert(tx: Tx, permit: Permit<'client.create'>, input: CreateClientInput, checked: CheckedInput): Promise<void> {
  if (checked.code === null) await lockAll(tx, [{ kind: 'code', id: 'next' }]);
  const { identity, contact, episode, reason } = checked;
  const code = checked.code ?? (await nextCode(tx));
  const fromDate = teamSince(episode.admittedOn, tx.viewer.today);
  const team = teamOf(tx.viewer, input.primaryCounsellorId ?? null).map((member) => ({ id: newId(), fromDate, ...member }));
  const whole: NewClient = { id: input.id, personId: newId(), code, identity, contact, episode: { id: newId(), ...episode }, team };
  await insertClients(tx, permit, [whole], reason);
}

/** A counsellor who registers somebody is in the team, else the new record would vanish from their own view: as primary counsellor unless another is named. */
function teamOf({ role, staffId }: Viewer, primary: string | null): readonly Pick<NewClient['team'][number], 'staffId' | 'part'>[] {
  const named = primary ?? (role === 'COUNSELLOR' ? staffId : null);
  const first = named ? [{ staffId: named, part: 'PRIMARY_COUNSELLOR' as const }] : [];
  return role === 'COUNSELLOR' && named !== staffId ? [...first, { staffId, part: 'COUNSELLOR' }] : first;
}
