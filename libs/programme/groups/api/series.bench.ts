import pg from 'pg';
import type { SeriesInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantRoom,
  plantService,
  plantStaff,
  sentBy,
  viewerFor,
  type StaffFacts,
  type Statement,
  type World,
} from '@alongside/kit/testing';
import { createSeries } from './create-series.ts';
import { GroupsNeeds } from './groups.needs.ts';

type Ground = { readonly databaseUrl: string; readonly ownerUrl: string; readonly log: (line: string) => void };

const rounds = 40;
const kinds = ['all that the verb says', 'its inserts alone'] as const;

/**
 * What it costs the database to create a year's weekly group: every statement of the verb (context, permits, the looks at rooms, people and the centre's
 * time, locks, inserts, audit), against its bare inserts. Both are said again on one connection each, in turns, with the rows taken away between. The
 * figure is the ratio of the two; times only show where it comes from.
 */
export default async function series({ databaseUrl, ownerUrl, log }: Ground) {
  process.env['DATABASE_URL'] = databaseUrl;
  process.env['TEST_OWNER_URL'] = ownerUrl;
  const world = await openWorld();
  const desk = new pg.Client({ connectionString: databaseUrl });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await Promise.all([desk.connect(), owner.connect()]);
  try {
    const { input, lead } = await wish(world);
    const { answer, statements } = await sentBy(() => createSeries(new GroupsNeeds(world.db), viewerFor(world, lead), input));
    if (answer.__typename !== 'SeriesSaved') throw new Error(`the group was answered with ${answer.__typename}`);
    const inserts = statements.filter(({ text }) =>
      /^insert into ("public"\.)?"?(group_series|series_staff|group_session|session_staff)/i.test(text),
    );
    if (inserts.length !== 4) throw new Error(`a group is written by four statements, not ${inserts.length}`);
    const times: Record<(typeof kinds)[number], number[]> = { 'all that the verb says': [], 'its inserts alone': [] };
    for (let round = 0; round < rounds; round += 1) {
      if (round % 10 === 0) log(`${round} of ${rounds}`);
      await takeAway(owner, input.id);
      times['all that the verb says'].push(await say(desk, statements));
      await takeAway(owner, input.id);
      times['its inserts alone'].push(await say(owner, [{ text: 'begin', values: [] }, ...inserts, { text: 'commit', values: [] }]));
    }
    const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const [whole, bare] = kinds.map((kind) => middle(times[kind]));
    const count = { 'all that the verb says': statements.length, 'its inserts alone': inserts.length };
    return {
      rows: kinds.map((what) => ({ what, statements: count[what], 'median ms': middle(times[what]) })),
      figures: { rounds, sessions: 53, 'verb/inserts': (whole ?? 0) / (bare ?? 1), aim: 3 },
    };
  } finally {
    await Promise.all([desk.end(), owner.end()]);
    await world.close();
  }
}

async function wish(world: World): Promise<{ readonly input: SeriesInput; readonly lead: StaffFacts }> {
  const centre = await plantCentre(world);
  const lead = await plantStaff(world, centre, 'COUNSELLOR');
  const peer = await plantStaff(world, centre, 'PEER_COACH');
  const input: SeriesInput = {
    ...{
      id: newId(),
      titles: [{ lang: 'en', text: 'Skills' }],
      kind: 'CLINICAL',
      serviceId: await plantService(world, centre),
      isOpen: true,
    },
    ...{ firstDate: '2026-12-07', localStart: '14:00', minutes: 90, rrule: 'FREQ=WEEKLY;COUNT=53', capacity: 12, skipDates: [] },
    roomId: await plantRoom(world, centre),
    staff: [
      { staffId: lead.staffId, part: 'LEAD' },
      { staffId: peer.staffId, part: 'PEER' },
    ],
  };
  return { input, lead };
}

async function say(client: pg.Client, statements: readonly Statement[]): Promise<number> {
  const began = performance.now();
  for (const { text, values } of statements) await client.query(text, [...values]);
  return performance.now() - began;
}

async function takeAway(owner: pg.Client, seriesId: string): Promise<void> {
  for (const sql of [
    'delete from session_staff where session_id in (select id from group_session where series_id = $1)',
    'delete from group_session where series_id = $1',
    'delete from series_staff where series_id = $1',
    'delete from group_series where id = $1',
    'delete from audit_event where subject_id = $1',
  ])
    await owner.query(sql, [seriesId]);
}
