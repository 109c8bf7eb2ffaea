import { badInput, type BadInput } from '@alongside/kit/server';
import type { InvalidInput } from '@alongside/kit/words';

/** A rule's refusal as the contract's: the first thing that is wrong, which the form shows at its field. */
export function firstOf(problems: readonly InvalidInput[]): BadInput {
  const [first] = problems;
  if (!first) throw new Error('refused without a problem');
  return badInput(first);
}
