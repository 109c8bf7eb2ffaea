import type {
  BlockedWindow,
  Client,
  HoursVariant,
  Room,
  StaleBlockedWindow,
  StaleClient,
  StaleHoursVariant,
  StaleRoom,
} from '@alongside/kit/contract';
import { badInput, writeEvent, type BadInput, type Viewer } from '@alongside/kit/server';
import type { InvalidInput } from '@alongside/kit/words';
import type { PeopleNeeds } from './people.needs.ts';

/** A rule's refusal as the contract's: the first thing that is wrong, which the form shows at its field. */
export function firstOf(problems: readonly InvalidInput[]): BadInput {
  const [first] = problems;
  if (!first) throw new Error('refused without a problem');
  return badInput(first);
}

const path = ['input', 'expectedVersion'];

export function staleClient(current: Client): StaleClient & { __typename: 'StaleClient' } {
  return { __typename: 'StaleClient', code: 'CONFLICT_VERSION', message: 'Somebody changed this record since it was read.', path, current };
}

export function staleRoom(current: Room): StaleRoom & { __typename: 'StaleRoom' } {
  return { __typename: 'StaleRoom', code: 'CONFLICT_VERSION', message: 'Somebody changed this room since it was read.', path, current };
}

export function staleWindow(current: BlockedWindow): StaleBlockedWindow & { __typename: 'StaleBlockedWindow' } {
  const message = 'Somebody changed this blocked window since it was read.';
  return { __typename: 'StaleBlockedWindow', code: 'CONFLICT_VERSION', message, path, current };
}

export function staleHours(current: HoursVariant): StaleHoursVariant & { __typename: 'StaleHoursVariant' } {
  const message = 'Somebody changed these hours since they were read.';
  return { __typename: 'StaleHoursVariant', code: 'CONFLICT_VERSION', message, path, current };
}

type Refused = { readonly subjectType: string; readonly subjectId: string; readonly clientIds?: readonly string[] };

/** After a constraint's refusal the first transaction is gone with its events: the denied event is written in one of its own. */
export async function afterConstraint<Answer extends BadInput>(
  needs: PeopleNeeds,
  viewer: Viewer,
  about: Refused,
  answer: Answer,
): Promise<Answer> {
  await needs.db.tx(viewer, (tx) => writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', ...about, fields: [answer.code] }));
  return answer;
}
