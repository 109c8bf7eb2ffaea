import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { newId, newToken } from '@alongside/kit/server';
import { addDays, addMonths, instantOf } from '@alongside/kit/time';
import {
  openWorld,
  ownerSql,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantService,
  plantStaff,
  readAs,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { calendarOfFeed } from './calendar-of-feed.ts';
import { createSeries } from './create-series.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { makeCalendarFeed } from './make-calendar-feed.ts';
import { myCalendarFeed } from './my-calendar-feed.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.ts';

const now = new Date('2026-02-10T05:00:00Z');
let world: World;
let needs: GroupsNeeds;

beforeAll(async () => {
  world = await openWorld({ now });
  needs = new GroupsNeeds(world.db);
});
afterAll(() => world.close());

type Desk = {
  readonly centre: CentreFacts;
  readonly boss: StaffFacts;
  readonly lead: StaffFacts;
  readonly room: string;
  readonly serviceId: string;
};

async function openDesk(zone: string): Promise<Desk> {
  const centre = await plantCentre(world, { zone });
  return {
    centre,
    boss: await plantStaff(world, centre, 'COORDINATOR'),
    lead: await plantStaff(world, centre, 'COUNSELLOR'),
    room: await plantRoom(world, centre, { name: 'Room 1' }),
    serviceId: await plantService(world, centre),
  };
}

type Wish = { readonly rrule: string; readonly firstDate?: string; readonly localStart?: string; readonly minutes?: number };

async function plant({ boss, lead, room, serviceId }: Desk, { rrule, firstDate = '2026-02-16', localStart = '18:30', minutes = 90 }: Wish) {
  const id = newId();
  const answer = await createSeries(needs, viewerFor(world, boss), {
    ...{ id, serviceId, rrule, firstDate, localStart, minutes, kind: 'CLINICAL', isOpen: true, capacity: 12, roomId: room, skipDates: [] },
    ...{ extraDates: [], onClosure: 'KEEP', titles: [{ lang: 'en', text: 'Relapse prevention' }] },
    staff: [{ staffId: lead.staffId, part: 'LEAD' }],
  });
  if (answer.__typename !== 'SeriesSaved') throw new Error(JSON.stringify(answer));
  return id;
}

async function feedOf(staff: StaffFacts): Promise<string> {
  const made = await makeCalendarFeed(needs, viewerFor(world, staff));
  if (made.__typename !== 'FeedMade') throw new Error('no feed');
  return made.address.replace('/feeds/', '');
}

const read = (token: string) => calendarOfFeed(needs, null, { token });

type Shown = { readonly start: string; readonly end: string; readonly title: string };

/** What a calendar program shows of the text: zones and rules as ical.js reads them, nothing of ours. */
function shown(text: string): Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const event of events.filter((one) => one.isRecurrenceException()))
    masters.find((one) => one.uid === event.uid && one.isRecurring())?.relateException(event);
  const found: Shown[] = [];
  const note = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) => {
    if (item.component.getFirstPropertyValue('status') === 'CANCELLED') return;
    const instant = (time: ICAL.Time) => time.toJSDate().toISOString();
    found.push({ start: instant(start), end: instant(end), title: item.summary });
  };
  for (const event of masters) {
    if (!event.isRecurring()) note(event, event.startDate, event.endDate);
    else {
      const each = event.iterator();
      for (let next = each.next(); next; next = each.next()) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        note(item, startDate, endDate);
      }
    }
  }
  return found.sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

/** The same from the rows. */
async function rowsOf(staff: StaffFacts): Promise<Shown[]> {
  const rows = await ownerSql<{ starts_at: Date; ends_at: Date; room: string | null }>(
    `select s.starts_at, s.ends_at, r.name as room from session_staff x join group_session s on s.centre_id = x.centre_id and s.id = x.session_id
       left join room r on r.centre_id = s.centre_id and r.id = s.room_id
      where x.staff_id = $1 and x.part <> 'OBSERVER' and s.status <> 'CANCELLED' and s.local_date between $2 and $3 order by s.starts_at, s.ends_at`,
    [staff.staffId, addDays('2026-02-10', -90), addMonths('2026-02-10', 13)],
  );
  return rows.map(({ starts_at: start, ends_at: end, room }) => ({
    start: start.toISOString(),
    end: end.toISOString(),
    title: room ? `Group – ${room}` : 'Group',
  }));
}

const count = (text: string | null, piece: RegExp) => (text?.match(piece) ?? []).length;

describe('another program reads the same instants as the rows', () => {
  test.each([
    ['Europe/London', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['Europe/London', 'FREQ=DAILY;INTERVAL=3;COUNT=90'],
    ['Europe/London', 'FREQ=MONTHLY;BYDAY=3MO'],
    ['Europe/London', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231'],
    ['Asia/Karachi', 'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=60'],
    ['America/New_York', 'FREQ=WEEKLY'],
    ['Australia/Lord_Howe', 'FREQ=MONTHLY;BYMONTHDAY=16'],
  ])('%s, %s: one entry that repeats', async (zone, rrule) => {
    const desk = await openDesk(zone);
    await plant(desk, { rrule });
    const text = await read(await feedOf(desk.lead));
    const rows = await rowsOf(desk.lead);
    expect(rows.length).toBeGreaterThan(10);
    expect(count(text, /BEGIN:VEVENT/g)).toBe(1);
    expect(shown(text ?? '')).toEqual(rows);
  });

  test('the wall clock stays at 18:30 over both changes in London', async () => {
    const desk = await openDesk('Europe/London');
    await plant(desk, { rrule: 'FREQ=WEEKLY' });
    const starts = shown((await read(await feedOf(desk.lead))) ?? '').map(({ start }) => start);
    for (const date of ['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26']) {
      const wall = instantOf(date, '18:30', 'Europe/London');
      expect(starts).toContain(wall.kind === 'ok' ? wall.instant.toISOString() : '');
    }
    expect(starts.filter((start) => start.startsWith('2026-03-23T18:30') || start.startsWith('2026-03-30T17:30'))).toHaveLength(2);
  });

  test.each([
    ['a rule with BYSETPOS', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', { firstDate: '2026-02-27' }],
    ['a time that clocks jump over', 'FREQ=WEEKLY', { firstDate: '2026-02-15', localStart: '01:30', minutes: 45 }],
    ['a session that lasts over the change', 'FREQ=WEEKLY', { firstDate: '2026-02-15', localStart: '00:30', minutes: 60 }],
  ])('%s: each session stands alone', async (_, rrule, over) => {
    const desk = await openDesk('Europe/London');
    await plant(desk, { rrule, ...over });
    const text = await read(await feedOf(desk.lead));
    const rows = await rowsOf(desk.lead);
    expect(count(text, /RRULE/g) - count(text, /BEGIN:VTIMEZONE[\s\S]*RRULE/g)).toBe(0);
    expect(count(text, /BEGIN:VEVENT/g)).toBe(rows.length);
    expect(shown(text ?? '')).toEqual(rows);
  });

  test('moved, cancelled, re-roomed, taken over and covered: still the rows, with what was cancelled kept', async () => {
    const desk = await openDesk('Europe/London');
    const seriesId = await plant(desk, { rrule: 'FREQ=WEEKLY' });
    const other = await plantStaff(world, desk.centre, 'COUNSELLOR');
    const sessions = await world.owner.groupSession.findMany({ where: { seriesId }, orderBy: { startsAt: 'asc' } });
    const [, moved, cancelled, roomed, given, , observed] = sessions.map((one) => one.id);
    const at = instantOf('2026-03-31', '09:15', 'Europe/London');
    if (at.kind !== 'ok') throw new Error('no such time');
    const room = await plantRoom(world, desk.centre, { name: 'Garden, left; "old" \\ wing' });
    await world.owner.groupSession.updateMany({
      where: { id: moved ?? '' },
      data: {
        localDate: new Date('2026-03-31'),
        localStart: '09:15',
        startsAt: at.instant,
        endsAt: new Date(at.instant.getTime() + 5_400_000),
      },
    });
    await world.owner.groupSession.updateMany({ where: { id: cancelled ?? '' }, data: { status: 'CANCELLED' } });
    await world.owner.groupSession.updateMany({ where: { id: roomed ?? '' }, data: { roomId: room } });
    await world.owner.sessionStaff.updateMany({ where: { sessionId: given ?? '' }, data: { staffId: other.staffId, part: 'COVER' } });
    await world.owner.sessionStaff.updateMany({ where: { sessionId: observed ?? '' }, data: { part: 'OBSERVER' } });
    const text = (await read(await feedOf(desk.lead))) ?? '';
    expect(shown(text)).toEqual(await rowsOf(desk.lead));
    expect(count(text, /BEGIN:VEVENT/g)).toBe(4);
    expect(count(text, /RECURRENCE-ID;TZID=Europe\/London/g)).toBe(3);
    expect(count(text, /STATUS:CANCELLED/g)).toBe(1);
    expect(count(text, /EXDATE;TZID=Europe\/London/g)).toBe(2);
    const cover = (await read(await feedOf(other))) ?? '';
    expect(shown(cover)).toEqual(await rowsOf(other));
    expect(count(cover, /RRULE:FREQ=WEEKLY;UNTIL/g)).toBe(0);
  });
});

describe('what stands in it', () => {
  test('a group and a room; nobody, no kind of group, no title', async () => {
    const desk = await openDesk('Asia/Karachi');
    const seriesId = await plant(desk, { rrule: 'FREQ=WEEKLY;COUNT=20' });
    const client = await plantClient(world, desk.lead);
    await plantMembership(world, desk.centre, { seriesId, serviceId: desk.serviceId, sessionIds: [], minutes: 90 }, client);
    const text = (await read(await feedOf(desk.lead))) ?? '';
    expect(text).toContain('SUMMARY:Group – Room 1');
    expect(text).toContain('CLASS:PRIVATE');
    expect(text).not.toMatch(/Relapse|CLINICAL|prevention|client|counsel|Spec centre|ATTENDEE|ORGANIZER|DESCRIPTION/i);
    const names = await world.owner.personName.findMany({ where: { personId: client.personId } });
    expect(names.length).toBeGreaterThan(0);
    for (const { given } of names) expect(text).not.toContain(given);
  });

  test('is the form of RFC 5545: lines of 75 octets at most, ended by CRLF', async () => {
    const desk = await openDesk('Asia/Karachi');
    await world.owner.staff.updateMany({ where: { id: desk.lead.staffId }, data: { locale: 'ur' } });
    await plant(desk, { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=100' });
    const text = (await read(await feedOf(desk.lead))) ?? '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).toContain('SUMMARY:گروپ – Room 1');
  });

  test('only the last 90 days and the next 13 months', async () => {
    const desk = await openDesk('Asia/Karachi');
    await plant(desk, { rrule: 'FREQ=WEEKLY;COUNT=200', firstDate: '2025-06-02' });
    const days = shown((await read(await feedOf(desk.lead))) ?? '').map(({ start }) => start.slice(0, 10));
    expect([days[0], days.at(-1)]).toEqual(['2025-11-17', '2027-03-08']);
  });
});

describe('the address', () => {
  test('is shown once, kept as a hash, and noted when it is read', async () => {
    const { lead } = await openDesk('Asia/Karachi');
    expect(await readAs(world, lead, (viewer) => myCalendarFeed(needs, viewer))).toBeNull();
    const token = await feedOf(lead);
    expect(await readAs(world, lead, (viewer) => myCalendarFeed(needs, viewer))).toEqual({ createdAt: now, lastReadAt: null });
    const [row] = await ownerSql<{ text: string }>(`select f::text as text from calendar_feed f where staff_id = '${lead.staffId}'`);
    expect(row?.text).not.toContain(token);
    await read(token);
    expect(await readAs(world, lead, (viewer) => myCalendarFeed(needs, viewer))).toEqual({ createdAt: now, lastReadAt: now });
    const events = await world.owner.auditEvent.findMany({ where: { actorId: lead.staffId } });
    expect(events).toMatchObject([{ action: 'CREATE', fields: ['calendarFeed'] }]);
  });

  test('renewed, the old one opens nothing; two who renew at once leave one', async () => {
    const { lead } = await openDesk('Asia/Karachi');
    const first = await feedOf(lead);
    const made = await Promise.all([feedOf(lead), feedOf(lead), feedOf(lead)]);
    expect(await read(first)).toBeNull();
    expect((await Promise.all(made.map(read))).filter((text) => text !== null)).toHaveLength(1);
  });

  test('revoked, it opens nothing from the next look on', async () => {
    const { lead } = await openDesk('Asia/Karachi');
    const token = await feedOf(lead);
    expect(await read(token)).not.toBeNull();
    expect(await revokeCalendarFeed(needs, viewerFor(world, lead))).toEqual({ __typename: 'FeedRevoked', wasOpen: true });
    expect(await read(token)).toBeNull();
    expect(await revokeCalendarFeed(needs, viewerFor(world, lead))).toEqual({ __typename: 'FeedRevoked', wasOpen: false });
  });

  test.each([
    ['disabled', (staffId: string) => world.owner.staff.updateMany({ where: { id: staffId }, data: { disabledAt: now } })],
    ['without a post', (staffId: string) => world.owner.post.updateMany({ where: { staffId }, data: { endedAt: now } })],
  ])('of somebody %s opens nothing', async (_, change) => {
    const { lead } = await openDesk('Asia/Karachi');
    const token = await feedOf(lead);
    await change(lead.staffId);
    expect(await read(token)).toBeNull();
  });

  test("a colleague's feed is neither seen nor ended by anybody else", async () => {
    const { lead, boss } = await openDesk('Asia/Karachi');
    const token = await feedOf(lead);
    expect(await readAs(world, boss, (viewer) => myCalendarFeed(needs, viewer))).toBeNull();
    await revokeCalendarFeed(needs, viewerFor(world, boss));
    expect(await read(token)).not.toBeNull();
  });

  test.each([
    '',
    'a',
    newToken(),
    `${newToken()}=`,
    '../../etc/passwd',
    "' or 1=1 --".padEnd(43, 'x'),
    '%00'.repeat(20),
    'ا'.repeat(43),
    'A'.repeat(100_000),
  ])('guessed (%#) it opens nothing', async (token) => {
    expect(await read(token)).toBeNull();
  });
});
