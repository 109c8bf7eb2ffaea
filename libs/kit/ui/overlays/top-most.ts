import { useEffect, useId, useSyncExternalStore } from 'react';

/** Where the first overlay lies; menus and lists of choices lie at 300. */
const lowest = 200;

/** What is open now, in the order in which it opened. */
let opened: readonly string[] = [];
const listeners = new Set<() => void>();

function become(next: readonly string[]): void {
  opened = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * What opens last lies on top, wherever it stands in the page: a question may interrupt a form. Esc closes the top-most alone, so that what was typed
 * below stays.
 */
export function useTopMost(isOpen: boolean): { readonly zIndex: number; readonly closeOnEscape: boolean } {
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    become([...opened, id]);
    return () => become(opened.filter((one) => one !== id));
  }, [id, isOpen]);
  const place = useSyncExternalStore(subscribe, () => opened.indexOf(id));
  const isTop = useSyncExternalStore(subscribe, () => opened.at(-1) === id);
  return { zIndex: lowest + Math.max(place, 0), closeOnEscape: isTop };
}
