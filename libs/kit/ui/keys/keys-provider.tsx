import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { preferences } from '@alongside/kit/client';
import { isSingle, isTyping, stepMatches, type KeyBinding } from './key-match.ts';

interface Keys {
  readonly add: (bindings: readonly KeyBinding[]) => () => void;
  readonly all: () => readonly KeyBinding[];
}

const KeysContext = createContext<Keys | null>(null);

/** Milliseconds in which the second key of a sequence must follow. */
const sequencePause = 1200;

/** Listens once for the whole page; what was added last wins. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const sets = useRef<(readonly KeyBinding[])[]>([]);
  const keys = useMemo<Keys>(
    () => ({
      add(bindings) {
        sets.current.push(bindings);
        return () => {
          sets.current = sets.current.filter((set) => set !== bindings);
        };
      },
      all: () => sets.current.toReversed().flat(),
    }),
    [],
  );
  useEffect(() => listen(keys.all), [keys]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

function listen(all: () => readonly KeyBinding[]): () => void {
  let started: { readonly step: string; readonly at: number } | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTyping(event.target);
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
    const open = all().filter(
      (one) =>
        one.enabled !== false && (!isSingle(one.keys) || (!typing && preferences().singleKeys)) && (!inDialog || one.inDialog === true),
    );
    const first = started && Date.now() - started.at < sequencePause ? started.step : null;
    started = null;
    // After `g` the `t` belongs to `g t`, whatever else a screen means by `t`.
    const hit =
      open.find(({ keys }) => keys.includes(' ') && matches(keys, first, event)) ?? open.find(({ keys }) => matches(keys, first, event));
    if (hit) {
      event.preventDefault();
      hit.run();
      return;
    }
    const begun = open.find(({ keys }) => keys.includes(' ') && stepMatches(keys.split(' ')[0] ?? '', event));
    if (begun) started = { step: begun.keys.split(' ')[0] ?? '', at: Date.now() };
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function matches(keys: string, first: string | null, event: KeyboardEvent): boolean {
  const [one = '', two] = keys.split(' ');
  return two === undefined ? stepMatches(one, event) : first === one && stepMatches(two, event);
}

function useKeysContext(): Keys {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error('Keys need KitProvider round them.');
  return keys;
}

/** Adds keys while the component is mounted. The runs may change with every render; the help list reads the words. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const keys = useKeysContext();
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  const shape = bindings.map((one) => [one.keys, one.words, one.inDialog === true, one.enabled !== false].join('|')).join('\n');
  useEffect(() => {
    const stable = latest.current.map((binding, index) => ({ ...binding, run: () => latest.current[index]?.run() }));
    return keys.add(stable);
  }, [keys, shape]);
}

export function useKeyList(): () => readonly KeyBinding[] {
  return useKeysContext().all;
}
