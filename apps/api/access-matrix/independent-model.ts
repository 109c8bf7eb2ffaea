/**
 * Who may see what, a second time: written by hand from the table in this folder's README, so that the rules and the walls are held against
 * something that they did not make themselves. This file imports nothing of trust/access, and nobody makes it from the rule table.
 */
export type ActorKey =
  'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'MANAGER_SEES' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';

export type Relation =
  | 'NONE'
  | 'CARE_TEAM'
  | 'CARE_TEAM_ENDED'
  | 'LEADS'
  | 'MATCH'
  | 'MATCH_CONSENT'
  | 'MATCH_ATTENDANCE_ONLY'
  | 'MATCH_CONSENT_EXPIRED'
  | 'MATCH_CONSENT_REVOKED'
  | 'MATCH_ENDED'
  | 'SUPERVISEE'
  | 'SUPERVISEE_CONSENT'
  | 'SUPERVISEE_ENDED'
  | 'GRANT'
  | 'GRANT_EXPIRED'
  | 'OTHER_CENTRE'
  | 'ANONYMOUS'
  | 'DISABLED';

/** What a record is made of, by how much harm it does in the wrong hands. */
export type DataClass =
  | 'GRANT_REASON'
  | 'SECOND_REASON'
  | 'CODE'
  | 'FIRST_NAME'
  | 'NAME'
  | 'IDENTITY'
  | 'CONTACT'
  | 'TEAM'
  | 'CONSENT'
  | 'EPISODE'
  | 'MEMBERSHIP'
  | 'ROSTER'
  | 'ATTENDANCE'
  | 'PLAN_SHELL'
  | 'PLAN_TITLES'
  | 'GOALS'
  | 'PLAN'
  | 'DOSE'
  | 'MATCHING'
  | 'CONTACTS'
  | 'OWN_CONTACTS';

type Classes = readonly DataClass[];
const nothing: Classes = [];
const withoutPlan: Classes = ['CODE', 'FIRST_NAME', 'NAME', 'IDENTITY', 'TEAM', 'EPISODE', 'MEMBERSHIP', 'ROSTER', 'ATTENDANCE'];
const thePlan: Classes = ['PLAN_SHELL', 'PLAN_TITLES', 'GOALS', 'PLAN', 'DOSE'];
/** Consents, the wish for a coach, matches and their steps, contacts: for whoever cares for the person, and for no grant. */
const aroundTheCoach: Classes = ['CONSENT', 'MATCHING', 'CONTACTS', 'OWN_CONTACTS'];
const ownCaseload: Classes = [...withoutPlan, 'CONTACT', ...aroundTheCoach, ...thePlan];
const ledOnly: Classes = ['CODE', 'FIRST_NAME', 'NAME'];
const coachWithoutConsent: Classes = ['CODE', 'FIRST_NAME', 'OWN_CONTACTS'];
const coachWithAttendance: Classes = [...coachWithoutConsent, 'NAME', 'ATTENDANCE'];
const coachWithBoth: Classes = [...coachWithAttendance, 'PLAN_SHELL', 'GOALS'];
const breakGlass: Classes = [...withoutPlan, ...thePlan];
const coordinator: Classes = [...withoutPlan, 'CONTACT', ...aroundTheCoach, 'PLAN_SHELL', 'PLAN_TITLES', 'SECOND_REASON'];

type Row = Partial<Record<Relation, Classes>> & { readonly anyInCentre: Classes };

const table: Record<ActorKey, Row> = {
  COUNSELLOR: { anyInCentre: nothing, CARE_TEAM: ownCaseload, LEADS: ledOnly, GRANT: breakGlass },
  COORDINATOR: { anyInCentre: coordinator, GRANT: [...coordinator, ...thePlan] },
  PEER_COACH: {
    anyInCentre: nothing,
    LEADS: ledOnly,
    MATCH: coachWithoutConsent,
    MATCH_CONSENT: coachWithBoth,
    MATCH_ATTENDANCE_ONLY: coachWithAttendance,
    MATCH_CONSENT_EXPIRED: coachWithoutConsent,
    MATCH_CONSENT_REVOKED: coachWithoutConsent,
  },
  SUPERVISOR: { anyInCentre: nothing, SUPERVISEE: coachWithoutConsent, SUPERVISEE_CONSENT: coachWithBoth, GRANT: breakGlass },
  MANAGER: { anyInCentre: nothing, GRANT: breakGlass },
  MANAGER_SEES: { anyInCentre: withoutPlan, GRANT: breakGlass },
  ADMINISTRATOR: { anyInCentre: nothing },
  PRIVACY_REVIEWER: { anyInCentre: ['CODE', 'GRANT_REASON', 'SECOND_REASON'] },
};

/** May this actor, standing so to the client, see data of this class? */
export function maySee(actor: ActorKey, relation: Relation, data: DataClass): boolean {
  if (relation === 'OTHER_CENTRE' || relation === 'ANONYMOUS' || relation === 'DISABLED') return false;
  const row = table[actor];
  return (row[relation] ?? row.anyInCentre).includes(data);
}

/** On the roster of a session that the actor leads, a counsellor or coach also sees the line itself: mark, history, spell. */
export function maySeeOnOwnRoster(actor: ActorKey, relation: Relation, data: DataClass): boolean {
  const leads = relation === 'LEADS' && (actor === 'COUNSELLOR' || actor === 'PEER_COACH');
  return maySee(actor, relation, data) || (leads && (data === 'ROSTER' || data === 'MEMBERSHIP'));
}

/** Which class each cell with a canary belongs to. `OWN`: nobody's record, shown to whom it names. */
export const classOfCell: Readonly<Record<string, DataClass>> = {
  'client.code': 'CODE',
  'person_name.preferred': 'FIRST_NAME',
  'person_name.given': 'IDENTITY',
  'person_name.family': 'IDENTITY',
  'person.languages': 'IDENTITY',
  'client.sort_name': 'IDENTITY',
  'client_contact.phone': 'CONTACT',
  'client_contact.email': 'CONTACT',
  'client_contact.address': 'CONTACT',
  'episode.discharge_reason': 'EPISODE',
  'membership.end_reason': 'MEMBERSHIP',
  'membership.override_reason': 'MEMBERSHIP',
  'access_grant.reason': 'GRANT_REASON',
  'grant_second.reason': 'SECOND_REASON',
  'mark_change.reason': 'ROSTER',
  'plan_problem.title': 'PLAN_TITLES',
  'plan_problem.detail': 'PLAN',
  'plan_goal.title': 'GOALS',
  'plan_goal.words': 'GOALS',
  'plan_goal.measure': 'PLAN',
  'plan_goal.private_title': 'PLAN',
  'plan_goal.private_words': 'PLAN',
  'plan_goal.private_measure': 'PLAN',
  'match_request.avoid': 'MATCHING',
  'match_request.withdrawn_reason': 'MATCHING',
  'coach_match.reason': 'MATCHING',
  'match_change.note': 'MATCHING',
  'support_contact.next_step': 'CONTACTS',
  'support_contact.own_step': 'OWN_CONTACTS',
};

/** The least that somebody must be allowed to see for a row of the table to be within their reach: any one of the classes. */
export const classesOfTable: Readonly<Record<string, Classes>> = {
  client: ['CODE'],
  person: ['IDENTITY'],
  person_name: ['FIRST_NAME'],
  client_contact: ['CONTACT'],
  care_team_member: ['TEAM'],
  consent: ['CONSENT'],
  coach_match: ['MATCHING'],
  match_request: ['MATCHING'],
  match_change: ['MATCHING'],
  support_contact: ['CONTACTS'],
  episode: ['EPISODE'],
  membership: ['MEMBERSHIP', 'ATTENDANCE'],
  mark: ['ATTENDANCE'],
  mark_change: ['ATTENDANCE'],
  plan: ['PLAN_TITLES'],
  plan_problem: ['PLAN_TITLES'],
  plan_goal: ['GOALS'],
  plan_intervention: ['PLAN'],
  access_grant: [],
  grant_second: ['SECOND_REASON'],
};

/** Questions and deeds that the role alone decides. A relation then decides about each row of the answer. */
export type Errand =
  | 'STAFF_DESK'
  | 'DATA_OUT'
  | 'BREAK_GLASS'
  | 'GRANT_REVIEW'
  | 'GRANT_AGREE'
  | 'SELF'
  | 'CENTRE'
  | 'LIST'
  | 'CREATE'
  | 'SCHEDULE_WRITE'
  | 'RECORD'
  | 'AUDIT'
  | 'ROOM_WRITE'
  | 'RECORD_OF_ONE'
  | 'ROSTER_OF_ONE'
  | 'COACHES'
  | 'MATCHING_DESK'
  | 'OWN_COACHING'
  | 'REPORTS';

const everybody: readonly ActorKey[] = Object.keys(table) as ActorKey[];
const errands: Record<Errand, readonly ActorKey[]> = {
  SELF: everybody,
  CENTRE: everybody,
  LIST: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR', 'MANAGER_SEES'],
  CREATE: ['COUNSELLOR', 'COORDINATOR'],
  SCHEDULE_WRITE: ['COUNSELLOR', 'COORDINATOR'],
  RECORD: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH'],
  AUDIT: ['ADMINISTRATOR', 'PRIVACY_REVIEWER'],
  ROOM_WRITE: ['ADMINISTRATOR'],
  STAFF_DESK: ['ADMINISTRATOR'],
  DATA_OUT: ['ADMINISTRATOR', 'COORDINATOR'],
  BREAK_GLASS: ['COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES'],
  GRANT_REVIEW: ['PRIVACY_REVIEWER'],
  GRANT_AGREE: ['COORDINATOR', 'PRIVACY_REVIEWER'],
  RECORD_OF_ONE: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES', 'PRIVACY_REVIEWER'],
  ROSTER_OF_ONE: ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR', 'MANAGER', 'MANAGER_SEES'],
  COACHES: ['COORDINATOR', 'PEER_COACH', 'SUPERVISOR'],
  MATCHING_DESK: ['COORDINATOR'],
  OWN_COACHING: ['PEER_COACH'],
  REPORTS: ['COORDINATOR', 'MANAGER', 'MANAGER_SEES'],
};

/** May this role ask at all? Who may not is told so, whatever the row. */
export function mayAsk(actor: ActorKey, errand: Errand): boolean {
  return errands[errand].includes(actor);
}
