export { PeopleModule } from './people.module.ts';
export { PeopleNeeds } from './people.needs.ts';
export { clientRows } from './client-rows.store.ts';
export { staffNames, type StaffName } from './centre-rows.store.ts';
export { biggestFile } from './csv-file.ts';
export { importPeople } from './import-people.ts';
export { importRooms } from './import-rooms.ts';
export type { Imported, ImportInvalid } from './import.row.ts';
