import type { Prisma } from './generated/client.ts';

/** PostgreSQL's refusal behind a Prisma error: '23P01' with the constraint's name, or null when it was something else. */
export function refusedBy(error: unknown): { readonly sqlState: string; readonly constraint: string } | null {
  const cause = causeOf(error);
  if (!cause) return null;
  const sqlState = text(cause, 'originalCode') ?? text(cause, 'code') ?? '';
  const message = text(cause, 'originalMessage') ?? text(cause, 'message') ?? '';
  return { sqlState, constraint: /constraint "([^"]+)"/.exec(message)?.[1] ?? '' };
}

function causeOf(error: unknown): object | null {
  const meta = field(error, 'meta');
  const inner = field(meta, 'driverAdapterError') ?? error;
  const cause = field(inner, 'cause');
  return typeof cause === 'object' && cause !== null ? cause : null;
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function text(of: object, name: string): string | undefined {
  const value = field(of, name);
  return typeof value === 'string' ? value : undefined;
}

/** A text by language as the contract shows it: {"en": "...", "ur": "..."} becomes [{ lang, text }]. */
export function worded(titles: Prisma.JsonValue): { lang: string; text: string }[] {
  if (typeof titles !== 'object' || titles === null || Array.isArray(titles)) return [];
  return Object.entries(titles).flatMap(([lang, value]) => (typeof value === 'string' ? [{ lang, text: value }] : []));
}
