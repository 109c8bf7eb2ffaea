import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { exportFile, importFile, ImportsNeeds } from '@alongside/trust/imports/api';
import { groupsExchange } from './exchange-groups.ts';
import { membershipsExchange } from './exchange-memberships.ts';

let world: World;
let files: ImportsNeeds;
let centre: CentreFacts;
let administrator: StaffFacts;
let sana: StaffFacts;
let bilal: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  files = new ImportsNeeds(world.db, [groupsExchange, membershipsExchange]);
});
afterAll(() => world.close());
beforeEach(async () => {
  centre = await plantCentre(world);
  administrator = await plantStaff(world, centre, 'ADMINISTRATOR');
  sana = await plantStaff(world, centre, 'COUNSELLOR', { email: `sana-${centre.centreId}@spec.example` });
  bilal = await plantStaff(world, centre, 'PEER_COACH', { email: `bilal-${centre.centreId}@spec.example` });
  await plantService(world, centre, { title: 'Group therapy' });
  await plantRoom(world, centre, { name: 'Garden room' });
});

const header = 'title,title_ur,service,weekdays,start_time,minutes,room,lead_email,peer_emails,capacity,first_date,count';
const line = (
  title: string,
  over: { readonly day?: string; readonly start?: string; readonly room?: string; readonly lead?: string } = {},
) => {
  const { day = 'MO', start = '10:00', room = 'Garden room', lead = `sana-${centre.centreId}@spec.example` } = over;
  return `${title},صبح,group THERAPY,${day},${start},60,${room},${lead},bilal-${centre.centreId}@spec.example,2,2026-11-30,8`;
};
const bring = (kind: 'GROUPS' | 'MEMBERSHIPS', lines: readonly string[], who = administrator, commit = true) =>
  importFile(files, viewerFor(world, who), { kind, file: lines.join('\n'), mapping: [], commit });
const groups = (...lines: readonly string[]) => bring('GROUPS', [header, ...lines]);
const members = (...lines: readonly string[]) => bring('MEMBERSHIPS', ['code,group,from,until,override_reason', ...lines]);
const faultsOf = (answer: Awaited<ReturnType<typeof bring>>) =>
  answer.__typename === 'ImportReport' ? answer.faults.map(({ row, column, rule }) => `${row} ${column} ${rule}`) : [answer.__typename];
const here = () => world.owner.groupSeries.count({ where: { centreId: centre.centreId } });

describe('groups', () => {
  test('come in with all their sessions, people and room, once', async () => {
    expect(await groups(line('Morning'), line('Noon', { start: '9:00', day: 'Tuesday جمعرات' }))).toMatchObject({
      isWritten: true,
      added: 2,
    });
    expect(await groups(line('MORNING'))).toMatchObject({ added: 0, alreadyHere: 1 });
    const series = await world.owner.groupSeries.findFirstOrThrow({
      where: { centreId: centre.centreId, rrule: { contains: 'MO' } },
      include: { sessions: true, staff: { orderBy: { part: 'asc' } } },
    });
    expect(series).toMatchObject({ titles: { en: 'Morning', ur: 'صبح' }, localStart: '10:00', rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=8' });
    expect(series.sessions).toHaveLength(8);
    expect(series.sessions[0]?.roomId).toBe(series.roomId);
    expect(series.staff.map(({ staffId, part }) => [staffId, part])).toEqual([
      [sana.staffId, 'LEAD'],
      [bilal.staffId, 'PEER'],
    ]);
    expect(await world.owner.groupSeries.findFirst({ where: { centreId: centre.centreId, localStart: '09:00' } })).toMatchObject({
      rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8',
    });
  });

  test.each([
    ['a room that there is not', { room: 'Attic' }, '2 room noRoom'],
    ['a lead of nowhere', { lead: 'nobody@spec.example' }, '2 lead_email noStaff'],
    ['no weekday', { day: 'someday' }, '2 weekdays weekdays'],
    ['no time', { start: 'noon' }, '2 start_time localTime'],
  ])('%s is named by row and column, and nothing is written', async (_, over, expected) => {
    expect(faultsOf(await groups(line('Morning', over), line('Noon', { start: '12:00' })))).toEqual([expected]);
    expect(await here()).toBe(0);
  });

  test('what the rule of series refuses is named by the column it came from', async () => {
    const wrong = line('Morning').replace(',60,', ',2,').replace(',2,2026', ',0,2026');
    expect(faultsOf(await groups(wrong))).toEqual(['2 minutes minutes', '2 capacity capacity']);
  });

  test('a clash with what is there, and one between two rows, is named by its row with the other', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR', { email: `omar-${centre.centreId}@spec.example` });
    await plantSeries(world, other, { firstDate: '2026-11-30', localStart: '10:30' });
    expect(faultsOf(await groups(line('Morning', { lead: `omar-${centre.centreId}@spec.example` })))).toEqual(['2 lead_email staffClash']);
    const answer = await groups(line('Morning'), line('Second', { start: '10:30', lead: `sana-${centre.centreId}@spec.example` }));
    expect(answer).toMatchObject({
      isWritten: false,
      faults: [{ row: 3, column: 'room', rule: 'roomClash', limit: '2026-11-30: Morning' }],
    });
    expect(await here()).toBe(1);
  });

  test('a preview writes nothing', async () => {
    expect(await bring('GROUPS', [header, line('Morning')], administrator, false)).toMatchObject({ isWritten: false, added: 1 });
    expect(await here()).toBe(0);
  });

  test('go out with the columns that come in', async () => {
    await groups(line('Morning'));
    const given = await exportFile(files, viewerFor(world, administrator), 'GROUPS');
    expect(given).toMatchObject({ __typename: 'FileExported', count: 1 });
    expect(given.__typename === 'FileExported' && given.text).toContain('Morning,صبح,CLINICAL,Group therapy,MO,10:00,60,Garden room,sana-');
    const again = await bring('GROUPS', given.__typename === 'FileExported' ? [given.text.slice(1)] : []);
    expect(again).toMatchObject({ faultCount: 0, added: 0, alreadyHere: 1 });
  });
});

describe('memberships', () => {
  const seats = () => world.owner.membership.count({ where: { centreId: centre.centreId } });
  beforeEach(async () => {
    const omar = `omar-${centre.centreId}@spec.example`;
    await plantStaff(world, centre, 'COUNSELLOR', { email: omar });
    const bilalToo = `bilal-${centre.centreId}@spec.example`;
    const elsewhere = line('Other room', { room: '', start: '10:30', lead: omar }).replace(bilalToo, '');
    expect(await groups(line('Morning'), elsewhere)).toMatchObject({ added: 2 });
    for (const code of ['A-1', 'A-2', 'A-3']) await plantClient(world, centre, { code });
  });

  test('come in by number and title, once, with one event that names everybody', async () => {
    const lines = ['a-1,morning,2026-11-30,,', 'A-2,صبح,2026-12-07,2026-12-21,'];
    expect(faultsOf(await members(...lines))).toEqual(['3 group manyGroups']);
    const clear = [lines[0] ?? '', 'A-2,Morning,2026-12-07,2026-12-21,'];
    expect(await members(...clear)).toMatchObject({ isWritten: true, added: 2 });
    expect(await members(...clear)).toMatchObject({ added: 0, alreadyHere: 2 });
    expect(await seats()).toBe(2);
    const events = await world.owner.auditEvent.findMany({ where: { centreId: centre.centreId, subjectType: 'Membership' } });
    expect(events.map(({ clientIds }) => clientIds.length)).toEqual([2]);
  });

  test('one without a group, a person or a day is named, and nothing is written', async () => {
    const answer = await members('A-1,Morning,2026-11-30,,', 'X-9,Evening,2026-11-30,,', 'A-2,Morning,soon,,');
    expect(faultsOf(answer)).toEqual(['4 from isoDate']);
    expect(faultsOf(await members('A-1,Morning,2026-11-30,,', 'X-9,Evening,2026-11-30,,'))).toEqual(['3 code noClient', '3 group noGroup']);
    expect(await seats()).toBe(0);
  });

  test('the last seat goes to one, and who has it already counts', async () => {
    expect(faultsOf(await members('A-1,Morning,2026-11-30,,', 'A-2,Morning,2026-11-30,,', 'A-3,Morning,2026-12-07,,'))).toEqual([
      '4 group groupFull',
    ]);
    await members('A-1,Morning,2026-11-30,,', 'A-2,Morning,2026-11-30,2026-12-07,');
    expect(await members('A-3,Morning,2026-12-07,,')).toMatchObject({ added: 1 });
  });

  test('two groups at one time need a reason, also when both stand in the file', async () => {
    expect(faultsOf(await members('A-1,Morning,2026-11-30,,', 'A-1,Other room,2026-11-30,,'))).toEqual(['3 override_reason clientClash']);
    await members('A-1,Morning,2026-11-30,,');
    expect(faultsOf(await members('A-1,Other room,2026-11-30,,'))).toEqual(['2 override_reason clientClash']);
    expect(await members('A-1,Other room,2026-11-30,,alternates weekly')).toMatchObject({ isWritten: true, added: 1 });
    expect(await world.owner.membership.findFirst({ where: { centreId: centre.centreId, overrideReason: { not: null } } })).toMatchObject({
      overrideReason: 'alternates weekly',
    });
  });

  test('go out to the coordinator, spell by spell', async () => {
    await members('A-1,Morning,2026-11-30,,', 'A-2,Morning,2026-12-07,2026-12-21,');
    const coordinator = await plantStaff(world, centre, 'COORDINATOR');
    expect(await exportFile(files, viewerFor(world, coordinator), 'MEMBERSHIPS')).toMatchObject({
      count: 2,
      text: '\ufeffcode,group,from,until,override_reason\r\nA-1,Morning,2026-11-30,,\r\nA-2,Morning,2026-12-07,2026-12-21,\r\n',
    });
    expect(await exportFile(files, viewerFor(world, administrator), 'MEMBERSHIPS')).toMatchObject({ __typename: 'NotAllowed' });
  });
});

test('nobody but the administrator brings groups or memberships in, and none of another centre', async () => {
  const elsewhere = await plantCentre(world);
  const stranger = await plantStaff(world, elsewhere, 'ADMINISTRATOR');
  await groups(line('Morning'));
  const client = await plantClient(world, centre, { code: 'A-1' });
  for (const who of [sana, await plantStaff(world, centre, 'COORDINATOR')])
    for (const kind of ['GROUPS', 'MEMBERSHIPS'] as const)
      expect(await bring(kind, ['nonsense'], who)).toMatchObject({ __typename: 'NotAllowed' });
  const answer = await bring('MEMBERSHIPS', ['code,group,from', 'A-1,Morning,2026-11-30'], stranger);
  expect(faultsOf(answer)).toEqual(['2 code noClient', '2 group noGroup']);
  const own = await plantSeries(world, await plantStaff(world, elsewhere, 'COUNSELLOR'));
  await plantMembership(world, elsewhere, own, await plantClient(world, elsewhere, { code: 'A-1' }));
  expect(client.code).toBe('A-1');
});
