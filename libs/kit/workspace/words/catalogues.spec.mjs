import { expect, test } from '@jest/globals';
import { checkCatalogues } from './catalogues.mjs';

const urduHeader = { $review: 'unreviewed' };
const pair = (en, ur) => [
  { path: 'libs/programme/groups/ui/groups.en.json', text: JSON.stringify(en, null, 2) },
  { path: 'libs/programme/groups/ui/groups.ur.json', text: JSON.stringify(ur, null, 2) },
];
const screen = (text) => [{ path: 'libs/programme/groups/ui/series-page.tsx', text }];
const say = (catalogues, text) => checkCatalogues({ catalogues, sources: screen(text) }).map((problem) => problem.say);
const uses = `const t = useWords('groups'); t('title'); t('seats', { count });`;

const en = { title: 'Groups of {{name}}', seats_one: '{{count}} seat', seats_other: '{{count}} seats' };
const ur = { ...urduHeader, title: '{{name}} کے گروپ', seats_one: '{{count}} نشست', seats_other: '{{count}} نشستیں' };

test('two catalogues that say the same are silent', () => expect(say(pair(en, ur), uses)).toEqual([]));

test.each([
  ['a missing sentence', en, { ...urduHeader, seats_one: ur.seats_one, seats_other: ur.seats_other }, '"title" is missing; en has it'],
  ['a missing English one', { seats_one: en.seats_one, seats_other: en.seats_other }, ur, '"title" is missing; ur has it'],
  ['another hole', en, { ...ur, title: '{{centre}} کے گروپ' }, '"title" takes in {centre}, but in en {name}'],
  ['a plural form too few', en, { ...ur, seats_one: undefined }, '"seats" needs the plural forms one, other and has other'],
  ['a plural form too many', { ...en, seats_few: '{{count}}' }, ur, '"seats" needs the plural forms one, other and has one, other, few'],
  ['an empty sentence', en, { ...ur, title: '' }, '"title" is empty'],
  ['English in the Urdu', en, { ...ur, title: 'Groups of {{name}}' }, '"title" is not in Urdu: "Groups of {{name}}"'],
  ['no word about the review', en, { ...ur, $review: undefined }, 'begin with "$review": "unreviewed", or who read it and when'],
])('%s', (_name, english, urdu, expected) => expect(say(pair(english, urdu), uses)).toContain(expected));

test('one language alone is named', () => {
  expect(say(pair(en, ur).slice(0, 1), uses)).toEqual(['stands alone: write it in English and in Urdu']);
});

test('a key that code asks for must be there, with and without its namespace', () => {
  const code = `${uses} t('gone'); t('groups:gone2'); t('kit:close'); <Trans i18nKey="gone3" />`;
  expect(say(pair(en, ur), code)).toEqual(
    ['gone', 'groups:gone2', 'kit:close', 'gone3'].map((key) => expect.stringContaining(`has "${key}"`)),
  );
});

test('a key that nobody uses is named with its line, once', () => {
  const problems = checkCatalogues({ catalogues: pair({ ...en, old: 'Old' }, { ...ur, old: 'پرانا' }), sources: screen(uses) });
  expect(problems).toEqual([{ path: expect.stringContaining('en.json'), line: 5, say: expect.stringContaining('"old" is used nowhere') }]);
});

test('a key put together at run time, one kept in a table and one handed to t() by another file are used', () => {
  const more = { state: { open: 'Open', full: 'Full' }, rule: 'Rule', far: 'Far' };
  const mehr = { state: { open: 'کھلا', full: 'بھرا' }, rule: 'اصول', far: 'دور' };
  const code = uses + " t(`state.${kind}`); const labels = { RULE: 'rule' }; const other = 'groups:far';";
  expect(say(pair({ ...en, ...more }, { ...ur, ...mehr }), code)).toEqual([]);
  expect(say(pair(en, ur), uses + ' t(`state.${kind}`);')).toEqual([expect.stringContaining('state.')]);
});

test("words for refusals are used where the slice's problems are shown", () => {
  const more = { problems: { FULL: 'No place is left.' } };
  const mehr = { problems: { FULL: 'کوئی جگہ نہیں۔' } };
  const both = pair({ ...en, ...more }, { ...ur, ...mehr });
  expect(say(both, `${uses} useProblems('groups', problems, fields);`)).toEqual([]);
  expect(say(both, `${uses} useProblemText('groups');`)).toEqual([]);
  expect(say(both, `${uses} useProblemText('people');`)).toEqual([expect.stringContaining('"problems.FULL" is used nowhere')]);
});

test('what stands in a comment is no use', () => {
  expect(say(pair(en, ur), `${uses} /** t('gone') */\n// t('gone')\n`)).toEqual([]);
});

test('abbreviations and the name of the product stay as they are', () => {
  const same = { product: 'Alongside', csv: 'CSV' };
  expect(say(pair({ ...en, ...same }, { ...ur, ...same }), `${uses} t('product'); t('csv');`)).toEqual([]);
});
