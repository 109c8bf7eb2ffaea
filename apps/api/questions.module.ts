import { contactsOfDose } from '@alongside/recovery/coaching/api';
import { ContactsOfDose } from '@alongside/recovery/plans/api';
import { Global, Module } from '@nestjs/common';

/** Questions that a slice declares, joined with the slice that answers them. */
@Global()
@Module({
  providers: [{ provide: ContactsOfDose, useValue: contactsOfDose }],
  exports: [ContactsOfDose],
})
export class QuestionsModule {}
