export { CoachingModule } from './coaching.module.ts';
export { contactsOfDose } from './contacts-of-dose.store.ts';
