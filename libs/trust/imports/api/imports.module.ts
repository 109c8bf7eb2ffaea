import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { Exchanges } from './exchanges.ts';
import { ImportsNeeds } from './imports.needs.ts';
import { ImportsResolver } from './imports.resolver.ts';

/** Expects `Exchanges` from the app. */
@Module({
  providers: [
    ImportsResolver,
    {
      provide: ImportsNeeds,
      useFactory: (db: Database, exchanges: Exchanges) => new ImportsNeeds(db, exchanges.all),
      inject: [Database, Exchanges],
    },
  ],
})
export class ImportsModule {}
