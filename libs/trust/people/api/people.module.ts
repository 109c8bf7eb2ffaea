import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { ClientResolver } from './client.resolver.ts';
import { PeopleNeeds } from './people.needs.ts';

@Module({
  providers: [ClientResolver, { provide: PeopleNeeds, useFactory: (db: Database) => new PeopleNeeds(db), inject: [Database] }],
})
export class PeopleModule {}
