import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { AccountsResolver } from './accounts.resolver.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';

/** Expects `Database` and `IdentitySettings` from the app. */
@Module({
  providers: [
    IdentityResolver,
    AccountsResolver,
    SecondFactorResolver,
    {
      provide: IdentityNeeds,
      useFactory: (db: Database, settings: IdentitySettings) => new IdentityNeeds(db, settings),
      inject: [Database, IdentitySettings],
    },
  ],
  exports: [IdentityNeeds],
})
export class IdentityModule {}
