import { expect, test } from '@jest/globals';
import { catalogueFromDisk } from '@alongside/kit/stage';
import { makeFormats, makeI18n } from '@alongside/kit/ui';
import { describeRule, parseRule } from '@alongside/programme/groups/domain';
import { ruleSentence } from './rule-sentence.ts';

/** What a person reads of a rule that begins on Thursday 26 November 2026. */
async function sentence(language: 'en' | 'ur', text: string): Promise<string> {
  const rule = parseRule(text, 'rrule');
  if (!rule.ok) throw new Error(text);
  const i18n = await makeI18n(catalogueFromDisk, language);
  await i18n.loadNamespaces('groups');
  const { key, params } = describeRule(rule.value, '2026-11-26');
  return ruleSentence(
    { key, params: JSON.stringify(params) },
    (name, values) => i18n.t(typeof name === 'string' ? name : [...name], { ...values }),
    makeFormats(language === 'ur' ? 'ur-PK' : 'en-GB', 'UTC'),
  );
}

test.each([
  ['FREQ=DAILY', 'Every day', 'روزانہ'],
  ['FREQ=DAILY;INTERVAL=3;COUNT=10', 'Every 3 days, 10 times', 'ہر 3 دن بعد، 10 بار'],
  ['FREQ=DAILY;BYDAY=MO,TU', 'Every Monday and Tuesday', 'ہر پیر اور منگل'],
  ['FREQ=DAILY;INTERVAL=2;BYDAY=MO', 'Every 2 days, but only on Monday', 'ہر 2 دن بعد، مگر صرف پیر کو'],
  ['FREQ=WEEKLY', 'Every week on Thursday', 'ہر ہفتے جمعرات کو'],
  ['FREQ=WEEKLY;BYDAY=MO,TH;COUNT=12', 'Every week on Monday and Thursday, 12 times', 'ہر ہفتے پیر اور جمعرات کو، 12 بار'],
  ['FREQ=WEEKLY;COUNT=1', 'Every week on Thursday, once', 'ہر ہفتے جمعرات کو، ایک بار'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20270331',
    'Every 2 weeks on Friday, until Wednesday, 31 March 2027',
    'ہر 2 ہفتے بعد جمعہ کو، بدھ، 31 مارچ، 2027 تک',
  ],
  ['FREQ=MONTHLY', 'Every month on day 26', 'ہر مہینے 26 تاریخ کو'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1,15', 'Every 3 months on day 1 and day 15', 'ہر 3 مہینے بعد 1 تاریخ اور 15 تاریخ کو'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day', 'ہر مہینے آخری دن کو'],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-2,-7',
    'Every month on the second to last day and day 7 from the end',
    'ہر مہینے آخر سے دوسرے دن اور آخر سے دن نمبر 7 کو',
  ],
  ['FREQ=MONTHLY;BYDAY=2TU', 'Every month on the second Tuesday', 'ہر مہینے دوسرے منگل کو'],
  ['FREQ=MONTHLY;BYDAY=1TH,-1TH', 'Every month on the first Thursday and the last Thursday', 'ہر مہینے پہلی جمعرات اور آخری جمعرات کو'],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=-2FR,MO',
    'Every 2 months on the second to last Friday and every Monday',
    'ہر 2 مہینے بعد آخر سے دوسرے جمعہ اور ہر پیر کو',
  ],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'Every month on every Friday, but only on day 13', 'ہر مہینے ہر جمعہ کو، مگر صرف 13 تاریخ کو'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-2',
    'Every month on every Monday and every Tuesday, of these only number 2 from the end',
    'ہر مہینے ہر پیر اور ہر منگل کو، ان میں سے صرف آخر سے نمبر 2',
  ],
  [
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,-1;COUNT=4',
    'Every month on every Monday, of these only the first and the last, 4 times',
    'ہر مہینے ہر پیر کو، ان میں سے صرف پہلا اور آخری، 4 بار',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=1,15;BYDAY=FR,SA;BYSETPOS=1',
    'Every month on every Friday and every Saturday, but only on day 1 and day 15, of these only the first',
    'ہر مہینے ہر جمعہ اور ہر ہفتہ کو، مگر صرف 1 تاریخ اور 15 تاریخ کو، ان میں سے صرف پہلا',
  ],
])('%s', async (text, en, ur) => {
  expect([await sentence('en', text), await sentence('ur', text)]).toEqual([en, ur]);
});

test('no part of a rule that is taken lacks its words', async () => {
  const positions = Array.from({ length: 31 }, (_, i) => [i + 1, -i - 1]).flat();
  const ordinals = ['MO', 'TH'].flatMap((day) => [1, 2, 3, 4, 5, -1, -2, -3, -4, -5].map((nth) => `${nth}${day}`));
  const rules = [`BYMONTHDAY=${positions.join()}`, `BYDAY=MO;BYSETPOS=${positions.join()}`, `BYDAY=${ordinals.join()}`];
  for (const language of ['en', 'ur'] as const)
    for (const rule of rules) expect(await sentence(language, `FREQ=MONTHLY;${rule}`)).not.toMatch(/\bnth|rule\.|undefined|\{\{|groups/);
});
