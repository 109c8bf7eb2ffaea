import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { PasswordLinkPage } from './password-link-page.tsx';

async function come(setPasswordByLink: object, language: 'en' | 'ur' = 'en') {
  const left: string[] = [];
  const stage = await showScreen(<PasswordLinkPage linkKey="KEY" onDone={() => left.push('done')} />, {
    viewer: null,
    language,
    answers: { SetPasswordByLink: { setPasswordByLink } },
  });
  return { ...stage, left };
}
const refusal = { code: 'BAD_USER_INPUT', message: '', path: ['input', 'next'] };

test('a password is chosen, and the page leads on', async () => {
  const { user, sent, left } = await come({ __typename: 'Done' });
  await user.type(await screen.findByLabelText(/New password/), 'river and seven stones');
  await user.click(screen.getByRole('button', { name: 'Save the password' }));
  await waitFor(() => expect(left).toEqual(['done']));
  expect(sent[0]?.variables).toEqual({ input: { key: 'KEY', next: 'river and seven stones' } });
  expect(document.title).toBe('Choose your password · Alongside');
});

test('a weak one keeps what was typed and says why', async () => {
  const { user, left } = await come({ __typename: 'BadInput', ...refusal, constraint: 'personal' });
  await user.type(await screen.findByLabelText(/New password/), 'Sana Karim');
  await user.click(screen.getByRole('button', { name: 'Save the password' }));
  await waitFor(() => expect(screen.getByLabelText(/New password/)).toBeInvalid());
  expect(screen.getByLabelText(/New password/)).toHaveAccessibleDescription(expect.stringContaining('too close to your name'));
  expect(left).toEqual([]);
});

test('a link that is over says so, in Urdu too', async () => {
  const { user } = await come({ __typename: 'LinkGone', code: 'NOT_FOUND', message: '', path: null }, 'ur');
  await user.type(await screen.findByLabelText(/نیا پاس ورڈ/), 'river and seven stones');
  await user.click(screen.getByRole('button', { name: 'پاس ورڈ محفوظ کریں' }));
  expect(await screen.findByText('یہ لنک اب کام نہیں کرتا')).toBeVisible();
});
