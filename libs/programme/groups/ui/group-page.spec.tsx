import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana, showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { ClientNextSessions } from './client-next-sessions.tsx';
import { GroupPage } from './group-page.tsx';
import { GroupsPage } from './groups-page.tsx';

const id = '01970000-0000-7000-8000-000000000031';
const person = (name: string, nth: number, viewerMay = ['membership.write']) => ({
  ...{ id: `01970000-0000-7000-8000-00000000010${nth}`, code: `S-${nth}`, displayNames: [{ lang: 'en', text: name }], viewerMay },
});
const amina = person('Amina R.', 1);
const bilal = person('Bilal K.', 2);
const member = { id: 'm1', state: 'ACTIVE', fromDate: '2026-11-01', untilDate: null, version: 1, client: amina };
const ruleWords = { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['MO', 'TH'], count: 12, until: null }) };
const next = {
  id: 's1',
  localDate: '2026-11-30',
  localStart: '09:00',
  localEnd: '10:30',
  status: 'CANCELLED',
  room: { id: 'r', name: 'Room 1' },
};
const group = {
  ...{
    id,
    titles: [{ lang: 'en', text: 'Morning group' }],
    kind: 'CLINICAL',
    isOpen: true,
    localStart: '09:00',
    minutes: 90,
    capacity: 12,
    endedOn: null,
  },
  ...{ service: { id: 'v', titles: [{ lang: 'en', text: 'Group therapy' }] }, room: { id: 'r', name: 'Room 1', capacity: 12 }, ruleWords },
  ...{
    staff: [{ staffId: 's', name: 'Sana Karim', nameUr: null, part: 'LEAD' }],
    placesTaken: 3,
    hiddenMembers: 2,
    members: [member],
    nextSessions: [next],
  },
};
const viewer = { mayEver: [...sana.mayEver, 'membership.write'] };
const show = (answers: Answers = {}, options: StageOptions = {}) =>
  showScreen(<GroupPage seriesId={id} />, { viewer, ...options, answers: { Group: { series: group }, ...answers } });
const inputs = (sent: readonly { operation: string; variables: unknown }[], operation: string) =>
  sent.filter((one) => one.operation === operation).map((one) => (one.variables as { input: unknown }).input);

test('says when it meets, who is in it, and how many more', async () => {
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Morning group' })).toBeVisible();
  expect(screen.getByText(/Every week on Monday and Thursday, 12 times/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Amina R.' })).toHaveAttribute('href', `/people/${amina.id}`);
  expect(screen.getByText('2 more people, of other teams.')).toBeVisible();
  expect(screen.getByText(/· Cancelled$/)).toBeVisible();
  expect(document.title).not.toContain('Morning');
});

const search = { MemberSearch: { clients: { clients: [amina, bilal, person('Basit N.', 3, [])] } } };

test('a member in three clicks: only who may be added and is not in it is offered', async () => {
  const { user, sent } = await show({ ...search, AddMember: { addMember: { __typename: 'MemberSaved', membership: { id: 'm2' } } } });
  await user.click(await screen.findByRole('textbox', { name: 'Add a person' })); // 1
  await user.keyboard('bi');
  await user.click(await screen.findByRole('option', { name: /Bilal K\./ })); // 2
  expect(screen.queryByRole('option', { name: /Amina|Basit/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add to group' })); // 3
  await waitFor(() => expect(inputs(sent, 'AddMember')).toMatchObject([{ seriesId: id, clientId: bilal.id, fromDate: '2026-11-25' }]));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Add a person' })).toHaveValue(''));
});

async function choose(user: Awaited<ReturnType<typeof show>>['user']) {
  await user.type(await screen.findByRole('textbox', { name: 'Add a person' }), 'bi');
  await user.click(await screen.findByRole('option', { name: /Bilal K\./ }));
  await user.click(screen.getByRole('button', { name: 'Add to group' }));
}

test('no place left: the day is named, and the person stays chosen', async () => {
  const full = { __typename: 'CapacityFull', code: 'CAPACITY_FULL', message: '', path: null, fullOn: '2026-12-07', capacity: 12 };
  const { user } = await show({ ...search, AddMember: { addMember: full } });
  await choose(user);
  expect(await screen.findByText(/^No place is left on Mon,? 7 Dec: 12 places\.$/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add to group' })).toBeEnabled();
});

test('expected elsewhere: only with a reason', async () => {
  const other = { titles: [{ lang: 'en', text: 'Family group' }], localStart: '09:30', localEnd: '10:30' };
  const clashes = {
    __typename: 'Clashes',
    code: 'CONFLICT_OVERLAP',
    message: '',
    path: null,
    clashes: [{ localDate: '2026-12-07', other }],
  };
  const { user, sent } = await show({ ...search, AddMember: { addMember: clashes } });
  await choose(user);
  expect(await screen.findByText(/Family group/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add with this reason' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Why it is possible all the same' }), 'Ends early');
  await user.click(screen.getByRole('button', { name: 'Add with this reason' }));
  await waitFor(() => expect(inputs(sent, 'AddMember').at(-1)).toMatchObject({ overrideReason: 'Ends early' }));
  const [first, second] = inputs(sent, 'AddMember') as { id: string }[];
  expect(second?.id).toBe(first?.id);
});

test('a membership ends with a reason; today is the last day', async () => {
  const { user, sent } = await show({ EndMember: { endMember: { __typename: 'MemberSaved', membership: { id: 'm1' } } } });
  await user.click(await screen.findByRole('button', { name: 'End' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Programme completed' }));
  await user.click(within(dialog).getByRole('button', { name: 'End' }));
  await waitFor(() =>
    expect(inputs(sent, 'EndMember')).toEqual([{ id: 'm1', expectedVersion: 1, untilDate: '2026-11-26', reason: 'Programme completed' }]),
  );
});

test('who may not change members sees none of it; out of reach says no more', async () => {
  await show({}, { viewer: { mayEver: ['schedule.read'] } });
  await screen.findByRole('heading', { level: 1, name: 'Morning group' });
  expect(screen.queryByRole('textbox', { name: 'Add a person' })).toBeNull();
});

const open = { SessionsInTheWay: { sessionsInTheWay: [] } };

test('the list of groups: places, and where to begin when there is none', async () => {
  const row = { ...group, nextSessions: [{ id: 's1', localDate: '2026-11-30' }] };
  await showScreen(<GroupsPage filters={{}} onFilters={() => undefined} />, { answers: { ...open, GroupList: { seriesList: [row] } } });
  const cells = within(await screen.findByRole('row', { name: /Morning group/ })).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual([
    expect.stringContaining('Every week on'),
    'Room 1',
    '3 of 12',
    expect.stringMatching(/30 Nov/),
  ]);
});

test('an empty list leads to the calendar', async () => {
  await showScreen(<GroupsPage filters={{}} onFilters={() => undefined} />, { answers: { ...open, GroupList: { seriesList: [] } } });
  expect(await screen.findByRole('link', { name: 'Open the calendar' })).toHaveAttribute('href', '/calendar');
});

test("a person's next sessions; nothing at all without the right to attendance", async () => {
  const client = (nextSessions: unknown) => ({ ClientNextSessions: { client: { id: amina.id, nextSessions } } });
  const titled = { ...next, titles: group.titles };
  await showScreen(<ClientNextSessions clientId={amina.id} />, { answers: client([titled]) });
  expect(await screen.findByText('Morning group')).toBeVisible();
});

test('nothing at all without the right to attendance', async () => {
  await showScreen(<ClientNextSessions clientId={amina.id} />, {
    answers: { ClientNextSessions: { client: { id: amina.id, nextSessions: null } } },
  });
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Next sessions' })).toBeNull());
});
