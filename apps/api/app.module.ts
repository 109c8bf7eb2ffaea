import {
  Database,
  Jobs,
  DateTimeScalar,
  LocalDateScalar,
  LocalTimeScalar,
  TimeZoneScalar,
  type GraphQLContext,
} from '@alongside/kit/server';
import { knownOperations, typeDefs } from '@alongside/kit/contract';
import { ReportsModule } from '@alongside/insight/reports/api';
import { AttendanceModule } from '@alongside/programme/attendance/api';
import { GroupsModule } from '@alongside/programme/groups/api';
import { CoachingModule } from '@alongside/recovery/coaching/api';
import { PlansModule } from '@alongside/recovery/plans/api';
import { AccessModule } from '@alongside/trust/access/api';
import { AuditModule } from '@alongside/trust/audit/api';
import { csrfMatches, IdentityModule, IdentityNeeds, IdentitySettings } from '@alongside/trust/identity/api';
import { ImportsModule } from '@alongside/trust/imports/api';
import { PeopleModule } from '@alongside/trust/people/api';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Config } from './config.ts';
import { contextOf } from './context.ts';
import { formatError } from './format-error.ts';
import { gateEveryField } from './gate.ts';
import { GroundModule } from './ground.module.ts';
import { limits, limitsRule } from './limits.ts';
import { operationPlugin } from './operation.plugin.ts';
import { QuestionsModule } from './questions.module.ts';
import { refuseBody } from './request-body.ts';

const slices = [
  AccessModule,
  IdentityModule,
  AuditModule,
  PeopleModule,
  ImportsModule,
  GroupsModule,
  AttendanceModule,
  PlansModule,
  CoachingModule,
  ReportsModule,
];

/** Joins the slices to one contract. No rules and no SQL here. */
@Module({})
export class AppModule {
  static for(config: Config, db: Database, jobs: Jobs, log: (kind: string, stack: string) => void): DynamicModule {
    return {
      module: AppModule,
      imports: [GroundModule.for(config, db, jobs), QuestionsModule, graphqlModule(config, db, log), ...slices],
      providers: [DateTimeScalar, LocalDateScalar, LocalTimeScalar, TimeZoneScalar],
    };
  }
}

function graphqlModule(config: Config, db: Database, log: (kind: string, stack: string) => void): DynamicModule {
  const needs = new IdentityNeeds(db, new IdentitySettings(config.pepper, config.idleMinutes, config.isDemoAllowed));
  const known = config.isProduction ? new Set(knownOperations.map((operation) => operation.text)) : null;
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    typeDefs,
    graphiql: false,
    introspection: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForArgs: 'error' },
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      operationPlugin({
        db,
        cookie: { isSecure: config.isSecure, hours: 12 },
        csrfMatches: (context: GraphQLContext, header) => csrfMatches(config.pepper, context.request.sessionToken, header),
      }),
    ],
    formatError: formatError(log),
    context: async (request: Parameters<typeof contextOf>[2] & { readonly body: unknown }) => {
      refuseBody(request.body, known);
      return contextOf(needs, config.isSecure, request);
    },
    transformSchema: (schema) => gateEveryField(schema),
  });
}
