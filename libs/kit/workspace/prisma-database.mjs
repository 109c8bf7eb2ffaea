import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const TYPE_CHAR = 18;
const TYPE_TEXT = 25;

const refusals = { '3D000': 'P1003', ECONNREFUSED: 'P1001', '28P01': 'P1000', 28000: 'P1000' };
/** Prisma's code for a failed connection: no such database, no server, wrong password, else "access denied". */
export const refusalCode = (error) => refusals[error?.code] ?? 'P1010';

/** `schema` is Prisma's own parameter: PostgreSQL refuses a connection that carries it. */
function clientConfig(address, database) {
  const url = new URL(address);
  url.searchParams.delete('schema');
  if (database) url.pathname = `/${encodeURIComponent(database)}`;
  return { connectionString: url.href, max: 1, connectionTimeoutMillis: 10_000 };
}

async function runSql(address, database, sql) {
  const client = new pg.Client(clientConfig(address, database));
  await client.connect();
  try {
    if (sql) await client.query(sql);
  } finally {
    await client.end();
  }
}

/** `cli can-connect-to-database` and `cli create-database`. */
export async function runDatabaseCommand(command, address) {
  if (command === 'can-connect-to-database') return runSql(address);
  if (command !== 'create-database') throw new Error(`The schema engine does not know the command "${command}".`);
  const name = decodeURIComponent(new URL(address).pathname.slice(1)) || 'postgres';
  return runSql(address, 'postgres', `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
}

const schemaOf = (address) => (address ? (new URL(address).searchParams.get('schema') ?? undefined) : undefined);

/**
 * Prisma's adapter with three things mended for the schema engine:
 * "char" columns, which the catalogue has and the adapter does not know; scripts, which it splits at every semicolon
 * and so breaks function bodies; and the end of the connection.
 */
async function connect(address, database, onDispose) {
  const adapter = await new PrismaPg(clientConfig(address, database), { schema: schemaOf(address) }).connect();
  const client = adapter.underlyingDriver();
  const ask = adapter.performIO.bind(adapter);
  adapter.queryRaw = async (query) => {
    const { fields, rows } = await ask(query);
    const isChar = fields.map((field) => field.dataTypeID === TYPE_CHAR);
    const shown = fields.map((field, index) => (isChar[index] ? { ...field, dataTypeID: TYPE_TEXT } : field));
    const once = Object.assign(Object.create(adapter), { performIO: async () => ({ fields: shown, rows }) });
    const result = await Object.getPrototypeOf(adapter).queryRaw.call(once, query);
    return { ...result, columnTypes: result.columnTypes.map((type, index) => (isChar[index] ? ColumnTypeEnum.Character : type)) };
  };
  adapter.executeScript = async (script) => {
    try {
      await client.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  adapter.dispose = async () => {
    await client.end();
    await onDispose?.();
  };
  return adapter;
}

/** The stock factory would use the real database as the shadow, and then drop it. */
async function connectToShadow({ url, shadowDatabaseUrl }) {
  if (shadowDatabaseUrl) return connect(shadowDatabaseUrl);
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await runSql(url, 'postgres', `CREATE DATABASE "${database}" TEMPLATE template0`);
  return connect(url, database, () => runSql(url, 'postgres', `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`));
}

/** Comparing two schema files needs no database, yet the engine connects at start and asks for its version. */
const offlineAdapter = (url) => ({
  provider: 'postgres',
  adapterName: 'offline',
  queryRaw: async () => ({ columnNames: ['version'], columnTypes: [ColumnTypeEnum.Text], rows: [['PostgreSQL 15.0']] }),
  executeRaw: async () => 0,
  executeScript: async () => undefined,
  startTransaction: async () => {
    throw new Error('This comparison has no database.');
  },
  getConnectionInfo: () => ({ schemaName: schemaOf(url) ?? 'public', supportsRelationJoins: true }),
  dispose: async () => undefined,
});

export const adapterFactory = (datasource, { offline }) => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: async () => (offline ? offlineAdapter(datasource.url) : connect(datasource.url)),
  connectToShadowDb: () => connectToShadow(datasource),
});
