import { useCallback, useState } from 'react';
import { currentViewer, onSessionStart, useSession } from './session.ts';

// Memory only, on purpose: what somebody typed about a client must not lie in a shared tablet's storage.
let owner: string | null = null;
const kept = new Map<string, unknown>();

/** Another viewer never meets what the one before had typed. */
function unsavedBelongsTo(viewerId: string): void {
  if (owner !== viewerId) kept.clear();
  owner = viewerId;
}
onSessionStart((viewer) => unsavedBelongsTo(viewer.id));

function keep(key: string, value: unknown): void {
  const viewerId = currentViewer()?.id;
  if (!viewerId) return;
  unsavedBelongsTo(viewerId);
  kept.set(key, value);
}

function keptFor(key: string, viewerId: string | undefined): unknown {
  return viewerId && owner === viewerId ? kept.get(key) : undefined;
}

export function forgetUnsaved(): void {
  kept.clear();
}

export interface Unsaved<Values> {
  readonly values: Values;
  /** True when the values come from before a sign-out: the form says so. */
  readonly restored: boolean;
  readonly change: (next: Values) => void;
  /** After saving, or when the person throws the draft away. */
  readonly drop: () => void;
}

/** Form values that outlive an idle sign-out for the same viewer. `key` names form and record: `plan:0192...`. */
export function useUnsaved<Values>(key: string, initial: Values): Unsaved<Values> {
  const viewerId = useSession().viewer?.id;
  const [{ values, restored }, set] = useState(() => {
    const before = keptFor(key, viewerId) as Values | undefined;
    return { values: before ?? initial, restored: before !== undefined };
  });
  const change = useCallback(
    (next: Values) => {
      keep(key, next);
      set((old) => ({ ...old, values: next }));
    },
    [key],
  );
  const drop = useCallback(() => {
    kept.delete(key);
    set((old) => ({ ...old, restored: false }));
  }, [key]);
  return { values, restored, change, drop };
}
