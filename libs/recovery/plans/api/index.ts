export { PlansModule } from './plans.module.ts';
export { clientDose } from './client-dose.ts';
export { ContactsOfDose } from './contacts-of-dose.ts';
export { plansBelow } from './plans-below.store.ts';
export { sharedGoalsOf } from './plan-rows.store.ts';
export { PlansNeeds } from './plans.needs.ts';
