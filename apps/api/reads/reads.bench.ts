import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { plainServer, sentBy, type Statement } from '@alongside/kit/testing';
import { createApp } from '../create-app.ts';
import { readConfig, type Config } from '../config.ts';
import { askMany, percentile, type Aim, type Block } from './load.ts';
import { scriptsOf, type Read } from './reads.ts';

type Ground = { readonly databaseUrl: string; readonly tellDemo: () => Promise<void>; readonly log: (line: string) => void };
type Work =
  | { readonly kind: 'desk'; readonly config: Config }
  | { readonly kind: 'plain'; readonly databaseUrl: string; readonly scripts: ReadonlyMap<string, readonly Statement[]> };

const askers = 4;
const rounds = 5;
const asksOfRound = 60;

/**
 * What GraphQL, gate, permits and Prisma cost: the screens' reads through the whole API, against a plain node http + pg server that runs the same
 * statements. Both stand in a thread of their own and are asked in turns, block by block, so that what else the machine does meets both alike.
 * The figure is the ratio of answers a second, desk to plain, and its p99; times are shown to see where they go, and promise nothing.
 */
export default async function reads({ databaseUrl, tellDemo, log }: Ground) {
  await tellDemo();
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    ALONGSIDE_PEPPER: 'bench'.repeat(8),
    ALONGSIDE_DEMO: '1',
    NODE_ENV: 'production',
    ALONGSIDE_LOG: 'error',
  });
  const { scripts, all, headers } = await scriptsOf({ ...config, isProduction: false }, sentBy);
  const desk = await open({ kind: 'desk', config });
  const plain = await open({ kind: 'plain', databaseUrl, scripts });
  try {
    const rows = [];
    for (const read of all) {
      log(`${read.name}: ${rounds} rounds of ${asksOfRound} each`);
      const statements = scripts.get(read.name)?.length ?? 0;
      rows.push({
        read: read.name,
        statements,
        ...(await compare(read, { url: `${desk.url}/graphql`, headers }, { url: plain.url, headers })),
      });
    }
    return { rows, figures: { askers, asks: rounds * asksOfRound, aim: 0.6 } };
  } finally {
    await Promise.all([desk.worker.terminate(), plain.worker.terminate()]);
  }
}

async function compare(read: Read, desk: Aim, plain: Aim) {
  const body = JSON.stringify({ operationName: read.name, query: read.text, variables: read.variables });
  const blocks: { desk: Block[]; plain: Block[] } = { desk: [], plain: [] };
  for (const aim of [desk, plain]) await askMany(aim, body, asksOfRound, askers); // warm: compiled, prepared, pooled
  for (let round = 0; round < rounds; round += 1) {
    blocks.desk.push(await askMany(desk, body, asksOfRound, askers));
    blocks.plain.push(await askMany(plain, body, asksOfRound, askers));
  }
  const ours = summary(blocks.desk);
  const floor = summary(blocks.plain);
  return {
    'desk/plain': ours.perSecond / floor.perSecond,
    'p99 desk/plain': ours.p99 / floor.p99,
    'desk /s': Math.round(ours.perSecond),
    'plain /s': Math.round(floor.perSecond),
    'desk p99 ms': ours.p99,
    'plain p99 ms': floor.p99,
  };
}

function summary(blocks: readonly Block[]) {
  const latencies = blocks.flatMap((block) => block.latencies);
  const ms = blocks.reduce((sum, block) => sum + block.ms, 0);
  return { perSecond: (latencies.length / ms) * 1000, p99: percentile(latencies, 0.99) };
}

function open(work: Work): Promise<{ readonly url: string; readonly worker: Worker }> {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    worker.once('message', (url: string) => resolve({ url, worker }));
    worker.once('error', reject);
  });
}

async function serve(work: Work): Promise<void> {
  if (work.kind === 'desk') {
    const { app } = await createApp(work.config);
    await app.listen(0, '127.0.0.1');
    parentPort?.postMessage(await app.getUrl());
    return;
  }
  const server = plainServer(work.databaseUrl, work.scripts);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    parentPort?.postMessage(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  });
}

if (!isMainThread) void serve(workerData as Work);
