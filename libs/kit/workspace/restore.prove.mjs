import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { build } from './build.mjs';
import { createAppRole, createDatabase, dangersOf, migrate, stateOf, withClient } from './database.mjs';
import { addressOf, prepareServer, startServer, stopServer } from './postgres.mjs';
import { tellStory } from './story.mjs';

const PEPPER = 'A'.repeat(43);
const NAME = 'centre';

/**
 * A centre that writes on while its server is copied, and loses the server afterwards: the copy and the archived log are replayed to a moment, into
 * a new cluster, and every table is what it was at that moment. The control restores the copy without the log.
 */
export default async function restore({ log }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-restore-'));
  chmodSync(folder, 0o755);
  const servers = [];
  try {
    const centre = await beginCentre(folder, servers);
    log('the demo story stands; the server is copied while it is written to');
    const writer = write(centre.address);
    const copiedIn = await copyBase(centre, path.join(folder, 'base'));
    await wait(1_000);
    await writer.stop();
    const moment = await momentOf(centre.address);
    const before = await digestsOf(centre.address);
    await wait(1_100); // the log's times and the wished one must not fall together
    const later = write(centre.address);
    await wait(1_000);
    const writtenLater = await later.stop();
    await withClient(centre.address, (client) => client.query('select pg_switch_wal()'));
    await archived(centre);
    stopServer(centre.place, 'immediate');
    log('the server is gone; it is restored twice');
    const started = performance.now();
    const restored = await restoreTo(folder, servers, 'restored', [`recovery_target_time=${moment}`]);
    const seconds = (performance.now() - started) / 1000;
    const after = await digestsOf(restored);
    const control = await digestsOf(await restoreTo(folder, servers, 'control', ['recovery_target=immediate']));
    const differing = (other) => [...before.keys()].filter((table) => other.get(table) !== before.get(table));
    const { pending, unknown } = await stateOf(restored);
    const { dangers } = await dangersOf(restored.replace('postgres@', 'app@'));
    return {
      rows: [
        { what: 'copy and log to the moment', tables: before.size, differing: differing(after).length, seconds },
        { what: 'copy without the log', tables: before.size, differing: differing(control).length, seconds: 0 },
      ],
      promises: [
        {
          name: 'every table is, to the byte, what it was at the moment',
          held: differing(after).length === 0 && after.size === before.size,
        },
        {
          name: 'the restored schema is whole, and its role `app` is bound by the walls',
          held: pending.length + unknown.length + dangers.length === 0,
        },
        {
          name: 'there was something to lose: rows were written during the copy and after the moment',
          held: writer.count() > 50 && writtenLater > 50,
        },
      ],
      controls: [{ name: 'the copy without the log is not what the centre was', failed: differing(control).length > 0 }],
      figures: { moment, copiedInSeconds: copiedIn, writtenBefore: writer.count(), writtenLater },
    };
  } finally {
    for (const place of servers) stopServer(place, 'immediate');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function beginCentre(folder, servers) {
  await build(['programs']);
  const place = prepareServer(path.join(folder, 'data'));
  servers.push(place);
  const archive = ownedFolder(place, path.join(folder, 'archive'));
  const more = ['archive_mode=on', `archive_command=cp %p ${archive}/%f`, 'wal_level=replica'];
  const { port } = await startServer(place, { logFile: path.join(folder, 'centre.log'), more });
  await createAppRole(addressOf(port, 'postgres'));
  await createDatabase(addressOf(port, 'postgres'), NAME);
  const address = addressOf(port, NAME);
  await migrate(address);
  await tellStory({ ownerUrl: address, databaseUrl: addressOf(port, NAME, 'app') }, PEPPER);
  return { place, address };
}

function ownedFolder({ options }, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (options.uid !== undefined) chownSync(folder, options.uid, options.gid);
  return folder;
}

/** Rooms, one after the other, as fast as the server takes them. */
function write(address) {
  let going = true;
  let count = 0;
  const done = withClient(address, async (client) => {
    const insert = `insert into room (id, organisation_id, centre_id, name, capacity)
      select gen_random_uuid(), organisation_id, id, 'Room ' || gen_random_uuid(), 8 from centre order by id limit 1`;
    while (going) {
      await client.query(insert);
      count += 1;
    }
  });
  done.catch(() => undefined); // whoever stops the writer hears of it: until then nobody waits
  return {
    count: () => count,
    stop: async () => {
      going = false;
      await done;
      return count;
    },
  };
}

/** PostgreSQL's own low-level backup: between start and stop the files may be copied while they change; the log makes them whole. */
async function copyBase({ place, address }, target) {
  const started = performance.now();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query("select pg_backup_start('restore drill', fast => true)");
  const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_stat_tmp']);
  cpSync(place.dataDir, target, { recursive: true, filter: (file) => !left.has(path.relative(place.dataDir, file)) });
  const { rows } = await client.query('select labelfile, spcmapfile from pg_backup_stop(true)');
  await client.end();
  writeFileSync(path.join(target, 'backup_label'), rows[0].labelfile);
  if (rows[0].spcmapfile) writeFileSync(path.join(target, 'tablespace_map'), rows[0].spcmapfile);
  for (const name of ['pg_wal', 'pg_replslot', 'pg_stat_tmp']) mkdirSync(path.join(target, name), { recursive: true });
  return (performance.now() - started) / 1000;
}

const momentOf = (address) =>
  withClient(address, async (client) => (await client.query('select clock_timestamp()::text as at')).rows[0].at);

/** A checksum of every table, the audit trail too. */
async function digestsOf(address) {
  return withClient(address, async (client) => {
    const { rows } = await client.query(
      `select relname as name, query_to_xml(format($1, relname), false, false, '')::text as sum from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
      [`select count(*) as n, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from public.%I t`],
    );
    return new Map(rows.map(({ name, sum }) => [name, sum]));
  });
}

/** Until the log that holds the last write has been archived. */
async function archived({ address }) {
  await withClient(address, async (client) => {
    const { rows } = await client.query('select pg_walfile_name(pg_current_wal_lsn()) as current');
    for (;;) {
      const found = await client.query('select last_archived_wal as wal from pg_stat_archiver');
      if (found.rows[0].wal >= rows[0].current.slice(0, 24) || isNext(found.rows[0].wal, rows[0].current)) return;
      await wait(100);
    }
  });
}

/** After a switch the current file is empty: the one before it is the last that matters. */
const isNext = (done, current) => done !== null && BigInt(`0x${current.slice(8)}`) - BigInt(`0x${done.slice(8, 24)}`) <= 1n;

async function restoreTo(folder, servers, name, target) {
  const place = prepareServer(path.join(folder, name));
  servers.push(place);
  cpSync(path.join(folder, 'base'), place.dataDir, { recursive: true });
  writeFileSync(path.join(place.dataDir, 'recovery.signal'), '');
  own(place, place.dataDir);
  chmodSync(place.dataDir, 0o700);
  const more = [`restore_command=cp ${path.join(folder, 'archive')}/%f %p`, 'recovery_target_action=promote', ...target];
  const { port } = await startServer(place, { logFile: path.join(folder, `${name}.log`), more });
  return addressOf(port, NAME);
}

function own({ options: { uid, gid } }, folder) {
  if (uid === undefined) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(path.join(folder, String(entry)), uid, gid);
}
