import { Module } from '@nestjs/common';
import { Database, PostOffice } from '@alongside/kit/server';
import { AccessNeeds } from './access.needs.ts';
import { AccessResolver } from './access.resolver.ts';
import { SecondsResolver } from './seconds.resolver.ts';

/** Expects `Database` and `PostOffice` from the app. */
@Module({
  providers: [
    AccessResolver,
    SecondsResolver,
    {
      provide: AccessNeeds,
      useFactory: (db: Database, { mailer }: PostOffice) => new AccessNeeds(db, mailer),
      inject: [Database, PostOffice],
    },
  ],
})
export class AccessModule {}
