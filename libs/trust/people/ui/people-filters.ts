import type { ClientFilter } from '@alongside/kit/contract';

export const peopleFilters = ['MINE', 'IN_CARE', 'DISCHARGED', 'ALL'] as const satisfies readonly ClientFilter[];

/** What the list's address says. The search text is never in it: addresses stay in histories and logs. */
export type PeopleFilters = { readonly filter?: (typeof peopleFilters)[number] };

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function peopleFiltersFrom(search: Readonly<Record<string, unknown>>): PeopleFilters {
  const filter = peopleFilters.find((one) => one === search['filter']);
  return filter ? { filter } : {};
}
