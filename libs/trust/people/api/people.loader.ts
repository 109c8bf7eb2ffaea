import DataLoader from 'dataloader';
import type { CareTeamMember, ClientContact, Consent, Episode } from '@alongside/kit/contract';
import type { Operation, Viewer } from '@alongside/kit/server';
import type { PeopleNeeds } from './people.needs.ts';
import { consentsOf } from './consent.store.ts';
import { careTeamsOf, contactsOf, episodesOf } from './client-parts.store.ts';

type Loaders = {
  readonly contact: DataLoader<string, ClientContact | null>;
  readonly careTeam: DataLoader<string, CareTeamMember[]>;
  readonly episode: DataLoader<string, Episode | null>;
  readonly consents: DataLoader<string, Consent[]>;
};

// One set an operation: a list of fifty clients asks for its teams once, and no other request ever sees the answer.
const ofOperation = new WeakMap<Operation, Loaders>();

export function loadersOf(needs: PeopleNeeds, viewer: Viewer): Loaders {
  const known = ofOperation.get(viewer.operation);
  if (known) return known;
  const loaders = {
    contact: new DataLoader(async (ids: readonly string[]) => {
      const found = await needs.db.read(viewer, (tx) => contactsOf(tx, ids));
      return ids.map((id) => found.get(id) ?? null);
    }),
    careTeam: new DataLoader(async (ids: readonly string[]) => {
      const found = await needs.db.read(viewer, (tx) => careTeamsOf(tx, ids));
      return ids.map((id) => found.get(id) ?? []);
    }),
    episode: new DataLoader(async (ids: readonly string[]) => {
      const found = await needs.db.read(viewer, (tx) => episodesOf(tx, ids));
      return ids.map((id) => found.get(id) ?? null);
    }),
    consents: new DataLoader(async (ids: readonly string[]) => {
      const found = await needs.db.read(viewer, (tx) => consentsOf(tx, ids));
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
  ofOperation.set(viewer.operation, loaders);
  return loaders;
}
