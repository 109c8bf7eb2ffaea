import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationChangeSessionsArgs,
  MutationResolvers,
  MutationUndoChangeArgs,
  QueryPreviewChangeArgs,
  QueryResolvers,
  QuerySessionsInTheWayArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { changeSessions } from './change-sessions.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { PlansBelow } from './plans-below.question.ts';
import { previewChange } from './preview-change.ts';
import { sessionsInTheWay } from './sessions-in-the-way.ts';
import { undoChange } from './undo-change.ts';

type Queries = Pick<QueryResolvers, 'previewChange' | 'sessionsInTheWay'>;
type Mutations = Pick<MutationResolvers, 'changeSessions' | 'undoChange'>;

/** Changes of a series and of its sessions. */
@Resolver()
export class ChangesResolver implements Queries, Mutations {
  constructor(
    readonly needs: GroupsNeeds,
    readonly plansBelow: PlansBelow,
  ) {}

  @Query()
  previewChange(_: unknown, { input }: QueryPreviewChangeArgs, context: GraphQLContext) {
    return previewChange({ db: this.needs.db, plansBelow: this.plansBelow }, viewerOf(context), input);
  }

  @Query()
  sessionsInTheWay(_: unknown, days: QuerySessionsInTheWayArgs, context: GraphQLContext) {
    return sessionsInTheWay(this.needs, viewerOf(context), days);
  }

  @Mutation()
  changeSessions(_: unknown, { input }: MutationChangeSessionsArgs, context: GraphQLContext) {
    return changeSessions(this.needs, viewerOf(context), input);
  }

  @Mutation()
  undoChange(_: unknown, { id }: MutationUndoChangeArgs, context: GraphQLContext) {
    return undoChange(this.needs, viewerOf(context), id);
  }
}
