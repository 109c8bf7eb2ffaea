import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { StaffAccountsSection } from './staff-accounts-section.tsx';

const boss = {
  ...{ id: 'boss', name: 'Aisha Boss', nameUr: null, email: 'aisha@hope.example', state: 'ACTIVE', invitedUntil: null },
  ...{ hasSecondFactor: false, roles: ['ADMINISTRATOR'], seesClients: false, isSelf: true },
};
const bilal = { ...boss, id: 'bilal', name: 'Bilal Shah', email: 'bilal@hope.example', roles: ['COUNSELLOR'], isSelf: false };
const omar = { ...bilal, id: 'omar', name: 'Omar Aziz', state: 'INVITED', invitedUntil: '2026-11-28T05:00:00Z' };
const link = '/password#KEY';
const made = { __typename: 'LinkMade', byMail: false, link, until: '2026-11-28T05:00:00Z' };

const show = (answers: StageOptions['answers'] = {}) =>
  showScreen(<StaffAccountsSection />, {
    viewer: { post: { ...sana.post, role: 'ADMINISTRATOR' }, mayEver: ['staff.write'] },
    answers: { StaffAccounts: { staffAccounts: [boss, bilal, omar] }, ...answers },
  });
const open = async (stage: Awaited<ReturnType<typeof show>>, name: string) => {
  await stage.user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
};

test('everybody stands with roles and whether they can sign in', async () => {
  await show();
  expect(await screen.findByRole('row', { name: /Bilal Shah Counsellor Can sign in/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /Omar Aziz/ })).toHaveTextContent('The invitation works until 28 Nov 2026, 10:00');
});

describe('an invitation', () => {
  const fill = async (stage: Awaited<ReturnType<typeof show>>) => {
    const form = await open(stage, 'Invite somebody');
    await stage.user.type(form.getByLabelText(/E-mail address/), 'zara@hope.example');
    await stage.user.type(form.getByLabelText(/^Name(?! in)/), 'Zara Noor');
    await stage.user.click(form.getByRole('button', { name: 'Invite' }));
    return form;
  };

  test('without letters the link is shown once, with what to do with it', async () => {
    const stage = await show({ InviteStaff: { inviteStaff: made } });
    const form = await fill(stage);
    expect(await form.findByText('No letter was sent')).toBeVisible();
    expect(form.getByText(/\/password#KEY$/)).toBeVisible();
    expect(stage.sent.find(({ operation }) => operation === 'InviteStaff')?.variables).toMatchObject({
      input: { email: 'zara@hope.example', name: 'Zara Noor', nameUr: null, role: 'COUNSELLOR', seesClients: false },
    });
    await stage.user.click(form.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByText(/KEY/)).not.toBeInTheDocument());
  });

  test('with letters the link is nowhere on the screen', async () => {
    const form = await fill(await show({ InviteStaff: { inviteStaff: { ...made, byMail: true, link: null } } }));
    expect(await form.findByText('A letter with the link is on its way.')).toBeVisible();
  });

  test('an address that is taken is said at its field, and what was typed stays', async () => {
    const taken = { __typename: 'BadInput', code: 'DUPLICATE', message: '', path: ['input', 'email'], constraint: 'new' };
    const form = await fill(await show({ InviteStaff: { inviteStaff: taken } }));
    await waitFor(() => expect(form.getByLabelText(/E-mail address/)).toBeInvalid());
    expect(form.getByLabelText(/E-mail address/)).toHaveValue('zara@hope.example');
  });
});

describe('an account', () => {
  test('is switched off, and what it leaves behind is said in numbers', async () => {
    const left = { careTeams: 3, groups: 1, sessions: 0, matches: 0, supervisees: 0 };
    const stage = await show({ DisableStaff: { disableStaff: { __typename: 'AccountSaved', left } } });
    const panel = await open(stage, 'Bilal Shah');
    await stage.user.click(panel.getByRole('button', { name: 'Switch the account off' }));
    const notice = await panel.findByRole('alert');
    expect(notice).toHaveTextContent('This needs new hands');
    expect(notice).toHaveTextContent('3 people in care');
    expect(notice).toHaveTextContent('1 group');
    expect(notice).not.toHaveTextContent('coming session');
  });

  test('gets another role, and loses one', async () => {
    const saved = { __typename: 'AccountSaved', left: null };
    const stage = await show({ AddPost: { addPost: saved }, EndPost: { endPost: saved } });
    const panel = await open(stage, 'Bilal Shah');
    await stage.user.click(panel.getByRole('button', { name: 'Another role' }));
    await stage.user.click(panel.getByRole('button', { name: 'Give this role' }));
    await stage.user.click(panel.getByRole('button', { name: 'End the role: Counsellor' }));
    await waitFor(() =>
      expect(stage.sent.map(({ operation, variables }) => [operation, variables])).toEqual(
        expect.arrayContaining([
          ['AddPost', { input: { staffId: 'bilal', role: 'COUNSELLOR', seesClients: false } }],
          ['EndPost', { input: { staffId: 'bilal', role: 'COUNSELLOR' } }],
        ]),
      ),
    );
  });

  test('a refusal has its sentence', async () => {
    const refused = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['staffId'], constraint: 'lastAdministrator' };
    const stage = await show({ DisableStaff: { disableStaff: refused } });
    const panel = await open(stage, 'Bilal Shah');
    await stage.user.click(panel.getByRole('button', { name: 'Switch the account off' }));
    expect(await panel.findByText('The centre would be without an administrator.')).toBeVisible();
  });

  test('one’s own has no buttons', async () => {
    const panel = await open(await show(), 'Aisha Boss');
    expect(panel.getByText('Your own account is changed by another administrator.')).toBeVisible();
    expect(panel.queryByRole('button', { name: 'Switch the account off' })).not.toBeInTheDocument();
  });
});

test('a server that fails offers to try again', async () => {
  await show({
    StaffAccounts: () => {
      throw new Refused('INTERNAL');
    },
  });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
