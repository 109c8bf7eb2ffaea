import type { Action } from './actions.ts';
import type { Asker, ConsentScope, Relation, Role } from './facts.ts';

/** One row of the table: this role, standing in this relation, with this consent, may do these things. */
export type Rule = {
  readonly id: string;
  readonly roles: readonly Asker['role'][];
  readonly relation: Relation;
  readonly consent?: ConsentScope;
  /** Managers only: the post's flag must be set. */
  readonly needsSeesClients?: true;
  readonly effect: 'allow' | 'deny';
  readonly actions: readonly Action[];
};

const everybody: readonly Role[] = [
  'COUNSELLOR',
  'COORDINATOR',
  'PEER_COACH',
  'SUPERVISOR',
  'MANAGER',
  'ADMINISTRATOR',
  'PRIVACY_REVIEWER',
];
const whatTheRecordHolds: readonly Action[] = [
  'client.code',
  'client.firstName',
  'client.name',
  'client.identity',
  'client.careTeam',
  'client.episode',
  'membership.read',
  'roster.read',
  'attendance.read',
];

/** What whoever cares for a person does and reads about consent and coach. */
const aroundTheMatch: readonly Action[] = [
  'consent.read',
  'consent.write',
  'match.requestRead',
  'match.request',
  'match.read',
  'contact.read',
];

/** The whole of who may do what. Deny by default; a deny row beats every allow row. Sources: docs/privacy.md. */
export const rules: readonly Rule[] = [
  {
    id: 'A1',
    roles: everybody,
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['self.read', 'self.write', 'centre.read', 'schedule.read'],
  },
  {
    id: 'A2',
    roles: ['COUNSELLOR', 'COORDINATOR'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['schedule.write', 'client.create'],
  },
  {
    id: 'A3',
    roles: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['client.list'],
  },
  { id: 'A4', roles: ['MANAGER'], relation: 'SAME_CENTRE', needsSeesClients: true, effect: 'allow', actions: ['client.list'] },
  {
    id: 'A5',
    roles: ['ADMINISTRATOR'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['room.write', 'staff.write', 'centre.write', 'client.import', 'data.import', 'audit.read'],
  },
  {
    id: 'A6',
    roles: ['PRIVACY_REVIEWER'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['audit.read', 'client.code', 'grant.review'],
  },
  {
    id: 'B1',
    roles: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['grant.open'],
  },
  // The second person of an emergency access that would be more than a week bears; never oneself.
  { id: 'B2', roles: ['COORDINATOR', 'PRIVACY_REVIEWER'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['grant.agree'] },
  {
    id: 'A7',
    roles: ['COORDINATOR', 'SUPERVISOR', 'PEER_COACH'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['coach.read'],
  },
  { id: 'A8', roles: ['COORDINATOR', 'PEER_COACH'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['coach.write'] },
  { id: 'A9', roles: ['COORDINATOR'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['matching.read'] },
  { id: 'A10', roles: ['PEER_COACH'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['coaching.own'] },
  {
    id: 'A11',
    roles: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: ['match.answer'],
  },
  // What somebody may read already leaves as a file: a centre's set-up by its administrator, its people by a coordinator.
  { id: 'A12', roles: ['ADMINISTRATOR', 'COORDINATOR'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['data.export'] },
  // A job that keeps endless series planned ahead. No client, and nothing else.
  { id: 'J1', roles: ['SYSTEM'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['schedule.read', 'schedule.write'] },
  { id: 'A13', roles: ['COORDINATOR'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['client.export'] },
  // Numbers of the centre; whose people stand behind them is asked for each of them.
  { id: 'R1', roles: ['MANAGER', 'COORDINATOR'], relation: 'SAME_CENTRE', effect: 'allow', actions: ['report.read', 'report.export'] },

  {
    id: 'C1',
    roles: ['COUNSELLOR'],
    relation: 'CARE_TEAM',
    effect: 'allow',
    actions: [
      ...whatTheRecordHolds,
      'client.contact',
      'client.edit',
      'client.editContact',
      'client.editCareTeam',
      'client.editEpisode',
      'membership.write',
      'attendance.record',
      'plan.open',
      'plan.titles',
      'plan.goals',
      'plan.read',
      'plan.write',
      'dose.read',
      ...aroundTheMatch,
    ],
  },
  {
    id: 'C2',
    roles: ['COUNSELLOR', 'PEER_COACH'],
    relation: 'LEADS',
    effect: 'allow',
    actions: ['client.code', 'client.firstName', 'client.name'],
  },
  {
    id: 'C3',
    roles: ['COUNSELLOR', 'PEER_COACH'],
    relation: 'STAFFS_THIS',
    effect: 'allow',
    actions: ['client.code', 'client.firstName', 'client.name', 'membership.read', 'roster.read', 'attendance.record'],
  },

  {
    id: 'K1',
    roles: ['COORDINATOR'],
    relation: 'SAME_CENTRE',
    effect: 'allow',
    actions: [
      ...whatTheRecordHolds,
      'client.contact',
      'client.edit',
      'client.editContact',
      'client.editCareTeam',
      'client.editEpisode',
      'membership.write',
      'attendance.record',
      'plan.open',
      'plan.titles',
      ...aroundTheMatch,
      'match.approve',
      'match.end',
    ],
  },
  { id: 'M1', roles: ['MANAGER'], relation: 'SAME_CENTRE', needsSeesClients: true, effect: 'allow', actions: whatTheRecordHolds },

  {
    id: 'P1',
    roles: ['PEER_COACH'],
    relation: 'MATCH',
    effect: 'allow',
    actions: ['client.code', 'client.firstName', 'contact.read', 'contact.log'],
  },
  {
    id: 'P2',
    roles: ['PEER_COACH'],
    relation: 'MATCH',
    consent: 'ATTENDANCE',
    effect: 'allow',
    actions: ['client.name', 'attendance.read'],
  },
  {
    id: 'P3',
    roles: ['PEER_COACH'],
    relation: 'MATCH',
    consent: 'PLAN',
    effect: 'allow',
    actions: ['client.name', 'plan.open', 'plan.goals'],
  },
  {
    id: 'S1',
    roles: ['SUPERVISOR'],
    relation: 'SUPERVISEE',
    effect: 'allow',
    actions: ['client.code', 'client.firstName', 'contact.read'],
  },
  {
    id: 'S2',
    roles: ['SUPERVISOR'],
    relation: 'SUPERVISEE',
    consent: 'ATTENDANCE',
    effect: 'allow',
    actions: ['client.name', 'attendance.read'],
  },
  {
    id: 'S3',
    roles: ['SUPERVISOR'],
    relation: 'SUPERVISEE',
    consent: 'PLAN',
    effect: 'allow',
    actions: ['client.name', 'plan.open', 'plan.goals'],
  },

  {
    id: 'G1',
    roles: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER'],
    relation: 'GRANT',
    effect: 'allow',
    actions: [...whatTheRecordHolds, 'plan.open', 'plan.titles', 'plan.goals', 'plan.read', 'dose.read'],
  },
  {
    id: 'D1',
    roles: ['ADMINISTRATOR'],
    relation: 'SAME_CENTRE',
    effect: 'deny',
    actions: [
      ...whatTheRecordHolds,
      'client.contact',
      'attendance.record',
      'plan.open',
      'plan.titles',
      'plan.goals',
      'plan.read',
      'plan.write',
      'dose.read',
      ...aroundTheMatch,
      'match.approve',
      'match.end',
      'contact.log',
    ],
  },
];
