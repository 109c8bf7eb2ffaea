import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { Refused, showScreen, type StageOptions } from '@alongside/kit/stage';
import { ClientCoachingCard } from './client-coaching-card.tsx';

const everything = ['match.read', 'match.requestRead', 'match.request', 'match.approve', 'match.end', 'contact.read'];
const match = {
  ...{ id: 'm1', state: 'ACTIVE', version: 3, coachId: 's1', coachName: 'Bilal Anwar', coachNameUr: null },
  ...{ proposedAt: '2026-11-01T05:00:00Z', approvedByName: 'Nadia Rahman', reason: 'Evenings in common' },
  ...{ coachAcceptedAt: '2026-11-01T06:00:00Z', clientAcceptedAt: '2026-11-02T06:00:00Z', fromDate: '2026-11-02', untilDate: null },
  ...{ endReason: null, declinedBy: null, declineReason: null, note: null, nextContactOn: '2026-11-30', lastContactOn: '2026-11-20' },
};
const proposed = { ...match, state: 'PROPOSED', version: 1, coachAcceptedAt: null, clientAcceptedAt: null, fromDate: null };
const before = { ...match, id: 'm0', state: 'DECLINED', coachName: 'Hamza Qureshi', declinedBy: 'CLIENT', declineReason: 'NOT_A_FIT' };
const contact = {
  ...{ id: 'k1', coachName: 'Bilal Anwar', coachNameUr: null, at: '2026-11-20T10:00:00Z', channel: 'PHONE', minutes: 25, reached: true },
  ...{ kinds: ['EMOTIONAL'], nextStep: 'Call his brother', nextOn: null },
};
const wish = {
  ...{ id: 'r1', status: 'WAITING', daysWaiting: 4, gender: null, languages: ['ur'], pathways: [], faith: null, situations: [] },
  ...{ interests: ['MUSIC'], windows: [], meetsBy: [], avoid: '', avoidCoachIds: [], withdrawnReason: null, version: 1 },
};

beforeEach(() => forgetUnsaved());

const show = (seen: object, over: StageOptions['answers'] = {}, may: readonly string[] = everything) =>
  showScreen(<ClientCoachingCard clientId="c1" />, {
    answers: {
      CoachingAccess: { client: { id: 'c1', viewerMay: may } },
      ClientCoaching: { client: { id: 'c1', matches: [], matchRequest: null, supportContacts: [], ...seen } },
      ...over,
    },
  });

test('the match that holds, since when and why, what was before, and the contacts', async () => {
  await show({ matches: [match, before], supportContacts: [contact] });
  expect(await screen.findByText(/their coach/)).toHaveTextContent('Bilal Anwar');
  expect(screen.getByText(/since 2 Nov 2026 · last contact 20 Nov 2026 · Next contact 30 Nov 2026/)).toBeVisible();
  expect(screen.getByText(/Why this pair:/)).toHaveTextContent('Evenings in common · Nadia Rahman');
  expect(screen.getByText('Hamza Qureshi').closest('li')).toHaveTextContent('declined');
  expect(screen.getByText(/by the client · does not feel right/)).toBeVisible();
  expect(screen.getByText('by phone · 25 mins · listening')).toBeVisible();
  expect(screen.getByText('Call his brother')).toBeVisible();
});

test('a match ends with its reason, and the person waits again when that is wished', async () => {
  const { user, sent } = await show(
    { matches: [match] },
    { EndMatch: { endMatch: { __typename: 'MatchSaved', state: 'ENDED', version: 4 } } },
  );
  await user.click(await screen.findByRole('button', { name: 'End the match' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'End the match' }));
  await user.click(dialog.getByRole('button', { name: 'End the match' }));
  expect(dialog.getByText('Say why.')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: "the client's wish" }));
  await user.click(dialog.getByRole('checkbox', { name: /waits for another coach/ }));
  await user.click(dialog.getByRole('button', { name: 'End the match' }));
  expect(await screen.findByText('The match has ended.')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'EndMatch')?.variables).toEqual({
    input: { id: 'm1', expectedVersion: 3, reason: 'CLIENT_WISH', note: '', reopen: true },
  });
});

test('a yes of the client to a proposal begins the match when the coach has said yes', async () => {
  const { user, sent } = await show(
    { matches: [{ ...proposed, coachAcceptedAt: match.coachAcceptedAt }] },
    { AnswerMatch: { answerMatch: { __typename: 'MatchSaved', state: 'ACTIVE', version: 2 } } },
  );
  expect(await screen.findByText(/the coach has said yes · the client has not answered/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Client says yes' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save the answer' }));
  expect(await screen.findByText('Both have said yes: the match begins.')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'AnswerMatch')?.variables).toMatchObject({
    input: { side: 'CLIENT', accepted: true, declineReason: null },
  });
});

test('somebody answered first: it is said, and what was typed stays', async () => {
  const stale = { __typename: 'StaleMatch', code: 'CONFLICT_VERSION', message: '', path: null, state: 'ACTIVE' };
  const { user } = await show({ matches: [proposed] }, { EndMatch: { endMatch: stale } });
  await user.click(await screen.findByRole('button', { name: 'Take the proposal back' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Note'), 'Wrong person');
  await user.click(dialog.getByRole('button', { name: 'Take the proposal back' }));
  expect(await dialog.findByText(/Somebody changed this meanwhile/)).toBeVisible();
  expect(dialog.getByLabelText('Note')).toHaveValue('Wrong person');
});

test('who waits is told with the wishes, and the way to the review', async () => {
  await show({ matchRequest: wish });
  expect(await screen.findByText('Waits for a coach for 4 days')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Review the coaches' })).toHaveAttribute('href', '/matching/c1');
  expect(screen.getByRole('button', { name: 'Withdraw the request' })).toBeVisible();
});

test('without coach and request a wish can be written down', async () => {
  const { user, sent } = await show({}, { SaveMatchRequest: { saveMatchRequest: { __typename: 'RequestSaved' } } });
  await user.click(await screen.findByRole('button', { name: 'Write down a wish for a coach' }));
  const panel = within(await screen.findByRole('dialog'));
  await user.click(panel.getByRole('checkbox', { name: 'Urdu' }));
  await user.click(panel.getByRole('button', { name: 'Put on the waiting list' }));
  await waitFor(() => expect(sent.map(({ operation }) => operation)).toContain('SaveMatchRequest'));
});

test('a coach sees the contacts, and nothing else is asked for', async () => {
  const { sent } = await show({ supportContacts: [contact] }, {}, ['contact.read', 'contact.log']);
  expect(await screen.findByText('by phone · 25 mins · listening')).toBeVisible();
  expect(sent.at(-1)?.variables).toEqual({ clientId: 'c1', matches: false, request: false, contacts: true });
  expect(screen.queryByText(/No coach, and nobody waits/)).toBeNull();
});

test('who may see nothing sees nothing, and asks for nothing', async () => {
  const { sent } = await show({}, {}, ['attendance.read']);
  await waitFor(() => expect(sent.map(({ operation }) => operation)).toEqual(['CoachingAccess']));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Coach' })).toBeNull());
});

test('a failure is told with a retry', async () => {
  let isDown = true;
  const { user } = await show(
    {},
    {
      CoachingAccess: () => {
        if (isDown) throw new Refused('INTERNAL');
        return { client: { id: 'c1', viewerMay: everything } };
      },
    },
  );
  const retry = await screen.findByRole('button', { name: 'Try again' });
  isDown = false;
  await user.click(retry);
  expect(await screen.findByText('No coach, and nobody waits for one.')).toBeVisible();
});
