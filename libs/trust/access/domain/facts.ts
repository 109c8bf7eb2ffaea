export type Role = 'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';
export type ConsentScope = 'ATTENDANCE' | 'PLAN';

/** Who asks, as far as the table needs to know. SYSTEM: a job, which nobody holds as a post. `seesClients` is a manager's flag: without it, counts only. */
export type Asker = { readonly role: Role | 'SYSTEM'; readonly seesClients: boolean };

/**
 * How the asker stands to one client of the active centre, now. Never clinical text. What is not known is false.
 * `leads`: leads, co-leads, co-facilitates or covers a session of the client's (four weeks back, five ahead).
 * `staffsThis`: does so in the very session (or series) that the question is about. `consents`: what the client lets the matched coach see.
 */
export type ClientFacts = {
  readonly careTeam: boolean;
  readonly leads: boolean;
  readonly staffsThis: boolean;
  readonly matched: boolean;
  readonly supervised: boolean;
  readonly consents: readonly ConsentScope[];
  readonly granted: boolean;
};

export const noFacts: ClientFacts = {
  careTeam: false,
  leads: false,
  staffsThis: false,
  matched: false,
  supervised: false,
  consents: [],
  granted: false,
};

export type Relation = 'SAME_CENTRE' | 'CARE_TEAM' | 'LEADS' | 'STAFFS_THIS' | 'MATCH' | 'SUPERVISEE' | 'GRANT';
