import type { Letter } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { NoticeLine, TimeAndRoom } from './notice.row.ts';

/** Neutral: a group, a room, a time. No kind of group, no topic, no person (42 CFR 2.13, docs/privacy.md). */
const texts = {
  en: {
    days: 'en-GB',
    group: 'Group',
    changes: { subject: 'Your sessions have changed', opening: 'Somebody changed sessions that you lead:' },
    reminder: { subject: 'Your sessions tomorrow', opening: 'Tomorrow you lead:' },
    MOVED: (line: Told) => `${line.what}: moved from ${line.before} to ${line.after}`,
    ROOM: (line: Told) => `${line.before}: now ${line.what}`,
    CANCELLED: (line: Told) => `${line.what}, ${line.before}: does not take place`,
    GIVEN: (line: Told) => `${line.what}, ${line.before}: you lead it now`,
    TAKEN: (line: Told) => `${line.what}, ${line.before}: somebody else leads it now`,
    more: (count: number) => `and ${count} more`,
    calendar: 'The calendar:',
    off: 'These letters can be switched off in your settings:',
  },
  ur: {
    days: 'ur-PK-u-nu-latn',
    group: 'گروپ',
    changes: { subject: 'آپ کی نشستیں بدل گئی ہیں', opening: 'کسی نے ان نشستوں میں تبدیلی کی ہے جو آپ کراتے ہیں:' },
    reminder: { subject: 'کل کی آپ کی نشستیں', opening: 'کل یہ نشستیں آپ کے ذمے ہیں:' },
    MOVED: (line: Told) => `${line.what}: ${line.before} کے بجائے اب ${line.after}`,
    ROOM: (line: Told) => `${line.before}: اب ${line.what}`,
    CANCELLED: (line: Told) => `${line.what}، ${line.before}: یہ نشست نہیں ہوگی`,
    GIVEN: (line: Told) => `${line.what}، ${line.before}: اب یہ آپ کے ذمے ہے`,
    TAKEN: (line: Told) => `${line.what}، ${line.before}: اب یہ کسی اور کے ذمے ہے`,
    more: (count: number) => `اور مزید ${count}`,
    calendar: 'کیلنڈر:',
    off: 'یہ خطوط آپ اپنی ترتیبات میں بند کر سکتے ہیں:',
  },
} as const;

type Told = { readonly what: string; readonly before: string; readonly after: string };
type Words = (typeof texts)['en' | 'ur'];
type Facts = { readonly id: string; readonly to: string; readonly locale: string; readonly origin: string };

const wordsOf = (locale: string): Words => texts[locale === 'ur' ? 'ur' : 'en'];

export function changeLetter(facts: Facts, lines: readonly NoticeLine[], more: number): Letter {
  const words = wordsOf(facts.locale);
  const told = lines.map(({ deed, before, after }) => {
    const at = after ?? before;
    return words[deed]({ what: groupIn(words, at.room), before: timeText(words, before), after: timeText(words, at) });
  });
  return letter(words, facts, words.changes, [...told, ...(more > 0 ? [words.more(more)] : [])]);
}

export function reminderLetter(facts: Facts, sessions: readonly TimeAndRoom[]): Letter {
  const words = wordsOf(facts.locale);
  const told = sessions.map((one) => `${timeText(words, one)}: ${groupIn(words, one.room)}`);
  return letter(words, facts, words.reminder, told);
}

function letter(
  words: Words,
  { id, to, origin }: Facts,
  { subject, opening }: Words['changes' | 'reminder'],
  told: readonly string[],
): Letter {
  const lines = [
    opening,
    '',
    ...told.map((line) => `- ${line}`),
    '',
    words.calendar,
    `${origin}/calendar`,
    '',
    words.off,
    `${origin}/settings`,
    '',
  ];
  return { id, to, subject, text: lines.join('\n') };
}

function groupIn({ group }: Words, room: string | null): string {
  return room ? `${group} – ${room}` : group;
}

function timeText({ days }: Words, { date, start }: TimeAndRoom): string {
  return `${dayText(days, date)}, ${start}`;
}

function dayText(days: string, date: LocalDate): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(days, format).format(new Date(`${date}T12:00:00Z`));
}
