import { newId, toColumn } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import type { PlantedClient } from './plant-people.ts';
import type { StaffFacts, World } from './world.ts';

type Spell = { readonly from?: string; readonly until?: string };

/** A match that runs since August, or is over when `until` is not after today. */
export async function plantMatch(world: World, coach: StaffFacts, client: PlantedClient, over: Spell = {}): Promise<string> {
  const id = newId();
  const isOver = over.until !== undefined && over.until <= localOf(world.now, coach.zone).date;
  await world.owner.coachMatch.create({
    data: {
      centreId: coach.centreId,
      id,
      state: isOver ? 'ENDED' : 'ACTIVE',
      clientId: client.clientId,
      coachId: coach.staffId,
      fromDate: toColumn(over.from ?? '2026-08-01'),
      untilDate: over.until ? toColumn(over.until) : null,
    },
  });
  return id;
}

export async function plantConsent(
  world: World,
  coach: StaffFacts,
  client: PlantedClient,
  over: {
    readonly scopes?: ('ATTENDANCE' | 'PLAN')[];
    readonly until?: Date;
    readonly revokedAt?: Date;
    readonly recordedBy?: StaffFacts;
  } = {},
): Promise<string> {
  const id = newId();
  await world.owner.consent.create({
    data: {
      centreId: coach.centreId,
      id,
      clientId: client.clientId,
      coachId: coach.staffId,
      scopes: over.scopes ?? ['ATTENDANCE', 'PLAN'],
      validFrom: new Date('2026-08-01T00:00:00Z'),
      validUntil: over.until ?? null,
      revokedAt: over.revokedAt ?? null,
      recordedBy: over.recordedBy?.staffId ?? null,
    },
  });
  return id;
}

export async function plantSupervision(world: World, supervisor: StaffFacts, coach: StaffFacts, over: Spell = {}): Promise<void> {
  await world.owner.supervision.create({
    data: {
      centreId: coach.centreId,
      id: newId(),
      supervisorId: supervisor.staffId,
      coachId: coach.staffId,
      fromDate: toColumn(over.from ?? '2026-08-01'),
      untilDate: over.until ? toColumn(over.until) : null,
    },
  });
}

/** A break-glass grant; `minutesAgo` says when it was given (it lasts 60 minutes). Answers the id that the viewer carries. */
export async function plantGrant(world: World, staff: StaffFacts, client: PlantedClient, minutesAgo = 5): Promise<string> {
  const id = newId();
  const grantedAt = new Date(world.now.getTime() - minutesAgo * 60_000);
  await world.owner.accessGrant.create({
    data: {
      centreId: staff.centreId,
      id,
      clientId: client.clientId,
      staffId: staff.staffId,
      reason: 'unconscious in the waiting room',
      grantedAt,
      expiresAt: new Date(grantedAt.getTime() + 3_600_000),
    },
  });
  return id;
}

/** The question to a second person before one more emergency access, asked five minutes ago. Answers its id. */
export async function plantSecond(
  world: World,
  staff: StaffFacts,
  client: PlantedClient,
  reason = 'she has called twice',
): Promise<string> {
  const id = newId();
  const askedAt = new Date(world.now.getTime() - 5 * 60_000);
  const times = { askedAt, expiresAt: new Date(askedAt.getTime() + 3_600_000) };
  const { centreId, staffId } = staff;
  await world.owner.grantSecond.create({
    data: { centreId, id, clientId: client.clientId, staffId, category: 'CRISIS_CALL', reason, ...times },
  });
  return id;
}
