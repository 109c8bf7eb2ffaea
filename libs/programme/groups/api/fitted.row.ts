import type { Fitted } from '@alongside/kit/contract';
import type { Fit } from '@alongside/programme/groups/domain';

/** What the centre's time does to some dates, as the contract shows it: only those that something stands in the way of. */
export function fittedOf(fits: readonly Fit[]): Fitted[] {
  return fits.flatMap((fit): readonly Fitted[] => {
    if (fit.inTheWay === null) return [];
    const wished = fit.kind === 'kept' ? fit.occurrence : fit.wished;
    const { localDate, localStart } = wished;
    const to = fit.kind === 'shifted' ? fit.occurrence : null;
    return [
      {
        ...{ localDate, localStart, inTheWay: fit.inTheWay.kind, reason: fit.inTheWay.reason },
        fit: fit.kind === 'kept' ? 'KEPT' : fit.kind === 'shifted' ? 'SHIFTED' : 'SKIPPED',
        ...{ toDate: to?.localDate ?? null, toStart: to?.localStart ?? null },
        noPlace: fit.kind === 'skipped' && fit.noPlace,
      },
    ];
  });
}
