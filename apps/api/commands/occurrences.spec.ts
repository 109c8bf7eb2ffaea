import { describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.ts';

const base = ['--dtstart', '2026-10-20T18:00', '--zone', 'America/New_York'];

/** Any word of the environment that a database would need is a failure here. */
async function occurrences(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { answer: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const settings = () => {
    throw new Error('a database was asked for');
  };
  const code = await runCommand(['occurrences', ...words], settings, output);
  return { code, lines: out.flatMap((text) => text.split('\n')), err: err.join('\n') };
}

const weekly = ['--rrule', 'FREQ=WEEKLY;COUNT=3', ...base];

describe('the starts of a rule', () => {
  test('are UTC instants, one a line, and nothing else; the wall time stays over a clock change', async () => {
    expect(await occurrences(...weekly)).toEqual({
      code: 0,
      lines: ['2026-10-20T22:00:00Z', '2026-10-27T22:00:00Z', '2026-11-03T23:00:00Z'],
      err: '',
    });
  });

  test.each([
    ['Asia/Karachi', '2026-11-27T10:00', ['2026-11-27T05:00:00Z', '2026-11-28T05:00:00Z']],
    ['America/New_York', '2026-10-31T01:30', ['2026-10-31T05:30:00Z', '2026-11-01T05:30:00Z']], // comes twice: the first
    ['Australia/Lord_Howe', '2026-10-03T08:00', ['2026-10-02T21:30:00Z', '2026-10-03T21:00:00Z']], // half an hour forward
    ['Pacific/Chatham', '2026-04-04T08:00', ['2026-04-03T18:15:00Z', '2026-04-04T19:15:00Z']],
  ])('in %s from %s', async (zone, dtstart, lines) => {
    expect(await occurrences('--rrule', 'FREQ=DAILY;COUNT=2', '--dtstart', dtstart, '--zone', zone)).toMatchObject({ code: 0, lines });
  });

  test.each([
    ['with seconds', '2026-10-20T18:00:00'],
    ['as calendars write it', '20261020T180000'],
  ])('the beginning %s', async (_, dtstart) => {
    const answer = await occurrences('--rrule', 'RRULE:FREQ=WEEKLY;COUNT=1', '--dtstart', dtstart, '--zone', 'America/New_York');
    expect(answer).toMatchObject({ code: 0, lines: ['2026-10-20T22:00:00Z'] });
  });

  test.each([
    ['by commas', ['--exdate', '2026-10-27,20261103']],
    ['said again', ['--exdate', '2026-10-27', '--exdate', '2026-11-03T18:00']],
    ['as UTC', ['--exdate', '20261027T220000Z', '--exdate=2026-11-03T23:00:00Z']],
  ])('days left out count: %s', async (_, exdates) => {
    expect((await occurrences(...weekly, ...exdates)).lines).toEqual(['2026-10-20T22:00:00Z']);
  });

  test('days beside the rule stand in order, do not count, and are left out by --exdate', async () => {
    const answer = await occurrences(...weekly, '--rdate', '2026-10-22,2026-12-24,2026-10-27', '--exdate', '2026-12-24');
    expect(answer.lines).toEqual(['2026-10-20T22:00:00Z', '2026-10-22T22:00:00Z', '2026-10-27T22:00:00Z', '2026-11-03T23:00:00Z']);
  });

  test.each([
    ['days', ['--from', '2026-10-27', '--to', '2026-10-27']],
    ['moments', ['--from', '2026-10-20T18:01', '--to', '2026-11-03T17:59']],
    ['UTC moments', ['--from', '2026-10-27T22:00:00Z', '--to', '2026-10-27T22:00:00Z']],
  ])('a part of it, by %s', async (_, window) => {
    expect((await occurrences(...weekly, ...window)).lines).toEqual(['2026-10-27T22:00:00Z']);
  });

  test('nothing in the window is nothing on standard output', async () => {
    expect(await occurrences(...weekly, '--from', '2027-01-01')).toEqual({ code: 0, lines: [], err: '' });
  });

  test('an endless rule is shown as far as it is planned, also from a day far ahead', async () => {
    const { lines } = await occurrences('--rrule', 'FREQ=MONTHLY', ...base, '--from', '2030-01-01', '--to', '2030-03-31');
    expect(lines).toEqual(['2030-01-20T23:00:00Z', '2030-02-20T23:00:00Z', '2030-03-20T22:00:00Z']);
  });

  test('a time that clocks jump over is named beside the answer', async () => {
    const answer = await occurrences('--rrule', 'FREQ=DAILY;COUNT=2', '--dtstart', '2026-03-08T02:30', '--zone', 'America/New_York');
    expect(answer).toEqual({
      code: 0,
      lines: ['2026-03-09T06:30:00Z', '2026-03-10T06:30:00Z'],
      err: '2026-03-08: there is no 02:30 in America/New_York that day.',
    });
  });

  test('a beginning that does not match the rule is left out', async () => {
    const { lines } = await occurrences('--rrule', 'FREQ=WEEKLY;BYDAY=TH;COUNT=2', ...base);
    expect(lines).toEqual(['2026-10-22T22:00:00Z', '2026-10-29T22:00:00Z']);
  });

  test.each([
    ['UTC, at the last start', 'UNTIL=20261103T230000Z', 3],
    ['UTC, a second before it', 'UNTIL=20261103T225959Z', 2],
    ['UTC, past midnight there', 'UNTIL=20261104T045959Z', 3],
    ['by the wall clock', 'UNTIL=20261103T180000', 3],
    ['by the wall clock, a minute before', 'UNTIL=20261103T175900', 2],
    ['as a day', 'UNTIL=20261103', 3],
  ])('an end %s', async (_, until, count) => {
    expect((await occurrences('--rrule', `FREQ=WEEKLY;${until}`, ...base)).lines).toHaveLength(count);
  });
});

describe('what is refused, with its part and code, and nothing on standard output', () => {
  test.each([
    ['FREQ=SECONDLY', 'rrule: FREQ', 'ruleFREQ'],
    ['FREQ=YEARLY;COUNT=2', 'rrule: FREQ', 'ruleFREQ'],
    ['FREQ=DAILY;COUNT=1000000000', 'rrule: COUNT', 'ruleCOUNT'],
    ['FREQ=DAILY;INTERVAL=0', 'rrule: INTERVAL', 'ruleINTERVAL'],
    ['FREQ=DAILY;BYHOUR=9', 'rrule: A rule is made of', 'rulePart'],
    ['RRULE:RRULE:FREQ=DAILY', 'rrule: A rule is made of', 'rulePart'],
    ['FREQ=WEEKLY;UNTIL=20251231', 'rrule: The rule ends before', 'ruleUNTIL'],
    ['FREQ=WEEKLY;UNTIL=20261231T256000Z', 'rrule: UNTIL', 'ruleUNTIL'],
    ['FREQ=MONTHLY;BYMONTHDAY=31;BYDAY=5MO;COUNT=400', 'rrule: At most', 'ruleTooLong'],
    ['FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=5MO', 'rrule: By this rule', 'ruleEmpty'],
    ['FREQ=DAILY;UNTIL=20280301', 'rrule: At most', 'ruleTooLong'],
  ])('%s', async (rrule, words, code) => {
    const answer = await occurrences('--rrule', rrule, ...base);
    expect(answer).toMatchObject({ code: 1, lines: [] });
    expect(answer.err).toContain(words);
    expect(answer.err).toContain(`(BAD_USER_INPUT ${code})`);
  });

  test.each([
    ['no zone', { zone: 'Mars/Base' }, 'zone: '],
    ['an offset', { zone: '+05:00' }, 'zone: '],
    ['a beginning without a time', { dtstart: '2026-10-20' }, 'dtstart: '],
    ['a beginning in UTC', { dtstart: '2026-10-20T18:00Z' }, 'dtstart: '],
    ['a beginning that is none', { dtstart: '2026-02-30T18:00' }, 'dtstart: '],
    ['a beginning off the minute', { dtstart: '2026-10-20T18:00:30' }, 'dtstart: '],
    ['a beginning far away', { dtstart: '2040-10-20T18:00' }, 'dtstart: '],
    ['a day left out that is none', { exdate: '2026-10-27,tomorrow' }, 'exdate: '],
    ['a day left out at another time', { exdate: '2026-10-27T17:00' }, 'exdate: '],
    ['a day beside it that is none', { rdate: '20261032' }, 'rdate: '],
    ['a window that is none', { from: 'now' }, 'from: '],
  ])('%s', async (_, over, words) => {
    const given = { rrule: 'FREQ=WEEKLY;COUNT=3', dtstart: '2026-10-20T18:00', zone: 'America/New_York', ...over };
    const answer = await occurrences(...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]));
    expect(answer).toMatchObject({ code: 1, lines: [] });
    expect(answer.err).toMatch(new RegExp(`^${words}.*\\(BAD_USER_INPUT [A-Za-z]+\\)$`));
  });

  test.each([
    [['--rrule', 'FREQ=DAILY'], 'Missing: --dtstart, --zone'],
    [[...weekly, '--as', 'x@y.example'], '--as'],
    [[...weekly, 'now'], 'options only'],
  ])('a command line that is wrong: %p', async (words, sentence) => {
    const answer = await occurrences(...words);
    expect(answer).toMatchObject({ code: 2, lines: [] });
    expect(answer.err).toContain(sentence);
  });

  test('its page says how it reads what the RFC leaves open', async () => {
    const { code, lines } = await occurrences('--help');
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('does not match its rule is left out and not counted');
  });
});
