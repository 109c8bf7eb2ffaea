export { ImportsModule } from './imports.module.ts';
export { ImportsNeeds } from './imports.needs.ts';
export { exportFile } from './export-file.ts';
export { importFile } from './import-file.ts';
export { Exchanges, type Brought, type Exchange, type Given } from './exchanges.ts';
