import { parseLocalDate } from '@alongside/kit/time';
import { mostWeeks } from '@alongside/insight/reports/domain';

export const dimensions = ['group', 'week', 'hour', 'facilitator'] as const;
export type Dimension = (typeof dimensions)[number];

/** What the address of a report says: weeks, a beginning, a group, a view; nothing of a client. */
export type ReportFilters = {
  readonly weeks?: number;
  readonly from?: string;
  readonly group?: string;
  readonly by?: Dimension;
};

export const usualWeeks = 4;

/** Reads the address (`validateSearch` of the routes); what makes no sense is left out. */
export function reportFiltersFrom(search: Readonly<Record<string, unknown>>): ReportFilters {
  const { weeks, from, group, by } = search;
  const day = parseLocalDate(from);
  const known = dimensions.find((one) => one === by);
  return {
    ...(typeof weeks === 'number' && Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks ? { weeks } : {}),
    ...(day === null ? {} : { from: day }),
    ...(typeof group === 'string' && /^[0-9a-f-]{36}$/.test(group) ? { group } : {}),
    ...(known ? { by: known } : {}),
  };
}
