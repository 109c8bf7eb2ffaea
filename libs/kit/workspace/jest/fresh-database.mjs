// One database per spec file, copied from the migrated template in some 40 ms.
// DATABASE_URL is what the API gets: the role `app`, which row-level security binds. TEST_OWNER_URL is for facts that a spec plants.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const name = `t_${randomUUID().replaceAll('-', '')}`;
const address = new URL(process.env.TEST_SERVER_URL);
const client = new pg.Client({ connectionString: address.href });
await client.connect();
try {
  await client.query(`create database ${name} template app_template strategy file_copy`);
} finally {
  await client.end();
}
address.pathname = `/${name}`;
process.env.TEST_OWNER_URL = address.href;
address.username = 'app';
process.env.DATABASE_URL = address.href;
