import { dangersOf, hasAppRole, migrate, serverVersion, stateOf } from './database.mjs';
import { floors, serverTooOld } from './floors.mjs';
import { Refusal, say } from './house.mjs';

/**
 * Which database the environment names: `embedded` (neither address is set) or `own`.
 * One address alone is not completed by a guess: the owner's may do everything, the other must not.
 */
export function whichDatabase({ DATABASE_URL: app, ALONGSIDE_OWNER_URL: owner }) {
  if (!app && !owner) return 'embedded';
  if (app) return 'own';
  throw new Refusal(
    'ALONGSIDE_OWNER_URL is set and DATABASE_URL is not. Give both: the owner migrates, DATABASE_URL (the role `app`) serves.',
  );
}

async function refuseDangers(address) {
  const tooOld = serverTooOld(await serverVersion(address), floors());
  if (tooOld) throw new Refusal(tooOld);
  const { name, dangers } = await dangersOf(address);
  if (dangers.length === 0) return;
  throw new Refusal(
    `DATABASE_URL connects as "${name}", which ${dangers.join(', ')}: row-level security would not bind it. ` +
      "Give the address of the role `app` there, and the owner's as ALONGSIDE_OWNER_URL.",
  );
}

async function refuseMissingRole(ownerUrl) {
  if (await hasAppRole(ownerUrl)) return;
  throw new Refusal("The server has no role `app`. Make it once: create role app login password '...' nosuperuser nobypassrls;");
}

async function refuseOldSchema(databaseUrl) {
  const { pending } = await stateOf(databaseUrl).catch((error) => {
    if (error.code !== '42501') throw error;
    return { pending: [] }; // it may not read Prisma's history: the API judges the schema itself at its start
  });
  if (pending.length === 0) return;
  throw new Refusal(`The database lacks ${pending.length} migrations. Set ALONGSIDE_OWNER_URL to the owner's address, and start again.`);
}

/** The message names the variable and never the address, which may hold a password. */
async function reaching(variable, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The database of ${variable} cannot be used: ${error.message || error.code}`);
  }
}

/** Migrations alone, for who serves without `npm start`. Answers how many ran. */
export async function migrateOwned({ ALONGSIDE_OWNER_URL: ownerUrl }) {
  if (!ownerUrl) throw new Refusal('ALONGSIDE_OWNER_URL is missing: migrations need the address of the owner, not that of the role `app`.');
  return reaching('ALONGSIDE_OWNER_URL', async () => {
    const tooOld = serverTooOld(await serverVersion(ownerUrl), floors());
    if (tooOld) throw new Refusal(tooOld);
    await refuseMissingRole(ownerUrl);
    return migrate(ownerUrl);
  });
}

/** A database of one's own: its role is checked, and it is migrated if the owner's address is there. It is never filled. */
export async function prepareOwnDatabase({ DATABASE_URL: databaseUrl, ALONGSIDE_OWNER_URL: ownerUrl }) {
  if (ownerUrl) await reaching('ALONGSIDE_OWNER_URL', () => refuseMissingRole(ownerUrl));
  await reaching('DATABASE_URL', () => refuseDangers(databaseUrl));
  if (ownerUrl) {
    const ran = await reaching('ALONGSIDE_OWNER_URL', () => migrate(ownerUrl));
    if (ran > 0) say(`database brought up to date (${ran} migrations)`);
  } else await reaching('DATABASE_URL', () => refuseOldSchema(databaseUrl));
  return { databaseUrl, ownerUrl };
}
