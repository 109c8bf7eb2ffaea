import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddToCareTeamArgs,
  MutationCreateClientArgs,
  MutationEditClientArgs,
  MutationEditContactArgs,
  MutationEndCareTeamArgs,
  MutationRecordConsentArgs,
  MutationResolvers,
  MutationRevokeConsentArgs,
  MutationSaveEpisodeArgs,
  MutationSaveRoomArgs,
  QueryClientArgs,
  QueryClientsArgs,
  QueryLikelyDuplicatesArgs,
  QueryResolvers,
  QueryRoomsArgs,
  QueryStaffArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { addToCareTeam } from './add-to-care-team.ts';
import { client } from './client.ts';
import { clients } from './clients.ts';
import { createClient } from './create-client.ts';
import { editClient } from './edit-client.ts';
import { editContact } from './edit-contact.ts';
import { endCareTeam } from './end-care-team.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { PeopleNeeds } from './people.needs.ts';
import { recordConsent } from './record-consent.ts';
import { revokeConsent } from './revoke-consent.ts';
import { rooms } from './rooms.ts';
import { saveEpisode } from './save-episode.ts';
import { saveRoom } from './save-room.ts';
import { staff } from './staff.ts';

type Queries = Pick<QueryResolvers, 'rooms' | 'staff' | 'clients' | 'client' | 'likelyDuplicates'>;
type Mutations = Pick<
  MutationResolvers,
  | 'createClient'
  | 'editClient'
  | 'editContact'
  | 'addToCareTeam'
  | 'endCareTeam'
  | 'saveEpisode'
  | 'saveRoom'
  | 'recordConsent'
  | 'revokeConsent'
>;

@Resolver()
export class PeopleResolver implements Queries, Mutations {
  constructor(readonly needs: PeopleNeeds) {}

  @Query()
  rooms(_: unknown, args: QueryRoomsArgs, context: GraphQLContext) {
    return rooms(this.needs, viewerOf(context), args);
  }

  @Query()
  staff(_: unknown, args: QueryStaffArgs, context: GraphQLContext) {
    return staff(this.needs, viewerOf(context), args);
  }

  @Query()
  clients(_: unknown, args: QueryClientsArgs, context: GraphQLContext) {
    return clients(this.needs, viewerOf(context), args);
  }

  @Query()
  client(_: unknown, { id }: QueryClientArgs, context: GraphQLContext) {
    return client(this.needs, viewerOf(context), id);
  }

  @Query()
  likelyDuplicates(_: unknown, args: QueryLikelyDuplicatesArgs, context: GraphQLContext) {
    return likelyDuplicates(this.needs, viewerOf(context), args);
  }

  @Mutation()
  createClient(_: unknown, { input }: MutationCreateClientArgs, context: GraphQLContext) {
    return createClient(this.needs, viewerOf(context), input);
  }

  @Mutation()
  editClient(_: unknown, { input }: MutationEditClientArgs, context: GraphQLContext) {
    return editClient(this.needs, viewerOf(context), input);
  }

  @Mutation()
  editContact(_: unknown, { input }: MutationEditContactArgs, context: GraphQLContext) {
    return editContact(this.needs, viewerOf(context), input);
  }

  @Mutation()
  addToCareTeam(_: unknown, { input }: MutationAddToCareTeamArgs, context: GraphQLContext) {
    return addToCareTeam(this.needs, viewerOf(context), input);
  }

  @Mutation()
  endCareTeam(_: unknown, { input }: MutationEndCareTeamArgs, context: GraphQLContext) {
    return endCareTeam(this.needs, viewerOf(context), input);
  }

  @Mutation()
  saveEpisode(_: unknown, { input }: MutationSaveEpisodeArgs, context: GraphQLContext) {
    return saveEpisode(this.needs, viewerOf(context), input);
  }

  @Mutation()
  saveRoom(_: unknown, { input }: MutationSaveRoomArgs, context: GraphQLContext) {
    return saveRoom(this.needs, viewerOf(context), input);
  }

  @Mutation()
  recordConsent(_: unknown, { input }: MutationRecordConsentArgs, context: GraphQLContext) {
    return recordConsent(this.needs, viewerOf(context), input);
  }

  @Mutation()
  revokeConsent(_: unknown, { input }: MutationRevokeConsentArgs, context: GraphQLContext) {
    return revokeConsent(this.needs, viewerOf(context), input);
  }
}
