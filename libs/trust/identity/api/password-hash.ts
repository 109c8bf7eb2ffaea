import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { oneSpelling } from '@alongside/trust/identity/domain';

/** Argon2id (the package's default kind) as OWASP asks: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Made once, so that a sign-in to an account that does not exist takes as long as one that does.
const nobodysHash = hash(randomBytes(32), cost);

/** The pepper is no part of the database: a copied table alone is of no use for guessing. As text, since `verify` refuses bytes that are not UTF-8. */
function peppered(password: string, pepper: string): string {
  return createHmac('sha256', pepper).update(oneSpelling(password)).digest('base64url');
}

export function hashPassword(password: string, pepper: string): Promise<string> {
  return hash(peppered(password, pepper), cost);
}

/** `stored` null: an account without a password, or no account; the same work is done and the answer is false. */
export async function passwordMatches(stored: string | null, password: string, pepper: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodysHash), peppered(password, pepper));
  return matches && stored !== null;
}
