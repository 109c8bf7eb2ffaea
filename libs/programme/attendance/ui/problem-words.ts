import { useWords } from '@alongside/kit/ui';
import type { Refusal } from './outbox.ts';

/** A refusal as a sentence about marks and sessions; the server's English is the last resort. */
export function useProblemWords(): (refusal: Refusal) => string {
  const t = useWords('attendance');
  return ({ code, message }) => t([`attendance:problems.${code}`, 'attendance:problems.INTERNAL'], { defaultValue: message });
}
