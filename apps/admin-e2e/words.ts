import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import i18next, { type TFunction } from 'i18next';

export const languages = ['en', 'ur'] as const;
export type Language = (typeof languages)[number];

const house = path.resolve(import.meta.dirname, '..', '..');
const folders = ['apps/admin', 'libs'].map((name) => path.join(house, name));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const [, namespace, language] = /([a-z-]+)\.(en|ur)\.json$/.exec(name) ?? [];
    return namespace && language ? [{ namespace, language, file: path.join(folder, name) }] : [];
  }),
);

// What a sentence is told at run time and a journey does not know: a private-use character stands in its place.
const anything = '\uE000';

/** A sentence of the catalogue as it stands on the screen, whatever its open places say. */
export function like(sentence: string): RegExp {
  const escaped = sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(escaped.replaceAll(anything, '.*'), 'u');
}

/** The words that people read, from the catalogues themselves: a journey finds a button by its name in either language. */
export async function wordsIn(language: Language): Promise<TFunction> {
  const words = i18next.createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => anything,
  });
  for (const { namespace, file } of files.filter((one) => one.language === language))
    words.addResourceBundle(language, namespace, JSON.parse(readFileSync(file, 'utf8')));
  return words.t;
}
