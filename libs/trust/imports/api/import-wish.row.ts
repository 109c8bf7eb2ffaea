import type { ImportInput } from '@alongside/kit/contract';
import type { ImportWish } from './import-file.ts';

/** The contract's input as the verb takes it. */
export function wishOf({ kind, text, mapping, commit }: ImportInput): ImportWish {
  return { kind, file: text, mapping: (mapping ?? []).map(({ column, field }) => ({ column, field: field ?? null })), commit };
}
