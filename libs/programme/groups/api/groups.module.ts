import { Module } from '@nestjs/common';
import { Database, Jobs, PostOffice } from '@alongside/kit/server';
import { ChangesResolver } from './changes.resolver.ts';
import { FeedsResolver } from './feeds.resolver.ts';
import { ClientGroupsResolver, SeriesResolver } from './group-parts.resolver.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { GroupsResolver } from './groups.resolver.ts';
import { workOnHorizons } from './horizons.ts';
import { workOnLetters } from './staff-letters.ts';

@Module({
  providers: [
    GroupsResolver,
    SeriesResolver,
    ClientGroupsResolver,
    ChangesResolver,
    FeedsResolver,
    {
      provide: GroupsNeeds,
      useFactory: (db: Database, { mailer }: PostOffice) => new GroupsNeeds(db, mailer),
      inject: [Database, PostOffice],
    },
  ],
  exports: [GroupsNeeds],
})
export class GroupsModule {
  constructor(jobs: Jobs, needs: GroupsNeeds) {
    workOnLetters(jobs, needs);
    workOnHorizons(jobs, needs);
  }
}
