import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { ExportReportInput, ReportDimension } from '@alongside/kit/contract';
import type { Dimension, ReportFilters } from './report-filters.ts';
import { usualWeeks } from './report-filters.ts';
import {
  attendanceReportQuery,
  dataQualityQuery,
  exportReportMutation,
  groupReportQuery,
  reportOverviewQuery,
} from './reports.documents.ts';

type Answer<Options extends (...given: never[]) => { queryFn?: unknown }> =
  NonNullable<ReturnType<Options>['queryFn']> extends (...given: never[]) => infer Given ? Awaited<Given> : never;

const asked = ({ weeks = usualWeeks, from }: ReportFilters) => ({ weeks, from: from ?? null });

/** The name that the contract has for a view of the address. */
const dimensionOf: Readonly<Record<Dimension, ReportDimension>> = {
  group: 'GROUP',
  week: 'WEEK',
  hour: 'HOUR',
  facilitator: 'FACILITATOR',
};

export const overviewOptions = (filters: ReportFilters) =>
  queryOptions({
    queryKey: keyOf('Report', null, 'overview', asked(filters)),
    queryFn: async ({ signal }) => (await request(reportOverviewQuery, asked(filters), { signal })).reportOverview,
  });
export type OverviewInView = Answer<typeof overviewOptions>;

export const attendanceOptions = (filters: ReportFilters) => {
  const wish = { ...asked(filters), by: dimensionOf[filters.by ?? 'group'], seriesId: filters.group ?? null };
  return queryOptions({
    queryKey: keyOf('Report', null, 'attendance', wish),
    queryFn: async ({ signal }) => (await request(attendanceReportQuery, wish, { signal })).attendanceReport ?? null,
  });
};
export type AttendanceReportInView = NonNullable<Answer<typeof attendanceOptions>>;
export type LineInView = AttendanceReportInView['lines'][number];
export type CountsInView = LineInView['now'];

/** It may name people: each look is an event, so it is asked anew only when somebody opens it. */
export const groupReportOptions = (seriesId: string, filters: ReportFilters) =>
  queryOptions({
    queryKey: keyOf('Report', seriesId, 'group', asked(filters)),
    queryFn: async ({ signal }) => (await request(groupReportQuery, { seriesId, ...asked(filters) }, { signal })).groupReport ?? null,
  });
export type GroupReportInView = NonNullable<Answer<typeof groupReportOptions>>;
export type PersonInView = NonNullable<GroupReportInView['people']>[number];

export const qualityOptions = (filters: ReportFilters) =>
  queryOptions({
    queryKey: keyOf('Report', null, 'quality', asked(filters)),
    queryFn: async ({ signal }) => (await request(dataQualityQuery, asked(filters), { signal })).dataQuality,
  });
export type QualityInView = Answer<typeof qualityOptions>;

export const exportOptions = () =>
  mutationOptions({
    mutationFn: async (input: ExportReportInput) => (await request(exportReportMutation, { input })).exportReport,
  });
