import { valueAt } from './deeds.ts';
import type { Expected } from './row.ts';

/** What came back from one sending, whichever way it went. */
export type Seen = {
  /** 0 where there is none: a command, a boot. */
  readonly status: number;
  /** All that left: headers too. */
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** What the answer says of itself; null: it did what was asked. */
  readonly refused: { readonly code: string | null; readonly path: string | null } | null;
};

/** Traces of the inside: a line of a stack, a file of ours, the database's own words. */
const inside =
  /Did you mean|\n\s+at |node_modules|\.m?[tj]s:\d+|prisma|postgres(?!ql:)|sqlstate|violates|syntax error at or near|Unexpected token/i;
const canaries = /CNRY[-\w]*/;

/** Everything in which an answer differs from what its row expects; none is what is wanted. `place`: what was made bad. */
export function faultsOf(expected: Expected, seen: Seen, place: string | null = null): string[] {
  const faults = [...leaksOf(seen), ...('accepted' in expected ? unkept(expected, seen) : unrefused(expected, seen, place))];
  if (expected.says !== undefined && !seen.text.includes(expected.says)) faults.push(`does not say "${expected.says}"`);
  return faults;
}

function leaksOf({ text, refused }: Seen): string[] {
  const canary = canaries.exec(text)?.[0];
  const traces = inside.exec(text)?.[0];
  return [...(canary ? [`shows ${canary}`] : []), ...(traces && refused ? [`shows the inside: ${JSON.stringify(traces)}`] : [])];
}

function unrefused(expected: Exclude<Expected, { accepted: true }>, { status, refused, headers }: Seen, place: string | null): string[] {
  const faults: string[] = [];
  if (!refused) faults.push('not refused');
  if (expected.status && !expected.status.includes(status)) faults.push(`status ${status}`);
  if (expected.code !== undefined && refused && refused.code !== expected.code) faults.push(`code ${refused.code}`);
  const path = expected.path === 'itself' ? place : expected.path;
  if (path && refused && refused.path !== path) faults.push(`path ${refused.path}`);
  for (const [name, value] of Object.entries(expected.header ?? {}))
    if (!String(headers[name] ?? '').includes(value)) faults.push(`header ${name}: ${String(headers[name])}`);
  return faults;
}

function unkept(expected: Extract<Expected, { accepted: true }>, { refused, data }: Seen): string[] {
  if (refused) return [`refused: ${refused.code} at ${refused.path}`];
  return Object.entries(expected.keeps ?? {}).flatMap(([path, wanted]) => {
    const kept = valueAt(data, path.split('.'));
    return JSON.stringify(kept) === JSON.stringify(wanted) ? [] : [`keeps ${JSON.stringify(kept)} at ${path}`];
  });
}

type Said = {
  readonly code?: unknown;
  readonly path?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly path?: unknown };
};

/** How a GraphQL answer refuses: by an error, by a problem of the mutation's union, by the outcome of each operation, or not at all. */
export function refusedBy(body: { readonly data?: unknown; readonly errors?: readonly Said[] }): Seen['refused'] {
  const [error] = body.errors ?? [];
  if (error) return said(error.extensions ?? {});
  const [answer] = typeof body.data === 'object' && body.data !== null ? Object.values(body.data) : [];
  if (typeof answer !== 'object' || answer === null) return null;
  if (typeof Reflect.get(answer, 'code') === 'string') return said(answer);
  const results: unknown = Reflect.get(answer, 'results');
  const problems: unknown = Reflect.get(answer, 'problems');
  const [first]: readonly unknown[] =
    ([results, problems].find((list) => Array.isArray(list) && list.length > 0) as unknown[] | undefined) ?? [];
  return typeof first === 'object' && first !== null && Reflect.get(first, 'code') !== null ? said(first) : null;
}

function said({ code, path }: Said): NonNullable<Seen['refused']> {
  return {
    code: typeof code === 'string' ? code : null,
    path: Array.isArray(path) ? path.join('.') : null,
  };
}
