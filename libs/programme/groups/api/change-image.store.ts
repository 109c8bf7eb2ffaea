import { writeEvent, type Prisma, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import { formatRule, parseRule, type Plan, type SeriesNow, type SessionNow } from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';

type Stored<Row> = Omit<Row, 'startsAt' | 'endsAt'> & { readonly startsAt: string; readonly endsAt: string };

/** What was there before a change, as it is kept for undoing until the night after the next day: keys, times and versions; nobody's name. */
export type ChangeImage = {
  readonly series: Omit<SeriesNow, 'rule'> & { readonly rrule: string };
  /** The series' version after the change: undoing asks whether it is still that. */
  readonly version: number;
  readonly pieceFrom: LocalDate | null;
  readonly updated: readonly SessionNow[];
  readonly removed: readonly SessionNow[];
  readonly added: readonly string[];
  /** Who was expected elsewhere before the change already, as digests. */
  readonly elsewhere: readonly string[];
};

type StoredImage = Omit<ChangeImage, 'updated' | 'removed' | 'elsewhere'> & {
  readonly elsewhere?: readonly string[];
  readonly updated: readonly Stored<SessionNow>[];
  readonly removed: readonly Stored<SessionNow>[];
};

const store = (session: SessionNow): Stored<SessionNow> => ({
  ...session,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
});
const restore = (session: Stored<SessionNow>): SessionNow => ({
  ...session,
  startsAt: new Date(session.startsAt),
  endsAt: new Date(session.endsAt),
});

type Besides = Pick<ChangeImage, 'version' | 'elsewhere'> & { readonly added: readonly { readonly id: string }[] };

export function imageOf(plan: Plan, before: SeriesNow, { version, elsewhere, added }: Besides): Prisma.InputJsonValue {
  const { rule, ...series } = before;
  const image: StoredImage = {
    series: { ...series, rrule: formatRule(rule) },
    version,
    pieceFrom: plan.piece?.fromDate ?? null,
    updated: plan.updates.map((one) => store(one.before)),
    removed: plan.removed.map(store),
    added: added.map(({ id }) => id),
    elsewhere,
  };
  return JSON.parse(JSON.stringify(image)) as Prisma.InputJsonObject;
}

/** Reads what imageOf wrote. It was written by this program, so its shape is not doubted. */
export function imageFrom(stored: Prisma.JsonValue): ChangeImage & { readonly terms: SeriesNow } {
  const image = stored as unknown as StoredImage;
  const { rrule, ...series } = image.series;
  const rule = parseRule(rrule, 'rrule');
  if (!rule.ok) throw new Error('the rule of a change cannot be read');
  const { elsewhere = [] } = image;
  const sessions = { updated: image.updated.map(restore), removed: image.removed.map(restore) };
  return { ...image, ...sessions, elsewhere, terms: { ...series, rule: rule.value } };
}

/** Empties what was kept for undoing of the active centre's changes that are older than a day: nobody can undo them any more. */
export async function forgetImages(tx: Tx, permit: Permit<'schedule.write'>): Promise<void> {
  const { centreId, now } = tx.viewer;
  const emptied = await tx.db.$executeRaw`
    update series_change set before = null
     where centre_id = ${centreId}::uuid and before is not null and at < ${now.toISOString()}::timestamptz - interval '1 day'`;
  if (emptied > 0) await writeEvent(tx, { action: 'UPDATE', subjectType: 'SeriesChange', fields: ['before'], by: permit });
}
