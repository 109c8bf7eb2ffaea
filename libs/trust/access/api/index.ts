export { AccessModule } from './access.module.ts';
export { demandFresh } from './demand-fresh.ts';
export { permitCentre, permitClient, permitClients, permitSession, type Permit, type Permits } from './permit.ts';
export { clientScope } from './scope.store.ts';
export { accessOf, branded, reach, type ClientAccess } from './reach.gate.ts';
