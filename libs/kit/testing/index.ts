export { plantConsent, plantGrant, plantMatch, plantSupervision } from './plant-access.ts';
export { readAs } from './read-as.ts';
export { aTap, plantMark, plantStatus } from './plant-attendance.ts';
export { plantMembership, plantSeries, plantService, type PlantedSeries } from './plant-groups.ts';
export { plantCareTeam, plantCentre, plantClient, plantRoom, plantStaff, type PlantedClient } from './plant-people.ts';
export { statementsOf } from './sent-sql.ts';
export { appUrl, openWorld, ownerUrl, viewerFor, type CentreFacts, type StaffFacts, type World } from './world.ts';
