import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { ClientPlansResolver } from './client-plans.resolver.ts';
import { PlansNeeds } from './plans.needs.ts';
import { PlansResolver } from './plans.resolver.ts';

@Module({
  providers: [
    PlansResolver,
    ClientPlansResolver,
    { provide: PlansNeeds, useFactory: (db: Database) => new PlansNeeds(db), inject: [Database] },
  ],
})
export class PlansModule {}
