import type { Consent } from '@alongside/kit/contract';
import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import { consentState, type ConsentScope } from '@alongside/trust/people/domain';
import { staffNames } from './centre-rows.store.ts';

/** What some clients let their coaches see, newest first. */
export async function consentsOf(tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, Consent[]>> {
  const rows = await tx.db.consent.findMany({
    where: { centreId: tx.viewer.centreId, clientId: { in: [...clientIds] } },
    include: { coach: { select: { name: true, nameUr: true } } },
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
  });
  const names = await staffNames(
    tx,
    rows.flatMap((row) => row.recordedBy ?? []),
  );
  const found = new Map<string, Consent[]>();
  for (const { clientId, coach, recordedBy, ...row } of rows) {
    const { id, coachId, scopes, validFrom, validUntil, revokedAt } = row;
    const consent = {
      ...{ id, coachId, coachName: coach.name, coachNameUr: coach.nameUr, scopes, validFrom, validUntil, revokedAt },
      state: consentState(row, tx.viewer.now),
      recordedByName: recordedBy ? (names.get(recordedBy)?.name ?? null) : null,
    };
    found.set(clientId, [...(found.get(clientId) ?? []), consent]);
  }
  return found;
}

/** Whose consent it is, if it is within the viewer's reach. */
export async function clientOfConsent(tx: Tx, id: string): Promise<string | null> {
  const found = await tx.db.consent.findFirst({ where: { centreId: tx.viewer.centreId, id }, select: { clientId: true } });
  return found?.clientId ?? null;
}

export type NewConsent = {
  readonly id: string;
  readonly coachId: string;
  readonly scopes: readonly ConsentScope[];
  readonly validFrom: Date;
  readonly validUntil: Date | null;
};

/** Writes a consent; what stood for the same coach ends where it begins, so that two never add up to more than was said last. */
export async function insertConsent(tx: Tx, permit: Permit<'consent.write'>, consent: NewConsent): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const clientId = permit.clientId ?? '';
  const { coachId, validFrom } = consent;
  await tx.db.consent.updateMany({
    where: { centreId, clientId, coachId, revokedAt: null, OR: [{ validUntil: null }, { validUntil: { gt: validFrom } }] },
    data: { validUntil: validFrom },
  });
  const said = { ...consent, scopes: [...consent.scopes], recordedAt: now, recordedBy: staffId };
  await tx.db.consent.createMany({ data: [{ centreId, clientId, ...said }] });
  const about = { subjectType: 'Consent', subjectId: consent.id, clientIds: [clientId], by: permit };
  await writeEvent(tx, { action: 'CREATE', ...about, fields: [...consent.scopes] });
}

/** Takes a consent back from now on; one that was taken back already stays as it was. */
export async function revoke(tx: Tx, permit: Permit<'consent.write'>, id: string): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const clientId = permit.clientId ?? '';
  const { count } = await tx.db.consent.updateMany({
    where: { centreId, clientId, id, revokedAt: null },
    data: { revokedAt: now, revokedBy: staffId },
  });
  if (count === 0) return;
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'Consent',
    subjectId: id,
    clientIds: [clientId],
    fields: ['revokedAt'],
    by: permit,
  });
}
