import type { PoolMode } from '@alongside/kit/contract';

export const modes: readonly PoolMode[] = ['BEST_FIT', 'EVERYONE', 'LONGEST_WAIT'];

export type PoolFilters = { readonly mode?: PoolMode };

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function poolFiltersFrom(search: Readonly<Record<string, unknown>>): PoolFilters {
  const mode = modes.find((one) => one === search['mode']);
  return mode ? { mode } : {};
}
