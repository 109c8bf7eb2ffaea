import type { CentreSettings } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { centreRow } from './centre.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** The active centre's settings: everybody who works there may know when it is open. */
export function centreSettings(needs: PeopleNeeds, viewer: Viewer): Promise<CentreSettings> {
  return needs.db.read(viewer, centreRow);
}
