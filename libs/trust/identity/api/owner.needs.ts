import {
  writeEvent,
  writeEventBeforeViewer,
  type AuditEntry,
  type Database,
  type EventPlace,
  type Rows,
  type Viewer,
} from '@alongside/kit/server';

/** What the administrator's command line has: the owner's database, which row-level security does not bind, and the installation's secret. */
export type OwnerNeeds = { readonly db: Database; readonly pepper: string; readonly requestId: string };

/** Writes the event of a deed in the deed's own transaction. */
export type Note = (entry: AuditEntry, place: EventPlace) => Promise<void>;

/** One transaction by the owner: in the name of `viewer` if there is one, else (a centre's first steps) of nobody. */
export function asOwner<Answer>(
  { db, requestId }: OwnerNeeds,
  viewer: Viewer | null,
  operation: string,
  deed: (rows: Rows, note: Note) => Promise<Answer>,
): Promise<Answer> {
  if (viewer) return db.tx(viewer, (tx) => deed(tx.db, (entry) => writeEvent(tx, entry)));
  return db.txBeforeViewer((rows) => deed(rows, (entry, place) => writeEventBeforeViewer(rows, operation, requestId, entry, place)));
}
