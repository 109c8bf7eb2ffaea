import { request } from '@alongside/kit/client';
import { outcomeOf, type Outcome, type Versioned } from '@alongside/kit/ui';
import { hoursFrom, openingHoursOf, type HoursValues, type Settings } from './centre-settings.queries.ts';
import {
  removeBlockedWindowMutation,
  removeHoursVariantMutation,
  saveBlockedWindowMutation,
  saveHoursVariantMutation,
} from './centre-time.documents.ts';

export type WindowRow = Settings['blockedWindows'][number];
export type VariantRow = Settings['hoursVariants'][number];

/** `fromDate` and `untilDate`: empty for always. */
export interface WindowValues {
  readonly weekday: number;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly reason: string;
}
export interface VariantValues {
  readonly name: string;
  readonly fromDate: string;
  readonly untilDate: string;
  /** Monday first. */
  readonly hours: readonly HoursValues[];
}

export function windowFrom({
  weekday,
  fromTime,
  untilTime,
  fromDate,
  untilDate,
  reason,
  version,
}: Omit<WindowRow, 'id'>): Versioned<WindowValues> {
  return { values: { weekday, fromTime, untilTime, fromDate: fromDate ?? '', untilDate: untilDate ?? '', reason }, version };
}

export function variantFrom({ name, fromDate, untilDate, openingHours, version }: Omit<VariantRow, 'id'>): Versioned<VariantValues> {
  return { values: { name, fromDate, untilDate, hours: hoursFrom(openingHours) }, version };
}

type Refused = Extract<Outcome<never>, { kind: 'refused' }>;

/** Days and times that are missing are no text of the contract: they are said here. */
const missing = (field: string): Refused => ({ kind: 'refused', problem: { code: 'required', message: '', path: ['input', field] } });

export async function saveWindow(id: string, { values, version }: Versioned<WindowValues>): Promise<Outcome<WindowValues>> {
  const { fromDate, untilDate, ...rest } = values;
  for (const field of ['fromTime', 'untilTime'] as const) if (values[field] === '') return missing(field);
  const input = { id, expectedVersion: version, ...rest, fromDate: fromDate || null, untilDate: untilDate || null };
  return outcomeOf((await request(saveBlockedWindowMutation, { input })).saveBlockedWindow, windowFrom);
}

export async function saveVariant(id: string, { values, version }: Versioned<VariantValues>): Promise<Outcome<VariantValues>> {
  const { hours, ...rest } = values;
  for (const field of ['fromDate', 'untilDate'] as const) if (values[field] === '') return missing(field);
  const openingHours = openingHoursOf(hours);
  if (openingHours.some(({ opens, closes }) => opens === '' || closes === '')) return missing('openingHours');
  const input = { id, expectedVersion: version, ...rest, openingHours };
  return outcomeOf((await request(saveHoursVariantMutation, { input })).saveHoursVariant, variantFrom);
}

export async function removeWindow(id: string) {
  return (await request(removeBlockedWindowMutation, { id })).removeBlockedWindow;
}

export async function removeVariant(id: string) {
  return (await request(removeHoursVariantMutation, { id })).removeHoursVariant;
}
