import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, writeEvent, writeEventBeforeViewer, type Viewer } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantGrant,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { auditTrail, type AuditPage, type TrailWish } from './audit-trail.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { writeReadEvent } from './read-event.hook.ts';

let world: World;
let centre: CentreFacts;
let counsellor: StaffFacts;
let reviewer: StaffFacts;
let administrator: StaffFacts;
let amina: PlantedClient;
let bilal: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  reviewer = await plantStaff(world, centre, 'PRIVACY_REVIEWER');
  administrator = await plantStaff(world, centre, 'ADMINISTRATOR');
  amina = await plantClient(world, centre, { code: 'SC-0001' });
  bilal = await plantClient(world, centre, { code: 'SC-0002' });
  await plantCareTeam(world, counsellor, amina);
  await plantCareTeam(world, counsellor, bilal);
  await readRecords(viewerFor(world, counsellor), [amina], ['Client.code', 'Client.birthDate']);
  await readRecords(viewerFor(world, counsellor), [amina, bilal], ['Client.code']);
  await world.db.tx(viewerFor(world, administrator), (tx) => writeEvent(tx, { action: 'UPDATE', subjectType: 'Staff', fields: ['role'] }));
  const refused = { action: 'SIGN_IN', outcome: 'DENIED', subjectType: 'AuthSession', reason: 'wrong' } as const;
  await world.db.txBeforeViewer((db) => writeEventBeforeViewer(db, 'signIn', newId(), refused, centre));
});
afterAll(() => world.close());

/** What the gate notes while an operation answers, and what the end of the operation makes of it. */
async function readRecords(viewer: Viewer, clients: readonly PlantedClient[], fields: readonly string[]): Promise<void> {
  for (const { clientId } of clients) viewer.operation.seen.set(clientId, new Set(fields));
  await world.db.read(viewer, writeReadEvent);
  await viewer.operation.reading?.close();
}

async function look(staff: StaffFacts, wish: Partial<TrailWish> = {}): Promise<AuditPage> {
  const viewer = viewerFor(world, staff);
  try {
    return await auditTrail({ db: world.db }, viewer, { first: 50, ...wish });
  } finally {
    await viewer.operation.reading?.close();
  }
}

describe('who looked', () => {
  test("the privacy reviewer finds each reading of a record, by the client's code, with name, fields and codes", async () => {
    const { events } = await look(reviewer, { clientCode: 'SC-0001' });
    const readings = events.filter((event) => event.subjectType === 'Client');
    expect(readings).toMatchObject([
      {
        actorName: 'Sana Karim',
        actorRole: 'COUNSELLOR',
        action: 'READ',
        outcome: 'OK',
        clientCodes: ['SC-0001', 'SC-0002'],
        fields: ['Client.code'],
      },
      { clientCodes: ['SC-0001'], fields: ['Client.birthDate', 'Client.code'] },
    ]);
    expect((await look(reviewer, { clientCode: 'SC-0002' })).events.filter((event) => event.subjectType === 'Client')).toHaveLength(1);
  });

  test('looking at the trail is in the trail, with the client whom it was about', async () => {
    await look(reviewer, { clientCode: 'SC-0002' });
    const { events } = await look(reviewer, { clientCode: 'SC-0002' });
    expect(events.find((event) => event.subjectType === 'AuditEvent')).toMatchObject({
      actorRole: 'PRIVACY_REVIEWER',
      ruleId: 'A6',
      clientCodes: ['SC-0002'],
    });
  });

  test.each(['SC-9999', '', ' SC-0001 ', "' or 1=1 --"])('a code of "%s"', async (clientCode) => {
    const found = (await look(reviewer, { clientCode })).events.filter((event) => event.subjectType === 'Client').length;
    expect(found).toBe(clientCode.includes('SC-0001') || clientCode === '' ? 2 : 0);
  });
});

describe('who may see what', () => {
  test('an administrator sees sign-ins, settings and roles, and nothing about a client', async () => {
    const { events } = await look(administrator);
    expect(new Set(events.map((event) => event.subjectType))).toEqual(new Set(['Staff', 'AuthSession']));
    expect(events.find((event) => event.subjectType === 'AuthSession')).toMatchObject({
      actorName: null,
      outcome: 'DENIED',
      reason: 'wrong',
    });
    expect((await look(administrator, { clientCode: 'SC-0001' })).events).toEqual([]);
  });

  test('a counsellor is refused, and that is an event', async () => {
    await expect(look(counsellor)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { events } = await look(reviewer, { outcome: 'DENIED' });
    expect(events).toContainEqual(expect.objectContaining({ actorRole: 'COUNSELLOR', fields: ['audit.read'] }));
  });

  test('another centre of the organisation is another trail', async () => {
    const other = await plantCentre(world, { organisationId: centre.organisationId });
    const elsewhere = await plantStaff(world, other, 'PRIVACY_REVIEWER');
    expect((await look(elsewhere)).events.filter((event) => event.subjectType === 'Client')).toEqual([]);
    expect((await look(elsewhere, { clientCode: 'SC-0001' })).events).toEqual([]);
  });
});

describe('pages', () => {
  test('walk the whole trail once, newest first, also where events share a moment', async () => {
    await world.owner.$executeRaw`insert into audit_event (id, centre_id, action, outcome, operation, subject_type, policy_version, at)
      select gen_random_uuid(), ${centre.centreId}::uuid, 'READ', 'OK', 'many', 'Client', '1', clock() - (n / 5) * interval '1 minute' from generate_series(1, 23) n`;
    await world.owner.$executeRaw`update audit_event set id = overlay(id::text placing '7' from 15 for 1)::uuid where operation = 'many'`;
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { events, pageInfo }: AuditPage = await look(reviewer, { first: 7, after });
      ids.push(...events.filter((event) => event.operation === 'many').map((event) => event.id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(ids).toHaveLength(23);
    expect(new Set(ids).size).toBe(23);
  });

  test.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['first', { first: 1.5 }],
    ['after', { after: 'not a cursor' }],
    ['after', { after: 'x'.repeat(10_000) }],
    ['outcome', { outcome: 'MAYBE' }],
  ])('%s: %j is refused', async (field, wish) => {
    await expect(look(reviewer, wish)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', constraintPath: [field] } });
  });

  test('a cursor comes back as the place it was', () => {
    const place = { at: world.now, id: newId() };
    expect(fromCursor(toCursor(place))).toEqual(place);
  });
});

describe('writeReadEvent', () => {
  test('one event for an operation, a second for what the gate refused, none for nothing', async () => {
    const viewer = viewerFor(world, counsellor);
    viewer.operation.refused.add('Client.contact');
    await readRecords(viewer, [amina], ['Client.code']);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId }, orderBy: { outcome: 'asc' } });
    expect(events).toMatchObject([
      { outcome: 'OK', action: 'READ', subjectId: amina.clientId, clientIds: [amina.clientId], isList: false, purpose: 'treatment' },
      { outcome: 'DENIED', action: 'READ', fields: ['Client.contact'], clientIds: [] },
    ]);
    const idle = viewerFor(world, counsellor);
    await readRecords(idle, [], []);
    expect(await world.owner.auditEvent.count({ where: { requestId: idle.requestId } })).toBe(0);
  });

  test('what was read through a break-glass grant is an event of its own', async () => {
    const visitor = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, visitor, bilal);
    const grantId = await plantGrant(world, visitor, amina);
    const viewer = viewerFor(world, visitor, { grantId });
    await readRecords(viewer, [amina, bilal], ['Client.code']);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toHaveLength(2);
    expect(events).toContainEqual(
      expect.objectContaining({ clientIds: [amina.clientId], purpose: 'break-glass', grantId, relation: 'GRANT', ruleId: 'G1' }),
    );
    expect(events).toContainEqual(expect.objectContaining({ clientIds: [bilal.clientId], purpose: 'treatment', grantId: null }));
  });

  test('nobody changes or removes an event', async () => {
    const viewer = viewerFor(world, administrator);
    await expect(world.db.tx(viewer, (tx) => tx.db.auditEvent.updateMany({ data: { outcome: 'OK' } }))).rejects.toThrow();
    await expect(world.db.tx(viewer, (tx) => tx.db.auditEvent.deleteMany({}))).rejects.toThrow();
  });
});

describe('the filters', () => {
  test('by person, kind, subject and local days, together', async () => {
    const named = await look(reviewer, { actorId: counsellor.staffId, action: 'READ', subjectType: 'Client' });
    expect(named.events.length).toBeGreaterThan(0);
    expect(new Set(named.events.map(({ actorName }) => actorName))).toEqual(new Set(['Sana Karim']));
    expect((await look(reviewer, { actorId: counsellor.staffId, action: 'SIGN_IN' })).events).toEqual([]);
    expect((await look(administrator, { subjectType: 'AuthSession' })).events).toMatchObject([{ action: 'SIGN_IN', outcome: 'DENIED' }]);
  });

  test('a day is the centre’s own, both ends included', async () => {
    // Ten in the morning of 25 November in Karachi: all of it happened on that day, which began at 19:00 UTC of the day before.
    expect((await look(reviewer, { from: '2026-11-25', until: '2026-11-25' })).events.length).toBeGreaterThan(2);
    expect((await look(reviewer, { until: '2026-11-24' })).events).toEqual([]);
    expect((await look(reviewer, { from: '2026-11-26' })).events).toEqual([]);
  });

  test('a further page keeps the filter', async () => {
    const first = await look(reviewer, { actorId: counsellor.staffId, first: 1 });
    const next = await look(reviewer, { actorId: counsellor.staffId, first: 1, after: first.pageInfo.endCursor });
    expect(next.events).toMatchObject([{ actorName: 'Sana Karim' }]);
    expect(next.events[0]?.id).not.toBe(first.events[0]?.id);
  });

  test.each([
    ['action', { action: 'LOOK' }],
    ['actorId', { actorId: 'Sana' }],
    ['until', { from: '2026-11-25', until: '2026-11-24' }],
    ['subjectType', { subjectType: 'x'.repeat(41) }],
  ])('a %s that makes no sense is named', async (name, wish) => {
    await expect(look(reviewer, wish)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', constraintPath: [name] } });
  });
});
