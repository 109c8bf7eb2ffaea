import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { CentreResolver } from './centre.resolver.ts';
import { CentreTimeResolver } from './centre-time.resolver.ts';
import { ClientPartsResolver } from './client-parts.resolver.ts';
import { PeopleNeeds } from './people.needs.ts';
import { PeopleResolver } from './people.resolver.ts';

@Module({
  providers: [
    PeopleResolver,
    CentreResolver,
    CentreTimeResolver,
    ClientPartsResolver,
    { provide: PeopleNeeds, useFactory: (db: Database) => new PeopleNeeds(db), inject: [Database] },
  ],
})
export class PeopleModule {}
