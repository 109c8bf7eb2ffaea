import { offsetMs, type TimeZone } from './zones.ts';

/** An instant at which a zone's clocks jump; offsets in minutes ahead of UTC, just before it and from it on. */
export type ClockChange = { readonly at: Date; readonly before: number; readonly after: number };

const dayMs = 86_400_000;

/** A zone's offset at an instant, in minutes ahead of UTC. */
export function offsetMinutes(at: Date, zone: TimeZone): number {
  return offsetMs(at.getTime(), zone) / 60_000;
}

/** Each jump of a zone's clocks between two instants, in order. Two jumps within a day count as one. */
export function clockChanges(zone: TimeZone, from: Date, until: Date): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let low = from.getTime(); low < until.getTime(); low += dayMs) {
    const high = Math.min(low + dayMs, until.getTime());
    const [before, after] = [offsetMs(low, zone), offsetMs(high, zone)];
    if (before !== after) changes.push({ at: jump(low, high, zone), before: before / 60_000, after: after / 60_000 });
  }
  return changes;
}

/** By halving, to the second. */
function jump(low: number, high: number, zone: TimeZone): Date {
  let [early, late] = [low, high];
  const after = offsetMs(late, zone);
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000;
    if (offsetMs(middle, zone) === after) late = middle;
    else early = middle;
  }
  return new Date(late);
}
