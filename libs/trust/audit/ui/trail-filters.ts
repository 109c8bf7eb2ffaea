const outcomes = ['OK', 'DENIED', 'ERROR'] as const;
const actions = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'EXECUTE', 'SIGN_IN', 'SIGN_OUT'] as const;

/** What the address of the trail says. Ids of staff and days; never a name, and never a client's number. */
export interface TrailFilters {
  readonly outcome?: (typeof outcomes)[number];
  readonly action?: (typeof actions)[number];
  readonly actor?: string;
  readonly from?: string;
  readonly until?: string;
}

export const trailActions = actions;
export const trailOutcomes = outcomes;

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const like = (pattern: RegExp, value: unknown) => (typeof value === 'string' && pattern.test(value) ? value : undefined);

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function trailFiltersFrom(search: Readonly<Record<string, unknown>>): TrailFilters {
  const outcome = outcomes.find((one) => one === search['outcome']);
  const action = actions.find((one) => one === search['action']);
  const actor = like(id, search['actor']);
  const from = like(day, search['from']);
  const until = like(day, search['until']);
  return {
    ...(outcome ? { outcome } : {}),
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
