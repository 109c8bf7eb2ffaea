import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { GroupsNeeds } from './groups.needs.ts';

@Module({
  providers: [{ provide: GroupsNeeds, useFactory: (db: Database) => new GroupsNeeds(db), inject: [Database] }],
  exports: [GroupsNeeds],
})
export class GroupsModule {}
