import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { CentreInput, ClientTerm, ClosureInput } from '@alongside/kit/contract';
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

export function valuesOf({ name, weekStart, lateDefaultMinutes, clientTerm, openingHours, version }: Settings): Versioned<CentreValues> {
  const hoursOn = (weekday: number): HoursValues => {
    const found = openingHours.find((hours) => hours.weekday === weekday);
    return found ? { isOpen: true, opens: found.opens, closes: found.closes } : closed;
  };
  return { values: { name, weekStart, lateDefaultMinutes, clientTerm, hours: weekdays.map(hoursOn) }, version };
}

function inputOf({ values, version }: Versioned<CentreValues>): CentreInput {
  const { name, weekStart, lateDefaultMinutes, clientTerm, hours } = values;
  const openingHours = hours.flatMap(({ isOpen, opens, closes }, index) => (isOpen ? [{ weekday: index + 1, opens, closes }] : []));
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

export const removeClosureOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (id: string) => (await request(removeClosureMutation, { id })).removeClosure,
    onSettled: () => refresh(client, 'CentreSettings'),
  });
