export type Movement = {
  readonly direction: 'UP' | 'DOWN' | 'SAME' | 'UNKNOWN';
  /** Whole percentage points between the two figures as they are shown, so that nobody subtracts them and gets another number. Never negative. */
  readonly points: number;
};

const percent = (share: number) => Math.round(share * 100);

/** How a share moved against the period before. A share that is not there in one of them moved nowhere that is known. */
export function movementOf(now: number | null, before: number | null): Movement {
  if (now === null || before === null) return { direction: 'UNKNOWN', points: 0 };
  const points = percent(now) - percent(before);
  return { direction: points === 0 ? 'SAME' : points > 0 ? 'UP' : 'DOWN', points: Math.abs(points) };
}
