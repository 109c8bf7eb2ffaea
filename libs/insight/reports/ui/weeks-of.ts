import type { WeekPoint } from './week-chart.tsx';
import type { CountsLine } from './counts-table.tsx';

type ByWeek = CountsLine & { readonly monday?: string | null };

/** A line by week belongs to one period: the counts of that one, with nothing in the other. */
export function weekLines<Line extends ByWeek>(lines: readonly Line[], from: string): readonly Line[] {
  return lines.map((line) => ((line.monday ?? '') < from ? { ...line, now: line.before } : line));
}

export function weekPoints(lines: readonly ByWeek[], from: string): readonly WeekPoint[] {
  return weekLines(lines, from).map(({ monday, now }) => ({
    monday: monday ?? from,
    share: now.raw?.value ?? null,
    sessions: now.sessions,
    isBefore: (monday ?? '') < from,
  }));
}
