import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { sana, showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { PersonPage } from './person-page.tsx';

const id = '01970000-0000-7000-8000-000000000011';
const everything = [
  ...[
    'client.code',
    'client.name',
    'client.identity',
    'client.contact',
    'client.careTeam',
    'client.episode',
    'client.edit',
    'client.editContact',
  ],
  ...['client.editCareTeam', 'client.editEpisode', 'attendance.read', 'plan.read', 'membership.read'],
];
const amina = {
  id,
  code: 'C-0011',
  firstNames: [{ lang: 'en', text: 'Amina' }],
  displayNames: [
    { lang: 'en', text: 'Amina R.' },
    { lang: 'ur', text: 'آمنہ ر۔' },
  ],
  names: [{ lang: 'en', preferred: 'Amina', given: 'Amina', family: 'Rahman' }],
  birthDate: '1990-04-03',
  gender: 'FEMALE',
  languages: ['ur'],
  version: 4,
  contact: { phone: '051 111 0100', email: '', address: '', version: 2 },
  careTeam: [
    {
      id: 't1',
      staffId: sana.id,
      staffName: sana.name,
      staffNameUr: sana.nameUr,
      part: 'PRIMARY_COUNSELLOR',
      fromDate: '2026-07-01',
      untilDate: null,
    },
  ],
  episode: { id: 'e1', admittedOn: '2026-07-01', phase: 'OUTPATIENT', dischargedOn: null, dischargeReason: null, version: 1 },
  viewerMay: everything,
};
const saved = { __typename: 'ClientSaved' };
const slots = { attendance: <p>the attendance</p>, plan: <p>the plan</p>, next: <p>what comes next</p>, coaching: <p>the coach</p> };

// What was typed and not sent outlives the form, for the same viewer: not from one test to the next.
beforeEach(() => forgetUnsaved());

const show = (answers: Answers = {}, options: StageOptions = {}) =>
  showScreen(<PersonPage clientId={id} slots={slots} />, {
    path: `/people/${id}`,
    answers: { PersonAccess: answers['Person'] ?? { client: amina }, Person: { client: amina }, ...answers },
    ...options,
  });
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const edit = async (name: string, user: { click: (element: Element) => Promise<void> }) => {
  await user.click((await region(name)).getByRole('button', { name: new RegExp(`: ${name}$`) }));
  return within(await screen.findByRole('dialog', { name }));
};
const inputOf = (sent: readonly { operation: string; variables: unknown }[], operation: string) =>
  sent.filter((one) => one.operation === operation).map(({ variables }) => (variables as { input: unknown }).input);

describe("the person's page", () => {
  test('shows who it is, attendance beside the plan, and the sections; its title in the history is neutral', async () => {
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: /Amina R\..*آمنہ ر۔/ })).toBeVisible();
    for (const text of ['the attendance', 'the plan', 'what comes next']) expect(screen.getByText(text)).toBeVisible();
    expect(screen.getByText('the attendance').parentElement).toBe(screen.getByText('the plan').parentElement);
    expect((await region('Who they are')).getByText('3 Apr 1990')).toBeVisible();
    expect((await region('Contact')).getByText('051 111 0100')).toBeVisible();
    expect((await region('Care team')).getByText('Sana Karim')).toBeVisible();
    expect((await region('Episode of care')).getByText('147 days')).toBeVisible();
    expect(document.title).toBe('Person · Alongside');
  });

  test('shows no more than the record allows, and no button for what it does not', async () => {
    await show({ Person: { client: { ...amina, viewerMay: ['client.code', 'client.name', 'client.careTeam', 'attendance.read'] } } });
    expect(await screen.findByText('the attendance')).toBeVisible();
    expect(screen.queryByText('the plan')).toBeNull();
    expect(screen.queryByText('what comes next')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Contact' })).toBeNull();
    expect((await region('Care team')).queryByRole('button')).toBeNull();
  });

  test('asks for no more than the record allows, and says why there is no more', async () => {
    const { sent } = await show({ Person: { client: { ...amina, viewerMay: ['client.code', 'client.firstName', 'client.name'] } } });
    expect(await screen.findByText(/the rest of the record is for their team/)).toBeVisible();
    expect(sent.map(({ operation }) => operation)).toEqual(['PersonAccess', 'Person']);
    expect(sent[1]?.variables).toEqual({ id, name: true, record: false, contact: false });
  });

  test('somebody of another team looks like nobody', async () => {
    await show({ Person: { client: null } });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Person');
  });

  test('reads in Urdu', async () => {
    await show({}, { language: 'ur' });
    expect((await region('نگہداشت کی ٹیم')).getByText('ثنا کریم')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: /^آمنہ ر۔/ })).toBeVisible();
  });
});

describe('editing', () => {
  test('contact details are saved with the version that was read', async () => {
    const { user, sent } = await show({ EditContact: { editContact: saved } });
    const form = await edit('Contact', user);
    await user.type(form.getByRole('textbox', { name: 'E-mail' }), 'amina@example.org');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(inputOf(sent, 'EditContact')).toEqual([
      { clientId: id, expectedVersion: 2, contact: { phone: '051 111 0100', email: 'amina@example.org', address: '' } },
    ]);
    expect(sent.filter(({ operation }) => operation === 'Person').length).toBeGreaterThan(1);
  });

  test('when somebody saved first, both values stand side by side and mine can still be saved', async () => {
    const theirs = { phone: '051 222 0200', email: '', address: '', version: 3 };
    const stale = { __typename: 'StaleClient', code: 'CONFLICT_VERSION', message: '', path: null, current: { id, contact: theirs } };
    const EditContact = ({ input }: { input: { expectedVersion: number } }) => ({
      editContact: input.expectedVersion === 3 ? saved : stale,
    });
    const { user, sent } = await show({ EditContact });
    const form = await edit('Contact', user);
    const phone = form.getByRole('textbox', { name: 'Phone' });
    await user.clear(phone);
    await user.type(phone, '051 333 0300');
    await user.click(form.getByRole('button', { name: 'Save' }));
    const row = await form.findByRole('row', { name: /Phone/ });
    expect(row).toHaveTextContent('051 333 0300');
    expect(row).toHaveTextContent('051 222 0200');
    expect(form.queryByRole('row', { name: /Address/ })).toBeNull();
    await user.click(form.getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(inputOf(sent, 'EditContact').at(-1)).toMatchObject({ expectedVersion: 3, contact: { phone: '051 333 0300' } });
  });

  test('theirs can be kept instead, and the form goes on from there', async () => {
    const current = { id, names: amina.names, birthDate: '1991-01-01', gender: 'OTHER', languages: [], version: 9 };
    const EditClient = ({ input }: { input: { expectedVersion: number } }) => ({
      editClient:
        input.expectedVersion === 9 ? saved : { __typename: 'StaleClient', code: 'CONFLICT_VERSION', message: '', path: null, current },
    });
    const { user, sent } = await show({ EditClient });
    const form = await edit('Who they are', user);
    await user.click(form.getByRole('radio', { name: 'Male' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    await user.click(await form.findByRole('button', { name: 'Keep what is saved' }));
    expect(form.getByLabelText('Birth date')).toHaveValue('1991-01-01');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(inputOf(sent, 'EditClient').at(-1)).toMatchObject({ expectedVersion: 9, gender: 'OTHER', birthDate: '1991-01-01' }),
    );
  });

  test('a refusal stands at its field and keeps what was typed', async () => {
    const bad = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['input', 'contact', 'email'], constraint: 'email' };
    const { user } = await show({ EditContact: { editContact: bad } });
    const form = await edit('Contact', user);
    const email = form.getByRole('textbox', { name: 'E-mail' });
    await user.type(email, 'a@b');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(email).toBeInvalid());
    expect(email).toHaveValue('a@b');
    expect(form.getByText('An e-mail address such as name@example.org')).toBeVisible();
  });

  test('who was discharged is admitted again as a new episode', async () => {
    const episode = { ...amina.episode, dischargedOn: '2026-10-01', dischargeReason: 'plan completed' };
    const { user, sent } = await show({ Person: { client: { ...amina, episode } }, SaveEpisode: { saveEpisode: saved } });
    expect((await region('Episode of care')).getByText('plan completed')).toBeVisible();
    const form = await edit('Episode of care', user);
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(inputOf(sent, 'SaveEpisode')).toMatchObject([
        { clientId: id, expectedVersion: 0, admittedOn: '2026-11-25', dischargedOn: null },
      ]),
    );
  });

  test('a colleague joins the team; an overlap is said at the field', async () => {
    const overlap = { __typename: 'BadInput', code: 'CONFLICT_OVERLAP', message: '', path: ['input', 'part'], constraint: 'one' };
    const colleague = { id: '01970000-0000-7000-8000-0000000000bb', name: 'Bilal Shah', nameUr: null, roles: ['COUNSELLOR'] };
    const { user, sent } = await show({ Colleagues: { staff: [colleague] }, AddToCareTeam: { addToCareTeam: overlap } });
    const form = await edit('Care team', user);
    await user.click(form.getByRole('combobox', { name: 'Who' }));
    await user.click(await screen.findByRole('option', { name: 'Bilal Shah' }));
    await user.click(form.getByRole('button', { name: 'Add to the team' }));
    expect(await form.findByText('These days overlap with something that is there already.')).toBeVisible();
    expect(inputOf(sent, 'AddToCareTeam')).toMatchObject([
      { clientId: id, staffId: colleague.id, part: 'COUNSELLOR', fromDate: '2026-11-25' },
    ]);
  });

  test("to end one's own part says what is lost with it", async () => {
    const { user, sent } = await show({ EndCareTeam: { endCareTeam: saved } });
    await user.click((await region('Care team')).getByRole('button', { name: 'End the part of Sana Karim' }));
    const form = within(await screen.findByRole('dialog', { name: 'End this part' }));
    expect(form.getByText(/you do not see this record any more/)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'End this part' }));
    await waitFor(() => expect(inputOf(sent, 'EndCareTeam')).toEqual([{ id: 't1', untilDate: '2026-11-25' }]));
  });
});
