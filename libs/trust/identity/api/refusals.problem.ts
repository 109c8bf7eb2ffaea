import { badInputAt, type BadInput } from '@alongside/kit/server';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';
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

export function notGivenAt(path: string): InvalidInput {
  return invalidInput(path, 'required', 'This is needed.');
}

export type LinkGone = { __typename: 'LinkGone'; code: 'NOT_FOUND'; message: string; path: string[] | null };

/** The same words for a link that was used, is too old, was replaced, or never was one. */
export function linkGone(): LinkGone {
  return { __typename: 'LinkGone', code: 'NOT_FOUND', message: 'This link no longer works. Ask for a new one.', path: ['input', 'key'] };
}

export type SecondFactorNeeded = {
  __typename: 'SecondFactorNeeded';
  code: 'UNAUTHENTICATED';
  message: string;
  path: string[];
  wasWrong: boolean;
};

export function secondFactorNeeded(wasWrong: boolean): SecondFactorNeeded {
  const message = wasWrong ? 'This is not the code of now.' : 'A code of the authenticator app is needed.';
  return { __typename: 'SecondFactorNeeded', code: 'UNAUTHENTICATED', message, path: ['input', 'code'], wasWrong };
}

export type WrongCode = { __typename: 'WrongCode'; code: 'BAD_USER_INPUT'; message: string; path: string[] };

export function wrongCode(): WrongCode {
  return { __typename: 'WrongCode', code: 'BAD_USER_INPUT', message: 'This is not the code of now.', path: ['code'] };
}
