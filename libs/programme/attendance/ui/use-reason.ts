import { useState } from 'react';

export type Reason = {
  /** Goes with every tap; null while none is needed or given. */
  readonly text: string | null;
  readonly isAsking: boolean;
  /** Runs the deed, after a reason was given where one is needed. */
  readonly first: (deed: (reason: string | null) => void) => void;
  readonly give: (text: string) => void;
  readonly cancel: () => void;
};

/** A late entry or a correction is explained once a visit; the deed that asked for it goes on when the reason is given. */
export function useReason(isNeeded: boolean): Reason {
  const [text, setText] = useState<string | null>(null);
  const [pending, setPending] = useState<{ readonly deed: (reason: string | null) => void } | null>(null);
  return {
    text,
    isAsking: pending !== null,
    first(deed) {
      if (isNeeded && text === null) setPending({ deed });
      else deed(text);
    },
    give(given) {
      setText(given);
      pending?.deed(given);
      setPending(null);
    },
    cancel: () => setPending(null),
  };
}
