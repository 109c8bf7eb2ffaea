import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Client,
  ClientAttendanceArgs,
  MutationDidNotMeetArgs,
  MutationFinishAttendanceArgs,
  MutationRecordAttendanceArgs,
  QueryDayArgs,
  QueryMarkArgs,
  QueryRosterArgs,
  QueryWalkInCandidatesArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { loadersOf } from './attendance.loader.ts';
import { AttendanceNeeds } from './attendance.needs.ts';
import { didNotMeet } from './did-not-meet.ts';
import { finishAttendance } from './finish-attendance.ts';
import type { MarkRow } from './mark.row.ts';
import { recordAttendance } from './record-attendance.ts';
import { sessionMark } from './session-mark.ts';
import { sessionRoster } from './session-roster.ts';
import { staffDay } from './staff-day.ts';
import { walkInCandidates } from './walk-in-candidates.ts';

@Resolver()
export class AttendanceResolver {
  constructor(private readonly needs: AttendanceNeeds) {}

  @Query('day')
  day(@Args() { date }: QueryDayArgs, @Context() context: GraphQLContext) {
    return staffDay(this.needs, viewerOf(context), date ?? null);
  }

  @Query('roster')
  roster(@Args() { sessionId }: QueryRosterArgs, @Context() context: GraphQLContext) {
    return sessionRoster(this.needs, viewerOf(context), sessionId);
  }

  @Query('mark')
  mark(@Args() args: QueryMarkArgs, @Context() context: GraphQLContext) {
    return sessionMark(this.needs, viewerOf(context), args);
  }

  @Query('walkInCandidates')
  walkInCandidates(@Args() args: QueryWalkInCandidatesArgs, @Context() context: GraphQLContext) {
    return walkInCandidates(this.needs, viewerOf(context), args);
  }

  @Mutation('recordAttendance')
  recordAttendance(@Args() { input }: MutationRecordAttendanceArgs, @Context() context: GraphQLContext) {
    return recordAttendance(this.needs, viewerOf(context), input);
  }

  @Mutation('finishAttendance')
  finishAttendance(@Args() { input }: MutationFinishAttendanceArgs, @Context() context: GraphQLContext) {
    return finishAttendance(this.needs, viewerOf(context), input);
  }

  @Mutation('didNotMeet')
  didNotMeet(@Args() { input }: MutationDidNotMeetArgs, @Context() context: GraphQLContext) {
    return didNotMeet(this.needs, viewerOf(context), input);
  }
}

/** The field that this slice brings to a client. */
@Resolver('Client')
export class ClientAttendanceResolver {
  constructor(private readonly needs: AttendanceNeeds) {}

  @ResolveField('attendance')
  attendance(@Parent() client: Client, @Args() { weeks }: ClientAttendanceArgs, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context))
      .attendance(weeks ?? 8)
      .load(client.id);
  }
}

@Resolver('Mark')
export class MarkResolver {
  constructor(private readonly needs: AttendanceNeeds) {}

  @ResolveField('history')
  history(@Parent() mark: MarkRow, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).history.load(mark);
  }
}
