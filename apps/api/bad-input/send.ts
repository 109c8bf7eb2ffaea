import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../commands/run-command.ts';
import { readConfig } from '../config.ts';
import type { RunningApp } from '../create-app.ts';
import { fill, fillText, type NameOf } from './fill.ts';
import { refusedBy, type Seen } from './judge.ts';
import type { CommandRow, EnvironmentRow, RequestRow, WireRow } from './row.ts';

export type Sending = {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
/** Whatever answers HTTP in this process: the desk, or its twin without defences. */
export type Answering = (sending: Sending) => Promise<{
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}>;

/** Where the database of the run is, as the role `app` and as its owner. */
export type Urls = { readonly app: string; readonly owner: string };
export const pepper = 'a pepper that only the bad input knows';

export type Desk = { readonly cookie: string | null; readonly csrf: string | null };

export function answeringOf({ app }: RunningApp): Answering {
  return async ({ method = 'POST', url = '/graphql', headers = {}, body }) => {
    const known = method as 'GET' | 'POST';
    return app.inject({ method: known, url, headers, ...(body === undefined ? {} : { payload: body }) });
  };
}

/** The headers of this desk's browser. */
function headersOf({ cookie, csrf }: Desk): Record<string, string> {
  return {
    'content-type': 'application/json',
    ...(cookie ? { cookie } : {}),
    ...(csrf ? { 'x-alongside-csrf': csrf } : {}),
  };
}

export async function sendOperation(answering: Answering, desk: Desk, body: object): Promise<Seen> {
  return seenIn(await answering({ headers: headersOf(desk), body: JSON.stringify(body) }));
}

export async function sendRequest(answering: Answering, desk: Desk, row: RequestRow, nameOf: NameOf): Promise<Seen> {
  const { method, url, body } = row.request;
  const wished = Object.entries(row.request.headers ?? {});
  const dropped = wished.filter(([, value]) => value === null).map(([name]) => name);
  const kept = Object.entries(headersOf(desk)).filter(([name]) => !dropped.includes(name));
  const headers = Object.fromEntries([
    ...kept,
    ...wished.flatMap(([name, value]) => (value === null ? [] : [[name, fillText(value, nameOf)]])),
  ]);
  const filled = fill(body, nameOf);
  const payload = Buffer.isBuffer(filled) || typeof filled === 'string' ? filled : JSON.stringify(filled);
  return seenIn(
    await answering({
      headers,
      ...(method ? { method } : {}),
      ...(url ? { url } : {}),
      ...(filled === undefined ? {} : { body: payload }),
    }),
  );
}

function seenIn({ statusCode, headers, body }: Awaited<ReturnType<Answering>>): Seen {
  const parsed = parsedOf(body);
  const refused = parsed ? refusedBy(parsed) : null;
  return {
    status: statusCode,
    text: `${body}\n${JSON.stringify(headers)}`,
    headers,
    data: parsed?.data ?? null,
    refused: refused ?? (statusCode >= 400 ? { code: null, path: null } : null),
  };
}

function parsedOf(body: string): { readonly data?: unknown; readonly errors?: readonly object[] } | null {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

/** Writes bytes to the socket and reads until the server closes it, or has answered and says nothing more. */
export async function sendBytes(port: number, row: WireRow, nameOf: NameOf): Promise<Seen> {
  const filled = fill(row.wire, nameOf);
  const text = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.isBuffer(filled) ? filled : fillText(row.wire, nameOf)));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      socket.setTimeout(100);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  const body = parsedOf(text.slice(text.indexOf('\r\n\r\n') + 4));
  const refused = (body && refusedBy(body)) ?? (status >= 400 || text === '' ? { code: null, path: null } : null);
  return { status, text, headers: {}, data: body?.data ?? null, refused };
}

export async function sendCommand(row: CommandRow, urls: Urls, nameOf: NameOf): Promise<Seen> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bad-input-')), 'file.csv');
  const filled = fill(row.file, nameOf);
  writeFileSync(file, Buffer.isBuffer(filled) ? filled : fillText(row.file, nameOf));
  const lines: string[] = [];
  const output = { answer: (text: string) => void lines.push(text), say: (text: string) => void lines.push(text) };
  const words = row.command.map((word) => (word === '$file' ? file : fillText(word, nameOf)));
  const code = await runCommand(words, () => ({ databaseUrl: urls.app, ownerUrl: urls.owner, pepper }), output);
  return plain(lines.join('\n'), code !== 0);
}

/** Reads the configuration from a good environment with these variables changed. */
export function sendEnvironment(row: EnvironmentRow, urls: Urls): Seen {
  const good: Record<string, string | null> = { DATABASE_URL: urls.app, ALONGSIDE_PEPPER: pepper };
  const entries = Object.entries({ ...good, ...row.environment }).filter((entry): entry is [string, string] => entry[1] !== null);
  try {
    readConfig(Object.fromEntries(entries));
    return plain('', false);
  } catch (error) {
    return plain(error instanceof Error ? error.message : 'no sentence', true);
  }
}

function plain(text: string, isRefused: boolean): Seen {
  return { status: 0, text, headers: {}, data: null, refused: isRefused ? { code: null, path: null } : null };
}
