import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { ChangesResolver } from './changes.resolver.ts';
import { ClientGroupsResolver, SeriesResolver } from './group-parts.resolver.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { GroupsResolver } from './groups.resolver.ts';

@Module({
  providers: [
    GroupsResolver,
    SeriesResolver,
    ClientGroupsResolver,
    ChangesResolver,
    { provide: GroupsNeeds, useFactory: (db: Database) => new GroupsNeeds(db), inject: [Database] },
  ],
})
export class GroupsModule {}
