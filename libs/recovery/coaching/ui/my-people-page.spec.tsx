import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { MyPeoplePage } from './my-people-page.tsx';

const person = (id: string, text: string, viewerMay: readonly string[], over: object = {}) => ({
  matchId: `m-${id}`,
  client: { id, code: id, firstNames: [{ lang: 'en', text }], viewerMay },
  ...{ since: '2026-11-01', nextContactOn: '2026-11-25', isDue: true, lastContact: null },
  ...over,
});
const amina = person('c1', 'Amina', ['client.code', 'contact.log', 'attendance.read', 'plan.goals']);
const omar = person('c2', 'Omar', ['client.code', 'contact.log'], {
  ...{ isDue: false, nextContactOn: '2026-12-01' },
  lastContact: { id: 'k1', at: '2026-11-20T10:00:00Z', channel: 'VIDEO', reached: false, nextStep: 'Try in the evening' },
});
const goals = [{ id: 'g1', title: 'Work', words: 'پھر سے کام کرنا ہے', wordsLang: 'ur' }];
const self = { id: sana.id, name: sana.name, nameUr: null, windows: [{ weekday: 2, from: '18:00', until: '20:00' }] };
const proposal = {
  ...{ id: 'm9', proposedAt: '2026-11-24T05:00:00Z', answerBy: '2026-11-26T05:00:00Z', reason: 'Evenings in common' },
  ...{ languages: ['ur'], pathways: ['SMART'], interests: [], windows: [], meetsBy: [], isAccepted: false, version: 1 },
};
const standard = {
  MyPeople: { myPeople: [amina, omar] },
  MyProposals: { myProposals: [] },
  Coaches: { coaches: [self] },
  GoalsForCoach: { client: { id: 'c1', plan: { goals } } },
};
const logged = { logContact: { __typename: 'ContactLogged', contact: { id: 'x' } } };

beforeEach(() => forgetUnsaved());

const show = (over: StageOptions['answers'] = {}, options: StageOptions = {}) =>
  showScreen(<MyPeoplePage attendanceOf={(id) => <p>attendance of {id}</p>} />, {
    path: '/coach',
    answers: { ...standard, ...over },
    ...options,
  });
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const inputs = (sent: readonly { operation: string; variables: unknown }[]) =>
  sent
    .filter(({ operation }) => operation === 'LogContact')
    .map(({ variables }) => (variables as { input: Record<string, unknown> }).input);

test('each person as far as they consent: goals and attendance of one, of the other not even asked for', async () => {
  const { sent } = await show();
  const first = await card('Amina');
  expect(await first.findByText('پھر سے کام کرنا ہے')).toHaveAttribute('lang', 'ur');
  expect(first.getByText('attendance of c1')).toBeVisible();
  expect(first.getByText(/Next contact Wed,? 25 Nov/)).toHaveTextContent('due');
  const second = await card('Omar');
  expect(second.queryByText(/attendance of/)).toBeNull();
  expect(second.getByText(/Tried 20 Nov 2026/)).toHaveTextContent('Try in the evening');
  expect(sent.filter(({ operation }) => operation === 'GoalsForCoach').map(({ variables }) => variables)).toEqual([{ clientId: 'c1' }]);
  expect(document.title).toBe('My people · Alongside');
});

test('a contact in five taps: log, how, support, next, save', async () => {
  const { user, sent } = await show({ LogContact: logged });
  await user.click(await screen.findByRole('button', { name: 'Log contact with Amina' }));
  const form = within(await screen.findByRole('dialog', { name: 'Log contact with Amina' }));
  await user.click(form.getByRole('radio', { name: 'in person' }));
  await user.click(form.getByRole('checkbox', { name: 'listening' }));
  await user.click(form.getByRole('radio', { name: /Wed,? 2 Dec/ }));
  await user.click(form.getByRole('button', { name: 'Save the contact' }));
  expect(await screen.findByText('The contact is saved.')).toBeVisible();
  expect(inputs(sent)).toMatchObject([
    { clientId: 'c1', channel: 'IN_PERSON', minutes: 30, reached: true, kinds: ['EMOTIONAL'], nextStep: '', nextOn: '2026-12-02' },
  ]);
});

test('who was not reached takes no minutes and no support', async () => {
  const { user, sent } = await show({ LogContact: logged });
  await user.click(await screen.findByRole('button', { name: 'Log contact with Omar' }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.getByRole('radio', { name: 'by video' })).toBeChecked();
  await user.click(form.getByRole('checkbox', { name: 'company' }));
  await user.click(form.getByRole('checkbox', { name: 'We spoke or met' }));
  expect(form.queryByRole('radio', { name: '30 mins' })).toBeNull();
  await user.click(form.getByRole('button', { name: 'Save the contact' }));
  await waitFor(() => expect(inputs(sent)).toMatchObject([{ channel: 'VIDEO', minutes: 0, reached: false, kinds: [] }]));
});

test('an answer lost on the way: the same operation is sent again', async () => {
  let isDown = true;
  const answers = {
    LogContact: () => {
      if (isDown) throw new Refused('INTERNAL');
      return logged;
    },
  };
  const { user, sent } = await show(answers);
  await user.click(await screen.findByRole('button', { name: 'Log contact with Amina' }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByLabelText('Next step, in a few words'), 'Call');
  await user.click(form.getByRole('button', { name: 'Save the contact' }));
  expect(await form.findByText('Your work is kept.')).toBeVisible();
  isDown = false;
  await user.click(form.getByRole('button', { name: 'Save the contact' }));
  expect(await screen.findByText('The contact is saved.')).toBeVisible();
  const [first, second] = inputs(sent);
  expect(second).toEqual(first);
  expect(second).toMatchObject({ nextStep: 'Call' });
});

test('a new contact is a new operation', async () => {
  const { user, sent } = await show({ LogContact: logged });
  for (const times of [1, 2]) {
    await user.click(await screen.findByRole('button', { name: 'Log contact with Amina' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save the contact' }));
    await waitFor(() => expect(inputs(sent)).toHaveLength(times));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
  expect(new Set(inputs(sent).map(({ opId }) => opId)).size).toBe(2);
});

test('a proposal says what is looked for and not who it is, and can be left for now with a reason', async () => {
  const { user, sent } = await show({
    MyProposals: { myProposals: [proposal] },
    AnswerMatch: { answerMatch: { __typename: 'MatchSaved', state: 'DECLINED', version: 2 } },
  });
  const section = await card('A new match is proposed to you');
  expect(section.getByText('Evenings in common')).toBeVisible();
  expect(section.getByText('SMART Recovery')).toBeVisible();
  await user.click(section.getByRole('button', { name: 'Not now' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Not now' }));
  await user.click(dialog.getByRole('radio', { name: 'enough people already' }));
  await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'AnswerMatch')?.variables).toMatchObject({
      input: { id: 'm9', side: 'COACH', accepted: false, declineReason: 'TOO_MANY' },
    }),
  );
});

test('nobody yet: it says so, with the hours and the way to change them', async () => {
  await show({ MyPeople: { myPeople: [] } });
  expect(await screen.findByText('No one is matched with you yet.')).toBeVisible();
  expect((await screen.findAllByText(/Your availability: Tuesday.*18:00.20:00/))[0]).toBeVisible();
  expect(screen.getAllByRole('link', { name: 'Change' })[0]).toHaveAttribute('href', '/coaches');
});

test('what could not be renewed stays, with the time it is from', async () => {
  let isDown = false;
  const { client } = await show({
    MyPeople: () => {
      if (isDown) throw new Refused('INTERNAL');
      return standard.MyPeople;
    },
  });
  await card('Amina');
  isDown = true;
  await client.invalidateQueries();
  expect(await screen.findByText(/No connection. What you see is from/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Amina' })).toBeVisible();
});
