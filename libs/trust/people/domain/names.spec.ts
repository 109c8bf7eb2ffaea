import { describe, expect, test } from '@jest/globals';
import { displayName, inOrder, sortName } from './names.ts';

const name = (preferred: string, family: string, lang = 'en') => ({ lang, preferred, given: preferred, family });

describe('displayName', () => {
  test.each([
    ['Amina', 'Rahman', 'Amina R.'],
    ['Amina', '', 'Amina'],
    ['Seán', "o'Brien", 'Seán O.'],
    ['Yusuf', "'Abdullah", 'Yusuf A.'],
    ['Ana', 'Étienne', 'Ana É.'],
    ['آمنہ', 'رحمان', 'آمنہ ر۔'],
    ['Ольга', 'Иванова', 'Ольга И.'],
    ['小龍', '李', '小龍'],
    ['Null', '0', 'Null'],
  ])('%s %s is shown as %s', (preferred, family, shown) => {
    expect(displayName(name(preferred, family))).toBe(shown);
  });
});

test('lists sort by the preferred name, English before other scripts', () => {
  expect(sortName([name('آمنہ', 'رحمان', 'ur'), name('Amina', 'Rahman')])).toBe('amina rahman');
  expect(sortName([name('آمنہ', 'رحمان', 'ur')])).toBe('آمنہ رحمان');
});

test('names are in one order: English first, then by language', () => {
  expect(inOrder([{ lang: 'ur' }, { lang: 'ar' }, { lang: 'en' }]).map(({ lang }) => lang)).toEqual(['en', 'ar', 'ur']);
});
