import { contactsOfDose } from '@alongside/recovery/coaching/api';
import { PlansBelow } from '@alongside/programme/groups/api';
import { ContactsOfDose, plansBelow } from '@alongside/recovery/plans/api';
import { Exchanges } from '@alongside/trust/imports/api';
import { Global, Module } from '@nestjs/common';
import { exchanges } from './exchanges.ts';

/** Questions that a slice declares, joined with the slice that answers them. */
@Global()
@Module({
  providers: [
    { provide: ContactsOfDose, useValue: contactsOfDose },
    { provide: PlansBelow, useValue: plansBelow },
    { provide: Exchanges, useValue: { all: exchanges } satisfies Exchanges },
  ],
  exports: [ContactsOfDose, Exchanges, PlansBelow],
})
export class QuestionsModule {}
