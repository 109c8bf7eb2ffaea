import { createHash, randomBytes } from 'node:crypto';

const shape = /^[A-Za-z0-9_-]{43}$/;

/** 32 random bytes in base64url: nobody guesses it, and nothing about the person stands in it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function looksLikeToken(text: string): boolean {
  return shape.test(text);
}

/** What a table keeps: whoever reads it opens nothing with it. No salt, since the token is random itself. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
