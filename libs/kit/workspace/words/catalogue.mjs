/** One catalogue file: `<name>.<language>.json`, whose name is the i18next namespace. */
const file = /([^/]+)\.([a-z]{2})\.json$/;

/**
 * @param {{ path: string, text: string }} found
 * @returns name, language, and the sentences by key (`roster.title`), each with its line; keys that begin with `$` are the header.
 */
export function readCatalogue({ path, text }) {
  const [, name, language] = file.exec(path);
  const sentences = new Map();
  const header = new Map();
  let cursor = 0;
  const walk = (node, before) => {
    for (const [key, value] of Object.entries(node)) {
      const place = new RegExp(`${JSON.stringify(key).replace(/[$.*+?^()|[\]{}]/g, '\\$&')}\\s*:`, 'g');
      place.lastIndex = cursor;
      cursor = (place.exec(text)?.index ?? cursor) + 1;
      const full = before ? `${before}.${key}` : key;
      const entry = { value, line: text.slice(0, cursor).split('\n').length };
      if (key.startsWith('$')) header.set(key, entry);
      else if (value !== null && typeof value === 'object') walk(value, full);
      else sentences.set(full, entry);
    }
  };
  walk(JSON.parse(text), '');
  return { path, name, language, sentences, header };
}

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** The sentences of a catalogue by what code asks for: the forms of a plural stand together under one key. */
export function askedFor(sentences) {
  const asked = new Map();
  for (const [key, { value, line }] of sentences) {
    const base = key.replace(pluralForm, '');
    const form = pluralForm.exec(key)?.[1] ?? '';
    const forms = asked.get(base) ?? { line, forms: new Map() };
    forms.forms.set(form, String(value));
    asked.set(base, forms);
  }
  return asked;
}

/** What a sentence takes in: `{{name}}`, `$t(other)`, `<0>` of a Trans; sorted, each once. */
export function holes(sentence) {
  const found = [...sentence.matchAll(/\{\{\s*-?\s*([\w.]+)[^}]*\}\}|(\$t\([^)]*\))|(<\/?\w+\s*\/?>)/g)];
  return [...new Set(found.map(([, name, nested, tag]) => name ?? nested ?? tag))].sort();
}
