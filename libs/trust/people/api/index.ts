export { PeopleModule } from './people.module.ts';
export { centreTimeBetween } from './centre-time.ts';
export { clientRows } from './client-rows.store.ts';
export { staffNames, type StaffName } from './centre-rows.store.ts';
export { peopleExchange } from './exchange-people.ts';
export { roomsExchange } from './exchange-rooms.ts';
export { staffExchange } from './exchange-staff.ts';
