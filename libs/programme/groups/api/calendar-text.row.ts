import ical, { ICalEventClass, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { clockChanges, offsetMinutes, type TimeZone } from '@alongside/kit/time';
import type { FeedEvent, FeedTime } from '@alongside/programme/groups/domain';

/** Neutral: who reads over a shoulder learns that somebody meets a group in a room. Standards: 42 CFR 2.13, docs/privacy.md. */
const words = { en: { group: 'Group', name: 'Sessions' }, ur: { group: 'گروپ', name: 'نشستیں' } } as const;

type Span = { readonly from: Date; readonly until: Date };

/** The calendar as text (RFC 5545), with the rules of each zone in it: no program needs to know the zone by name. */
export function calendarText(events: readonly FeedEvent[], locale: string, now: Date, span: Span): string {
  const { group, name } = words[locale === 'ur' ? 'ur' : 'en'];
  const calendar = ical({
    name,
    prodId: { company: 'Alongside', product: 'Sessions' },
    ttl: 3600,
    timezone: { name: null, generator: (zone) => zoneText(zone, span) },
    events: events.map((event) => entryOf(event, group, now)),
  });
  return `${calendar.toString()}\r\n`;
}

function entryOf({ uid, version, start, end, room, isCancelled, rule, insteadOf }: FeedEvent, group: string, now: Date): ICalEventData {
  return {
    id: `${uid}@alongside`,
    sequence: version,
    stamp: now,
    start: valueOf(start),
    end: valueOf(end),
    timezone: 'zone' in start ? start.zone : null,
    summary: room ? `${group} – ${room}` : group,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    ...(rule ? { repeating: ruleText(rule) } : {}),
    ...(insteadOf ? { recurrenceId: valueOf(insteadOf) } : {}),
  };
}

/** A plain wall time, never a Date beside a zone: ical-generator would write that in the zone of this process. */
function valueOf(time: FeedTime): Date | Temporal.PlainDateTime {
  return 'instant' in time ? time.instant : Temporal.PlainDateTime.from(`${time.date}T${time.time}`);
}

function ruleText({ text, exdates }: NonNullable<FeedEvent['rule']>): string {
  const lines = exdates.flatMap((day) => ('zone' in day ? [`EXDATE;TZID=${day.zone}:${compact(day.date, day.time)}`] : []));
  return [`RRULE:${text}`, ...lines].join('\r\n');
}

const compact = (date: string, time: string) => `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;

/** The zone's clocks over the span, one block for each jump: no rule is guessed, so a zone that changes its mind is right too. */
function zoneText(zone: TimeZone, { from, until }: Span): string {
  const first = offsetMinutes(from, zone);
  const blocks = [
    block('STANDARD', '19700101T000000', first, first),
    ...clockChanges(zone, from, until).map(({ at, before, after }) => {
      const wall = new Date(at.getTime() + before * 60_000).toISOString(); // a jump begins on the clock that it ends (RFC 5545, 3.6.5)
      return block(after > before ? 'DAYLIGHT' : 'STANDARD', compact(wall.slice(0, 10), wall.slice(11, 16)), before, after);
    }),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...blocks.flat(), 'END:VTIMEZONE'].join('\r\n');
}

function block(kind: 'STANDARD' | 'DAYLIGHT', start: string, before: number, after: number): string[] {
  return [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`];
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
