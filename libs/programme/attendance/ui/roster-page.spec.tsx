import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { RosterPage } from './roster-page.tsx';

type Op = { opId: string; clientId: string; status: string | null; expectedVersion: number; arrivedMinute: number | null; walkIn: boolean };
type Sent = { input: { ops: Op[]; reason: string | null } };
type Row = ReturnType<typeof person>;

const names = ['Amina', 'Bilal', 'Dua', 'Faisal', 'Hina', 'Imran', 'Kiran', 'Laila', 'Maryam', 'Nadia', 'Omar', 'Zoya'];

function person(name: string, over: object = {}) {
  const mark = null as null | { status: string | null; version: number; arrivedMinute: number | null; recordedByName: string };
  const client = {
    id: `client-${name}`,
    displayNames: [{ lang: 'en', text: `${name} K.` }],
    viewerMay: ['roster.read', 'attendance.record'],
  };
  return { client, mark, walkIn: false, isNew: false, absencesRunning: 0, ...over };
}

const session = {
  ...{
    id: 's1',
    seriesId: 'g1',
    titles: [{ lang: 'en', text: 'Morning group' }],
    localDate: '2026-11-25',
    localStart: '10:00',
    localEnd: '11:30',
  },
  ...{
    minutes: 90,
    startsAt: '2026-11-25T05:00:00Z',
    room: { name: 'Room 1' },
    staff: [],
    status: 'SCHEDULED',
    statusReason: null,
    version: 3,
  },
};

/** A small server with one roster: it marks, finishes, and answers as the contract says. */
function serverWith(rows: Row[], over: object = {}) {
  const roster = {
    ...{
      session: { ...session },
      rows,
      hiddenRows: 0,
      isOpen: true,
      opensAt: '2026-11-25T04:30:00Z',
      needsReason: false,
      isFinished: false,
    },
    viewerMay: ['RECORD'],
    ...over,
  };
  const answers = {
    Roster: () => ({ roster: structuredClone(roster) }),
    RecordAttendance: ({ input }: Sent) => {
      const results = input.ops.map((op) => {
        const row = roster.rows.find((one) => one.client.id === op.clientId);
        if (row)
          row.mark = { status: op.status, arrivedMinute: op.arrivedMinute, version: op.expectedVersion + 1, recordedByName: 'Sana Karim' };
        return { opId: op.opId, outcome: 'APPLIED', code: null, message: null, path: null };
      });
      return { recordAttendance: { __typename: 'Recorded', results, roster: { rows: structuredClone(roster.rows) } } };
    },
    FinishAttendance: ({ input }: { input: { restAs: string | null } }) => {
      const unmarked = roster.rows.filter((row) => row.mark === null);
      if (unmarked.length > 0 && input.restAs === null)
        return { finishAttendance: { __typename: 'StillUnmarked', code: 'UNMARKED', message: '', path: null } };
      Object.assign(roster, { isFinished: true, needsReason: true });
      return { finishAttendance: { __typename: 'Finished', roster: { session: { id: 's1', status: 'HELD' } } } };
    },
  };
  return { roster, answers };
}

async function open(server: ReturnType<typeof serverWith>, options: StageOptions = {}) {
  const stage = await showScreen(<RosterPage sessionId="s1" />, { ...options, answers: { ...server.answers, ...options.answers } });
  await screen.findByRole('group', { name: server.roster.rows[0]?.client.displayNames[0]?.text ?? '' });
  const line = (name: string) => within(screen.getByRole('group', { name: `${name} K.` }));
  const ops = () => stage.sent.filter((one) => one.operation === 'RecordAttendance').flatMap((one) => (one.variables as Sent).input.ops);
  return { ...stage, line, ops };
}

const saved = () => waitFor(() => expect(screen.getByText('Saved')).toBeVisible());

describe('twelve people', () => {
  test('two of whom differ cost four presses on the roster', async () => {
    const server = serverWith(names.map((name) => person(name)));
    const { user, line, ops, sent } = await open(server);
    expect(screen.getByText('0 of 12 marked')).toBeVisible();
    await user.click(line('Bilal').getByRole('button', { name: 'Late' }));
    await user.click(line('Omar').getByRole('button', { name: 'Absent' }));
    await user.click(screen.getByRole('button', { name: 'Mark rest present' }));
    await saved();
    await user.click(screen.getByRole('button', { name: 'Finish attendance' }));
    expect((await screen.findAllByText(/Attendance is finished/)).length).toBeGreaterThan(0);
    expect(sent.filter((one) => one.operation === 'FinishAttendance').map((one) => one.variables)).toEqual([
      { input: { sessionId: 's1', expectedVersion: 3, restAs: null } },
    ]);
    expect(ops().map((op) => op.status)).toEqual(['LATE', 'ABSENT', ...Array.from({ length: 10 }, () => 'PRESENT')]);
    expect(new Set(ops().map((op) => op.opId)).size).toBe(12);
    expect(screen.getByText('12 of 12 marked')).toBeVisible();
  });

  test('by the keyboard alone: letters mark and move on, r the rest, z takes back, Ctrl+Enter finishes', async () => {
    const { user, line, ops } = await open(serverWith(names.map((name) => person(name))));
    await user.keyboard('j');
    expect(line('Amina').getByRole('button', { name: 'Present' })).toHaveFocus();
    await user.keyboard('pl');
    expect(line('Amina').getByRole('button', { name: 'Present' })).toHaveAttribute('aria-pressed', 'true');
    expect(line('Bilal').getByRole('button', { name: 'Late' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{ArrowDown}x{ArrowUp}');
    expect(line('Faisal').getByRole('button', { name: 'Excused' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('z');
    expect(line('Faisal').getByRole('button', { name: 'Excused' })).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('r');
    await saved();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect((await screen.findAllByText(/Attendance is finished/)).length).toBeGreaterThan(0);
    expect(ops().at(-1)?.status).toBe('PRESENT');
  });
});

test('"mark rest present" is taken back in one tap', async () => {
  const { user, line, ops } = await open(serverWith([person('Amina'), person('Bilal'), person('Dua')]));
  await user.click(line('Bilal').getByRole('button', { name: 'Absent' }));
  await saved();
  await user.click(screen.getByRole('button', { name: 'Mark rest present' }));
  await saved();
  await user.click(screen.getByRole('button', { name: 'Take 2 marks back' }));
  await saved();
  expect(
    ops()
      .map((op) => `${op.clientId} ${op.status}`)
      .slice(1),
  ).toEqual([...['client-Amina PRESENT', 'client-Dua PRESENT', 'client-Amina null', 'client-Dua null']]);
});

describe('one mark', () => {
  test('is there at once, and pressed again is cleared on the version that came back', async () => {
    const { user, line, ops } = await open(serverWith([person('Amina')]));
    const present = line('Amina').getByRole('button', { name: 'Present' });
    await user.click(present);
    expect(present).toHaveAttribute('aria-pressed', 'true');
    await saved();
    await user.click(present);
    await saved();
    expect(present).toHaveAttribute('aria-pressed', 'false');
    expect(ops().map((op) => [op.status, op.expectedVersion])).toEqual([
      ['PRESENT', 0],
      [null, 1],
    ]);
  });

  test('late may say how late, in one more tap; nothing waits for it', async () => {
    const { user, line, ops } = await open(serverWith([person('Amina')]));
    await user.click(line('Amina').getByRole('button', { name: 'Late' }));
    await saved();
    await user.click(within(screen.getByRole('group', { name: 'How late?' })).getByRole('button', { name: '15 mins' }));
    await saved();
    expect(ops().map((op) => op.arrivedMinute)).toEqual([null, 15]);
    expect(line('Amina').getByText('came after 15 minutes')).toBeVisible();
  });

  test('left early stands behind the three dots', async () => {
    const { user, line, ops } = await open(serverWith([person('Amina')]));
    await user.click(line('Amina').getByRole('button', { name: 'More for Amina K.' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Left early' }));
    await saved();
    expect(ops()).toMatchObject([{ status: 'LEFT_EARLY' }]);
    expect(screen.getByRole('group', { name: 'How long before the end?' })).toBeVisible();
  });

  test('without an answer says so honestly, and Retry sends the same operation', async () => {
    const server = serverWith([person('Amina')]);
    let isDown = true;
    const RecordAttendance = (variables: Sent) => {
      if (isDown) throw new Error('the line is down');
      return server.answers.RecordAttendance(variables);
    };
    const { user, line, ops } = await open(server, { answers: { RecordAttendance } });
    await user.click(line('Amina').getByRole('button', { name: 'Absent' }));
    expect(await screen.findByText('1 mark not sent yet')).toBeVisible();
    expect(line('Amina').getByRole('button', { name: 'Absent' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Finish attendance' })).toBeDisabled();
    isDown = false;
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
    await saved();
    expect(ops().length).toBeGreaterThan(1);
    expect(new Set(ops().map((op) => op.opId)).size).toBe(1);
  });

  test('that is refused goes back, and says why', async () => {
    const RecordAttendance = ({ input }: Sent) => ({
      recordAttendance: {
        __typename: 'Recorded',
        results: input.ops.map(({ opId }) => ({ opId, outcome: 'REFUSED', code: 'NOT_FOUND', message: '', path: null })),
        roster: { rows: [person('Amina')] },
      },
    });
    const { user, line } = await open(serverWith([person('Amina')]), { answers: { RecordAttendance } });
    await user.click(line('Amina').getByRole('button', { name: 'Present' }));
    expect(await screen.findByText(/not on the roster any more/)).toBeVisible();
    expect(line('Amina').getByRole('button', { name: 'Present' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('that met another value shows both, and "use mine" builds on what stands', async () => {
    const server = serverWith([person('Amina')]);
    const theirs = { status: 'PRESENT', version: 4, arrivedMinute: null, recordedByName: 'Imran Aziz', recordedAt: '2026-11-25T04:12:00Z' };
    let isFirst = true;
    const RecordAttendance = (variables: Sent) => {
      if (!isFirst) return server.answers.RecordAttendance(variables);
      isFirst = false;
      const results = variables.input.ops.map(({ opId }) => ({ opId, outcome: 'KEPT_BESIDE', code: null, message: null, path: null }));
      return { recordAttendance: { __typename: 'Recorded', results, roster: { rows: [person('Amina', { mark: theirs })] } } };
    };
    const { user, line, ops } = await open(server, { answers: { RecordAttendance } });
    await user.click(line('Amina').getByRole('button', { name: 'Absent' }));
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(/Imran Aziz.* at 09:12/);
    expect(notice).toHaveTextContent(/Theirs: Present. Yours: Absent/);
    expect(line('Amina').getByRole('button', { name: 'Present' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(within(notice).getByRole('button', { name: 'Use mine: Absent' }));
    await saved();
    expect(ops().map((op) => [op.status, op.expectedVersion])).toEqual([
      ['ABSENT', 0],
      ['ABSENT', 4],
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the end', () => {
  test('names who has no mark, and sets them absent in one tap', async () => {
    const { user, line, sent } = await open(serverWith([person('Amina'), person('Bilal')]));
    await user.click(line('Amina').getByRole('button', { name: 'Present' }));
    await saved();
    await user.click(screen.getByRole('button', { name: 'Finish attendance' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/1 person has no mark yet:.*Bilal K\./);
    expect(sent.some((one) => one.operation === 'FinishAttendance')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Mark 1 absent and finish' }));
    await waitFor(() =>
      expect(sent.find((one) => one.operation === 'FinishAttendance')?.variables).toMatchObject({ input: { restAs: 'ABSENT' } }),
    );
  });

  test('a correction afterwards asks once for its reason, which goes along', async () => {
    const { user, line, sent } = await open(serverWith([person('Amina'), person('Bilal')], { isFinished: true, needsReason: true }));
    await user.click(line('Amina').getByRole('button', { name: 'Absent' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByText('A mark was wrong'));
    await user.click(dialog.getByRole('button', { name: 'Go on' }));
    await saved();
    await user.click(line('Bilal').getByRole('button', { name: 'Late' }));
    await saved();
    const reasons = sent.filter((one) => one.operation === 'RecordAttendance').map((one) => (one.variables as Sent).input.reason);
    expect(reasons).toEqual(['A mark was wrong', 'A mark was wrong']);
    expect(screen.queryByRole('button', { name: 'Finish attendance' })).toBeNull();
  });

  test('"we did not meet" keeps a reason; a refusal is said in the dialog', async () => {
    const DidNotMeet = { didNotMeet: { __typename: 'HasAttendance', code: 'HAS_ATTENDANCE', message: '', path: null } };
    const { user, sent } = await open(serverWith([person('Amina')]), { answers: { DidNotMeet } });
    await user.click(screen.getByRole('button', { name: 'We did not meet' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByText('Nobody to lead it'));
    await user.click(dialog.getByRole('button', { name: 'We did not meet' }));
    expect(await dialog.findByText(/marked as having come/)).toBeVisible();
    expect(sent.find((one) => one.operation === 'DidNotMeet')?.variables).toEqual({
      input: { sessionId: 's1', expectedVersion: 3, reason: 'Nobody to lead it' },
    });
  });
});

describe('more', () => {
  test('somebody who walked in is found by name and added as present', async () => {
    const WalkInCandidates = { walkInCandidates: [{ id: 'client-Sara', code: 'SC-9', displayNames: [{ lang: 'en', text: 'Sara M.' }] }] };
    const { user, ops } = await open(serverWith([person('Amina')]), { answers: { WalkInCandidates } });
    await user.click(screen.getByRole('button', { name: 'Add walk-in' }));
    await user.click(await screen.findByRole('button', { name: /Sara M\./ }));
    await waitFor(() => expect(ops()).toMatchObject([{ clientId: 'client-Sara', status: 'PRESENT', walkIn: true, expectedVersion: 0 }]));
  });

  test('the history of a mark is asked for when somebody wants to see it', async () => {
    const change = { opId: 'o1', applied: false, status: 'ABSENT', arrivedMinute: null, leftMinute: null, reason: 'heard later' };
    const history = [{ ...change, recordedAt: '2026-11-25T05:10:00Z', recordedByName: 'Imran Aziz' }];
    const { user, line, sent } = await open(serverWith([person('Amina')]), { answers: { MarkHistory: { mark: { history } } } });
    await user.click(line('Amina').getByRole('button', { name: 'More for Amina K.' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Show history' }));
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByText('Imran Aziz')).toBeVisible();
    expect(panel.getByText('heard later')).toBeVisible();
    expect(panel.getByText(/Kept beside/)).toBeVisible();
    expect(sent.at(-1)?.variables).toEqual({ sessionId: 's1', clientId: 'client-Amina' });
  });
});
