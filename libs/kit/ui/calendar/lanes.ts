export interface Span {
  readonly id: string;
  /** Minutes from midnight; the end is not part of it. */
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/** Side by side where they overlap: each knot of overlapping spans gets as many lanes as its fullest moment needs. */
export function lanesOf(spans: readonly Span[]): ReadonlyMap<string, Lane> {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const found = new Map<string, Lane>();
  let knot: { readonly id: string; readonly lane: number }[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    for (const { id, lane } of knot) found.set(id, { lane, lanes: laneEnds.length });
    knot = [];
    laneEnds = [];
  };
  for (const { id, start, end } of sorted) {
    if (laneEnds.every((laneEnd) => laneEnd <= start)) close();
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = end;
    knot.push({ id, lane });
  }
  close();
  return found;
}
