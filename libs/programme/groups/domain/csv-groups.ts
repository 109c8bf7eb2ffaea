import { parseLocalDate, parseLocalTime, type LocalDate, type LocalTime } from '@alongside/kit/time';
import {
  allOrNothing,
  fault,
  saidTwice,
  type CsvOutcome,
  type CsvProblem,
  type CsvRow,
  type CsvTable,
} from '@alongside/trust/imports/domain';
import { weekdays, type Weekday } from './rule.ts';
import { groupKinds, type GroupKind, type Worded } from './series.ts';
import { titleKey } from './title-key.ts';

/** A group as its row says it; room, service and people still by name. The rule of series (decideSeries) judges the rest. */
export type GroupToImport = {
  readonly row: number;
  readonly titles: readonly Worded[];
  readonly kind: GroupKind;
  readonly service: string;
  readonly rrule: string;
  readonly firstDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly capacity: number;
  readonly isOpen: boolean;
  readonly room: string;
  /** In lower case. */
  readonly lead: string;
  readonly coLeads: readonly string[];
  readonly peers: readonly string[];
};

const dayNames: Readonly<Record<Weekday, readonly string[]>> = {
  MO: ['mon', 'monday', 'پیر'],
  TU: ['tue', 'tues', 'tuesday', 'منگل'],
  WE: ['wed', 'wednesday', 'بدھ'],
  TH: ['thu', 'thur', 'thurs', 'thursday', 'جمعرات'],
  FR: ['fri', 'friday', 'جمعہ'],
  SA: ['sat', 'saturday', 'ہفتہ'],
  SU: ['sun', 'sunday', 'اتوار'],
};
const yes = ['', 'yes', 'true', 'y', '1', 'ہاں'];
const no = ['no', 'false', 'n', '0', 'نہیں'];

/** Every row of a file of groups, as far as it can be judged by itself. A group is known by its title. */
export function readGroups({ rows }: CsvTable): CsvOutcome<readonly GroupToImport[]> {
  return allOrNothing(rows.map(readGroup), (groups) =>
    saidTwice(
      groups.map(({ row, titles }) => ({ row, key: titleKey(titles[0]?.text ?? '') })),
      'title',
    ),
  );
}

function readGroup({ row, cells }: CsvRow): CsvOutcome<GroupToImport> {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  const problems: CsvProblem[] = [];
  const refuse = (column: string, rule: string, reason: string, limit: string | null = null) => {
    problems.push(fault(row, column, rule, reason, limit));
  };
  const kind = groupKinds.find((one) => one === (cell('kind') || 'CLINICAL').toUpperCase().replace(/[\s-]+/g, '_'));
  if (!kind) refuse('kind', 'oneOf', `One of ${groupKinds.join(', ')}.`, groupKinds.join(', '));
  for (const column of ['title', 'service', 'lead_email']) if (cell(column) === '') refuse(column, 'required', 'This is needed.');
  const localStart = parseLocalTime(/^\d:/.test(cell('start_time')) ? `0${cell('start_time')}` : cell('start_time'));
  if (localStart === null) refuse('start_time', 'localTime', 'This is a time, such as 14:30.');
  const firstDate = parseLocalDate(cell('first_date'));
  if (firstDate === null) refuse('first_date', 'isoDate', 'This is a day, such as 2026-11-30.');
  const isOpen = yes.includes(cell('is_open').toLowerCase());
  if (!isOpen && !no.includes(cell('is_open').toLowerCase())) refuse('is_open', 'oneOf', 'One of YES, NO.', 'YES, NO');
  const rrule = ruleOf(cell, refuse);
  if (problems.length > 0 || !kind || !localStart || !firstDate) return { ok: false, problems };
  const titles = [{ lang: 'en', text: cell('title') }, ...(cell('title_ur') ? [{ lang: 'ur', text: cell('title_ur') }] : [])];
  const several = (column: string) =>
    cell(column)
      .toLowerCase()
      .split(/[;,\s]+/)
      .filter(Boolean);
  const times = { rrule, firstDate, localStart, minutes: whole(cell('minutes')), capacity: whole(cell('capacity')) };
  const people = { lead: cell('lead_email').toLowerCase(), coLeads: several('co_emails'), peers: several('peer_emails') };
  return { ok: true, value: { row, titles, kind, isOpen, service: cell('service'), room: cell('room'), ...times, ...people } };
}

const whole = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN);

/** The recurrence rule that the columns say together; '' after a refusal. */
function ruleOf(cell: (column: string) => string, refuse: (column: string, rule: string, reason: string) => void): string {
  const simple = ['weekdays', 'until', 'count'].filter((column) => cell(column) !== '');
  if (cell('rule') !== '') {
    if (simple[0]) refuse(simple[0], 'ruleTwice', 'Either a rule, or weekdays with an end: not both.');
    return cell('rule').toUpperCase();
  }
  const days = cell('weekdays')
    .split(/[;,،/\s]+/)
    .filter(Boolean)
    .map((word) => weekdays.find((day) => day === word.toUpperCase() || dayNames[day].includes(word.toLowerCase())));
  if (days.length === 0 || days.includes(undefined)) refuse('weekdays', 'weekdays', 'Weekdays such as MO, WE.');
  if (cell('until') !== '' && cell('count') !== '')
    refuse('count', 'ruleEnd', 'A group ends by a date or by a number of sessions, not by both.');
  if (cell('count') !== '' && Number.isNaN(whole(cell('count')))) refuse('count', 'ruleCOUNT', 'COUNT is a whole number from 1 to 400.');
  if (cell('until') !== '' && parseLocalDate(cell('until')) === null) refuse('until', 'isoDate', 'This is a day, such as 2026-11-30.');
  const end = cell('count') ? `;COUNT=${cell('count')}` : cell('until') ? `;UNTIL=${cell('until').replaceAll('-', '')}` : '';
  return `FREQ=WEEKLY;BYDAY=${days.join(',')}${end}`;
}

/** What a refusal of the series' own rule is about, in columns of the file. */
export function columnOfProblem(path: string | null, hasRule: boolean): string {
  const field = path?.split('.')[1] ?? '';
  const named: Readonly<Record<string, string>> = {
    titles: 'title',
    localStart: 'start_time',
    firstDate: 'first_date',
    rrule: hasRule ? 'rule' : 'weekdays',
    staff: 'lead_email',
  };
  return named[field] ?? field;
}
