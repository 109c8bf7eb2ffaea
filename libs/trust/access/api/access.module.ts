import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { AccessNeeds } from './access.needs.ts';
import { AccessResolver } from './access.resolver.ts';

/** Expects `Database` from the app. */
@Module({
  providers: [AccessResolver, { provide: AccessNeeds, useFactory: (db: Database) => new AccessNeeds(db), inject: [Database] }],
})
export class AccessModule {}
