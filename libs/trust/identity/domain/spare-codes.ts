/** Ten codes of ten letters: 49 bits each, and every guess is counted. Without what is misread from paper: 0 and o, 1 and l and i. */
export const spareCodes = { count: 10, letters: 'abcdefghjkmnpqrstuvwxyz23456789', length: 10 } as const;

/** How a code is shown: two halves that can be read out. */
export function shownSpareCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** What somebody typed as a spare code, whatever case, spaces and dashes; null when it cannot be one. */
export function asSpareCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const plain = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/gu, '');
  return plain.length === spareCodes.length && [...plain].every((letter) => spareCodes.letters.includes(letter)) ? plain : null;
}

/** What somebody typed as a code of the app: six digits in any script's digits that NFKC knows; null when it cannot be one. */
export function asAppCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const plain = easternDigits(typed.normalize('NFKC')).replace(/[\s-]/gu, '');
  return /^[0-9]{6}$/.test(plain) ? plain : null;
}

/** Urdu keyboards write ۰ to ۹ and ٠ to ٩. */
function easternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
