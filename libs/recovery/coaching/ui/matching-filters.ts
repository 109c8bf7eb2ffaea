export const waits = [14, 28] as const;

/** What the queue's address says; nothing of a person is in it. */
export type MatchingFilters = {
  /** Days that somebody has waited at least. */
  readonly wait?: (typeof waits)[number];
  /** Only people to whom nobody can be offered. */
  readonly nobody?: true;
  readonly language?: string;
};

/** Reads the address (`validateSearch` of the route); what makes no sense is left out. */
export function matchingFiltersFrom(search: Readonly<Record<string, unknown>>): MatchingFilters {
  const wait = waits.find((one) => one === Number(search['wait']));
  const language =
    typeof search['language'] === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(search['language']) ? search['language'] : null;
  return { ...(wait ? { wait } : {}), ...(search['nobody'] === true ? { nobody: true as const } : {}), ...(language ? { language } : {}) };
}

type Waiting = {
  readonly request: { readonly daysWaiting: number | null; readonly languages: readonly string[] | null };
  readonly offered: number;
};

export function fits({ wait, nobody, language }: MatchingFilters, { request, offered }: Waiting): boolean {
  if (wait && (request.daysWaiting ?? 0) < wait) return false;
  if (nobody && offered > 0) return false;
  return !language || (request.languages ?? []).includes(language);
}
