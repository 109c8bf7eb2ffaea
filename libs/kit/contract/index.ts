export { typeDefs } from './schema.generated.ts';
export { knownOperations, type KnownOperation } from './documents/operations.generated.ts';
export { graphql, type TypedText } from './documents/graphql.generated.ts';
export type { CareTeamMember, Client, ClientContact, Episode, Role, Room, Service, Session } from './resolvers.generated.ts';
