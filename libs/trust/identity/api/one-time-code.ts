import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt, createHmac } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { spareCodes } from '@alongside/trust/identity/domain';

const period = 30;

/** 160 bits, as RFC 4226 asks, in the base32 that apps take. */
export function newFactorKey(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app reads from a link. The label tells accounts apart in the app; the issuer is the product, never the place. */
export function factorLink(key: string, label: string): string {
  return new TOTP({ issuer: 'Alongside', label, secret: Secret.fromBase32(key), period }).toString();
}

/** The 30 seconds (counted since 1970) whose code this is, one step of drift either way; null when it is none of them. Compares in constant time. */
export function stepOfCode(key: string, code: string, now: Date, digits: 6 | 8 = 6): number | null {
  const totp = new TOTP({ secret: Secret.fromBase32(key), algorithm: 'SHA1', digits, period });
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

function sealingKey(pepper: string): Buffer {
  return Buffer.from(hkdfSync('sha256', pepper, 'alongside', 'second factor', 32));
}

/** Encrypted by the installation's secret and bound to its owner: a row copied to another account opens nothing there. */
export function sealFactorKey(pepper: string, staffId: string, key: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(pepper), nonce);
  cipher.setAAD(Buffer.from(staffId));
  const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error when it was sealed for somebody else, by another secret, or changed */
export function openFactorKey(pepper: string, staffId: string, sealed: Uint8Array): string {
  const whole = Buffer.from(sealed);
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(pepper), whole.subarray(0, 12));
  cipher.setAAD(Buffer.from(staffId));
  cipher.setAuthTag(whole.subarray(12, 28));
  return Buffer.concat([cipher.update(whole.subarray(28)), cipher.final()]).toString('utf8');
}

export function newSpareCodes(): string[] {
  const letter = () => spareCodes.letters[randomInt(spareCodes.letters.length)];
  return Array.from({ length: spareCodes.count }, () => Array.from({ length: spareCodes.length }, letter).join(''));
}

/** Keyed by the installation's secret: a copied table alone is of no use for guessing. */
export function hashOfSpareCode(pepper: string, staffId: string, code: string): Buffer {
  return createHmac('sha256', pepper).update(`spare:${staffId}:${code}`).digest();
}
