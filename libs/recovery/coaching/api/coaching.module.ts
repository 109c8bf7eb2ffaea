import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { CoachingNeeds } from './coaching.needs.ts';
import { CoachingResolver } from './coaching.resolver.ts';
import { ClientCoachingResolver, MatchingResolver } from './matching.resolver.ts';

@Module({
  providers: [
    CoachingResolver,
    MatchingResolver,
    ClientCoachingResolver,
    { provide: CoachingNeeds, useFactory: (db: Database) => new CoachingNeeds(db), inject: [Database] },
  ],
})
export class CoachingModule {}
