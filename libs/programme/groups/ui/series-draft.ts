import { addDays, addMonths, isoWeekOf, weekdayOf, type LocalDate } from '@alongside/kit/time';
import type { SeriesInput } from '@alongside/kit/contract';
import type { FreeSlot } from '@alongside/kit/ui';
import type { SeriesChoices } from './groups.queries.ts';

export const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export const groupKinds = ['CLINICAL', 'PEER_LED', 'MUTUAL_AID', 'FAMILY', 'HOLISTIC', 'EDUCATION'] as const;
type GroupKind = (typeof groupKinds)[number];
export const onClosures = ['SKIP', 'SHIFT', 'KEEP'] as const;
type OnClosure = (typeof onClosures)[number];
export type Ends = 'count' | 'until' | 'endless';

/** What a person is typing. `days` are weekdays of RFC 5545; `interval` counts weeks. */
export type SeriesDraft = {
  readonly id: string;
  readonly title: string;
  readonly titleUr: string;
  readonly kind: GroupKind;
  readonly serviceId: string | null;
  readonly isOpen: boolean;
  readonly days: readonly string[];
  readonly interval: number | null;
  readonly firstDate: LocalDate;
  readonly localStart: string;
  readonly minutes: number | null;
  readonly ends: Ends;
  readonly count: number | null;
  readonly until: LocalDate;
  readonly roomId: string | null;
  readonly capacity: number | null;
  readonly leadId: string | null;
  readonly coIds: readonly string[];
  readonly peerIds: readonly string[];
  readonly skipDates: readonly LocalDate[];
  /** What becomes of sessions that the centre's time stands in the way of. */
  readonly onClosure: OnClosure;
  readonly topic: string;
};

/** How a weekly group repeats, and how that ends. */
export type Repeats = Pick<SeriesDraft, 'days' | 'interval' | 'ends' | 'count' | 'until'>;

/** What each part of the form takes. */
export interface DraftPart {
  readonly draft: SeriesDraft;
  readonly choices: SeriesChoices;
  readonly change: (over: Partial<SeriesDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** The RFC's name of a day's weekday. */
export function weekdayName(date: LocalDate): string {
  return weekdayNames[weekdayOf(date) - 1] ?? 'MO';
}

/** A Monday, a Tuesday ... to be named by Intl. */
export function dateOfWeekday(name: string, near: LocalDate): LocalDate {
  return addDays(
    isoWeekOf(near).monday,
    Math.max(
      0,
      weekdayNames.findIndex((one) => one === name),
    ),
  );
}

/** A weekly group of an hour and a half, twelve times, from the slot that was chosen; led by whoever plans it, if they may lead. */
export function draftFrom(slot: FreeSlot, id: string, leadId: string | null): SeriesDraft {
  return {
    ...{ id, title: '', titleUr: '', kind: 'CLINICAL', serviceId: null, isOpen: true },
    ...{ days: [weekdayName(slot.localDate)], interval: 1, firstDate: slot.localDate, localStart: slot.localStart },
    ...{
      minutes: slot.minutes ?? 90,
      ends: 'count',
      count: 12,
      until: addMonths(slot.localDate, 3),
      roomId: slot.roomId,
      capacity: 12,
      leadId,
      coIds: [],
      peerIds: [],
      skipDates: [],
      onClosure: 'KEEP',
      topic: '',
    },
  };
}

/** A group that was there before gives a new series its titles, service, kind, size and length. */
export function likeGroup(draft: SeriesDraft, group: SeriesChoices['seriesList'][number]): SeriesDraft {
  const { kind, capacity, minutes, isOpen, service, titles } = group;
  const titled = (lang: string) => titles.find((one) => one.lang === lang)?.text ?? '';
  return { ...draft, title: titled('en'), titleUr: titled('ur'), kind, capacity, minutes, isOpen, serviceId: service.id };
}

export function ruleOf({ days, interval, ends, count, until }: Repeats): string {
  const ordered = weekdayNames.filter((name) => days.includes(name));
  const parts = [
    'FREQ=WEEKLY',
    ...(interval !== null && interval !== 1 ? [`INTERVAL=${interval}`] : []),
    ...(ordered.length > 0 ? [`BYDAY=${ordered.join(',')}`] : []),
    ...(ends === 'count' ? [`COUNT=${count ?? 0}`] : []),
    ...(ends === 'until' ? [`UNTIL=${until.replaceAll('-', '')}`] : []),
  ];
  return parts.join(';');
}

/** The contract's input. What is missing stays missing: the server says so at its field. */
export function inputOf(draft: SeriesDraft, choices: SeriesChoices): SeriesInput {
  const { id, title, titleUr, kind, isOpen, roomId, firstDate, localStart, skipDates, onClosure, topic } = draft;
  const part = (name: 'CO' | 'PEER', ids: readonly string[]) => ids.map((staffId) => ({ staffId, part: name }));
  return {
    ...{ id, kind, isOpen, roomId, firstDate, localStart, onClosure, extraDates: [] },
    ...(topic.trim() === '' ? {} : { topic }),
    titles: [
      { lang: 'en', text: title },
      { lang: 'ur', text: titleUr },
    ].filter(({ text }) => text.trim() !== ''),
    serviceId: draft.serviceId ?? choices.services[0]?.id ?? '',
    minutes: draft.minutes ?? 0,
    capacity: draft.capacity ?? 0,
    rrule: ruleOf(draft),
    staff: [
      ...(draft.leadId ? [{ staffId: draft.leadId, part: 'LEAD' as const }] : []),
      ...part('CO', draft.coIds),
      ...part('PEER', draft.peerIds),
    ],
    skipDates: [...skipDates],
  };
}
