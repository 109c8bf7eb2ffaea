/** A key or a short sequence: `a`, `?`, `ArrowDown`, `Ctrl+Enter`, `Mod+k` (Ctrl, on a Mac Cmd), `g t` (one after the other). */
export interface KeyBinding {
  readonly keys: string;
  /** What it does, in the viewer's language: the help list shows it. */
  readonly words: string;
  readonly run: () => void;
  /** Works while a dialog is open; others wait until it closes. */
  readonly inDialog?: boolean;
  readonly enabled?: boolean;
}

interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** On an Urdu keyboard the key called A types another letter: then its place counts. */
export function letterOf({ key, code }: Pick<Press, 'key' | 'code'>): string {
  const latin = key.length === 1 && key.charCodeAt(0) < 128;
  if (key.length !== 1 || latin) return key.length === 1 ? key.toLowerCase() : key;
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (place ?? key).toLowerCase();
}

/** One step of a binding, held against one press. */
export function stepMatches(step: string, press: Press): boolean {
  const parts = step.split('+');
  const wanted = parts.at(-1) ?? '';
  const ctrl = parts.includes('Ctrl') || parts.includes('Mod');
  const pressed = press.ctrlKey || (press.metaKey && parts.includes('Mod'));
  if (ctrl !== pressed || press.altKey || (press.metaKey && !parts.includes('Mod'))) return false;
  return letterOf(press) === (wanted.length === 1 ? wanted.toLowerCase() : wanted);
}

/** Single characters are what WCAG 2.1.4 is about: they can be switched off and are silent in inputs. */
export function isSingle(keys: string): boolean {
  return keys.split(' ').every((step) => step.length === 1);
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
