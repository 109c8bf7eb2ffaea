import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, type Role } from '@alongside/kit/server';
import { openWorld, plantCentre, plantStaff, viewerFor, type CentreFacts, type StaffFacts, type World } from '@alongside/kit/testing';
import { addClosure } from './add-closure.ts';
import { centreSettings } from './centre-settings.ts';
import { PeopleNeeds } from './people.needs.ts';
import { removeClosure } from './remove-closure.ts';
import { saveCentre } from './save-centre.ts';

let world: World;
let centre: CentreFacts;
let boss: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'ADMINISTRATOR');
});
afterAll(() => world.close());

const needs = () => new PeopleNeeds(world.db);
const as = (staff: StaffFacts) => viewerFor(world, staff);
const monday = { weekday: 1, opens: '09:00', closes: '17:00' };
const wish = (over: object = {}) => ({
  ...{ expectedVersion: 1, name: 'Sunrise', weekStart: 7, lateDefaultMinutes: 5, openingHours: [monday], clientTerm: 'GUEST' as const },
  ...over,
});
const closure = (over: object = {}) => ({
  id: newId(),
  fromDate: '2027-03-10',
  untilDate: '2027-03-12',
  reason: 'Eid',
  kind: 'HOLIDAY' as const,
  ...over,
});

describe('settings of the house', () => {
  test('are saved with a version and an event; a stale edit shows what stands there', async () => {
    const saved = await saveCentre(needs(), as(boss), wish());
    expect(saved).toMatchObject({
      __typename: 'CentreSaved',
      centre: { name: 'Sunrise', weekStart: 7, openingHours: [monday], version: 2 },
    });
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: centre.centreId, action: 'UPDATE' } });
    expect(events).toMatchObject([{ subjectType: 'Centre', actorId: boss.staffId, ruleId: 'A5' }]);
    expect(await saveCentre(needs(), as(boss), wish({ name: 'Sunset' }))).toMatchObject({
      __typename: 'StaleCentre',
      code: 'CONFLICT_VERSION',
      current: { name: 'Sunrise', version: 2 },
    });
  });

  test('everybody reads them, and sees which closures are not over', async () => {
    const { organisationId, centreId } = centre;
    const day = { fromDate: new Date('2026-11-01'), untilDate: new Date('2026-11-24') };
    await world.owner.closure.create({ data: { organisationId, centreId, id: newId(), reason: 'Past', ...day } });
    await addClosure(needs(), as(boss), closure({ fromDate: '2026-11-25', untilDate: '2026-11-25', reason: 'Today' }));
    const viewer = as(await plantStaff(world, centre, 'PEER_COACH'));
    const found = await centreSettings(needs(), viewer);
    await viewer.operation.reading?.close();
    expect(found.closures.map(({ reason }) => reason)).toEqual(['Today']);
  });

  test.each([
    ['a ninth weekday', { openingHours: [{ ...monday, weekday: 9 }] }, ['input', 'openingHours', '0', 'weekday']],
    ['minutes out of bounds', { lateDefaultMinutes: 121 }, ['input', 'lateDefaultMinutes']],
  ])('%s is named', async (_, over, path) => {
    expect(await saveCentre(needs(), as(boss), wish({ expectedVersion: 2, ...over }))).toMatchObject({ __typename: 'BadInput', path });
  });

  test.each(['COUNSELLOR', 'MANAGER', 'PRIVACY_REVIEWER'] as const)('a %s changes nothing', async (role: Role) => {
    const viewer = as(await plantStaff(world, centre, role));
    expect(await saveCentre(needs(), viewer, wish({ expectedVersion: 2 }))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await addClosure(needs(), viewer, closure())).toMatchObject({ __typename: 'NotAllowed' });
    expect(await world.owner.auditEvent.count({ where: { requestId: viewer.requestId, outcome: 'DENIED' } })).toBe(2);
  });
});

describe('closed days', () => {
  test('are added and taken away, each with its event', async () => {
    const eid = closure();
    expect(await addClosure(needs(), as(boss), eid)).toMatchObject({
      __typename: 'CentreSaved',
      centre: { closures: expect.arrayContaining([{ ...eid }]) },
    });
    expect(await addClosure(needs(), as(boss), eid)).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    const removed = await removeClosure(needs(), as(boss), { id: eid.id });
    expect(removed).toMatchObject({ __typename: 'CentreSaved' });
    expect(await removeClosure(needs(), as(boss), { id: eid.id })).toMatchObject({ __typename: 'NotFound' });
    const events = await world.owner.auditEvent.findMany({ where: { fields: { equals: ['closure'] } }, orderBy: { id: 'asc' } });
    expect(events.slice(-2).map(({ action }) => action)).toEqual(['CREATE', 'DELETE']);
  });

  test.each([
    ['the end before the beginning', { untilDate: '2027-03-09' }, 'untilDate'],
    ['longer than a year', { untilDate: '2028-03-10' }, 'untilDate'],
    ['a day of another century', { fromDate: '2400-01-01', untilDate: '2400-01-02' }, 'fromDate'],
    ['no reason', { reason: ' ' }, 'reason'],
  ])('%s is refused', async (_, over, field) => {
    expect(await addClosure(needs(), as(boss), closure(over))).toMatchObject({ __typename: 'BadInput', path: ['input', field] });
  });

  test('those of another centre are not found', async () => {
    const eid = closure();
    await addClosure(needs(), as(boss), eid);
    const away = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'ADMINISTRATOR');
    expect(await removeClosure(needs(), as(away), { id: eid.id })).toMatchObject({ __typename: 'NotFound' });
  });
});
