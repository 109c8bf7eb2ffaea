import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { currentViewer, sessionEnded } from '@alongside/kit/client';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { SignInPage } from './sign-in-page.tsx';

const cards = [
  { staffId: 's1', name: 'Sana Karim', nameUr: 'ثنا کریم', role: 'COUNSELLOR', centreName: 'Sunrise Centre' },
  { staffId: 's2', name: 'Bilal Shah', nameUr: null, role: 'ADMINISTRATOR', centreName: 'Sunrise Centre' },
];
const me = { ...sana, locale: 'en', theme: 'auto', singleKeys: true };
const noCards = { DemoCards: { demoCards: [] }, Viewer: { me } };

async function door(answers: StageOptions['answers'], options: StageOptions = {}) {
  let entered = 0;
  const stage = await showScreen(<SignInPage onSignedIn={() => (entered += 1)} />, {
    viewer: null,
    ...options,
    answers: { ...noCards, ...answers },
  });
  return { ...stage, entered: () => entered };
}

async function fill(user: Awaited<ReturnType<typeof door>>['user'], email: string, password: string) {
  await user.type(await screen.findByLabelText(/E-mail address/), email);
  await user.type(screen.getByLabelText(/^Password/), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('address and password', () => {
  test('the right ones lead on, and the session is there', async () => {
    const { user, sent, entered } = await door({ SignIn: { signIn: { __typename: 'SignedIn' } } });
    await fill(user, 'sana@sunrise.example', 'maple canoe');
    await waitFor(() => expect(entered()).toBe(1));
    expect(sent.find(({ operation }) => operation === 'SignIn')?.variables).toEqual({
      input: { email: 'sana@sunrise.example', password: 'maple canoe' },
    });
    expect(currentViewer()?.id).toBe(sana.id);
  });

  test('Enter in the password field is enough, and pasting works', async () => {
    const { user, entered } = await door({ SignIn: { signIn: { __typename: 'SignedIn' } } });
    await user.type(await screen.findByLabelText(/E-mail address/), 'sana@sunrise.example');
    await user.click(screen.getByLabelText(/^Password/));
    await user.paste('maple canoe');
    expect(screen.getByLabelText(/^Password/)).toHaveValue('maple canoe');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(entered()).toBe(1));
  });

  test('whoever has an app is asked for its code next, and what was typed stays', async () => {
    const needed = (wasWrong: boolean) => ({ __typename: 'SecondFactorNeeded', code: 'UNAUTHENTICATED', message: '', path: [], wasWrong });
    const { user, sent, entered } = await door({
      SignIn: ({ input }: { input: { code?: string } }) => ({
        signIn: input.code === '123456' ? { __typename: 'SignedIn' } : needed(input.code !== undefined),
      }),
    });
    await fill(user, 'sana@sunrise.example', 'maple canoe');
    expect(await screen.findByLabelText(/^Code/)).toHaveFocus();
    await user.keyboard('000000{Enter}');
    await waitFor(() => expect(screen.getByLabelText(/^Code/)).toBeInvalid());
    expect(screen.getByLabelText(/^Password/)).toHaveValue('maple canoe');
    await user.clear(screen.getByLabelText(/^Code/));
    await user.type(screen.getByLabelText(/^Code/), '123456{Enter}');
    await waitFor(() => expect(entered()).toBe(1));
    expect(sent.filter(({ operation }) => operation === 'SignIn')).toHaveLength(3);
  });

  test.each([
    [true, /a letter with a link is on its way/],
    [false, /Your administrator now sees that you asked/],
  ])('a lost password is said, and the answer is the same for every address (letters: %s)', async (byMail, words) => {
    const { user, sent } = await door({ AskForPasswordLink: { askForPasswordLink: { __typename: 'LinkAsked', byMail } } });
    await user.click(await screen.findByRole('button', { name: 'I have lost my password' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/E-mail address/), 'sana@sunrise.example');
    await user.click(form.getByRole('button', { name: 'Ask for a link' }));
    expect(await form.findByText(words)).toBeVisible();
    expect(sent.find(({ operation }) => operation === 'AskForPasswordLink')?.variables).toEqual({ email: 'sana@sunrise.example' });
  });

  test('password managers are told which field is which', async () => {
    await door({});
    expect(await screen.findByLabelText(/E-mail address/)).toHaveAttribute('autocomplete', 'username');
    expect(screen.getByLabelText(/^Password/)).toHaveAttribute('autocomplete', 'current-password');
  });

  test('an empty form is not sent; each field says what is missing', async () => {
    const { user, sent } = await door({});
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(screen.getAllByText('This is needed.')).toHaveLength(2);
    expect(sent.map(({ operation }) => operation)).not.toContain('SignIn');
  });

  test('a wrong one is said, and both fields keep what was typed', async () => {
    const { user, entered } = await door({
      SignIn: { signIn: { __typename: 'WrongCredentials', code: 'UNAUTHENTICATED', message: '', path: null } },
    });
    await fill(user, 'sana@sunrise.example', 'wrong horse');
    expect(await screen.findByRole('alert')).toHaveTextContent('The e-mail address or the password is wrong.');
    expect(screen.getByLabelText(/E-mail address/)).toHaveValue('sana@sunrise.example');
    expect(screen.getByLabelText(/^Password/)).toHaveValue('wrong horse');
    expect(entered()).toBe(0);
  });

  test.each([
    [8, 'Wait 8 seconds, then try again.'],
    [1, 'Wait 1 second, then try again.'],
    [null, 'only an administrator can unlock it'],
  ])('locked for %s seconds', async (retryAfterSeconds, words) => {
    const signIn = { __typename: 'SignInLocked', code: 'RATE_LIMITED', message: '', path: null, retryAfterSeconds };
    const { user } = await door({ SignIn: { signIn } });
    await fill(user, 'sana@sunrise.example', 'wrong horse');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  test('what cannot be a password is said at its field', async () => {
    const signIn = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: 'At most 128 characters.', path: ['input', 'password'] };
    const { user } = await door({ SignIn: { signIn } });
    await fill(user, 'sana@sunrise.example', 'maple canoe');
    expect(await screen.findByText(/This is too long/)).toBeVisible();
    expect(screen.getByLabelText(/^Password/)).toBeInvalid();
  });

  test('a wait is counted down to its end', async () => {
    const signIn = { __typename: 'SignInLocked', code: 'RATE_LIMITED', message: '', path: null, retryAfterSeconds: 1 };
    const { user } = await door({ SignIn: { signIn } });
    await fill(user, 'sana@sunrise.example', 'wrong horse');
    expect(await screen.findByText('You can try again now.', undefined, { timeout: 3000 })).toBeVisible();
  });

  test('a server that cannot answer is told, and nothing typed is lost', async () => {
    const { user } = await door({
      SignIn: () => {
        throw new Refused('INTERNAL');
      },
    });
    await fill(user, 'sana@sunrise.example', 'maple canoe');
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side.');
    expect(screen.getByLabelText(/^Password/)).toHaveValue('maple canoe');
  });
});

describe('the demo', () => {
  test('one press on a card is somebody at work; no password is asked for', async () => {
    const { user, sent, entered } = await door({ DemoCards: { demoCards: cards }, DemoSignIn: { demoSignIn: { __typename: 'SignedIn' } } });
    const list = await screen.findByRole('list', { name: 'People of the demo' });
    expect(within(list).getAllByRole('button')).toHaveLength(2);
    expect(screen.queryByLabelText(/^Password/)).not.toBeInTheDocument();
    await user.click(within(list).getByRole('button', { name: /Counsellor.*Sana Karim.*Sunrise Centre/ }));
    await waitFor(() => expect(entered()).toBe(1));
    expect(sent.find(({ operation }) => operation === 'DemoSignIn')?.variables).toEqual({ staffId: 's1' });
  });

  test('a card that is no longer there says so', async () => {
    const gone = { __typename: 'WrongCredentials', code: 'UNAUTHENTICATED', message: '', path: null };
    const { user, entered } = await door({ DemoCards: { demoCards: cards }, DemoSignIn: { demoSignIn: gone } });
    await user.click(await screen.findByRole('button', { name: /Administrator/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The demo was reset meanwhile.');
    expect(entered()).toBe(0);
  });

  test('in Urdu, with the name in its own script where there is one', async () => {
    await door({ DemoCards: { demoCards: cards } }, { language: 'ur' });
    expect(await screen.findByRole('button', { name: /کونسلر.*ثنا کریم/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /منتظم.*Bilal Shah/ })).toBeVisible();
  });
});

test('whoever was signed out by sitting idle is told why, and that nothing is lost', async () => {
  await showScreen(<SignInPage onSignedIn={() => undefined} />, { answers: noCards });
  expect(screen.queryByText(/nobody had touched this device/)).not.toBeInTheDocument();
  act(() => sessionEnded('idle'));
  expect(await screen.findByText(/nobody had touched this device/)).toBeVisible();
});

test('the language can be changed before signing in, and each stands in its own script', async () => {
  const { user } = await door({});
  await user.click(await screen.findByRole('button', { name: 'اردو' }));
  expect(await screen.findByRole('heading', { name: 'سائن اِن' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
});

test('in the demo, whoever was invited has a password and finds where to type it', async () => {
  const { user, entered } = await door({ DemoCards: { demoCards: cards }, SignIn: { signIn: { __typename: 'SignedIn' } } });
  await user.click(await screen.findByRole('button', { name: 'Sign in with a password' }));
  await fill(user, 'sana@sunrise.example', 'maple canoe');
  await waitFor(() => expect(entered()).toBe(1));
});
