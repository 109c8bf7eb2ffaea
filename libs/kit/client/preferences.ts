import { useSyncExternalStore } from 'react';

export type Language = 'en' | 'ur';
export type ThemeChoice = 'light' | 'dark' | 'auto';

/** All that may stay in the browser: how this device shows things, nothing about who used it or whom they met. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Single-letter keys (WCAG 2.1.4 wants a switch). */
  readonly singleKeys: boolean;
  /** An administrator has put the first steps of a new centre away. */
  readonly hidesFirstSteps: boolean;
}

const place = 'alongside.preferences';
const listeners = new Set<() => void>();
let known: Preferences | null = null;
/** Somebody chose here since the last sign-in: that is stronger than what their profile says. */
let chosenHere = false;

function read(): Preferences {
  const standard: Preferences = {
    language: navigator.language.toLowerCase().startsWith('ur') ? 'ur' : 'en',
    theme: 'auto',
    singleKeys: true,
    hidesFirstSteps: false,
  };
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? '{}') as Record<string, unknown>;
    return {
      language: stored['language'] === 'en' || stored['language'] === 'ur' ? stored['language'] : standard.language,
      theme: stored['theme'] === 'light' || stored['theme'] === 'dark' ? stored['theme'] : standard.theme,
      singleKeys: stored['singleKeys'] !== false,
      hidesFirstSteps: stored['hidesFirstSteps'] === true,
    };
  } catch {
    // Storage that is switched off or spoilt costs the preference, not the page.
    return standard;
  }
}

export function preferences(): Preferences {
  known ??= read();
  return known;
}

export function prefer(change: Partial<Preferences>): void {
  chosenHere = true;
  become(change);
}

/** The choices of a person's profile come along to this device when they sign in. */
export function adoptPreferences(profile: { readonly locale: string; readonly theme: string; readonly singleKeys: boolean }): void {
  const { locale, theme, singleKeys } = profile;
  if (!chosenHere)
    become({ language: locale === 'ur' ? 'ur' : 'en', theme: theme === 'light' || theme === 'dark' ? theme : 'auto', singleKeys });
  chosenHere = false;
}

function become(change: Partial<Preferences>): void {
  known = { ...preferences(), ...change };
  try {
    localStorage.setItem(place, JSON.stringify(known));
  } catch {
    // Private windows may refuse: the choice then lasts until the page closes.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
