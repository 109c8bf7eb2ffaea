import { defineConfig } from 'prisma/config';

/** Migrations run as the owner of the tables; the API never does (it connects as `app`, which row-level security binds). */
export default defineConfig({
  schema: 'prisma/schema',
  datasource: { url: process.env.ALONGSIDE_OWNER_URL ?? '' },
  migrations: { path: 'prisma/migrations' },
});
