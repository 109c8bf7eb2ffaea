import { expect, test } from '@jest/globals';
import { lintWords } from './words.mjs';

const errors = (text, path = 'docs/a.md') => lintWords([{ path, text }]).filter(({ level }) => level === 'E');

/** Plain English, and names of others, that the errors must leave alone. */
test.each([
  'Users who sign in see their own day; users with a second factor see it too.',
  'Each user with an account; the number of users in total.',
  'Each suite begins with a clean test database; a clean test run, a clean result.',
  'npm run generate must leave git clean. The working tree is clean, and a clean clone builds.',
  'The form is dirty: its values are unsaved. A dirty test database is dropped.',
  'The suite failed the test; a failed test is red. The migration fails.',
  'To get clean data, trim each cell. They get clean copies.',
  'Alcoholics Anonymous and Adult Children of Alcoholics meet here; alcoholic hepatitis; non-alcoholic drinks.',
  'The Substance Abuse and Mental Health Services Administration (SAMHSA); National Institute on Drug Abuse.',
  'Nicotine replacement therapy is a service.',
  'A client says: <q lang="en">I was an addict, and I stayed clean for two years.</q>',
  'The column `drug_user` and the word list:\n```\njunkie\n```\n',
  'The group "Relapse prevention" meets weekly.',
  'See https://example.org/drug-user for the source.',
])('allowed: %s', (text) => expect(errors(text)).toEqual([]));

test.each([
  ['an addict', 'addict'],
  ['drug users', 'drug users'],
  ['users in treatment', 'users in treatment'],
  ['a drug\n  user', 'drug user'],
  ['users who inject', 'users who inject'],
  ['an alcoholic', 'alcoholic'],
  ['substance abuse', 'substance abuse'],
  ['a drunk', 'a drunk'],
  ['a junkie', 'junkie'],
  ['clean urine', 'clean urine'],
  ['dirty screens', 'dirty screens'],
  ['his clean test', 'his clean test'],
  ['She has been clean.', 'She has been clean'],
  ["he's clean", "he's clean"],
  ['clean for two weeks', 'clean for two weeks'],
  ['90 days clean', 'days clean'],
  ['wants to stay clean.', 'to stay clean'],
  ['clean time', 'clean time'],
  ['tested dirty', 'tested dirty'],
  ['opioid substitution therapy', 'opioid substitution therapy'],
  ['fell off the wagon', 'fell off the wagon'],
  ['non-compliant', 'non-compliant'],
  ['failed treatment', 'failed treatment'],
  ['failed the drug test', 'failed the drug test'],
  ['She failed the test', 'She failed the test'],
  ['committed suicide', 'committed suicide'],
  ['born addicted', 'born addicted'],
  ['وہ نشئی ہے', 'نشئی'],
  ['نشے باز', 'نشے باز'],
  ['منشیات کا عادی', 'منشیات کا عادی'],
  ['شرابی', 'شرابی'],
])('refused: %s', (text, found) => expect(errors(text).map((error) => error.found)).toEqual([found]));

test('the words to use in their place pass', () => {
  const uses = lintWords([{ path: 'docs/a.md', text: 'addict drug user relapser' }]).map(({ use }) => use);
  expect(uses).toHaveLength(3);
  expect(errors('منشیات کے استعمال کے عارضے کا سامنا کرنے والا فرد / بحالی کے سفر میں فرد')).toEqual([]);
  expect(errors('person with a substance use disorder / person in recovery / person who uses drugs / tested positive')).toEqual([]);
});

test('a finding names file, line and what to write', () => {
  expect(lintWords([{ path: 'README.md', text: 'One.\nTwo.\nAn addict.' }])).toEqual([
    { path: 'README.md', line: 3, level: 'E', found: 'addict', use: 'person with a substance use disorder / person in recovery' },
  ]);
});

test('in catalogues the values are read, in schemas the descriptions and the labels', () => {
  expect(errors('{\n  "addict": "A person",\n  "title": "An addict"\n}', 'libs/a/b/ui/b.en.json').map(({ line }) => line)).toEqual([3]);
  const schema = 'type Addict {\n  "Of the addict."\n  addict: ID\n}\nenum Kind {\n  DRUG_USER\n  PERSON\n}';
  expect(errors(schema, 'libs/a/b/api/b.graphql').map(({ line, found }) => [line, found])).toEqual([
    [2, 'addict'],
    [6, 'DRUG USER'],
  ]);
});

test('a warning about people is no warning about requests', () => {
  const warned = (path) => lintWords([{ path, text: '"He refused."' }]).map(({ level }) => level);
  expect([warned('docs/a.md'), warned('prisma/seed/story.ts'), warned('libs/a/b/ui/b.en.json')]).toEqual([[], ['W'], ['W']]);
});
