import { writeEvent, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

export type FactorRow = { readonly sealedKey: Uint8Array; readonly lastStep: number };
type Row = { sealed_key: Uint8Array; last_step: bigint };

/** The viewer's factor, confirmed or still to be, locked until the transaction ends: two guesses at once cannot share one code. */
export async function lockedFactor(tx: Tx, which: 'confirmed' | 'begun'): Promise<FactorRow | null> {
  const [row] = await tx.db.$queryRaw<Row[]>`select sealed_key, last_step from second_factor
    where staff_id = ${tx.viewer.staffId}::uuid and (confirmed_at is not null) = ${which === 'confirmed'} for update`;
  return row ? { sealedKey: row.sealed_key, lastStep: Number(row.last_step) } : null;
}

/** A code counts once: from here on only later ones do. */
export async function takeStep(tx: Tx, step: number): Promise<void> {
  await tx.db.secondFactor.updateMany({ where: { staffId: tx.viewer.staffId }, data: { lastStep: step } });
}

/** False: no such code, or it was used. Of two who come at the same time, one is answered false. */
export async function useSpareCode(tx: Tx, codeHash: Uint8Array): Promise<boolean> {
  const { staffId, now } = tx.viewer;
  const { count } = await tx.db.spareCode.updateMany({
    where: { staffId, codeHash: new Uint8Array(codeHash), usedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['spareCode'] });
  return true;
}

/** A key that waits for its first code; one that waited before is replaced. */
export async function beginFactor(tx: Tx, permit: Permit<'self.write'>, sealedKey: Uint8Array): Promise<void> {
  const { staffId, now } = tx.viewer;
  await tx.db.secondFactor.deleteMany({ where: { staffId, confirmedAt: null } });
  await tx.db.secondFactor.createMany({ data: [{ staffId, sealedKey: new Uint8Array(sealedKey), createdAt: now }] });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['secondFactor.begun'], by: permit });
}

export async function confirmFactor(tx: Tx, permit: Permit<'self.write'>, step: number): Promise<void> {
  const { staffId, now } = tx.viewer;
  await tx.db.secondFactor.updateMany({ where: { staffId }, data: { confirmedAt: now, lastStep: step } });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['secondFactor'], by: permit });
}

export async function replaceSpareCodes(tx: Tx, permit: Permit<'self.write'>, hashes: readonly Uint8Array[]): Promise<void> {
  const { staffId } = tx.viewer;
  await tx.db.spareCode.deleteMany({ where: { staffId } });
  await tx.db.spareCode.createMany({ data: hashes.map((codeHash) => ({ staffId, codeHash: new Uint8Array(codeHash) })) });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['spareCodes'], by: permit });
}

export async function removeFactor(tx: Tx, permit: Permit<'self.write'>): Promise<void> {
  const { staffId } = tx.viewer;
  await tx.db.spareCode.deleteMany({ where: { staffId } });
  await tx.db.secondFactor.deleteMany({ where: { staffId } });
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', subjectId: staffId, fields: ['secondFactor.ended'], by: permit });
}

export type FactorState = { readonly hasSecondFactor: boolean; readonly spareCodesLeft: number };

export async function factorState(tx: Tx): Promise<FactorState> {
  const [row] = await tx.db.$queryRaw<FactorState[]>`select
      exists (select from second_factor where staff_id = ${tx.viewer.staffId}::uuid and confirmed_at is not null) as "hasSecondFactor",
      (select count(*)::int from spare_code where staff_id = ${tx.viewer.staffId}::uuid and used_at is null) as "spareCodesLeft"`;
  return row ?? { hasSecondFactor: false, spareCodesLeft: 0 };
}
