import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { sana, showScreen, type Answers } from '@alongside/kit/stage';
import { CreateClientDialog } from './create-client-dialog.tsx';

const candidate = {
  id: '01970000-0000-7000-8000-000000000011',
  code: 'C-0011',
  displayNames: [{ lang: 'en', text: 'Amina R.' }],
  birthDate: '1990-04-03',
};
const made = { createClient: { __typename: 'ClientSaved', client: { id: 'new-id' } } };
const usual: Answers = {
  Counsellors: { staff: [{ id: sana.id, name: sana.name, nameUr: sana.nameUr }] },
  LikelyDuplicates: { likelyDuplicates: [] },
  CreateClient: made,
};

// What was typed and not sent outlives the form, for the same viewer: not from one test to the next.
beforeEach(() => forgetUnsaved());

async function open(answers: Answers = {}) {
  const created: string[] = [];
  const stage = await showScreen(<CreateClientDialog opened onClose={() => undefined} onCreated={(id) => created.push(id)} />, {
    answers: { ...usual, ...answers },
  });
  const english = within(await screen.findByRole('group', { name: 'Name in English' }));
  return {
    ...stage,
    created,
    given: english.getByRole('textbox', { name: 'Given name' }),
    family: english.getByRole('textbox', { name: 'Family name' }),
  };
}
const register = () => screen.getByRole('button', { name: 'Register' });
const inputs = (sent: readonly { operation: string; variables: unknown }[]) =>
  sent
    .filter(({ operation }) => operation === 'CreateClient')
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input);

test('a counsellor registers somebody as their own primary counsellor, admitted today', async () => {
  const { user, sent, created, given, family } = await open();
  await waitFor(() => expect(given).toHaveFocus());
  await user.type(given, 'Amina');
  await user.type(family, 'Rahman');
  const urdu = within(screen.getByRole('group', { name: 'Name in Urdu' }));
  await user.type(urdu.getByRole('textbox', { name: 'Given name' }), 'آمنہ');
  await user.click(register());
  await waitFor(() => expect(created).toEqual(['new-id']));
  expect(inputs(sent)[0]).toMatchObject({
    names: [
      { lang: 'en', given: 'Amina', family: 'Rahman', preferred: null },
      { lang: 'ur', given: 'آمنہ', family: '', preferred: null },
    ],
    birthDate: null,
    code: null,
    contact: null,
    admittedOn: '2026-11-25',
    phase: 'OUTPATIENT',
    primaryCounsellorId: sana.id,
    notADuplicateReason: null,
  });
});

test('who may be here already shows while the name is typed, with the way to their record', async () => {
  const { user, given } = await open({ LikelyDuplicates: { likelyDuplicates: [candidate] } });
  await user.type(given, 'Amina');
  expect(await screen.findByText('May be here already')).toBeVisible();
  expect(screen.getByText(/3 Apr 1990/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open this record' })).toHaveAttribute('href', `/people/${candidate.id}`);
});

test('a likely duplicate needs a reason; with it the same id is sent again', async () => {
  const refusal = {
    __typename: 'LikelyDuplicate',
    code: 'DUPLICATE',
    message: 'who?',
    path: ['input', 'notADuplicateReason'],
    candidates: [candidate],
  };
  const CreateClient = ({ input }: { input: { notADuplicateReason: string | null } }) =>
    input.notADuplicateReason ? made : { createClient: refusal };
  const { user, sent, created, given } = await open({ CreateClient });
  await user.type(given, 'Amina');
  await user.click(register());
  const reason = await screen.findByRole('textbox', { name: 'Another person, because' });
  expect(reason).toBeInvalid();
  expect(given).toHaveValue('Amina');
  await user.type(reason, 'a cousin, both seen');
  await user.click(register());
  await waitFor(() => expect(created).toEqual(['new-id']));
  const [first, second] = inputs(sent);
  expect(second).toMatchObject({ id: first?.['id'], notADuplicateReason: 'a cousin, both seen' });
});

test('what is wrong stands at its field, in the second script too, and nothing typed is lost', async () => {
  const bad = {
    __typename: 'BadInput',
    code: 'BAD_USER_INPUT',
    message: 'x',
    path: ['input', 'names', '0', 'given'],
    constraint: 'required 1',
  };
  const { user, created } = await open({ CreateClient: { createClient: bad } });
  const urdu = within(screen.getByRole('group', { name: 'Name in Urdu' }));
  const family = urdu.getByRole('textbox', { name: 'Family name' });
  await user.type(family, 'رحمان');
  await user.click(register());
  await waitFor(() => expect(urdu.getByRole('textbox', { name: 'Given name' })).toBeInvalid());
  expect(screen.getByText('This is needed.')).toBeVisible();
  expect(family).toHaveValue('رحمان');
  expect(created).toEqual([]);
});

test('without an answer the form stays, and says that the work is kept', async () => {
  const { user, given } = await open({
    CreateClient: () => {
      throw new TypeError('network');
    },
  });
  await user.type(given, 'Amina');
  await user.click(register());
  expect(await screen.findByText('Your work is kept.')).toBeVisible();
  expect(given).toHaveValue('Amina');
});
