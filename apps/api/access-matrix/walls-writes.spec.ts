import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorld, ownerSql, plantActors, tryBehindTheWalls, type Actor, type ActorsWorld, type World } from '@alongside/kit/testing';
import { classesOfTable, type Relation } from './independent-model.ts';
import { changeAll, lookAt, removeAll, settingsOf, type Row } from './wall-sql.ts';
import { mayChangeRow, removable } from './writes-model.ts';

let world: World;
let planted: ActorsWorld;
const patience = 300_000;
const tables = Object.keys(classesOfTable);
/** Rows that others hang on: a foreign key keeps them before any wall is asked. */
const others = ['client', 'person', 'plan'];

beforeAll(async () => {
  world = await openWorld();
  planted = await plantActors(world);
}, patience);
afterAll(() => world.close());

type Found = { beyond: Set<string>; missing: Set<string>; let: number; refused: number };
const nothing = (): Found => ({ beyond: new Set(), missing: new Set(), let: 0, refused: 0 });

/** Whose client a row is about, and how that actor stands to them. */
function standings(actor: Actor): ReadonlyMap<string, Relation> {
  return new Map(
    planted.actors.flatMap((owner) =>
      Object.entries(owner.clients).flatMap(([relation, { clientId, personId }]) => {
        const standing: Relation = relation === 'OTHER_CENTRE' || owner === actor ? (relation as Relation) : 'NONE';
        return [clientId, personId].map((id): [string, Relation] => [id, standing]);
      }),
    ),
  );
}

/** Tries a deed on all rows of a table as the role `app` with an actor's settings, against the model. */
async function compare(found: Found, actor: Actor, table: string, deed: string, isOpen: boolean): Promise<void> {
  const whose = standings(actor);
  const all = await ownerSql<Row>(lookAt(table));
  const through = new Set((await tryBehindTheWalls<Row>(settingsOf(actor), deed)).map((row) => `${row.who} ${row.via}`));
  for (const { who, via } of all) {
    const relation = whose.get(who);
    if (!relation) continue;
    const isOwnGroup = actor.own.series.sessionIds.includes(via ?? '');
    const isLet = through.has(`${who} ${via}`);
    const may = isOpen && mayChangeRow(table, actor.key, relation, isOwnGroup);
    found[isLet ? 'let' : 'refused'] += 1;
    if (isLet && !may) found.beyond.add(`${actor.key} ${relation}: ${table}`);
    if (!isLet && may) found.missing.add(`${actor.key} ${relation}: ${table}`);
  }
}

test(
  'the walls alone let nobody change a row that the model keeps from them',
  async () => {
    const found = nothing();
    for (const actor of planted.actors) for (const table of tables) await compare(found, actor, table, changeAll(table), true);
    expect({ beyond: [...found.beyond], missing: [...found.missing] }).toEqual({ beyond: [], missing: [] });
    expect(found.let).toBeGreaterThan(500);
    expect(found.refused).toBeGreaterThan(5_000);
  },
  patience,
);

test(
  'the walls alone let nobody take a row away, but names that are replaced and parts of a draft',
  async () => {
    const found = nothing();
    for (const actor of planted.actors)
      for (const table of tables.filter((name) => !others.includes(name)))
        await compare(found, actor, table, removeAll(table), removable.includes(table));
    expect([...found.beyond]).toEqual([]);
    expect(found.let).toBeGreaterThan(0);
  },
  patience,
);

test('control: with one policy opened the comparison names the table', async () => {
  await ownerSql('alter policy updates on episode using (centre_id = app_centre()) with check (true)');
  const found = nothing();
  const supervisor = planted.actors.find((actor) => actor.key === 'SUPERVISOR');
  if (!supervisor) throw new Error('no supervisor');
  await compare(found, supervisor, 'episode', changeAll('episode'), true);
  expect([...found.beyond]).toContain('SUPERVISOR GRANT: episode');
});
