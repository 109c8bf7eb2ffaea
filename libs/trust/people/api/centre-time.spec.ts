import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BlockedWindowInput, HoursVariantInput } from '@alongside/kit/contract';
import { newId, type Role } from '@alongside/kit/server';
import { openWorld, plantCentre, plantStaff, viewerFor, type CentreFacts, type StaffFacts, type World } from '@alongside/kit/testing';
import { addClosure } from './add-closure.ts';
import { centreTimeBetween } from './centre-time.ts';
import { PeopleNeeds } from './people.needs.ts';
import { removeBlockedWindow } from './remove-blocked-window.ts';
import { removeHoursVariant } from './remove-hours-variant.ts';
import { saveBlockedWindow } from './save-blocked-window.ts';
import { saveCentre } from './save-centre.ts';
import { saveHoursVariant } from './save-hours-variant.ts';

let world: World;
let centre: CentreFacts;
let boss: StaffFacts;
let away: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'ADMINISTRATOR');
  away = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'ADMINISTRATOR');
});
afterAll(() => world.close());

const needs = () => new PeopleNeeds(world.db);
const as = (staff: StaffFacts) => viewerFor(world, staff);
const prayer = (over: Partial<BlockedWindowInput> = {}): BlockedWindowInput => ({
  ...{ id: newId(), expectedVersion: 0, weekday: 5, fromTime: '12:30', untilTime: '14:30', reason: 'Friday prayer' },
  ...over,
});
const monday = { weekday: 1, opens: '09:00', closes: '15:00' };
const ramadan = (over: Partial<HoursVariantInput> = {}): HoursVariantInput => ({
  ...{ id: newId(), expectedVersion: 0, name: 'Ramadan', fromDate: '2027-02-08', untilDate: '2027-03-09', openingHours: [monday] },
  ...over,
});
const saveWindow = (input: BlockedWindowInput, who = boss) => saveBlockedWindow(needs(), as(who), input);
const saveHours = (input: HoursVariantInput, who = boss) => saveHoursVariant(needs(), as(who), input);

describe('a blocked window', () => {
  test('is added once, changed by version, and taken away, each with its event', async () => {
    const wish = prayer();
    const kept = { weekday: 5, fromTime: '12:30', untilTime: '14:30', fromDate: null, untilDate: null, reason: 'Friday prayer' };
    expect(await saveWindow(wish)).toMatchObject({ centre: { blockedWindows: [{ id: wish.id, ...kept, version: 1 }] } });
    expect(await saveWindow(wish)).toMatchObject({ centre: { blockedWindows: [{ version: 1 }] } });
    const later = { ...wish, expectedVersion: 1, untilTime: '14:00', untilDate: '2027-06-30' };
    expect(await saveWindow(later)).toMatchObject({
      centre: { blockedWindows: [{ ...kept, untilTime: '14:00', untilDate: '2027-06-30', version: 2 }] },
    });
    expect(await saveWindow({ ...wish, expectedVersion: 1 })).toMatchObject({
      __typename: 'StaleBlockedWindow',
      current: { version: 2, untilTime: '14:00' },
    });
    expect(await saveWindow({ ...wish, expectedVersion: 0 })).toMatchObject({ __typename: 'StaleBlockedWindow' });
    expect(await removeBlockedWindow(needs(), as(boss), { id: wish.id })).toMatchObject({ centre: { blockedWindows: [] } });
    expect(await removeBlockedWindow(needs(), as(boss), { id: wish.id })).toMatchObject({ __typename: 'NotFound' });
    const events = await world.owner.auditEvent.findMany({ where: { fields: { equals: ['blockedWindow'] } }, orderBy: { id: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'DELETE']);
    expect(events.every((event) => event.subjectId === centre.centreId && event.actorId === boss.staffId)).toBe(true);
  });

  test.each([
    ['an end before its beginning', { untilTime: '12:00' }, 'untilTime'],
    ['an eighth day', { weekday: 8 }, 'weekday'],
    ['an id that is none', { id: 'x' }, 'id'],
  ])('with %s is refused', async (_, over, field) => {
    expect(await saveWindow(prayer(over))).toMatchObject({ __typename: 'BadInput', path: ['input', field] });
  });

  test('of another centre is not found', async () => {
    const wish = prayer({ reason: 'Elsewhere' });
    await saveWindow(wish);
    expect(await saveWindow({ ...wish, expectedVersion: 1 }, away)).toMatchObject({ __typename: 'NotFound' });
    expect(await removeBlockedWindow(needs(), as(away), { id: wish.id })).toMatchObject({ __typename: 'NotFound' });
    await removeBlockedWindow(needs(), as(boss), { id: wish.id });
  });
});

describe('other hours', () => {
  test('are added once, changed by version, and taken away, each with its event', async () => {
    const wish = ramadan();
    expect(await saveHours(wish)).toMatchObject({
      centre: { hoursVariants: [{ id: wish.id, name: 'Ramadan', openingHours: [monday], version: 1 }] },
    });
    expect(await saveHours(wish)).toMatchObject({ centre: { hoursVariants: [{ version: 1 }] } });
    const sighted = { ...wish, expectedVersion: 1, fromDate: '2027-02-09', untilDate: '2027-03-10' };
    expect(await saveHours(sighted)).toMatchObject({ centre: { hoursVariants: [{ fromDate: '2027-02-09', version: 2 }] } });
    expect(await saveHours(wish)).toMatchObject({ __typename: 'StaleHoursVariant', current: { fromDate: '2027-02-09', version: 2 } });
    expect(await removeHoursVariant(needs(), as(boss), { id: wish.id })).toMatchObject({ centre: { hoursVariants: [] } });
    expect(await removeHoursVariant(needs(), as(boss), { id: wish.id })).toMatchObject({ __typename: 'NotFound' });
    const events = await world.owner.auditEvent.findMany({ where: { fields: { equals: ['hoursVariant'] } }, orderBy: { id: 'asc' } });
    expect(events.map(({ action }) => action)).toEqual(['CREATE', 'UPDATE', 'DELETE']);
  });

  test('are never two on one day', async () => {
    const first = ramadan();
    await saveHours(first);
    const touching = ramadan({ name: 'Exams', fromDate: '2027-03-09', untilDate: '2027-03-20' });
    expect(await saveHours(touching)).toMatchObject({ __typename: 'BadInput', path: ['input', 'fromDate'], constraint: 'overlap' });
    const after = { ...touching, fromDate: '2027-03-10' };
    expect(await saveHours(after)).toMatchObject({ __typename: 'CentreSaved' });
    expect(await saveHours({ ...first, expectedVersion: 1, untilDate: '2027-03-10' })).toMatchObject({ constraint: 'overlap' });
    for (const { id } of [first, after]) await removeHoursVariant(needs(), as(boss), { id });
  });

  test('without an open day are refused', async () => {
    expect(await saveHours(ramadan({ openingHours: [] }))).toMatchObject({ __typename: 'BadInput', path: ['input', 'openingHours'] });
  });
});

test.each(['COUNSELLOR', 'COORDINATOR', 'MANAGER', 'PRIVACY_REVIEWER'] as const)('a %s changes nothing', async (role: Role) => {
  const viewer = as(await plantStaff(world, centre, role));
  expect(await saveBlockedWindow(needs(), viewer, prayer())).toMatchObject({ __typename: 'NotAllowed' });
  expect(await removeBlockedWindow(needs(), viewer, { id: newId() })).toMatchObject({ __typename: 'NotAllowed' });
  expect(await saveHoursVariant(needs(), viewer, ramadan())).toMatchObject({ __typename: 'NotAllowed' });
  expect(await removeHoursVariant(needs(), viewer, { id: newId() })).toMatchObject({ __typename: 'NotAllowed' });
  expect(await world.owner.auditEvent.count({ where: { requestId: viewer.requestId, outcome: 'DENIED' } })).toBe(4);
});

test('whoever plans reads what touches the days, and nothing of another centre', async () => {
  const usual = { weekday: 1, opens: '08:00', closes: '18:00' };
  await saveCentre(needs(), as(boss), {
    ...{ expectedVersion: 1, name: 'Sunrise', weekStart: 1, lateDefaultMinutes: 10, openingHours: [usual], clientTerm: 'PERSON' },
  });
  await saveWindow(prayer());
  await saveWindow(prayer({ reason: 'Over by then', untilDate: '2026-12-31' }));
  await saveWindow(prayer({ reason: 'Not yet', fromDate: '2027-04-01' }));
  await saveHours(ramadan());
  await saveHours(ramadan({ name: 'Summer', fromDate: '2027-06-01', untilDate: '2027-08-31' }));
  await saveWindow(prayer({ reason: 'Elsewhere' }), away);
  const eid = { id: newId(), kind: 'HOLIDAY' as const, fromDate: '2027-03-10', untilDate: '2027-03-12', reason: 'Eid' };
  await addClosure(needs(), as(boss), eid);
  const viewer = as(await plantStaff(world, centre, 'COUNSELLOR'));
  const found = await world.db.read(viewer, (tx) => centreTimeBetween(tx, '2027-03-09', '2027-03-31'));
  await viewer.operation.reading?.close();
  expect(found).toMatchObject({ closures: [eid], openingHours: [usual] });
  expect(found.blockedWindows.map(({ reason }) => reason)).toEqual(['Friday prayer']);
  expect(found.hoursVariants).toEqual([{ name: 'Ramadan', fromDate: '2027-02-08', untilDate: '2027-03-09', hours: [monday] }]);
});
