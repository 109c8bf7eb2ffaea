import type { Viewer } from '@alongside/kit/server';
import { asAppCode, asSpareCode } from '@alongside/trust/identity/domain';
import type { IdentityNeeds } from './identity.needs.ts';
import { hashOfSpareCode, openFactorKey, stepOfCode } from './one-time-code.ts';
import { lockedFactor, takeStep, useSpareCode } from './second-factor.store.ts';

/** `none`: the account has no second factor. */
export type FactorVerdict = 'none' | 'right' | 'needed' | 'wrong';

/** Whether what was typed is a code of this person, now, for the first time. A part of the credential check: whoever asks has counted the attempt. */
export function factorVerdict({ db, pepper }: IdentityNeeds, viewer: Viewer, typed: string | null): Promise<FactorVerdict> {
  return db.tx(viewer, async (tx) => {
    const factor = await lockedFactor(tx, 'confirmed');
    if (!factor) return 'none';
    if (!typed?.trim()) return 'needed';
    const code = asAppCode(typed);
    if (code) {
      const step = stepOfCode(openFactorKey(pepper, viewer.staffId, factor.sealedKey), code, viewer.now);
      if (step === null || step <= factor.lastStep) return 'wrong';
      await takeStep(tx, step);
      return 'right';
    }
    const spare = asSpareCode(typed);
    return spare && (await useSpareCode(tx, hashOfSpareCode(pepper, viewer.staffId, spare))) ? 'right' : 'wrong';
  });
}
