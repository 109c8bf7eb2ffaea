import type { RuleWords, Series } from '@alongside/kit/contract';
import { worded } from '@alongside/kit/server';
import { describeRule, parseRule, type GroupKind, type OnClosure } from '@alongside/programme/groups/domain';
import type { RoomJson, StaffJson } from './session.row.ts';

type Titles = Parameters<typeof worded>[0];

export type SeriesRow = {
  readonly id: string;
  readonly titles: Titles;
  readonly kind: GroupKind;
  readonly service: { readonly id: string; readonly titles: Titles; readonly kind: 'CLINICAL' | 'PEER' | 'COMMUNITY' };
  readonly is_open: boolean;
  readonly room: RoomJson | null;
  readonly zone: string;
  readonly first_date: string;
  readonly local_start: string;
  readonly minutes: number;
  readonly rrule: string;
  readonly capacity: number;
  readonly topic: string | null;
  readonly on_closure: OnClosure;
  readonly terms_from: string | null;
  readonly ended_on: string | null;
  readonly version: number;
  readonly staff: StaffJson;
};

export function wordsOfRule(rrule: string, firstDate: string): RuleWords | null {
  const rule = parseRule(rrule, 'rrule');
  if (!rule.ok) return null;
  const { key, params } = describeRule(rule.value, firstDate);
  return { key, params: JSON.stringify(params) };
}

/** A series without what is asked for apart: members, places taken, next sessions. */
export function seriesOf(row: SeriesRow): Series {
  const ruleWords = wordsOfRule(row.rrule, row.first_date);
  if (!ruleWords) throw new Error(`the stored rule of series ${row.id} cannot be read`);
  return {
    id: row.id,
    titles: worded(row.titles),
    kind: row.kind,
    service: { ...row.service, titles: worded(row.service.titles) },
    isOpen: row.is_open,
    room: row.room,
    zone: row.zone,
    firstDate: row.first_date,
    localStart: row.local_start,
    minutes: row.minutes,
    rrule: row.rrule,
    ruleWords,
    capacity: row.capacity,
    topic: row.topic,
    onClosure: row.on_closure,
    termsFrom: row.terms_from,
    endedOn: row.ended_on,
    version: row.version,
    staff: row.staff.map((one) => ({ ...one })),
  };
}
