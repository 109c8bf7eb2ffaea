import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';
import { problemsOf } from './client.ts';

export type Contact = { readonly phone: string; readonly email: string; readonly address: string };

const phone = /^\+?[0-9][0-9 ()./-]*(?: ?(?:ext\.?|x|#) ?[0-9]{1,6})?$/i;
const email = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/u;

/** Each part may be empty; what is there must be usable. Numbers stay as typed, with their extension. */
export function checkContact(draft: Contact, at: string): Checked<Contact> {
  const number = checkPhone(draft.phone, `${at}.phone`);
  const mail = checkEmail(draft.email, `${at}.email`);
  const address = cleanText(draft.address, { path: `${at}.address`, max: 500, min: 0, lines: 'many' });
  if (!number.ok || !mail.ok || !address.ok) return bad(...problemsOf(number, mail, address));
  return good({ phone: number.value, email: mail.value, address: address.value });
}

function checkPhone(raw: string, at: string): Checked<string> {
  const text = cleanText(raw.replace(/^\s*tel:/i, ''), { path: at, max: 40, min: 0 });
  if (!text.ok || text.value === '') return text;
  const digits = text.value.replace(/\D/g, '').length;
  const unbracketed = text.value.replace(/^(\+?)\(/, '$1');
  return phone.test(unbracketed) && digits >= 3 && digits <= 21
    ? good(text.value)
    : bad(invalidInput(at, 'phone', 'A phone number such as +92 51 111 0100, with "ext. 7" if needed.'));
}

function checkEmail(raw: string, at: string): Checked<string> {
  const text = cleanText(raw, { path: at, max: 254, min: 0 });
  if (!text.ok || text.value === '') return text;
  return email.test(text.value)
    ? good(text.value)
    : bad(invalidInput(at, 'email', 'An e-mail address such as name@example.org is wanted.'));
}
