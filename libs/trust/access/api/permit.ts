import { notAllowed, notFound, writeEvent, type NotAllowed, type NotFound, type Tx } from '@alongside/kit/server';
import {
  actions,
  mayDo,
  mayEverDo,
  noFacts,
  type Action,
  type CentreAction,
  type ClientAction,
  type Decision,
} from '@alongside/trust/access/domain';
import { reach, type ClientAccess } from './reach.gate.ts';

declare const minted: unique symbol;

/** Proof that the table was asked. Store methods on clients' data ask for one; only this file makes them. */
export type Permit<A extends Action> = {
  readonly [minted]: A;
  readonly action: A;
  readonly ruleId: string;
  readonly relation: string;
  /** The client it is about; null for an action of the centre. */
  readonly clientId: string | null;
  /** What else the viewer may do with this client: rows that a verb answers with are branded by it. */
  readonly access: ClientAccess | null;
};

function mint<A extends Action>(action: A, decision: Decision, clientId: string | null, access: ClientAccess | null): Permit<A> {
  return { action, ruleId: decision.ruleId, relation: decision.relation, clientId, access } as Permit<A>;
}

/** Asks for one client. A refusal writes its denied event, which commits with the transaction. */
export async function permitClient<A extends ClientAction>(
  tx: Tx,
  action: A,
  clientId: string,
  about: { readonly staffsThis?: boolean } = {},
): Promise<Permit<A> | NotAllowed | NotFound> {
  if (!mayEverDo(tx.viewer, action)) return refuse(tx, action, null, notAllowed());
  const access = (await reach(tx, [clientId], () => about.staffsThis ?? false)).get(clientId);
  const decision = access?.decide(action);
  if (access && decision?.allow) return mint(action, decision, clientId, access);
  return refuse(tx, action, access ? clientId : null, access?.may('client.code') ? notAllowed() : notFound());
}

/** Who of several may, each with the permit, and who may not, each with the answer that one client alone would get. */
export type Permits<A extends Action> = {
  readonly allowed: ReadonlyMap<string, Permit<A>>;
  readonly refused: ReadonlyMap<string, NotAllowed | NotFound>;
};

/**
 * Asks for several clients at once, with as many statements as for one; one denied event names all who were refused.
 * What the role may never do is refused as a whole.
 */
export async function permitClients<A extends ClientAction>(
  tx: Tx,
  action: A,
  clientIds: readonly string[],
  about: { readonly staffsThis?: (clientId: string) => boolean } = {},
): Promise<Permits<A> | NotAllowed> {
  if (!mayEverDo(tx.viewer, action)) return refuse(tx, action, null, notAllowed());
  const known = await reach(tx, clientIds, about.staffsThis);
  const allowed = new Map<string, Permit<A>>();
  const refused = new Map<string, NotAllowed | NotFound>();
  for (const clientId of new Set(clientIds)) {
    const access = known.get(clientId) ?? null;
    const decision = access?.decide(action);
    if (decision?.allow) allowed.set(clientId, mint(action, decision, clientId, access));
    else refused.set(clientId, access?.may('client.code') ? notAllowed() : notFound());
  }
  const named = [...refused.keys()].filter((clientId) => known.has(clientId));
  if (refused.size > 0) await deny(tx, action, named);
  return { allowed, refused };
}

/** Asks for what concerns a session as a whole ("finish its attendance"): decided by the role and by whether the viewer staffs it. */
export async function permitSession(
  tx: Tx,
  action: 'attendance.record',
  about: { readonly staffsThis: boolean },
): Promise<Permit<'attendance.record'> | NotAllowed> {
  const decision = mayDo(tx.viewer, action, { ...noFacts, ...about });
  return decision.allow ? mint(action, decision, null, null) : refuse(tx, action, null, notAllowed());
}

/** Asks for an action of the centre: decided by the role alone. */
export async function permitCentre<A extends CentreAction>(tx: Tx, action: A): Promise<Permit<A> | NotAllowed> {
  const decision = mayDo(tx.viewer, action);
  return decision.allow ? mint(action, decision, null, null) : refuse(tx, action, null, notAllowed());
}

async function refuse<Answer extends NotAllowed | NotFound>(
  tx: Tx,
  action: Action,
  clientId: string | null,
  answer: Answer,
): Promise<Answer> {
  await deny(tx, action, clientId ? [clientId] : []);
  return answer;
}

async function deny(tx: Tx, action: Action, clientIds: readonly string[]): Promise<void> {
  const subjectType = actions[action] === 'client' ? 'Client' : 'Centre';
  await writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', subjectType, clientIds, fields: [action] });
}
