import type { ActorKey, Relation } from './independent-model.ts';

/** Who may change what, by hand from this folder's README, as the model of reads beside it. Break-glass reads only. */
type May = (actor: ActorKey, relation: Relation) => boolean;

const elsewhere: readonly Relation[] = ['OTHER_CENTRE', 'ANONYMOUS', 'DISABLED'];
const caseload: May = (actor, relation) =>
  !elsewhere.includes(relation) && ((actor === 'COUNSELLOR' && relation === 'CARE_TEAM') || actor === 'COORDINATOR');
const ownCounsellor: May = (actor, relation) => actor === 'COUNSELLOR' && relation === 'CARE_TEAM';

const atTheDesk: May = (actor, relation) => !elsewhere.includes(relation) && actor === 'COORDINATOR';
const ownCoach: May = (actor, relation) => actor === 'PEER_COACH' && relation.startsWith('MATCH') && relation !== 'MATCH_ENDED';

const clients: Readonly<Record<string, May>> = {
  editClient: caseload,
  editContact: caseload,
  addToCareTeam: caseload,
  endCareTeam: caseload,
  saveEpisode: caseload,
  addMember: caseload,
  endMember: caseload,
  recordAttendance: caseload,
  savePlan: ownCounsellor,
  activatePlan: ownCounsellor,
  recordConsent: caseload,
  saveMatchRequest: caseload,
  approveMatch: atTheDesk,
  answerMatch: caseload,
  endMatch: atTheDesk,
  logContact: ownCoach,
  revokeConsent: caseload,
  withdrawMatchRequest: caseload,
};

const centre: Readonly<Record<string, readonly ActorKey[]>> = {
  createClient: ['COUNSELLOR', 'COORDINATOR'],
  createSeries: ['COUNSELLOR', 'COORDINATOR'],
  changeSessions: ['COUNSELLOR', 'COORDINATOR'],
  undoChange: ['COUNSELLOR', 'COORDINATOR'],
  saveRoom: ['ADMINISTRATOR'],
  inviteStaff: ['ADMINISTRATOR'],
  renewStaffLink: ['ADMINISTRATOR'],
  addPost: ['ADMINISTRATOR'],
  endPost: ['ADMINISTRATOR'],
  disableStaff: ['ADMINISTRATOR'],
  enableStaff: ['ADMINISTRATOR'],
  dropSecondFactor: ['ADMINISTRATOR'],
  breakGlass: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES'],
  endGrant: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES'],
  reviewGrant: ['PRIVACY_REVIEWER'],
  askSecond: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES'],
  answerSecond: ['COORDINATOR', 'PRIVACY_REVIEWER'],
  saveCentre: ['ADMINISTRATOR'],
  importFile: ['ADMINISTRATOR'],
  // Of people, as the matrix asks for it; what sets a centre up goes to its administrator (trust/people's specs).
  exportFile: ['COORDINATOR'],
  addClosure: ['ADMINISTRATOR'],
  removeClosure: ['ADMINISTRATOR'],
  saveBlockedWindow: ['ADMINISTRATOR'],
  removeBlockedWindow: ['ADMINISTRATOR'],
  saveHoursVariant: ['ADMINISTRATOR'],
  removeHoursVariant: ['ADMINISTRATOR'],
  saveCoachProfile: ['COORDINATOR', 'PEER_COACH'],
  pauseCoach: ['COORDINATOR', 'PEER_COACH'],
  exportReport: ['COORDINATOR', 'MANAGER', 'MANAGER_SEES'],
};

/** May this actor change this client's record so? In a group that a colleague leads. */
export function mayChange(deed: string, actor: ActorKey, relation: Relation): boolean {
  const may = clients[deed];
  if (!may) throw new Error(`the model does not know ${deed}`);
  return may(actor, relation);
}

/** May this actor do this to the centre's own things? */
export function mayRun(deed: string, actor: ActorKey): boolean {
  const known = centre[deed];
  if (!known) throw new Error(`the model does not know ${deed}`);
  return known.includes(actor);
}

/** Attendance of a session: the coordinator anywhere at the centre; counsellors and coaches where they lead. */
export function mayTakeAttendance(actor: ActorKey, leads: boolean): boolean {
  return actor === 'COORDINATOR' || (leads && (actor === 'COUNSELLOR' || actor === 'PEER_COACH'));
}

const planTables = ['plan', 'plan_problem', 'plan_goal', 'plan_intervention'];
const recordTables = [
  'client',
  'person',
  'person_name',
  'client_contact',
  'episode',
  'care_team_member',
  'membership',
  'mark',
  'consent',
  'match_request',
];

/**
 * May a row that is there be changed? Grants, contacts and the steps of a match are nobody's to rewrite, and a mark's history least of all. A match is the
 * coordinator's; others change it only while it is a proposal, and none of those is planted.
 */
export function mayChangeRow(table: string, actor: ActorKey, relation: Relation, isOwnGroup: boolean): boolean {
  if (planTables.includes(table)) return ownCounsellor(actor, relation);
  if (table === 'coach_match') return atTheDesk(actor, relation);
  if (table === 'mark' && isOwnGroup) return caseload(actor, relation) || mayTakeAttendance(actor, relation === 'LEADS');
  return recordTables.includes(table) && caseload(actor, relation);
}

/** What may be taken away at all: names that are replaced, and parts of a draft. */
export const removable = ['person_name', ...planTables];
