/** Marks that people leave out or type differently: Latin accents, Arabic and Urdu vowel signs, Hebrew points, tatweel, joiners. */
const droppable = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u200c\u200d]/gu;

/** Letters that keyboards exchange: the Arabic and the Urdu layout have different code points for what reads as one letter. */
const oneLetter: Readonly<Record<string, string>> = {
  ...each('ىيېےۍ', 'ی'),
  ...each('كڪ', 'ک'),
  ...each('هةەۃھۀ', 'ہ'),
  ...each('ٱ', 'ا'),
  ...each('ں', 'ن'),
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' },
};

function each(variants: string, letter: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, letter]));
}

/** Arabic-Indic and Urdu digits lie ten after another from these code points on. */
const zeros = [0x0660, 0x06f0];

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * The form in which names are compared: NFKC, lower case, without accents and vowel signs, one code point for each letter that reads the same.
 * For comparing only; what was typed is kept and shown. Scripts are not translated into one another.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(droppable, '')
    .normalize('NFC')
    .replace(/[ىيېےۍكڪهةەۃھۀٱںßøłđðþæœı]/gu, (letter) => oneLetter[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, westernDigit);
}

/** The words of a name, normalised. Everything that is neither letter nor digit separates: "O'Brien" is two words, and so is "al-Rahman". */
export function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
