export { PeopleModule } from './people.module.ts';
export { clientRows, clientRowsInOrder } from './client-rows.store.ts';
export { roomRows, staffNames, type StaffName } from './centre-rows.store.ts';
