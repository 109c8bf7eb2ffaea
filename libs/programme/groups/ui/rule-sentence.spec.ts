import { expect, test } from '@jest/globals';
import { catalogueFromDisk } from '@alongside/kit/stage';
import { makeFormats, makeI18n } from '@alongside/kit/ui';
import { ruleSentence } from './rule-sentence.ts';

async function sentence(language: 'en' | 'ur', key: string, params: object): Promise<string> {
  const i18n = await makeI18n(catalogueFromDisk, language);
  await i18n.loadNamespaces('groups');
  const formats = makeFormats(language === 'ur' ? 'ur-PK' : 'en-GB', 'UTC');
  return ruleSentence(
    { key, params: JSON.stringify(params) },
    (name, values) => i18n.t(typeof name === 'string' ? name : [...name], { ...values }),
    formats,
  );
}

test.each([
  ['rule.weekly', { interval: 1, weekdays: ['MO', 'TH'], count: 12, until: null }, 'Every week on Monday and Thursday, 12 times'],
  ['rule.weekly', { interval: 2, weekdays: ['FR'], count: null, until: '2027-03-31' }, 'Every 2 weeks on Friday, until Wednesday'],
  ['rule.daily', { interval: 1, weekdays: [], count: null, until: null }, 'Every day'],
  ['rule.daily', { interval: 1, weekdays: ['MO', 'TU'], count: null, until: null }, 'Every Monday and Tuesday'],
  [
    'rule.monthlyByWeekday',
    { interval: 1, days: [{ weekday: 'TU', nth: 2 }], count: null, until: null },
    'Every month on the second Tuesday',
  ],
  [
    'rule.monthlyByWeekday',
    { interval: 1, days: [{ weekday: 'FR', nth: -1 }], count: null, until: null },
    'Every month on the last Friday',
  ],
  ['rule.monthlyByDate', { interval: 3, dates: [1, 15], count: null, until: null }, 'Every 3 months on day 1 and 15'],
])('%s %j', async (key, params, words) => {
  expect(await sentence('en', key, params)).toMatch(new RegExp(`^${words}`));
});

test('in Urdu, too', async () => {
  expect(await sentence('ur', 'rule.weekly', { interval: 1, weekdays: ['MO'], count: 12, until: null })).toBe('ہر ہفتے پیر کو، 12 بار');
});
