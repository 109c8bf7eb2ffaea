import { createHmac, timingSafeEqual } from 'node:crypto';
import { hashOfToken } from '@alongside/kit/server';

/** Bound to the session without being kept: the page sends it back, which another site's page could not know. */
export function csrfOf(pepper: string, sessionToken: string): string {
  return createHmac('sha256', pepper).update(`csrf:${sessionToken}`).digest('base64url');
}

export function csrfMatches(pepper: string, sessionToken: string | null, given: string | undefined): boolean {
  if (!sessionToken || !given) return false;
  return timingSafeEqual(hashOfToken(csrfOf(pepper, sessionToken)), hashOfToken(given));
}

/** The counters' keys. Hashed, so that the table tells nobody which addresses were tried; account first, as they are locked in that order. */
export function throttleKeys(pepper: string, email: string, network: string): { readonly account: string; readonly network: string } {
  return { account: `a:${keyed(pepper, email.trim().toLowerCase())}`, network: `n:${keyed(pepper, network)}` };
}

/**
 * Asking for a link, and trying one, are counted apart from passwords. A wrong link counts against its network like a wrong password; asking does
 * not, or a house in which many have forgotten theirs would shut its own door.
 */
export function linkThrottleKeys(pepper: string, what: 'ask' | 'use', text: string, network: string) {
  const shared = throttleKeys(pepper, '', network).network;
  return { account: `${what}:${keyed(pepper, text.trim().toLowerCase())}`, network: what === 'use' ? shared : `ask-${shared}` };
}

/** Wrong addresses of calendar feeds, by network: a counter of their own. */
export function feedThrottleKeys(pepper: string, network: string): { readonly account: string; readonly network: string } {
  const shared = throttleKeys(pepper, '', network).network;
  return { account: `feed:${shared}`, network: `feed-${shared}` };
}

function keyed(pepper: string, text: string): string {
  return createHmac('sha256', pepper).update(text).digest('base64url');
}
