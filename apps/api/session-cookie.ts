/** `__Host-` needs Secure, and Secure needs https; a desk on plain loopback goes without both (docs/configuration.md). */
export type CookieWish = { readonly isSecure: boolean; readonly hours: number };

export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-alongside' : 'alongside';
}

/** The Set-Cookie text for a new token, or for none: then the browser forgets it. The token is base64url and needs no quoting. */
export function sessionCookie({ isSecure, hours }: CookieWish, token: string | null): string {
  const parts = [`${cookieName(isSecure)}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${token ? hours * 3600 : 0}`];
  return (isSecure ? [...parts, 'Secure'] : parts).join('; ');
}
