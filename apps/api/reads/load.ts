import { Agent, request } from 'node:http';

export type Aim = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Milliseconds of each answer, and what the block took. */
export type Block = { readonly latencies: readonly number[]; readonly ms: number };

/** Asks so often, with so many askers at once, each of whom waits for an answer before the next question. Any answer but 200 ends the run. */
export async function askMany(aim: Aim, body: string, asks: number, askers: number): Promise<Block> {
  const agent = new Agent({ keepAlive: true, maxSockets: askers });
  const latencies: number[] = [];
  let left = asks;
  const start = performance.now();
  const asker = async () => {
    while (left > 0) {
      left -= 1;
      const asked = performance.now();
      await askOnce(aim, body, agent);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: askers }, asker));
  agent.destroy();
  return { latencies, ms: performance.now() - start };
}

function askOnce({ url, headers }: Aim, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const post = { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
    const sent = request(url, post, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`answered ${response.statusCode}`))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The value below which the share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
