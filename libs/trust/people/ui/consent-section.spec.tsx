import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { ConsentSection } from './consent-section.tsx';
import type { Person } from './person.queries.ts';

const person: Person = {
  ...{ id: 'c1', code: 'C-1', firstNames: [{ lang: 'en', text: 'Amina' }], contact: null, careTeam: [], episode: null },
  viewerMay: ['consent.read', 'consent.write'],
};
const standing = {
  ...{ id: 'k1', coachId: 's1', coachName: 'Bilal Anwar', coachNameUr: 'بلال انور', scopes: ['ATTENDANCE', 'PLAN'], state: 'STANDING' },
  ...{ validFrom: '2026-11-01T05:00:00Z', validUntil: '2026-12-31T19:00:00Z', revokedAt: null, recordedByName: 'Sana Karim' },
};
const revoked = { ...standing, id: 'k0', scopes: ['PLAN'], state: 'REVOKED', validUntil: null, revokedAt: '2026-11-10T05:00:00Z' };
const staff = [
  { id: 's1', name: 'Bilal Anwar', nameUr: 'بلال انور', roles: ['PEER_COACH'] },
  { id: 's2', name: 'Sana Karim', nameUr: null, roles: ['COUNSELLOR'] },
];
const saved = { __typename: 'ConsentSaved' };

beforeEach(() => forgetUnsaved());

const show = (consents: readonly object[], over: StageOptions['answers'] = {}, options: StageOptions & { who?: Person } = {}) =>
  showScreen(<ConsentSection person={options.who ?? person} />, {
    answers: { ClientConsents: { client: { id: 'c1', consents } }, Colleagues: { staff }, ...over },
    ...options,
  });

test('what is shared with whom, until when, and what was taken back', async () => {
  await show([standing, revoked]);
  const rows = await screen.findAllByRole('listitem');
  expect(rows[0]).toHaveTextContent(/Bilal Anwar · attendance and goals that are shared · stands.*until 1 Jan 2027/);
  expect(rows[1]).toHaveTextContent(/taken back 10 Nov 2026/);
  expect(screen.getAllByRole('button', { name: /Take back what is shared/ })).toHaveLength(1);
});

test('a consent is recorded: which coach, what, until when; without a class it is refused at its place', async () => {
  const needed = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['input', 'scopes'], constraint: 'required 1' };
  let tries = 0;
  const { user, sent } = await show([], { RecordConsent: () => ({ recordConsent: (tries += 1) === 1 ? needed : saved }) });
  expect(await screen.findByText('Nothing is shared with a coach.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Record consent: Shared with the coach' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('combobox', { name: 'Coach' }));
  expect(screen.queryByRole('option', { name: 'Sana Karim' })).toBeNull();
  await user.click(await screen.findByRole('option', { name: 'Bilal Anwar' }));
  await user.click(form.getByRole('button', { name: 'Record consent' }));
  expect(await form.findByText('This is needed.')).toBeVisible();
  await user.click(form.getByRole('checkbox', { name: 'attendance' }));
  await user.type(form.getByLabelText('First day without it'), '2027-01-01');
  await user.click(form.getByRole('button', { name: 'Record consent' }));
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(sent.filter(({ operation }) => operation === 'RecordConsent').at(-1)?.variables).toMatchObject({
    input: { clientId: 'c1', coachId: 's1', scopes: ['ATTENDANCE'], fromDate: '2026-11-25', untilDate: '2027-01-01' },
  });
});

test('it is taken back at once, after it was said what that means', async () => {
  const { user, sent } = await show([standing], { RevokeConsent: { revokeConsent: saved } });
  await user.click(await screen.findByRole('button', { name: 'Take back what is shared with Bilal Anwar' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Take back' }));
  expect(dialog.getByText(/sees nothing more of this/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Take back' }));
  expect(await screen.findByText('Taken back.')).toBeVisible();
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'RevokeConsent')?.variables).toEqual({ input: { id: 'k1' } }));
});

test('a refusal is told', async () => {
  const refused = { __typename: 'NotFound', code: 'NOT_FOUND', message: '', path: null };
  const { user } = await show([standing], { RevokeConsent: { revokeConsent: refused } });
  await user.click(await screen.findByRole('button', { name: /Take back what is shared/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take back' }));
  expect(await screen.findByText('Not found, or it belongs to another team.')).toBeVisible();
});

test('who only reads changes nothing; in Urdu the names are Urdu', async () => {
  await show([standing], {}, { who: { ...person, viewerMay: ['consent.read'] }, language: 'ur' });
  expect(await screen.findByText('بلال انور')).toBeVisible();
  expect(screen.queryByRole('button', { name: /واپس لیں/ })).toBeNull();
});
