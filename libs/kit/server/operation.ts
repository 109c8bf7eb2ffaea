import type { Reading } from './database.ts';

/** What one GraphQL operation (or command) has opened and seen so far. Fresh for each; it carries the one reading transaction. */
export type Operation = {
  /** The operation's name, for the audit trail: 'RosterPage', 'alongside import people'. */
  name: string;
  reading: Reading | null;
  /** Whose records left the server, and which fields of them: the gate fills it, the read event is made from it. */
  readonly seen: Map<string, Set<string>>;
  /** Fields that the gate refused: the denied event is made from it. */
  readonly refused: Set<string>;
  isList: boolean;
};

export function newOperation(name: string): Operation {
  return { name, reading: null, seen: new Map(), refused: new Set(), isList: false };
}
