import { badInputAt, type BadInput } from '@alongside/kit/server';
import { passwordLength } from '@alongside/trust/identity/domain';

export type WrongCredentials = { __typename: 'WrongCredentials'; code: 'UNAUTHENTICATED'; message: string; path: string[] | null };
export type SignInLocked = {
  __typename: 'SignInLocked';
  code: 'RATE_LIMITED';
  message: string;
  path: string[] | null;
  retryAfterSeconds: number | null;
};

/** The same words whether the account is unknown, disabled, without a post, or the password wrong. */
export function wrongCredentials(path: readonly string[] | null = null): WrongCredentials {
  return {
    __typename: 'WrongCredentials',
    code: 'UNAUTHENTICATED',
    message: 'The e-mail address or the password is wrong.',
    path: path && [...path],
  };
}

export function signInLocked(retryAfterSeconds: number | null): SignInLocked {
  const message =
    retryAfterSeconds === null
      ? 'Too many wrong passwords. An administrator must unlock the account.'
      : `Too many wrong passwords. Wait ${retryAfterSeconds} seconds, then try again.`;
  return { __typename: 'SignInLocked', code: 'RATE_LIMITED', message, path: null, retryAfterSeconds };
}

export function tooLong(path: readonly string[]): BadInput {
  return badInputAt(path, `max ${passwordLength.max}`, `At most ${passwordLength.max} characters.`);
}
