import { useState, type KeyboardEvent } from 'react';
import { isElsewhere, shifted, snapMinutes, type GridBounds, type Shift } from './grid-proposal.ts';
import type { GridProposal } from './time-grid.types.ts';

export interface GridKeysProps {
  readonly bounds: GridBounds;
  readonly rtl: boolean;
  /** What has the focus, if another place may be proposed for it. */
  readonly focused: () => GridProposal | null;
  readonly onPropose: ((proposal: GridProposal) => void) | undefined;
}

/**
 * The keyboard's way of dragging: Alt and an arrow takes the focused thing up and shifts it, with Shift its end; Enter confirms, Escape gives up.
 * While something is held the arrows shift it without Alt too. Answers whether the key is used.
 */
export function useGridKeys({ bounds, rtl, focused, onPropose }: GridKeysProps) {
  const [held, setHeld] = useState<{ readonly from: GridProposal; readonly to: GridProposal } | null>(null);
  const [gaveUp, setGaveUp] = useState(false);
  const letGo = (asGivenUp: boolean) => {
    setHeld(null);
    setGaveUp(asGivenUp);
  };
  const onKey = ({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (!onPropose || ctrlKey || metaKey) return false;
    if (held && key === 'Escape') {
      letGo(true);
      return true;
    }
    if (held && key === 'Enter') {
      letGo(false);
      if (held.from.eventId === null || isElsewhere(held.to, held.from)) onPropose(held.to);
      return true;
    }
    if (!altKey && !held) return false;
    const from = held?.from ?? focused();
    const step = from ? stepOf(key, rtl, shiftKey || from.eventId === null) : null;
    if (!from || !step) return false;
    setGaveUp(false);
    setHeld({ from, to: shifted(held?.to ?? from, step, bounds) });
    return true;
  };
  return { proposal: held?.to ?? null, gaveUp, onKey, letGo: () => held && letGo(false) };
}

/** Free time does not wander: its arrows make it longer or shorter. */
function stepOf(key: string, rtl: boolean, byLength: boolean): Shift | null {
  const forward = rtl ? -1 : 1;
  if (key === 'ArrowDown') return byLength ? { length: snapMinutes } : { minutes: snapMinutes };
  if (key === 'ArrowUp') return byLength ? { length: -snapMinutes } : { minutes: -snapMinutes };
  if (key === 'ArrowRight') return byLength ? null : { columns: forward };
  if (key === 'ArrowLeft') return byLength ? null : { columns: -forward };
  return null;
}
