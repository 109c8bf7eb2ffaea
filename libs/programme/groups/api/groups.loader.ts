import DataLoader from 'dataloader';
import type { Membership, SeriesTerms, Session } from '@alongside/kit/contract';
import { failure, type Operation, type Viewer } from '@alongside/kit/server';
import type { GroupsNeeds } from './groups.needs.ts';
import { earlierTerms, lastSessions, mostLast } from './series-past.store.ts';
import { membersOfSeries, membershipsOfClients, nextOfClients, nextOfSeries, seatsTaken, type Members } from './series-parts.row.ts';

type Next = { readonly id: string; readonly first?: number | undefined };

type Loaders = {
  readonly members: DataLoader<string, Members>;
  readonly placesTaken: DataLoader<string, number>;
  readonly memberships: DataLoader<string, Membership[]>;
  readonly nextOfSeries: DataLoader<string, Session[]>;
  readonly nextOfClient: DataLoader<string, Session[]>;
  readonly earlierTerms: DataLoader<string, SeriesTerms[]>;
  readonly lastOfSeries: DataLoader<string, Session[]>;
};

// One set an operation: a list of twenty groups asks for its members once, and no other request ever sees the answer.
const ofOperation = new WeakMap<Operation, Loaders>();

export function loadersOf(needs: GroupsNeeds, viewer: Viewer): Loaders {
  const known = ofOperation.get(viewer.operation);
  if (known) return known;
  const batched = <Found>(look: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>, none: Found) =>
    new DataLoader(async (ids: readonly string[]) => {
      const found = await look(ids);
      return ids.map((id) => found.get(id) ?? none);
    });
  const loaders: Loaders = {
    members: batched((ids) => needs.db.read(viewer, (tx) => membersOfSeries(tx, ids)), { members: [], hidden: 0 }),
    placesTaken: batched((ids) => needs.db.read(viewer, (tx) => seatsTaken(tx, ids)), 0),
    memberships: batched((ids) => needs.db.read(viewer, (tx) => membershipsOfClients(tx, ids)), []),
    nextOfSeries: batched((ids) => needs.db.read(viewer, (tx) => nextOfSeries(tx, ids)), []),
    nextOfClient: batched((ids) => needs.db.read(viewer, (tx) => nextOfClients(tx, ids)), []),
    earlierTerms: batched((ids) => needs.db.read(viewer, (tx) => earlierTerms(tx, ids)), []),
    lastOfSeries: batched((ids) => needs.db.read(viewer, (tx) => lastSessions(tx, ids)), []),
  };
  ofOperation.set(viewer.operation, loaders);
  return loaders;
}

const mostNext = 20;

/** The first few sessions to come, of a group or of a client: loaded for all of an answer's rows at once. */
export async function nextFew(loader: DataLoader<string, Session[]>, { id, first = 5 }: Next): Promise<Session[]> {
  if (!Number.isInteger(first) || first < 1 || first > mostNext)
    throw failure('BAD_USER_INPUT', `From 1 to ${mostNext} sessions.`, ['first']);
  return (await loader.load(id)).slice(0, first);
}

type Last = { readonly id: string; readonly last?: number | undefined };

/** The last few sessions of a group that are over, oldest first. */
export async function lastFew(loader: DataLoader<string, Session[]>, { id, last = 12 }: Last): Promise<Session[]> {
  if (!Number.isInteger(last) || last < 1 || last > mostLast) throw failure('BAD_USER_INPUT', `From 1 to ${mostLast} sessions.`, ['last']);
  return (await loader.load(id)).slice(-last);
}
