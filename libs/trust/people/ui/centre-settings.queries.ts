import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { CentreInput, ClientTerm, ClosureInput, OpeningHoursInput } from '@alongside/kit/contract';
import { outcomeOf, type Outcome, type Versioned } from '@alongside/kit/ui';
import { addClosureMutation, centreSettingsQuery, removeClosureMutation, saveCentreMutation } from './centre-settings.documents.ts';

export const centreSettingsOptions = queryOptions({
  queryKey: keyOf('CentreSettings', null),
  queryFn: async ({ signal }) => (await request(centreSettingsQuery, {}, { signal })).centreSettings,
});
export type Settings = Awaited<ReturnType<NonNullable<(typeof centreSettingsOptions)['queryFn']>>>;

export interface HoursValues {
  readonly isOpen: boolean;
  readonly opens: string;
  readonly closes: string;
}
export interface CentreValues {
  readonly name: string;
  readonly weekStart: number;
  readonly lateDefaultMinutes: number | null;
  readonly clientTerm: ClientTerm;
  /** Monday first. */
  readonly hours: readonly HoursValues[];
}

const closed: HoursValues = { isOpen: false, opens: '09:00', closes: '17:00' };
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Every weekday, Monday first, open or not. */
export function hoursFrom(openingHours: Settings['openingHours']): HoursValues[] {
  return weekdays.map((weekday) => {
    const found = openingHours.find((hours) => hours.weekday === weekday);
    return found ? { isOpen: true, opens: found.opens, closes: found.closes } : closed;
  });
}

/** The open ones, as the contract has them. */
export function openingHoursOf(hours: readonly HoursValues[]): OpeningHoursInput[] {
  return hours.flatMap(({ isOpen, opens, closes }, index) => (isOpen ? [{ weekday: index + 1, opens, closes }] : []));
}

export function valuesOf({ name, weekStart, lateDefaultMinutes, clientTerm, openingHours, version }: Settings): Versioned<CentreValues> {
  return { values: { name, weekStart, lateDefaultMinutes, clientTerm, hours: hoursFrom(openingHours) }, version };
}

function inputOf({ values, version }: Versioned<CentreValues>): CentreInput {
  const { name, weekStart, lateDefaultMinutes, clientTerm, hours } = values;
  const openingHours = openingHoursOf(hours);
  // An empty number is not 0 minutes: the server names the field.
  return { expectedVersion: version, name, weekStart, lateDefaultMinutes: lateDefaultMinutes ?? -1, clientTerm, openingHours };
}

export async function saveCentre(draft: Versioned<CentreValues>): Promise<Outcome<CentreValues>> {
  return outcomeOf((await request(saveCentreMutation, { input: inputOf(draft) })).saveCentre, valuesOf);
}

export const addClosureOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: ClosureInput) => (await request(addClosureMutation, { input })).addClosure,
    onSettled: () => refresh(client, 'CentreSettings'),
  });

export async function removeClosure(id: string) {
  return (await request(removeClosureMutation, { id })).removeClosure;
}
