import { Module } from '@nestjs/common';
import { Database } from '@alongside/kit/server';
import { ClientPlansResolver } from './client-plans.resolver.ts';
import { ContactsOfDose } from './contacts-of-dose.ts';
import { PlansNeeds } from './plans.needs.ts';
import { PlansResolver } from './plans.resolver.ts';

@Module({
  providers: [
    PlansResolver,
    ClientPlansResolver,
    {
      provide: PlansNeeds,
      useFactory: (db: Database, contacts: ContactsOfDose) => new PlansNeeds(db, contacts),
      inject: [Database, ContactsOfDose],
    },
  ],
})
export class PlansModule {}
