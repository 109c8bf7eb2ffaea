/** A stretch of time, half-open: what ends at 11:00 does not touch what begins at 11:00. */
export type Span = { readonly startsAt: Date; readonly endsAt: Date };

/** What can be in one place at a time. */
export type Resource = 'ROOM' | 'STAFF' | 'CLIENT';

/** A room, a staff member or a client is taken by a session. `sessionId` is null for one that is still only wanted. */
export type Booking = Span & {
  readonly resource: Resource;
  readonly resourceId: string;
  readonly sessionId: string | null;
  readonly seriesId: string | null;
  readonly title: string;
};

export type Clash = { readonly wanted: Booking; readonly taken: Booking };

export function overlaps(one: Span, other: Span): boolean {
  return one.startsAt.getTime() < other.endsAt.getTime() && other.startsAt.getTime() < one.endsAt.getTime();
}

/**
 * What stands in the way of the wanted bookings, in order of the wanted start, then of what is there. A session never clashes with itself (a move may
 * overlap its own old time). The database forbids clashes of rooms and staff; this names them before anything is saved.
 */
export function findClashes(taken: readonly Booking[], wanted: readonly Booking[]): readonly Clash[] {
  const places = new Map<string, Booking[]>();
  for (const booking of taken) {
    const key = `${booking.resource}:${booking.resourceId}`;
    places.set(key, [...(places.get(key) ?? []), booking]);
  }
  const found = wanted.flatMap((want) =>
    (places.get(`${want.resource}:${want.resourceId}`) ?? [])
      .filter((there) => overlaps(want, there) && (want.sessionId === null || want.sessionId !== there.sessionId))
      .map((there) => ({ wanted: want, taken: there })),
  );
  const order = (clash: Clash) => [clash.wanted.startsAt.getTime(), clash.taken.startsAt.getTime()] as const;
  return found.sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
}
