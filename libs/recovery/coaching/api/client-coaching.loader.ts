import DataLoader from 'dataloader';
import type { CoachMatch, MatchRequest, SupportContact } from '@alongside/kit/contract';
import { badInputAt, failure, type Operation, type Viewer } from '@alongside/kit/server';
import { reach } from '@alongside/trust/access/api';
import { staffNames } from '@alongside/trust/people/api';
import type { CoachingNeeds } from './coaching.needs.ts';
import { toContact } from './contact.row.ts';
import { contactRows } from './contact.store.ts';
import { matchesOf } from './match.row.ts';
import { toRequest } from './request.row.ts';
import { latestRequests } from './request.store.ts';

type Loaders = {
  readonly matches: DataLoader<string, CoachMatch[]>;
  readonly request: DataLoader<string, MatchRequest | null>;
  readonly contacts: (first: number) => DataLoader<string, SupportContact[]>;
};

// One set an operation: a list of clients asks once, and no other request ever sees the answer.
const ofOperation = new WeakMap<Operation, Loaders>();

export function loadersOf(needs: CoachingNeeds, viewer: Viewer): Loaders {
  const known = ofOperation.get(viewer.operation);
  if (known) return known;
  const byFirst = new Map<number, DataLoader<string, SupportContact[]>>();
  const loaders = {
    matches: new DataLoader(async (ids: readonly string[]) => {
      const found = await needs.db.read(viewer, (tx) => matchesOf(tx, { clientIds: ids }));
      return ids.map((id) => found.get(id) ?? []);
    }),
    request: new DataLoader(async (ids: readonly string[]) => {
      const found = await requestsOf(needs, viewer, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    contacts: (first: number) => {
      const loader = byFirst.get(first) ?? contactLoader(needs, viewer, first);
      byFirst.set(first, loader);
      return loader;
    },
  };
  ofOperation.set(viewer.operation, loaders);
  return loaders;
}

function requestsOf(needs: CoachingNeeds, viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, MatchRequest>> {
  return needs.db.read(viewer, async (tx) => {
    const accesses = await reach(tx, ids);
    const rows = await latestRequests(tx, ids);
    return new Map(
      [...rows].flatMap(([clientId, row]): [string, MatchRequest][] => {
        const access = accesses.get(clientId);
        return access?.may('match.requestRead') ? [[clientId, toRequest(tx, access, row)]] : [];
      }),
    );
  });
}

const mostContacts = 200;

function contactLoader(needs: CoachingNeeds, viewer: Viewer, first: number): DataLoader<string, SupportContact[]> {
  if (first < 1 || first > mostContacts) {
    const { message, path } = badInputAt(['first'], 'max', `From 1 to ${mostContacts}.`);
    throw failure('BAD_USER_INPUT', message, path ?? []);
  }
  return new DataLoader((ids: readonly string[]) =>
    needs.db.read(viewer, async (tx) => {
      const accesses = await reach(tx, ids);
      const rows = await contactRows(tx, ids, first);
      const names = await staffNames(
        tx,
        rows.map((row) => row.coachId),
      );
      return ids.map((id) => {
        const access = accesses.get(id);
        if (!access?.may('contact.read')) return [];
        return rows.filter((row) => row.clientId === id).map((row) => toContact(access, row, names));
      });
    }),
  );
}
