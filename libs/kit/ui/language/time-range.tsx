import { useFormats } from './formats.ts';

/** Wall-clock times, start first in both directions: without the isolation an Urdu page shows the end first. */
export function TimeRange({ start, end }: { readonly start: string; readonly end: string }) {
  const formats = useFormats();
  return <bdi dir="ltr">{formats.timeRange(start, end)}</bdi>;
}

/** One wall-clock time. */
export function Time({ at }: { readonly at: string }) {
  return <bdi dir="ltr">{useFormats().time(at)}</bdi>;
}
