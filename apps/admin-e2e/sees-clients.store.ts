import pg from 'pg';

const owner = process.env['ALONGSIDE_JOURNEY_OWNER_URL'] ?? '';

/** Whether the demo's managers see clients or numbers only: no screen sets that on a post yet. It holds from the next request on. */
export async function seeClients(isSeeing: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(`update post set sees_clients = $1 where role = 'MANAGER'`, [isSeeing]);
  } finally {
    await client.end();
  }
}
