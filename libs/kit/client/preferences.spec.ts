import { beforeEach, expect, test } from '@jest/globals';
import { adoptPreferences, prefer, preferences } from './preferences.ts';

const standard = { language: 'en', theme: 'auto', singleKeys: true, hidesFirstSteps: false } as const;
const profile = { locale: 'ur', theme: 'dark', singleKeys: false };

beforeEach(() => {
  prefer(standard);
  // Uses up the choice that the line above made, as a sign-in does.
  adoptPreferences({ locale: 'en', theme: 'auto', singleKeys: true });
});

test('a choice lasts on this device, and is all that lies there', () => {
  prefer({ theme: 'dark' });
  expect(Object.keys({ ...localStorage })).toEqual(['alongside.preferences']);
  expect(JSON.parse(localStorage.getItem('alongside.preferences') ?? '')).toEqual({ ...standard, theme: 'dark' });
});

test('a profile brings its choices to the device', () => {
  adoptPreferences(profile);
  expect(preferences()).toEqual({ ...standard, language: 'ur', theme: 'dark', singleKeys: false });
});

test('what was chosen at the door is stronger than the profile, once', () => {
  prefer({ language: 'en' });
  adoptPreferences(profile);
  expect(preferences().language).toBe('en');
  adoptPreferences(profile);
  expect(preferences().language).toBe('ur');
});

test("a theme that nobody knows is the device's own", () => {
  adoptPreferences({ ...profile, theme: 'sepia' });
  expect(preferences().theme).toBe('auto');
});
