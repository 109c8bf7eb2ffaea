import { badInput, badInputAt, type BadInput } from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export type CheckedPerson = { readonly email: string; readonly name: string; readonly nameUr: string | null };
type Wish = { readonly email: string; readonly name: string; readonly nameUr?: string | null | undefined };

/** A staff member's address and names as they are kept. `path`: where they stand in the input. */
export function checkPerson(wish: Wish, path: readonly string[]): CheckedPerson | BadInput {
  const at = (field: string) => [...path, field].join('.');
  const name = cleanText(wish.name, { path: at('name'), max: 200 });
  const email = cleanText(wish.email, { path: at('email'), max: 254 });
  const nameUr = wish.nameUr ? cleanText(wish.nameUr, { path: at('nameUr'), max: 200, min: 0 }) : null;
  for (const checked of [name, email, nameUr]) if (checked && !checked.ok && checked.problems[0]) return badInput(checked.problems[0]);
  if (!name.ok || !email.ok || !address.test(email.value))
    return badInputAt([...path, 'email'], 'e-mail address', 'This is no e-mail address.');
  return { email: email.value, name: name.value, nameUr: nameUr?.ok && nameUr.value !== '' ? nameUr.value : null };
}

/** Only a manager has the flag: elsewhere it would promise what no rule gives. */
export function refusedFlag(role: string, seesClients: boolean, path: readonly string[]): BadInput | null {
  if (!seesClients || role === 'MANAGER') return null;
  return badInputAt([...path, 'seesClients'], 'managers only', 'Only a manager has this flag.');
}
