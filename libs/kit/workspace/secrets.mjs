import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inHouse } from './house.mjs';

/**
 * The secrets of this installation: from the environment, else made once and kept in .data, readable by their account alone.
 * `pepper`: 32 random bytes in base64url; without it the stored password hashes are of no use to whoever copies the database.
 */
export function secrets() {
  if (process.env.ALONGSIDE_PEPPER) return { pepper: process.env.ALONGSIDE_PEPPER };
  const file = inHouse('.data', 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(inHouse('.data'), { recursive: true, mode: 0o755 });
    writeFileSync(file, `${JSON.stringify({ pepper: randomBytes(32).toString('base64url') })}\n`, { mode: 0o600, flag: 'wx' });
  }
  chmodSync(file, 0o600);
  return JSON.parse(readFileSync(file, 'utf8'));
}
