import { createServer, type IncomingMessage, type Server } from 'node:http';
import pg from 'pg';
import { newId } from '@alongside/kit/server';
import type { Statement } from './sent-sql.ts';

/**
 * What the same reads cost without a framework: node's own http and pg, which run the very statements that the product was seen to send (look-up of
 * the session, context, reads, audit event, commit), and answer their rows as JSON. It has no rules, no types and no gate: a floor, not a rival.
 */
export function plainServer(databaseUrl: string, scripts: ReadonlyMap<string, readonly Statement[]>): Server {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer((request, response) => {
    void answer(request, pool, scripts).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.on('close', () => void pool.end());
  return server;
}

async function answer(request: IncomingMessage, pool: pg.Pool, scripts: ReadonlyMap<string, readonly Statement[]>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const { operationName } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { operationName: string };
  const script = scripts.get(operationName);
  if (!script) throw new Error('no such script');
  const client = await pool.connect();
  try {
    const rows: unknown[] = [];
    for (const statement of script) {
      const result = await client.query({ text: statement.text, values: freshOf(statement), rowMode: 'array' });
      rows.push(result.rows);
    }
    return JSON.stringify({ data: rows });
  } finally {
    client.release();
  }
}

/** An event needs an id of its own each time: the first value of its insert. */
function freshOf({ text, values }: Statement): unknown[] {
  return /^insert into "public"\."audit_event"/i.test(text.trim()) ? [newId(), ...values.slice(1)] : [...values];
}
