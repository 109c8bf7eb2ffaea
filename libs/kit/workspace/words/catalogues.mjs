import { askedFor, holes, readCatalogue } from './catalogue.mjs';
import { usesOf } from './catalogue-uses.mjs';

const first = 'en';
const arabicLetter = /\p{Script=Arabic}/u;
/** Latin text that an Urdu sentence may consist of: the product's name, abbreviations, holes. */
const leftAsIs = /Alongside|\b[A-Z]{2,}\b|\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\)/g;

const problem = (catalogue, line, say) => ({ path: catalogue.path, line, say });

/** A sentence that is missing in one of two languages, or takes in something else there. */
function compare(one, other) {
  const theirs = askedFor(other.sentences);
  const shape = ({ forms }) => holes([...forms.values()].join(' ')).join(' ');
  return [...askedFor(one.sentences)].flatMap(([key, entry]) => {
    const match = theirs.get(key);
    if (!match) return [problem(other, 1, `"${key}" is missing; ${one.language} has it`)];
    if (one.language !== first && shape(entry) !== shape(match)) {
      return [problem(one, entry.line, `"${key}" takes in {${shape(entry)}}, but in ${other.language} {${shape(match)}}`)];
    }
    return [];
  });
}

/** What is wrong within one catalogue: empty or untranslated sentences, forms of a plural that its language lacks or wants. */
function within(catalogue) {
  const wanted = new Intl.PluralRules(catalogue.language).resolvedOptions().pluralCategories;
  return [...askedFor(catalogue.sentences)].flatMap(([key, { line, forms }]) => {
    const said = [];
    const given = [...forms.keys()].filter((form) => form !== '');
    const lacking = given.length ? wanted.filter((form) => !forms.has(form)) : [];
    const extra = given.filter((form) => form !== 'zero' && !wanted.includes(form));
    if (lacking.length || extra.length) said.push(`"${key}" needs the plural forms ${wanted.join(', ')} and has ${given.join(', ')}`);
    for (const sentence of forms.values()) {
      if (sentence.trim() === '') said.push(`"${key}" is empty`);
      const left = sentence.replace(leftAsIs, '');
      if (catalogue.language === 'ur' && /\p{L}/u.test(left) && !arabicLetter.test(left))
        said.push(`"${key}" is not in Urdu: "${sentence}"`);
    }
    return said.map((say) => problem(catalogue, line, say));
  });
}

/** Urdu is marked until a native clinician has read it. */
function unmarked(catalogue) {
  const review = catalogue.header.get('$review');
  if (catalogue.language !== 'ur' || typeof review?.value === 'string') return [];
  return [problem(catalogue, 1, 'begin with "$review": "unreviewed", or who read it and when')];
}

/** Keys that code asks for and nobody wrote, and the other way round. */
function unmet(catalogues, sources) {
  const names = new Set(catalogues.map(({ name }) => name));
  const english = catalogues.filter(({ language }) => language === first);
  const keys = new Map(english.map((catalogue) => [catalogue.name, [...askedFor(catalogue.sentences).keys()]]));
  const uses = sources.flatMap((source) => usesOf(source, names));
  const fits = (use, name, key) => use.names.includes(name) && use.pattern.test(key);
  const missing = uses
    .filter((use) => use.asked && !use.names.some((name) => (keys.get(name) ?? []).some((key) => fits(use, name, key))))
    .map((use) => ({ path: use.path, line: use.line, say: `no catalogue of ${use.names.join(', ')} has "${use.key}"` }));
  const unused = english.flatMap((catalogue) =>
    [...askedFor(catalogue.sentences)]
      .filter(([key]) => !uses.some((use) => fits(use, catalogue.name, key)))
      .map(([key, { line }]) => problem(catalogue, line, `"${key}" is used nowhere: take it out, in each language`)),
  );
  return [...missing, ...unused];
}

/**
 * @param {{ catalogues: { path: string, text: string }[], sources: { path: string, text: string }[] }} house
 * @returns {{ path: string, line: number, say: string }[]}
 */
export function checkCatalogues({ catalogues: files, sources }) {
  const catalogues = files.map(readCatalogue);
  const pairs = catalogues.flatMap((one) =>
    catalogues.filter((other) => other.name === one.name && other !== one).map((other) => [one, other]),
  );
  const alone = catalogues.filter((one) => !pairs.some(([paired]) => paired === one));
  return [
    ...alone.map((one) => problem(one, 1, 'stands alone: write it in English and in Urdu')),
    ...catalogues.flatMap((one) => [...unmarked(one), ...within(one)]),
    ...pairs.flatMap(([one, other]) => compare(one, other)),
    ...unmet(catalogues, sources),
  ];
}
