import { addDays, addMinutes, instantOf, isoWeekOf } from '@alongside/kit/time';
import { ofRole, type CentreOfStory, type StaffOfStory } from './centres.ts';
import type { ClientOfStory } from './clients.ts';
import type { Told } from './story.ts';

export type GroupOfStory = {
  readonly id: string;
  readonly serviceId: string;
  readonly memberIds: readonly string[];
  readonly isFalling: boolean;
};

const column = (date: string) => new Date(`${date}T00:00:00.000Z`);

type Wish = {
  readonly en: string;
  readonly ur: string;
  readonly service: number;
  readonly days: readonly number[];
  readonly start: string;
  readonly falls?: true;
  /** Meets while the first group does: one person goes to both, and somebody said why. */
  readonly overlaps?: true;
};

/** Days count from Monday = 0. Each group has its own place and hour: nothing clashes. */
const wishes: readonly Wish[] = [
  { en: 'Morning process group', ur: 'صبح کا گروپ', service: 0, days: [0, 1, 2, 3, 4], start: '10:00' },
  { en: 'Relapse prevention', ur: 'دوبارہ استعمال سے بچاؤ', service: 1, days: [1, 3], start: '12:00', falls: true },
  { en: 'Women’s group', ur: 'خواتین کا گروپ', service: 0, days: [2], start: '14:00' },
  { en: 'Family evening', ur: 'خاندان کی شام', service: 2, days: [3], start: '17:00' },
  { en: 'Peer circle', ur: 'ساتھیوں کا حلقہ', service: 3, days: [5], start: '11:00' },
  { en: 'Coping skills', ur: 'مقابلے کی مہارتیں', service: 0, days: [0, 2], start: '15:00' },
  { en: 'Evening peer support', ur: 'شام کی معاونت', service: 3, days: [1], start: '18:00' },
  { en: 'Mindful movement', ur: 'پرسکون حرکت', service: 0, days: [4], start: '10:30', overlaps: true },
  { en: 'Aftercare circle', ur: 'بعد کی دیکھ بھال', service: 3, days: [5], start: '15:00' },
];
const kinds = ['CLINICAL', 'EDUCATION', 'FAMILY', 'PEER_LED'] as const;
const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const minutes = 60;

/** Groups of the centre: 26 weeks behind, 13 ahead, each with dated members. */
export async function tellGroups(
  told: Told,
  centre: CentreOfStory,
  staff: readonly StaffOfStory[],
  clients: readonly ClientOfStory[],
  few: boolean,
): Promise<GroupOfStory[]> {
  const groups: GroupOfStory[] = [];
  for (const [i, wish] of wishes.slice(0, few ? 2 : wishes.length).entries())
    groups.push(await tellGroup(told, centre, staff, clients, wish, i, groups[0]));
  return groups;
}

async function tellGroup(
  told: Told,
  centre: CentreOfStory,
  staff: readonly StaffOfStory[],
  clients: readonly ClientOfStory[],
  wish: Wish,
  i: number,
  first: GroupOfStory | undefined,
): Promise<GroupOfStory> {
  const { db, dice, at, organisationId, today } = told;
  const id = dice.id(at + i);
  const counsellors = ofRole(staff, 'COUNSELLOR');
  const leadId = counsellors[i % counsellors.length]?.id ?? '';
  const peerId = ofRole(staff, 'PEER_COACH')[i % 2]?.id ?? '';
  const firstMonday = addDays(isoWeekOf(today).monday, -26 * 7);
  const serviceId = centre.serviceIds[wish.service] ?? '';
  const roomId = centre.roomIds[i % centre.roomIds.length] ?? null;
  await db.groupSeries.create({
    data: {
      ...{ organisationId, centreId: centre.id, id, serviceId, roomId, minutes, zone: centre.zone, localStart: wish.start, capacity: 14 },
      titles: { en: wish.en, ur: wish.ur },
      kind: kinds[wish.service] ?? 'CLINICAL',
      firstDate: column(addDays(firstMonday, wish.days[0] ?? 0)),
      rrule: `FREQ=WEEKLY;BYDAY=${wish.days.map((day) => dayNames[day]).join(',')}`,
    },
  });
  const parts =
    wish.service === 3 || i % 3 === 0
      ? [
          { staffId: leadId, part: 'LEAD' as const },
          { staffId: peerId, part: 'PEER' as const },
        ]
      : [{ staffId: leadId, part: 'LEAD' as const }];
  await db.seriesStaff.createMany({ data: parts.map((part) => ({ centreId: centre.id, seriesId: id, ...part })) });
  await tellSessions(told, centre, { id, roomId, parts, dates: datesOf(firstMonday, wish.days), start: wish.start });
  const spells = spellsOf(told, wish, clients, leadId, first);
  await tellMembers(told, centre, id, spells);
  const memberIds = spells.map(({ client }) => client.id);
  return { id, serviceId, memberIds, isFalling: wish.falls ?? false };
}

function datesOf(firstMonday: string, days: readonly number[]): string[] {
  return Array.from({ length: 39 }, (_, week) => days.map((day) => addDays(firstMonday, week * 7 + day))).flat();
}

type Series = {
  readonly id: string;
  readonly roomId: string | null;
  readonly parts: readonly { readonly staffId: string; readonly part: 'LEAD' | 'PEER' }[];
  readonly dates: readonly string[];
  readonly start: string;
};

async function tellSessions({ db, dice, at }: Told, centre: CentreOfStory, series: Series): Promise<void> {
  const of = { centreId: centre.id, seriesId: series.id, localStart: series.start, minutes, zone: centre.zone, roomId: series.roomId };
  const rows = series.dates.flatMap((date) => {
    const start = instantOf(date, series.start, centre.zone);
    if (start.kind !== 'ok') return [];
    const times = { startsAt: start.instant, endsAt: addMinutes(start.instant, minutes) };
    return [{ ...of, ...times, id: dice.id(at), originalDate: column(date), localDate: column(date) }];
  });
  await db.groupSession.createMany({ data: rows });
  await db.sessionStaff.createMany({
    data: rows.flatMap(({ id, startsAt, endsAt }) =>
      series.parts.map((part) => ({ centreId: centre.id, sessionId: id, startsAt, endsAt, ...part })),
    ),
  });
}

type Spell = { readonly client: ClientOfStory; readonly overrideReason: string | null };

/** About twelve members: the lead's own people first, then others. Nobody sits in two groups at once, but for the one who agreed to. */
function spellsOf({ dice }: Told, wish: Wish, clients: readonly ClientOfStory[], leadId: string, first: GroupOfStory | undefined): Spell[] {
  const own = clients.filter((client) => client.counsellorId === leadId).slice(0, 9);
  const others = clients.filter((client) => client.counsellorId !== leadId && dice.next() < 0.04).slice(0, 4);
  const spells = [...own, ...others].map((client) => ({ client, overrideReason: null }));
  if (!wish.overlaps) return spells;
  const [both] = clients;
  const free = spells.filter(({ client }) => !first?.memberIds.includes(client.id));
  return both ? [...free, { client: both, overrideReason: 'Agreed with the client: leaves the morning group early on Fridays.' }] : free;
}

async function tellMembers(
  { db, dice, at, today }: Told,
  centre: CentreOfStory,
  seriesId: string,
  spells: readonly Spell[],
): Promise<void> {
  await db.membership.createMany({
    data: spells.map(({ client, overrideReason }) => ({
      ...{ centreId: centre.id, id: dice.id(at), seriesId, clientId: client.id, state: 'ACTIVE' as const, overrideReason },
      fromDate: column(addDays(client.admittedOn, 3) < today ? addDays(client.admittedOn, 3) : today),
    })),
  });
}
