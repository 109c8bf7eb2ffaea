import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
import {
  behindTheWalls,
  definers,
  nobody,
  openWorld,
  ownerSql,
  plantActors,
  tablesOfClients,
  type Actor,
  type ActorsWorld,
  type World,
} from '@alongside/kit/testing';
import { classesOfTable, maySee, maySeeOnOwnRoster, type Relation } from './independent-model.ts';
import { lookAt, settingsOf, type Row } from './wall-sql.ts';

let world: World;
let planted: ActorsWorld;
const patience = 300_000;

beforeAll(async () => {
  world = await openWorld();
  planted = await plantActors(world);
}, patience);
afterAll(() => world.close());

/** Whose client a row is about, and how that actor stands to them. */
function whoseRows(): Map<string, { owner: Actor; relation: Relation }> {
  return new Map(
    planted.actors.flatMap((owner) =>
      Object.entries(owner.clients).flatMap(([relation, client]) =>
        [client.clientId, client.personId].map((id): [string, { owner: Actor; relation: Relation }] => [
          id,
          { owner, relation: relation as Relation },
        ]),
      ),
    ),
  );
}

function isWithinReach(actor: Actor, table: string, relation: Relation, via: string | null): boolean {
  if ((classesOfTable[table] ?? []).some((data) => maySee(actor.key, relation, data))) return true;
  const isOwnGroup = via === actor.own.series.seriesId || actor.own.series.sessionIds.includes(via ?? '');
  if (isOwnGroup && maySeeOnOwnRoster(actor.key, relation, 'ROSTER')) return true;
  // One's own match and one's own grant are facts about oneself; the privacy reviewer reviews every grant.
  const isOwn = via === actor.staff.staffId && relation !== 'OTHER_CENTRE';
  // A contact is shown to the coach who logged it, and to who supervises that coach.
  const isOfCoach = via === (actor.key === 'SUPERVISOR' ? actor.superviseeId : actor.staff.staffId);
  if (table === 'support_contact') return isOfCoach && maySee(actor.key, relation, 'OWN_CONTACTS');
  return (table === 'coach_match' && isOwn) || (table === 'access_grant' && (isOwn || actor.key === 'PRIVACY_REVIEWER'));
}

type Differences = { beyond: string[]; missing: string[]; seen: number; hidden: number };

/** Raw selects as the role `app` with one actor's settings, against the model. One connection at a time: a server has a hundred. */
async function compare(actor: Actor, tables: readonly string[], over: { readonly grant?: string } = {}): Promise<Differences> {
  const whose = whoseRows();
  const all: Row[][] = [];
  for (const table of tables) all.push(await ownerSql<Row>(lookAt(table)));
  const seen = await behindTheWalls<Row>({ ...settingsOf(actor), ...over }, tables.map(lookAt));
  const found: Differences = { beyond: [], missing: [], seen: 0, hidden: 0 };
  for (const [i, table] of tables.entries()) {
    const visible = new Set((seen[i] ?? []).map((row) => `${row.who} ${row.via}`));
    for (const { who, via } of all[i] ?? []) {
      const row = whose.get(who);
      if (!row) continue;
      const standing = row.relation === 'OTHER_CENTRE' || row.owner === actor ? row.relation : 'NONE';
      const isVisible = visible.has(`${who} ${via}`);
      const name = `${actor.key} ${standing}: ${table}`;
      if (isVisible) found.seen += 1;
      else found.hidden += 1;
      if (isVisible && !isWithinReach(actor, table, standing, via)) found.beyond.push(name);
      if (!isVisible && isWithinReach(actor, table, standing, via)) found.missing.push(name);
    }
  }
  return found;
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

test('every table with a column that names a client has forced row-level security and a policy for each of the four deeds', async () => {
  const tables = await tablesOfClients();
  expect(tables.length).toBeGreaterThan(14);
  expect(tables.filter((table) => !table.isForced || table.deeds !== 'adrw').map((table) => table.name)).toEqual([]);
  expect(tables.map((table) => table.name).filter((name) => !(name in classesOfTable) && name !== 'audit_event')).toEqual([]);
});

test('functions that pass the walls are on the allow-list, keep their search path, and are not for everybody', async () => {
  const found = await definers();
  expect(found.map((one) => one.name)).toEqual([
    'applied_migrations',
    'auth_account',
    'auth_demo_account',
    'auth_demo_cards',
    'auth_link',
    'auth_session_by_token',
    'break_glass_client',
    'caseload_clients',
    'change_needs_event',
    'clients_elsewhere',
    'coach_loads',
    'contact_minutes',
    'drop_factor_of',
    'end_sessions_of',
    'feed_owner',
    'feed_sessions',
    'grant_needs_second',
    'grants_of_week',
    'group_session_fills',
    'hold_series_clients',
    'import_client_ids',
    'import_hold_series',
    'import_known_codes',
    'import_people_count',
    'import_spells',
    'job_centres',
    'marked_sessions',
    'match_request_follows',
    'matched_clients',
    'members_of_series',
    'next_client_code',
    'people_expected',
    'planned_with_series',
    'plans_with_series',
    'proposals_to_me',
    'reachable_clients',
    'relations_to_clients',
    'report_attendance',
    'report_dose',
    'report_entries',
    'report_waiting',
    'series_spells',
    'session_counts',
    'session_staff_follows',
    'shared_goals_in_force',
    'staff_accounts',
    'staff_taken',
    'staffs_series',
    'staffs_session',
    'work_of_staff',
  ]);
  expect(found.filter((one) => !one.hasPath || one.isPublic)).toEqual([]);
});

test(
  'the walls alone show no row out of the reach of the model, and none within it is missing',
  async () => {
    const tables = Object.keys(classesOfTable);
    const found: Differences[] = [];
    for (const actor of planted.actors) found.push(await compare(actor, tables));
    expect({ beyond: unique(found.flatMap((one) => one.beyond)), missing: unique(found.flatMap((one) => one.missing)) }).toEqual({
      beyond: [],
      missing: [],
    });
    expect(found.reduce((sum, one) => sum + one.seen, 0)).toBeGreaterThan(500);
    expect(found.reduce((sum, one) => sum + one.hidden, 0)).toBeGreaterThan(5_000);
  },
  patience,
);

test('without settings, or with a role alone, no row of any table shows', async () => {
  const tables = Object.keys(classesOfTable);
  const centre = planted.ground.lead.centreId;
  for (const settings of [nobody, { ...nobody, role: 'COORDINATOR' }, { ...nobody, centre }, { ...nobody, centre, role: 'COUNSELLOR' }]) {
    const seen = await behindTheWalls<Row>(settings, tables.map(lookAt));
    expect(seen.flat()).toEqual([]);
  }
});

test('a grant that is over, or that is somebody else’s, opens nothing', async () => {
  const [first, second] = planted.actors.filter((actor) => actor.key === 'SUPERVISOR' || actor.key === 'COUNSELLOR');
  if (!first || !second) throw new Error('two actors');
  const granted = first.clients.GRANT.clientId;
  const look = async (grant: string, as: Actor) =>
    (await behindTheWalls<Row>({ ...settingsOf(as), grant }, [lookAt('plan_goal')])).flat().map((row) => row.who);
  expect(await look(first.grants.active, first)).toContain(granted);
  expect(await look(first.grants.active, second)).not.toContain(granted);
  expect(await look(first.grants.expired, first)).not.toContain(first.clients.GRANT_EXPIRED.clientId);
});

test('the trail shows an administrator no line about a client, and others no line at all', async () => {
  const { centreId, organisationId } = planted.ground.lead;
  const line = { organisationId, centreId, action: 'READ', outcome: 'OK', operation: 'spec', policyVersion: '2' } as const;
  const clientIds = [planted.actors[0]?.clients.NONE.clientId ?? ''];
  await world.owner.auditEvent.create({ data: { id: newId(), ...line, subjectType: 'Client', clientIds } });
  await world.owner.auditEvent.create({ data: { id: newId(), ...line, subjectType: 'Room' } });
  const lines = async (actor: Actor) =>
    (await behindTheWalls<{ kind: string }>(settingsOf(actor), ['select subject_type as kind from audit_event'])).flat().map((l) => l.kind);
  for (const actor of planted.actors) {
    const expected = { ADMINISTRATOR: ['Room'], PRIVACY_REVIEWER: ['Client', 'Room'] }[actor.key as string] ?? [];
    expect({ [actor.key]: (await lines(actor)).sort() }).toEqual({ [actor.key]: expected });
  }
});

test('control: with one policy opened the comparison names the table', async () => {
  const [counsellor] = planted.actors;
  if (!counsellor) throw new Error('no actor');
  await ownerSql('alter policy reads on client_contact using (centre_id = app_centre())');
  expect(unique((await compare(counsellor, ['client_contact'])).beyond)).toContain('COUNSELLOR NONE: client_contact');
  await ownerSql('alter table episode no force row level security');
  expect((await tablesOfClients()).filter((table) => !table.isForced).map((table) => table.name)).toEqual(['episode']);
});
