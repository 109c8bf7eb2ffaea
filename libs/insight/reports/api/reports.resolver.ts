import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationExportReportArgs,
  QueryAttendanceReportArgs,
  QueryDataQualityArgs,
  QueryGroupReportArgs,
  QueryReportOverviewArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { attendanceReport } from './attendance-report.ts';
import { dataQuality } from './data-quality.ts';
import { exportReport } from './export-report.ts';
import { groupReport } from './group-report.ts';
import { reportOverview } from './report-overview.ts';
import { ReportsNeeds } from './reports.needs.ts';

@Resolver()
export class ReportsResolver {
  constructor(private readonly needs: ReportsNeeds) {}

  @Query('reportOverview')
  reportOverview(@Args() { weeks, from }: QueryReportOverviewArgs, @Context() context: GraphQLContext) {
    return reportOverview(this.needs, viewerOf(context), { weeks, from: from ?? null });
  }

  @Query('attendanceReport')
  attendanceReport(@Args() { by, weeks, from, seriesId }: QueryAttendanceReportArgs, @Context() context: GraphQLContext) {
    return attendanceReport(this.needs, viewerOf(context), { by, weeks, from: from ?? null, seriesId: seriesId ?? null });
  }

  @Query('groupReport')
  groupReport(@Args() { seriesId, weeks, from }: QueryGroupReportArgs, @Context() context: GraphQLContext) {
    return groupReport(this.needs, viewerOf(context), { seriesId, weeks, from: from ?? null });
  }

  @Query('dataQuality')
  dataQuality(@Args() { weeks, from }: QueryDataQualityArgs, @Context() context: GraphQLContext) {
    return dataQuality(this.needs, viewerOf(context), { weeks, from: from ?? null });
  }

  @Mutation('exportReport')
  exportReport(@Args() { input }: MutationExportReportArgs, @Context() context: GraphQLContext) {
    return exportReport(this.needs, viewerOf(context), input);
  }
}
