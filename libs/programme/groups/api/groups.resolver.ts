import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddMemberArgs,
  MutationCreateSeriesArgs,
  MutationEndMemberArgs,
  MutationResolvers,
  QueryPreviewSeriesArgs,
  QueryResolvers,
  QuerySeriesArgs,
  QuerySeriesListArgs,
  QuerySessionArgs,
  QuerySessionsArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { addMember } from './add-member.ts';
import { createSeries } from './create-series.ts';
import { endMember } from './end-member.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { previewSeries } from './preview-series.ts';
import { series } from './series.ts';
import { seriesList } from './series-list.ts';
import { services } from './services.ts';
import { session } from './session.ts';
import { sessions } from './sessions.ts';

type Queries = Pick<QueryResolvers, 'services' | 'seriesList' | 'series' | 'sessions' | 'session' | 'previewSeries'>;
type Mutations = Pick<MutationResolvers, 'createSeries' | 'addMember' | 'endMember'>;

@Resolver()
export class GroupsResolver implements Queries, Mutations {
  constructor(readonly needs: GroupsNeeds) {}

  @Query()
  services(_: unknown, __: unknown, context: GraphQLContext) {
    return services(this.needs, viewerOf(context));
  }

  @Query()
  seriesList(_: unknown, args: QuerySeriesListArgs, context: GraphQLContext) {
    return seriesList(this.needs, viewerOf(context), args);
  }

  @Query()
  series(_: unknown, { id }: QuerySeriesArgs, context: GraphQLContext) {
    return series(this.needs, viewerOf(context), id);
  }

  @Query()
  sessions(_: unknown, args: QuerySessionsArgs, context: GraphQLContext) {
    return sessions(this.needs, viewerOf(context), args);
  }

  @Query()
  session(_: unknown, { id }: QuerySessionArgs, context: GraphQLContext) {
    return session(this.needs, viewerOf(context), id);
  }

  @Query()
  previewSeries(_: unknown, { input }: QueryPreviewSeriesArgs, context: GraphQLContext) {
    return previewSeries(this.needs, viewerOf(context), input);
  }

  @Mutation()
  createSeries(_: unknown, { input }: MutationCreateSeriesArgs, context: GraphQLContext) {
    return createSeries(this.needs, viewerOf(context), input);
  }

  @Mutation()
  addMember(_: unknown, { input }: MutationAddMemberArgs, context: GraphQLContext) {
    return addMember(this.needs, viewerOf(context), input);
  }

  @Mutation()
  endMember(_: unknown, { input }: MutationEndMemberArgs, context: GraphQLContext) {
    return endMember(this.needs, viewerOf(context), input);
  }
}
