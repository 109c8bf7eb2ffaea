// Made by `npm run generate` from the contract. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphQLContext } from '@alongside/kit/server';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** An instant: RFC 3339 with an offset. */
  DateTime: { input: Date; output: Date };
  /** A calendar day, YYYY-MM-DD, in the zone of the thing it belongs to. */
  LocalDate: { input: string; output: string };
  /** A wall-clock time, HH:MM, in the zone of the thing it belongs to. */
  LocalTime: { input: string; output: string };
  /** An IANA time zone name. */
  TimeZone: { input: string; output: string };
};

export type CarePart = 'CASE_MANAGER' | 'COUNSELLOR' | 'PHYSICIAN' | 'PRIMARY_COUNSELLOR';

export type ClashKind = 'CLIENT' | 'CLOCK_CHANGE' | 'CLOSURE' | 'ROOM' | 'STAFF';

export type ClientFilter = 'ALL' | 'DISCHARGED' | 'IN_CARE' | 'MINE';

export type Gender = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';

export type GroupKind = 'CLINICAL' | 'EDUCATION' | 'FAMILY' | 'HOLISTIC' | 'MUTUAL_AID' | 'PEER_LED';

export type MarkStatus = 'ABSENT' | 'EXCUSED' | 'LATE' | 'LEFT_EARLY' | 'PRESENT';

export type MembershipState = 'ACTIVE' | 'ENDED' | 'OFFERED';

export type OpOutcome =
  | 'APPLIED'
  /** Another value stands on a newer version; this one is kept in the history. */
  | 'KEPT_BESIDE'
  | 'REFUSED'
  | 'REPLAYED';

export type Phase = 'AFTERCARE' | 'DETOX' | 'IOP' | 'OUTPATIENT' | 'RESIDENTIAL';

export type PlanStatus = 'ACTIVE' | 'DRAFT' | 'SUPERSEDED';

export type ProblemDomain = 'BIOLOGICAL' | 'PSYCHOLOGICAL' | 'SOCIAL';

export type Role = 'ADMINISTRATOR' | 'COORDINATOR' | 'COUNSELLOR' | 'MANAGER' | 'PEER_COACH' | 'PRIVACY_REVIEWER' | 'SUPERVISOR';

export type ServiceKind = 'CLINICAL' | 'COMMUNITY' | 'PEER';

export type SessionPart = 'CO' | 'COVER' | 'LEAD' | 'OBSERVER' | 'PEER';

export type SessionStatus = 'CANCELLED' | 'HELD' | 'NOT_HELD' | 'SCHEDULED';

export type AddMemberInput = {
  clientId: Scalars['ID']['input'];
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  /** Needed when another session of the client overlaps. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  seriesId: Scalars['ID']['input'];
};

export type CancelSessionInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CareTeamInput = {
  clientId: Scalars['ID']['input'];
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  part: CarePart;
  staffId: Scalars['ID']['input'];
};

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

export type ContactInput = {
  address: Scalars['String']['input'];
  email: Scalars['String']['input'];
  phone: Scalars['String']['input'];
};

export type CreateClientInput = {
  admittedOn: Scalars['LocalDate']['input'];
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Null: the centre's next number. */
  code?: InputMaybe<Scalars['String']['input']>;
  contact?: InputMaybe<ContactInput>;
  gender: Gender;
  id: Scalars['ID']['input'];
  languages: Array<Scalars['String']['input']>;
  names: Array<NameInput>;
  /** Needed when likely duplicates were shown and this is another person. */
  notADuplicateReason?: InputMaybe<Scalars['String']['input']>;
  phase: Phase;
  primaryCounsellorId?: InputMaybe<Scalars['ID']['input']>;
};

export type DidNotMeetInput = {
  expectedVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

export type EditClientInput = {
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  expectedVersion: Scalars['Int']['input'];
  gender: Gender;
  id: Scalars['ID']['input'];
  languages: Array<Scalars['String']['input']>;
  names: Array<NameInput>;
};

export type EditContactInput = {
  clientId: Scalars['ID']['input'];
  contact: ContactInput;
  /** 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
};

export type EndCareTeamInput = {
  id: Scalars['ID']['input'];
  untilDate: Scalars['LocalDate']['input'];
};

export type EndMemberInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  untilDate: Scalars['LocalDate']['input'];
};

export type EpisodeInput = {
  admittedOn: Scalars['LocalDate']['input'];
  clientId: Scalars['ID']['input'];
  dischargeReason?: InputMaybe<Scalars['String']['input']>;
  dischargedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 0 for a new episode. */
  expectedVersion: Scalars['Int']['input'];
  /** An existing episode's id edits it, a new id admits again. */
  id: Scalars['ID']['input'];
  phase: Phase;
};

export type FinishInput = {
  expectedVersion: Scalars['Int']['input'];
  /** What people without a mark get; null: only if nobody is unmarked. */
  restAs?: InputMaybe<MarkStatus>;
  sessionId: Scalars['ID']['input'];
};

/** One tap. `status` null clears the mark. */
export type MarkOpInput = {
  arrivedMinute?: InputMaybe<Scalars['Int']['input']>;
  capturedAt: Scalars['DateTime']['input'];
  clientId: Scalars['ID']['input'];
  /** The mark's version that the device saw; 0 for none. */
  expectedVersion: Scalars['Int']['input'];
  leftMinute?: InputMaybe<Scalars['Int']['input']>;
  opId: Scalars['ID']['input'];
  status?: InputMaybe<MarkStatus>;
  walkIn: Scalars['Boolean']['input'];
};

export type MoveSessionInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  localDate: Scalars['LocalDate']['input'];
  /** A time that clocks jump over that day is answered with BadInput, constraint 'nextTime DATE TIME': the first time after the gap. */
  localStart: Scalars['LocalTime']['input'];
  /** Left out: the room stays. Null: no room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
};

export type NameInput = {
  family?: InputMaybe<Scalars['String']['input']>;
  given: Scalars['String']['input'];
  lang: Scalars['String']['input'];
  preferred?: InputMaybe<Scalars['String']['input']>;
};

export type PlanGoalInput = {
  id: Scalars['ID']['input'];
  isShared: Scalars['Boolean']['input'];
  measure: Scalars['String']['input'];
  problemId?: InputMaybe<Scalars['ID']['input']>;
  targetOn?: InputMaybe<Scalars['LocalDate']['input']>;
  title: Scalars['String']['input'];
  words: Scalars['String']['input'];
  wordsLang: Scalars['String']['input'];
};

/** Writes a draft whole. An active plan is never edited: a new draft is begun from it and supersedes it. */
export type PlanInput = {
  clientId: Scalars['ID']['input'];
  /** 0 for a new draft. */
  expectedVersion: Scalars['Int']['input'];
  goals: Array<PlanGoalInput>;
  id: Scalars['ID']['input'];
  interventions: Array<PlanInterventionInput>;
  problems: Array<PlanProblemInput>;
  reviewDue: Scalars['LocalDate']['input'];
  startsOn: Scalars['LocalDate']['input'];
};

export type PlanInterventionInput = {
  goalId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  isMandatory: Scalars['Boolean']['input'];
  minutesEach: Scalars['Int']['input'];
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
  startsOn: Scalars['LocalDate']['input'];
  timesAWeek: Scalars['Int']['input'];
  weeks: Scalars['Int']['input'];
};

export type PlanProblemInput = {
  detail: Scalars['String']['input'];
  domain: ProblemDomain;
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type PreferencesInput = {
  locale: Scalars['String']['input'];
  singleKeys: Scalars['Boolean']['input'];
  theme: Scalars['String']['input'];
};

export type RecordAttendanceInput = {
  ops: Array<MarkOpInput>;
  /** From 14 days after the session, and when correcting a finished one. */
  reason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

export type RoomInput = {
  archived: Scalars['Boolean']['input'];
  capacity: Scalars['Int']['input'];
  /** 0 for a new room. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type SeriesInput = {
  capacity: Scalars['Int']['input'];
  firstDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  isOpen: Scalars['Boolean']['input'];
  kind: GroupKind;
  localStart: Scalars['LocalTime']['input'];
  minutes: Scalars['Int']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  rrule: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
  /** Dates of the rule that are left out (a clash, a closure). */
  skipDates: Array<Scalars['LocalDate']['input']>;
  staff: Array<StaffPartInput>;
  titles: Array<WordedInput>;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type StaffPartInput = {
  part: SessionPart;
  staffId: Scalars['ID']['input'];
};

export type WordedInput = {
  lang: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

/** A refusal that a user can cause. `path` names what is wrong in the input; the form keeps what was typed. */
export type Problem = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ActiveCentre = {
  __typename?: 'ActiveCentre';
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The database's clock, in the centre's zone. */
  today: Scalars['LocalDate']['output'];
  weekStart: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

/** One line of the audit trail. Names of fields, never their values. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  action: Scalars['String']['output'];
  actorName?: Maybe<Scalars['String']['output']>;
  actorRole?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  clientCodes: Array<Scalars['String']['output']>;
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  operation: Scalars['String']['output'];
  outcome: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  relation?: Maybe<Scalars['String']['output']>;
  ruleId?: Maybe<Scalars['String']['output']>;
  subjectType: Scalars['String']['output'];
};

export type AuditPage = {
  __typename?: 'AuditPage';
  events: Array<AuditEvent>;
  pageInfo: PageInfo;
};

/** Something in the input is not as it must be: code BAD_USER_INPUT, REASON_REQUIRED, DUPLICATE, ... */
export type BadInput = Problem & {
  __typename?: 'BadInput';
  code: Scalars['String']['output'];
  /** The bound that was broken, in words a form can show: 'max 200'. */
  constraint?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** No place left on at least one date: code CAPACITY_FULL. */
export type CapacityFull = Problem & {
  __typename?: 'CapacityFull';
  capacity: Scalars['Int']['output'];
  code: Scalars['String']['output'];
  fullOn: Scalars['LocalDate']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type CareTeamMember = {
  __typename?: 'CareTeamMember';
  fromDate?: Maybe<Scalars['LocalDate']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  part?: Maybe<CarePart>;
  staffId?: Maybe<Scalars['ID']['output']>;
  staffName?: Maybe<Scalars['String']['output']>;
  staffNameUr?: Maybe<Scalars['String']['output']>;
  untilDate?: Maybe<Scalars['LocalDate']['output']>;
};

/** What stands in the way on one date. */
export type Clash = {
  __typename?: 'Clash';
  /** Free rooms at that time, largest first. */
  freeRooms: Array<Room>;
  kind: ClashKind;
  localDate: Scalars['LocalDate']['output'];
  /** The other session, where there is one. */
  other?: Maybe<Session>;
  staffId?: Maybe<Scalars['ID']['output']>;
};

/** Room, staff or client is taken: code CONFLICT_OVERLAP. Names what clashes; `other` is null when it belongs to another centre. */
export type Clashes = Problem & {
  __typename?: 'Clashes';
  clashes: Array<Clash>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A person's registration at this centre. */
export type Client = {
  __typename?: 'Client';
  /** The last `weeks` ISO weeks, this one included; at most 57. */
  attendance?: Maybe<ClientAttendance>;
  birthDate?: Maybe<Scalars['LocalDate']['output']>;
  careTeam?: Maybe<Array<CareTeamMember>>;
  /** The centre's own number for the client. */
  code?: Maybe<Scalars['String']['output']>;
  contact?: Maybe<ClientContact>;
  /** Preferred name and last initial, by language: what rosters and lists show. */
  displayNames?: Maybe<Array<Worded>>;
  /** The last `weeks` ISO weeks, this one included; at most 57. */
  dose?: Maybe<DoseLedger>;
  episode?: Maybe<Episode>;
  /** What the person is called, without family name, by language. */
  firstNames?: Maybe<Array<Worded>>;
  gender?: Maybe<Gender>;
  id: Scalars['ID']['output'];
  languages?: Maybe<Array<Scalars['String']['output']>>;
  /** Group spells, newest first. */
  memberships?: Maybe<Array<Membership>>;
  names?: Maybe<Array<PersonName>>;
  /** Sessions to come, by the client's spells. */
  nextSessions?: Maybe<Array<Session>>;
  /** The active plan, else the newest draft. */
  plan?: Maybe<Plan>;
  /** All versions, newest first. */
  plans?: Maybe<Array<Plan>>;
  version?: Maybe<Scalars['Int']['output']>;
  /** What the viewer may do with this record. */
  viewerMay: Array<Scalars['String']['output']>;
};

/** A person's registration at this centre. */
export type ClientAttendanceArgs = {
  weeks: Scalars['Int']['input'];
};

/** A person's registration at this centre. */
export type ClientDoseArgs = {
  weeks: Scalars['Int']['input'];
};

/** A person's registration at this centre. */
export type ClientNextSessionsArgs = {
  first: Scalars['Int']['input'];
};

export type ClientAttendance = {
  __typename?: 'ClientAttendance';
  from?: Maybe<Scalars['LocalDate']['output']>;
  rates?: Maybe<Rates>;
  /** Newest first. */
  sessions?: Maybe<Array<ClientSession>>;
  until?: Maybe<Scalars['LocalDate']['output']>;
};

export type ClientContact = {
  __typename?: 'ClientContact';
  address?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

export type ClientPage = {
  __typename?: 'ClientPage';
  clients: Array<Client>;
  pageInfo: PageInfo;
};

export type ClientSaved = {
  __typename?: 'ClientSaved';
  client: Client;
};

/** One past or coming session of a client with the mark. */
export type ClientSession = {
  __typename?: 'ClientSession';
  isExpected?: Maybe<Scalars['Boolean']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  session?: Maybe<Session>;
  status?: Maybe<MarkStatus>;
  walkIn?: Maybe<Scalars['Boolean']['output']>;
};

/** Day of one staff member, or of the centre for roles that run it. */
export type Day = {
  __typename?: 'Day';
  date: Scalars['LocalDate']['output'];
  /** The next session to come when the day is empty. */
  next?: Maybe<Session>;
  /** In time order. */
  sessions: Array<Session>;
  /** Past sessions whose attendance is not finished, oldest first. */
  toFinish: Array<Session>;
};

/** One-click sign-in of the demo organisation; empty everywhere else. */
export type DemoCard = {
  __typename?: 'DemoCard';
  centreName: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  role: Role;
  staffId: Scalars['ID']['output'];
};

export type Done = {
  __typename?: 'Done';
  ok: Scalars['Boolean']['output'];
};

export type DoseLedger = {
  __typename?: 'DoseLedger';
  from?: Maybe<Scalars['LocalDate']['output']>;
  lines?: Maybe<Array<DoseLine>>;
  /** Sessions that the weeks name, so that every number opens its sessions. */
  sessions?: Maybe<Array<Session>>;
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** One line of the ledger: an intervention, or what was delivered without a prescription (`intervention` null). */
export type DoseLine = {
  __typename?: 'DoseLine';
  delivered?: Maybe<Scalars['Int']['output']>;
  intervention?: Maybe<PlanIntervention>;
  kind?: Maybe<ServiceKind>;
  prescribed?: Maybe<Scalars['Int']['output']>;
  weeks?: Maybe<Array<DoseWeek>>;
};

/** Prescribed against delivered minutes of one ISO week (Monday to Sunday, local dates). */
export type DoseWeek = {
  __typename?: 'DoseWeek';
  delivered?: Maybe<Scalars['Int']['output']>;
  /** Shown beside: excused never lowers what was prescribed. */
  excused?: Maybe<Scalars['Int']['output']>;
  monday?: Maybe<Scalars['LocalDate']['output']>;
  prescribed?: Maybe<Scalars['Int']['output']>;
  sessionIds?: Maybe<Array<Scalars['ID']['output']>>;
  sunday?: Maybe<Scalars['LocalDate']['output']>;
};

/** The current or latest episode of care. */
export type Episode = {
  __typename?: 'Episode';
  admittedOn?: Maybe<Scalars['LocalDate']['output']>;
  dischargeReason?: Maybe<Scalars['String']['output']>;
  dischargedOn?: Maybe<Scalars['LocalDate']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  phase?: Maybe<Phase>;
  version?: Maybe<Scalars['Int']['output']>;
};

export type Finished = {
  __typename?: 'Finished';
  roster: Roster;
};

/** Attendance was taken: such a session never moves and is not cancelled. Code HAS_ATTENDANCE. */
export type HasAttendance = Problem & {
  __typename?: 'HasAttendance';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Likely the same person as one already here; say why not, or open that record. Code DUPLICATE. */
export type LikelyDuplicate = Problem & {
  __typename?: 'LikelyDuplicate';
  candidates: Array<Client>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type Mark = {
  __typename?: 'Mark';
  /** From the session's start. */
  arrivedMinute?: Maybe<Scalars['Int']['output']>;
  history?: Maybe<Array<MarkChange>>;
  leftMinute?: Maybe<Scalars['Int']['output']>;
  /** Minutes delivered by this mark. */
  minutes?: Maybe<Scalars['Int']['output']>;
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  recordedByName?: Maybe<Scalars['String']['output']>;
  status?: Maybe<MarkStatus>;
  version?: Maybe<Scalars['Int']['output']>;
  walkIn?: Maybe<Scalars['Boolean']['output']>;
};

/** One operation on a mark; `applied` is false when it met a newer mark and was kept beside it. */
export type MarkChange = {
  __typename?: 'MarkChange';
  applied?: Maybe<Scalars['Boolean']['output']>;
  arrivedMinute?: Maybe<Scalars['Int']['output']>;
  leftMinute?: Maybe<Scalars['Int']['output']>;
  opId?: Maybe<Scalars['ID']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  recordedByName?: Maybe<Scalars['String']['output']>;
  status?: Maybe<MarkStatus>;
};

/** The signed-in staff member. */
export type Me = {
  __typename?: 'Me';
  /** The active centre's facts for display. */
  centre: ActiveCentre;
  /** Bound to the session; every request sends it back as x-alongside-csrf. */
  csrf: Scalars['String']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  idleMinutes: Scalars['Int']['output'];
  isDemo: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  /** Actions that the role may take somewhere: the rail and the buttons follow it, the server decides again. */
  mayEver: Array<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  post: Post;
  posts: Array<Post>;
  /** Single-letter keys may be switched off (WCAG 2.1.4). */
  singleKeys: Scalars['Boolean']['output'];
  theme: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type MeChanged = {
  __typename?: 'MeChanged';
  me: Me;
};

export type MemberSaved = {
  __typename?: 'MemberSaved';
  membership?: Maybe<Membership>;
  series?: Maybe<Series>;
};

export type Membership = {
  __typename?: 'Membership';
  client?: Maybe<Client>;
  endReason?: Maybe<Scalars['String']['output']>;
  fromDate?: Maybe<Scalars['LocalDate']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  seriesId?: Maybe<Scalars['ID']['output']>;
  state?: Maybe<MembershipState>;
  /** The first day outside. */
  untilDate?: Maybe<Scalars['LocalDate']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  activatePlan: PlanResult;
  addMember: MemberResult;
  addToCareTeam: EditClientResult;
  cancelSession: SessionResult;
  /** Ends every other session; this one gets a new token. */
  changePassword: ChangePasswordResult;
  createClient: CreateClientResult;
  createSeries: CreateSeriesResult;
  demoSignIn: SignInResult;
  /** The session was not held though nobody cancelled it before; refused once somebody is marked as having come. */
  didNotMeet: FinishResult;
  editClient: EditClientResult;
  editContact: EditClientResult;
  endCareTeam: EditClientResult;
  endDevice: DoneResult;
  endMember: MemberResult;
  endOtherDevices: DoneResult;
  finishAttendance: FinishResult;
  moveSession: SessionResult;
  recordAttendance: RecordAttendanceResult;
  saveEpisode: EditClientResult;
  savePlan: PlanResult;
  savePreferences: MeResult;
  saveRoom: SaveRoomResult;
  signIn: SignInResult;
  signOut: Done;
  /** Works in another of the viewer's own posts; the session gets a new token. */
  switchPost: MeResult;
};

export type MutationActivatePlanArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type MutationAddMemberArgs = {
  input: AddMemberInput;
};

export type MutationAddToCareTeamArgs = {
  input: CareTeamInput;
};

export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};

export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};

export type MutationCreateClientArgs = {
  input: CreateClientInput;
};

export type MutationCreateSeriesArgs = {
  input: SeriesInput;
};

export type MutationDemoSignInArgs = {
  staffId: Scalars['ID']['input'];
};

export type MutationDidNotMeetArgs = {
  input: DidNotMeetInput;
};

export type MutationEditClientArgs = {
  input: EditClientInput;
};

export type MutationEditContactArgs = {
  input: EditContactInput;
};

export type MutationEndCareTeamArgs = {
  input: EndCareTeamInput;
};

export type MutationEndDeviceArgs = {
  id: Scalars['ID']['input'];
};

export type MutationEndMemberArgs = {
  input: EndMemberInput;
};

export type MutationFinishAttendanceArgs = {
  input: FinishInput;
};

export type MutationMoveSessionArgs = {
  input: MoveSessionInput;
};

export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

export type MutationSaveEpisodeArgs = {
  input: EpisodeInput;
};

export type MutationSavePlanArgs = {
  input: PlanInput;
};

export type MutationSavePreferencesArgs = {
  input: PreferencesInput;
};

export type MutationSaveRoomArgs = {
  input: RoomInput;
};

export type MutationSignInArgs = {
  input: SignInInput;
};

export type MutationSwitchPostArgs = {
  centreId: Scalars['ID']['input'];
  role: Role;
};

/** The viewer may not do this here. What is out of reach is told apart from what does not exist by nobody. */
export type NotAllowed = Problem & {
  __typename?: 'NotAllowed';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Not there, or it belongs to another team. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type OpResult = {
  __typename?: 'OpResult';
  /** Why it was refused: a problem code. */
  code?: Maybe<Scalars['String']['output']>;
  message?: Maybe<Scalars['String']['output']>;
  opId: Scalars['ID']['output'];
  outcome: OpOutcome;
  path?: Maybe<Array<Scalars['String']['output']>>;
  row?: Maybe<RosterRow>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PartOf = {
  __typename?: 'PartOf';
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  part: SessionPart;
  staffId: Scalars['ID']['output'];
};

/** A name in one script. */
export type PersonName = {
  __typename?: 'PersonName';
  family?: Maybe<Scalars['String']['output']>;
  given?: Maybe<Scalars['String']['output']>;
  lang?: Maybe<Scalars['String']['output']>;
  preferred?: Maybe<Scalars['String']['output']>;
};

export type Plan = {
  __typename?: 'Plan';
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  activatedByName?: Maybe<Scalars['String']['output']>;
  goals?: Maybe<Array<PlanGoal>>;
  id?: Maybe<Scalars['ID']['output']>;
  interventions?: Maybe<Array<PlanIntervention>>;
  number?: Maybe<Scalars['Int']['output']>;
  problems?: Maybe<Array<PlanProblem>>;
  reviewDue?: Maybe<Scalars['LocalDate']['output']>;
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  status?: Maybe<PlanStatus>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** A goal in the client's own words. Coaches get those the client shares. */
export type PlanGoal = {
  __typename?: 'PlanGoal';
  id?: Maybe<Scalars['ID']['output']>;
  isShared?: Maybe<Scalars['Boolean']['output']>;
  measure?: Maybe<Scalars['String']['output']>;
  problemId?: Maybe<Scalars['ID']['output']>;
  targetOn?: Maybe<Scalars['LocalDate']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  words?: Maybe<Scalars['String']['output']>;
  wordsLang?: Maybe<Scalars['String']['output']>;
};

export type PlanIntervention = {
  __typename?: 'PlanIntervention';
  goalId?: Maybe<Scalars['ID']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  isMandatory?: Maybe<Scalars['Boolean']['output']>;
  minutesEach?: Maybe<Scalars['Int']['output']>;
  seriesId?: Maybe<Scalars['ID']['output']>;
  seriesTitles?: Maybe<Array<Worded>>;
  service?: Maybe<Service>;
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  timesAWeek?: Maybe<Scalars['Int']['output']>;
  weeks?: Maybe<Scalars['Int']['output']>;
};

export type PlanProblem = {
  __typename?: 'PlanProblem';
  detail?: Maybe<Scalars['String']['output']>;
  domain?: Maybe<ProblemDomain>;
  id?: Maybe<Scalars['ID']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type PlanSaved = {
  __typename?: 'PlanSaved';
  client: Client;
  plan: Plan;
};

/** A role at one centre, which the viewer holds or works in now. */
export type Post = {
  __typename?: 'Post';
  centreId: Scalars['ID']['output'];
  centreName: Scalars['String']['output'];
  role: Role;
  seesClients: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Newest first. `clientCode` answers 'who looked at this client's record?' (privacy reviewer). */
  auditTrail: AuditPage;
  client?: Maybe<Client>;
  /** By name (any stored script, typing errors forgiven) or code; without search, A to Z. Only people within reach. */
  clients: ClientPage;
  /** `date` null: today. */
  day: Day;
  demoCards: Array<DemoCard>;
  /** People within reach who may be the same person. */
  likelyDuplicates: Array<Client>;
  /** One mark by itself, to look at its history. */
  mark?: Maybe<Mark>;
  /** Null when nobody is signed in. */
  me?: Maybe<Me>;
  myDevices: Array<SignedInDevice>;
  /** What creating this series would do: nothing is written. */
  previewSeries: SeriesPreview;
  rooms: Array<Room>;
  roster?: Maybe<Roster>;
  series?: Maybe<Series>;
  seriesList: Array<Series>;
  services: Array<Service>;
  session?: Maybe<Session>;
  /** Sessions whose local date lies in [from, until], at most 62 days. */
  sessions: Array<Session>;
  staff: Array<StaffMember>;
  /** People who may be added as walk-ins: within reach and in care, by name. */
  walkInCandidates: Array<Client>;
};

export type QueryAuditTrailArgs = {
  clientCode?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};

export type QueryClientsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter: ClientFilter;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDayArgs = {
  date?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryLikelyDuplicatesArgs = {
  names: Array<NameInput>;
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryMarkArgs = {
  sessionId: Scalars['ID']['input'];
  clientId: Scalars['ID']['input'];
};

export type QueryPreviewSeriesArgs = {
  input: SeriesInput;
};

export type QueryRoomsArgs = {
  includeArchived: Scalars['Boolean']['input'];
};

export type QueryRosterArgs = {
  sessionId: Scalars['ID']['input'];
};

export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySeriesListArgs = {
  includeEnded: Scalars['Boolean']['input'];
};

export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySessionsArgs = {
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
  roomId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryStaffArgs = {
  role?: InputMaybe<Role>;
};

export type QueryWalkInCandidatesArgs = {
  sessionId: Scalars['ID']['input'];
  search: Scalars['String']['input'];
};

/** raw = came / (expected - cancelled); fair = came / (expected - excused - cancelled). Null when the denominator is 0. */
export type Rates = {
  __typename?: 'Rates';
  came?: Maybe<Scalars['Int']['output']>;
  cancelled?: Maybe<Scalars['Int']['output']>;
  excused?: Maybe<Scalars['Int']['output']>;
  expected?: Maybe<Scalars['Int']['output']>;
  fair?: Maybe<Scalars['Float']['output']>;
  raw?: Maybe<Scalars['Float']['output']>;
  walkIns?: Maybe<Scalars['Int']['output']>;
};

export type Recorded = {
  __typename?: 'Recorded';
  results: Array<OpResult>;
  roster: Roster;
};

export type Room = {
  __typename?: 'Room';
  archived: Scalars['Boolean']['output'];
  capacity: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type RoomSaved = {
  __typename?: 'RoomSaved';
  room: Room;
};

export type Roster = {
  __typename?: 'Roster';
  /** People who belong here but are out of the viewer's reach. */
  hiddenRows: Scalars['Int']['output'];
  isFinished: Scalars['Boolean']['output'];
  isOpen: Scalars['Boolean']['output'];
  needsReason: Scalars['Boolean']['output'];
  opensAt: Scalars['DateTime']['output'];
  rows: Array<RosterRow>;
  session: Session;
  viewerMay: Array<Scalars['String']['output']>;
};

/** One person on a roster, in a fixed order (A to Z by preferred name; walk-ins last). */
export type RosterRow = {
  __typename?: 'RosterRow';
  /** Absences in a row before this session. */
  absencesRunning?: Maybe<Scalars['Int']['output']>;
  client?: Maybe<Client>;
  isNew?: Maybe<Scalars['Boolean']['output']>;
  mark?: Maybe<Mark>;
  walkIn?: Maybe<Scalars['Boolean']['output']>;
};

export type RuleWords = {
  __typename?: 'RuleWords';
  key: Scalars['String']['output'];
  /** Parameters as JSON text, for the catalogue. */
  params: Scalars['String']['output'];
};

/** A group: local wall time + zone + RRULE. Sessions are derived. */
export type Series = {
  __typename?: 'Series';
  capacity: Scalars['Int']['output'];
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  firstDate: Scalars['LocalDate']['output'];
  hiddenMembers?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  isOpen: Scalars['Boolean']['output'];
  kind: GroupKind;
  localStart: Scalars['LocalTime']['output'];
  /** Spells now and to come; only people within reach. `hiddenMembers` counts the others. */
  members?: Maybe<Array<Membership>>;
  minutes: Scalars['Int']['output'];
  nextSessions?: Maybe<Array<Session>>;
  /** Places taken on the fullest date from today. */
  placesTaken?: Maybe<Scalars['Int']['output']>;
  room?: Maybe<Room>;
  rrule: Scalars['String']['output'];
  /** The rule as words: a key of the groups catalogue with its parameters as JSON text. */
  ruleWords: RuleWords;
  service: Service;
  staff: Array<PartOf>;
  titles: Array<Worded>;
  version: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

/** A group: local wall time + zone + RRULE. Sessions are derived. */
export type SeriesNextSessionsArgs = {
  first: Scalars['Int']['input'];
};

export type SeriesPreview = {
  __typename?: 'SeriesPreview';
  clashes: Array<Clash>;
  count: Scalars['Int']['output'];
  firstDates: Array<Scalars['LocalDate']['output']>;
  /** Rooms that are free on every date, largest first. */
  freeRooms: Array<Room>;
  /** Other starts, nearest first, at which room and staff are free on every date. */
  freeStarts: Array<Scalars['LocalTime']['output']>;
  /** Endless rules are planned 13 months ahead. */
  isEndless: Scalars['Boolean']['output'];
  lastDate?: Maybe<Scalars['LocalDate']['output']>;
  problems: Array<BadInput>;
  ruleWords?: Maybe<RuleWords>;
};

export type SeriesSaved = {
  __typename?: 'SeriesSaved';
  series: Series;
};

export type Service = {
  __typename?: 'Service';
  id: Scalars['ID']['output'];
  kind: ServiceKind;
  titles: Array<Worded>;
};

export type Session = {
  __typename?: 'Session';
  came: Scalars['Int']['output'];
  capacity: Scalars['Int']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** Counts only: every role may know how many. */
  expected: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isMoved: Scalars['Boolean']['output'];
  kind: GroupKind;
  localDate: Scalars['LocalDate']['output'];
  localEnd: Scalars['LocalTime']['output'];
  localStart: Scalars['LocalTime']['output'];
  marked: Scalars['Int']['output'];
  minutes: Scalars['Int']['output'];
  originalDate: Scalars['LocalDate']['output'];
  room?: Maybe<Room>;
  seriesId: Scalars['ID']['output'];
  staff: Array<PartOf>;
  startsAt: Scalars['DateTime']['output'];
  status: SessionStatus;
  statusReason?: Maybe<Scalars['String']['output']>;
  titles: Array<Worded>;
  version: Scalars['Int']['output'];
  viewerMay: Array<Scalars['String']['output']>;
  walkIns: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

export type SessionNotOpen = Problem & {
  __typename?: 'SessionNotOpen';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type SessionSaved = {
  __typename?: 'SessionSaved';
  session: Session;
};

/** Too many failures: wait, or ask an administrator when `retryAfterSeconds` is null. */
export type SignInLocked = Problem & {
  __typename?: 'SignInLocked';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
};

/** The answer to a sign-in. The session travels as a cookie; who it is, `me` says to the request that brings it. */
export type SignedIn = {
  __typename?: 'SignedIn';
  ok: Scalars['Boolean']['output'];
};

/** A browser in which the viewer is signed in. */
export type SignedInDevice = {
  __typename?: 'SignedInDevice';
  createdAt: Scalars['DateTime']['output'];
  device: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isThis: Scalars['Boolean']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

export type StaffMember = {
  __typename?: 'StaffMember';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  roles: Array<Role>;
};

/** A stale edit: both sides can be shown. Code CONFLICT_VERSION. */
export type StaleClient = Problem & {
  __typename?: 'StaleClient';
  code: Scalars['String']['output'];
  current: Client;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A stale edit: both sides can be shown. Code CONFLICT_VERSION. */
export type StalePlan = Problem & {
  __typename?: 'StalePlan';
  code: Scalars['String']['output'];
  current: Plan;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type StaleRoom = Problem & {
  __typename?: 'StaleRoom';
  code: Scalars['String']['output'];
  current: Room;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type StaleSession = Problem & {
  __typename?: 'StaleSession';
  code: Scalars['String']['output'];
  current: Session;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody changed it since it was read: code CONFLICT_VERSION. What it is now stands in the field of the concrete answer. */
export type StaleVersion = Problem & {
  __typename?: 'StaleVersion';
  code: Scalars['String']['output'];
  currentVersion: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** People are still unmarked: code UNMARKED. */
export type StillUnmarked = Problem & {
  __typename?: 'StillUnmarked';
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A text in one language (BCP 47). */
export type Worded = {
  __typename?: 'Worded';
  lang: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Wrong e-mail or password: which of the two is not said. */
export type WrongCredentials = Problem & {
  __typename?: 'WrongCredentials';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ChangePasswordResult = BadInput | MeChanged | NotAllowed | SignInLocked | WrongCredentials;

export type CreateClientResult = BadInput | ClientSaved | LikelyDuplicate | NotAllowed;

export type CreateSeriesResult = BadInput | Clashes | NotAllowed | SeriesSaved;

export type DoneResult = Done | NotAllowed | NotFound;

export type EditClientResult = BadInput | ClientSaved | NotAllowed | NotFound | StaleClient;

export type FinishResult = BadInput | Finished | HasAttendance | NotAllowed | NotFound | SessionNotOpen | StaleSession | StillUnmarked;

export type MeResult = BadInput | MeChanged | NotAllowed | NotFound;

export type MemberResult = BadInput | CapacityFull | Clashes | MemberSaved | NotAllowed | NotFound | StaleVersion;

export type PlanResult = BadInput | NotAllowed | NotFound | PlanSaved | StalePlan;

export type RecordAttendanceResult = BadInput | NotAllowed | NotFound | Recorded | SessionNotOpen;

export type SaveRoomResult = BadInput | NotAllowed | NotFound | RoomSaved | StaleRoom;

export type SessionResult = BadInput | Clashes | HasAttendance | NotAllowed | NotFound | SessionSaved | StaleSession;

export type SignInResult = BadInput | SignInLocked | SignedIn | WrongCredentials;

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs> | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePasswordResult:
    | (BadInput & { __typename: 'BadInput' })
    | (MeChanged & { __typename: 'MeChanged' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
  CreateClientResult:
    | (BadInput & { __typename: 'BadInput' })
    | (ClientSaved & { __typename: 'ClientSaved' })
    | (LikelyDuplicate & { __typename: 'LikelyDuplicate' })
    | (NotAllowed & { __typename: 'NotAllowed' });
  CreateSeriesResult:
    | (BadInput & { __typename: 'BadInput' })
    | (Clashes & { __typename: 'Clashes' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (SeriesSaved & { __typename: 'SeriesSaved' });
  DoneResult: (Done & { __typename: 'Done' }) | (NotAllowed & { __typename: 'NotAllowed' }) | (NotFound & { __typename: 'NotFound' });
  EditClientResult:
    | (BadInput & { __typename: 'BadInput' })
    | (ClientSaved & { __typename: 'ClientSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleClient & { __typename: 'StaleClient' });
  FinishResult:
    | (BadInput & { __typename: 'BadInput' })
    | (Finished & { __typename: 'Finished' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SessionNotOpen & { __typename: 'SessionNotOpen' })
    | (StaleSession & { __typename: 'StaleSession' })
    | (StillUnmarked & { __typename: 'StillUnmarked' });
  MeResult:
    | (BadInput & { __typename: 'BadInput' })
    | (MeChanged & { __typename: 'MeChanged' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  MemberResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CapacityFull & { __typename: 'CapacityFull' })
    | (Clashes & { __typename: 'Clashes' })
    | (MemberSaved & { __typename: 'MemberSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleVersion & { __typename: 'StaleVersion' });
  PlanResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (PlanSaved & { __typename: 'PlanSaved' })
    | (StalePlan & { __typename: 'StalePlan' });
  RecordAttendanceResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (Recorded & { __typename: 'Recorded' })
    | (SessionNotOpen & { __typename: 'SessionNotOpen' });
  SaveRoomResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (RoomSaved & { __typename: 'RoomSaved' })
    | (StaleRoom & { __typename: 'StaleRoom' });
  SessionResult:
    | (BadInput & { __typename: 'BadInput' })
    | (Clashes & { __typename: 'Clashes' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SessionSaved & { __typename: 'SessionSaved' })
    | (StaleSession & { __typename: 'StaleSession' });
  SignInResult:
    | (BadInput & { __typename: 'BadInput' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (SignedIn & { __typename: 'SignedIn' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (BadInput & { __typename: 'BadInput' })
    | (CapacityFull & { __typename: 'CapacityFull' })
    | (Clashes & { __typename: 'Clashes' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (LikelyDuplicate & { __typename: 'LikelyDuplicate' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SessionNotOpen & { __typename: 'SessionNotOpen' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (StaleClient & { __typename: 'StaleClient' })
    | (StalePlan & { __typename: 'StalePlan' })
    | (StaleRoom & { __typename: 'StaleRoom' })
    | (StaleSession & { __typename: 'StaleSession' })
    | (StaleVersion & { __typename: 'StaleVersion' })
    | (StillUnmarked & { __typename: 'StillUnmarked' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CarePart: CarePart;
  ClashKind: ClashKind;
  ClientFilter: ClientFilter;
  Gender: Gender;
  GroupKind: GroupKind;
  MarkStatus: MarkStatus;
  MembershipState: MembershipState;
  OpOutcome: OpOutcome;
  Phase: Phase;
  PlanStatus: PlanStatus;
  ProblemDomain: ProblemDomain;
  Role: Role;
  ServiceKind: ServiceKind;
  SessionPart: SessionPart;
  SessionStatus: SessionStatus;
  AddMemberInput: AddMemberInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CancelSessionInput: CancelSessionInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CareTeamInput: CareTeamInput;
  ChangePasswordInput: ChangePasswordInput;
  ContactInput: ContactInput;
  CreateClientInput: CreateClientInput;
  DidNotMeetInput: DidNotMeetInput;
  EditClientInput: EditClientInput;
  EditContactInput: EditContactInput;
  EndCareTeamInput: EndCareTeamInput;
  EndMemberInput: EndMemberInput;
  EpisodeInput: EpisodeInput;
  FinishInput: FinishInput;
  MarkOpInput: MarkOpInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MoveSessionInput: MoveSessionInput;
  NameInput: NameInput;
  PlanGoalInput: PlanGoalInput;
  PlanInput: PlanInput;
  PlanInterventionInput: PlanInterventionInput;
  PlanProblemInput: PlanProblemInput;
  PreferencesInput: PreferencesInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RoomInput: RoomInput;
  SeriesInput: SeriesInput;
  SignInInput: SignInInput;
  StaffPartInput: StaffPartInput;
  WordedInput: WordedInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ActiveCentre: ResolverTypeWrapper<ActiveCentre>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  AuditPage: ResolverTypeWrapper<AuditPage>;
  BadInput: ResolverTypeWrapper<BadInput>;
  CapacityFull: ResolverTypeWrapper<CapacityFull>;
  CareTeamMember: ResolverTypeWrapper<CareTeamMember>;
  Clash: ResolverTypeWrapper<Clash>;
  Clashes: ResolverTypeWrapper<Clashes>;
  Client: ResolverTypeWrapper<Client>;
  ClientAttendance: ResolverTypeWrapper<ClientAttendance>;
  ClientContact: ResolverTypeWrapper<ClientContact>;
  ClientPage: ResolverTypeWrapper<ClientPage>;
  ClientSaved: ResolverTypeWrapper<ClientSaved>;
  ClientSession: ResolverTypeWrapper<ClientSession>;
  Day: ResolverTypeWrapper<Day>;
  DemoCard: ResolverTypeWrapper<DemoCard>;
  Done: ResolverTypeWrapper<Done>;
  DoseLedger: ResolverTypeWrapper<DoseLedger>;
  DoseLine: ResolverTypeWrapper<DoseLine>;
  DoseWeek: ResolverTypeWrapper<DoseWeek>;
  Episode: ResolverTypeWrapper<Episode>;
  Finished: ResolverTypeWrapper<Finished>;
  HasAttendance: ResolverTypeWrapper<HasAttendance>;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicate>;
  Mark: ResolverTypeWrapper<Mark>;
  MarkChange: ResolverTypeWrapper<MarkChange>;
  Me: ResolverTypeWrapper<Me>;
  MeChanged: ResolverTypeWrapper<MeChanged>;
  MemberSaved: ResolverTypeWrapper<MemberSaved>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OpResult: ResolverTypeWrapper<OpResult>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<PartOf>;
  PersonName: ResolverTypeWrapper<PersonName>;
  Plan: ResolverTypeWrapper<Plan>;
  PlanGoal: ResolverTypeWrapper<PlanGoal>;
  PlanIntervention: ResolverTypeWrapper<PlanIntervention>;
  PlanProblem: ResolverTypeWrapper<PlanProblem>;
  PlanSaved: ResolverTypeWrapper<PlanSaved>;
  Post: ResolverTypeWrapper<Post>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rates: ResolverTypeWrapper<Rates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Recorded: ResolverTypeWrapper<Recorded>;
  Room: ResolverTypeWrapper<Room>;
  RoomSaved: ResolverTypeWrapper<RoomSaved>;
  Roster: ResolverTypeWrapper<Roster>;
  RosterRow: ResolverTypeWrapper<RosterRow>;
  RuleWords: ResolverTypeWrapper<RuleWords>;
  Series: ResolverTypeWrapper<Series>;
  SeriesPreview: ResolverTypeWrapper<SeriesPreview>;
  SeriesSaved: ResolverTypeWrapper<SeriesSaved>;
  Service: ResolverTypeWrapper<Service>;
  Session: ResolverTypeWrapper<Session>;
  SessionNotOpen: ResolverTypeWrapper<SessionNotOpen>;
  SessionSaved: ResolverTypeWrapper<SessionSaved>;
  SignInLocked: ResolverTypeWrapper<SignInLocked>;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  SignedInDevice: ResolverTypeWrapper<SignedInDevice>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaleClient: ResolverTypeWrapper<StaleClient>;
  StalePlan: ResolverTypeWrapper<StalePlan>;
  StaleRoom: ResolverTypeWrapper<StaleRoom>;
  StaleSession: ResolverTypeWrapper<StaleSession>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StillUnmarked: ResolverTypeWrapper<StillUnmarked>;
  Worded: ResolverTypeWrapper<Worded>;
  WrongCredentials: ResolverTypeWrapper<WrongCredentials>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  CreateClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClientResult']>;
  CreateSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSeriesResult']>;
  DoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DoneResult']>;
  EditClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditClientResult']>;
  FinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishResult']>;
  MeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeResult']>;
  MemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberResult']>;
  PlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanResult']>;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  SaveRoomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRoomResult']>;
  SessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionResult']>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddMemberInput: AddMemberInput;
  ID: Scalars['ID']['output'];
  CancelSessionInput: CancelSessionInput;
  Int: Scalars['Int']['output'];
  CareTeamInput: CareTeamInput;
  ChangePasswordInput: ChangePasswordInput;
  ContactInput: ContactInput;
  CreateClientInput: CreateClientInput;
  DidNotMeetInput: DidNotMeetInput;
  EditClientInput: EditClientInput;
  EditContactInput: EditContactInput;
  EndCareTeamInput: EndCareTeamInput;
  EndMemberInput: EndMemberInput;
  EpisodeInput: EpisodeInput;
  FinishInput: FinishInput;
  MarkOpInput: MarkOpInput;
  Boolean: Scalars['Boolean']['output'];
  MoveSessionInput: MoveSessionInput;
  NameInput: NameInput;
  PlanGoalInput: PlanGoalInput;
  PlanInput: PlanInput;
  PlanInterventionInput: PlanInterventionInput;
  PlanProblemInput: PlanProblemInput;
  PreferencesInput: PreferencesInput;
  RecordAttendanceInput: RecordAttendanceInput;
  RoomInput: RoomInput;
  SeriesInput: SeriesInput;
  SignInInput: SignInInput;
  StaffPartInput: StaffPartInput;
  WordedInput: WordedInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ActiveCentre: ActiveCentre;
  AuditEvent: AuditEvent;
  AuditPage: AuditPage;
  BadInput: BadInput;
  CapacityFull: CapacityFull;
  CareTeamMember: CareTeamMember;
  Clash: Clash;
  Clashes: Clashes;
  Client: Client;
  ClientAttendance: ClientAttendance;
  ClientContact: ClientContact;
  ClientPage: ClientPage;
  ClientSaved: ClientSaved;
  ClientSession: ClientSession;
  Day: Day;
  DemoCard: DemoCard;
  Done: Done;
  DoseLedger: DoseLedger;
  DoseLine: DoseLine;
  DoseWeek: DoseWeek;
  Episode: Episode;
  Finished: Finished;
  HasAttendance: HasAttendance;
  LikelyDuplicate: LikelyDuplicate;
  Mark: Mark;
  MarkChange: MarkChange;
  Me: Me;
  MeChanged: MeChanged;
  MemberSaved: MemberSaved;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  OpResult: OpResult;
  PageInfo: PageInfo;
  PartOf: PartOf;
  PersonName: PersonName;
  Plan: Plan;
  PlanGoal: PlanGoal;
  PlanIntervention: PlanIntervention;
  PlanProblem: PlanProblem;
  PlanSaved: PlanSaved;
  Post: Post;
  Query: Record<PropertyKey, never>;
  Rates: Rates;
  Float: Scalars['Float']['output'];
  Recorded: Recorded;
  Room: Room;
  RoomSaved: RoomSaved;
  Roster: Roster;
  RosterRow: RosterRow;
  RuleWords: RuleWords;
  Series: Series;
  SeriesPreview: SeriesPreview;
  SeriesSaved: SeriesSaved;
  Service: Service;
  Session: Session;
  SessionNotOpen: SessionNotOpen;
  SessionSaved: SessionSaved;
  SignInLocked: SignInLocked;
  SignedIn: SignedIn;
  SignedInDevice: SignedInDevice;
  StaffMember: StaffMember;
  StaleClient: StaleClient;
  StalePlan: StalePlan;
  StaleRoom: StaleRoom;
  StaleSession: StaleSession;
  StaleVersion: StaleVersion;
  StillUnmarked: StillUnmarked;
  Worded: Worded;
  WrongCredentials: WrongCredentials;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  CreateClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateClientResult'];
  CreateSeriesResult: ResolversUnionTypes<ResolversParentTypes>['CreateSeriesResult'];
  DoneResult: ResolversUnionTypes<ResolversParentTypes>['DoneResult'];
  EditClientResult: ResolversUnionTypes<ResolversParentTypes>['EditClientResult'];
  FinishResult: ResolversUnionTypes<ResolversParentTypes>['FinishResult'];
  MeResult: ResolversUnionTypes<ResolversParentTypes>['MeResult'];
  MemberResult: ResolversUnionTypes<ResolversParentTypes>['MemberResult'];
  PlanResult: ResolversUnionTypes<ResolversParentTypes>['PlanResult'];
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  SaveRoomResult: ResolversUnionTypes<ResolversParentTypes>['SaveRoomResult'];
  SessionResult: ResolversUnionTypes<ResolversParentTypes>['SessionResult'];
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  String: Scalars['String']['output'];
};

export type MayDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type MayDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = MayDirectiveArgs> = DirectiveResolverFn<
  Result,
  Parent,
  ContextType,
  Args
>;

export type OpenDirectiveArgs = {
  reason: Scalars['String']['input'];
};

export type OpenDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = OpenDirectiveArgs> = DirectiveResolverFn<
  Result,
  Parent,
  ContextType,
  Args
>;

export type ProblemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    | 'BadInput'
    | 'CapacityFull'
    | 'Clashes'
    | 'HasAttendance'
    | 'LikelyDuplicate'
    | 'NotAllowed'
    | 'NotFound'
    | 'SessionNotOpen'
    | 'SignInLocked'
    | 'StaleClient'
    | 'StalePlan'
    | 'StaleRoom'
    | 'StaleSession'
    | 'StaleVersion'
    | 'StillUnmarked'
    | 'WrongCredentials',
    ParentType,
    ContextType
  >;
};

export type ActiveCentreResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ActiveCentre'] = ResolversParentTypes['ActiveCentre'],
> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  weekStart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type AuditEventResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent'],
> = {
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorRole: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientCodes: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fields: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditPageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AuditPage'] = ResolversParentTypes['AuditPage'],
> = {
  events: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BadInputResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BadInput'] = ResolversParentTypes['BadInput'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  constraint: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapacityFullResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CapacityFull'] = ResolversParentTypes['CapacityFull'],
> = {
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullOn: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareTeamMemberResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CareTeamMember'] = ResolversParentTypes['CareTeamMember'],
> = {
  fromDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  part: Resolver<Maybe<ResolversTypes['CarePart']>, ParentType, ContextType>;
  staffId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  untilDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ClashResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Clash'] = ResolversParentTypes['Clash'],
> = {
  freeRooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ClashKind'], ParentType, ContextType>;
  localDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  other: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  staffId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClashesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Clashes'] = ResolversParentTypes['Clashes'],
> = {
  clashes: Resolver<Array<ResolversTypes['Clash']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'],
> = {
  attendance: Resolver<Maybe<ResolversTypes['ClientAttendance']>, ParentType, ContextType, RequireFields<ClientAttendanceArgs, 'weeks'>>;
  birthDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  careTeam: Resolver<Maybe<Array<ResolversTypes['CareTeamMember']>>, ParentType, ContextType>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact: Resolver<Maybe<ResolversTypes['ClientContact']>, ParentType, ContextType>;
  displayNames: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  dose: Resolver<Maybe<ResolversTypes['DoseLedger']>, ParentType, ContextType, RequireFields<ClientDoseArgs, 'weeks'>>;
  episode: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  firstNames: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  gender: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  memberships: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  names: Resolver<Maybe<Array<ResolversTypes['PersonName']>>, ParentType, ContextType>;
  nextSessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<ClientNextSessionsArgs, 'first'>>;
  plan: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plans: Resolver<Maybe<Array<ResolversTypes['Plan']>>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerMay: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientAttendanceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClientAttendance'] = ResolversParentTypes['ClientAttendance'],
> = {
  from: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  rates: Resolver<Maybe<ResolversTypes['Rates']>, ParentType, ContextType>;
  sessions: Resolver<Maybe<Array<ResolversTypes['ClientSession']>>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ClientContactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClientContact'] = ResolversParentTypes['ClientContact'],
> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientPageResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClientPage'] = ResolversParentTypes['ClientPage'],
> = {
  clients: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClientSaved'] = ResolversParentTypes['ClientSaved'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientSessionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClientSession'] = ResolversParentTypes['ClientSession'],
> = {
  isExpected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['MarkStatus']>, ParentType, ContextType>;
  walkIn: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DayResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Day'] = ResolversParentTypes['Day']> = {
  date: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  next: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessions: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  toFinish: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type DemoCardResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DemoCard'] = ResolversParentTypes['DemoCard'],
> = {
  centreName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  staffId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DoneResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  ok: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoseLedgerResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DoseLedger'] = ResolversParentTypes['DoseLedger'],
> = {
  from: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  lines: Resolver<Maybe<Array<ResolversTypes['DoseLine']>>, ParentType, ContextType>;
  sessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DoseLineResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DoseLine'] = ResolversParentTypes['DoseLine'],
> = {
  delivered: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intervention: Resolver<Maybe<ResolversTypes['PlanIntervention']>, ParentType, ContextType>;
  kind: Resolver<Maybe<ResolversTypes['ServiceKind']>, ParentType, ContextType>;
  prescribed: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weeks: Resolver<Maybe<Array<ResolversTypes['DoseWeek']>>, ParentType, ContextType>;
};

export type DoseWeekResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DoseWeek'] = ResolversParentTypes['DoseWeek'],
> = {
  delivered: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excused: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monday: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  prescribed: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionIds: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  sunday: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type EpisodeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode'],
> = {
  admittedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dischargeReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dischargedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phase: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FinishedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Finished'] = ResolversParentTypes['Finished'],
> = {
  roster: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasAttendanceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['HasAttendance'] = ResolversParentTypes['HasAttendance'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate'],
> = {
  candidates: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  arrivedMinute: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history: Resolver<Maybe<Array<ResolversTypes['MarkChange']>>, ParentType, ContextType>;
  leftMinute: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['MarkStatus']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkIn: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MarkChangeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MarkChange'] = ResolversParentTypes['MarkChange'],
> = {
  applied: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  arrivedMinute: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftMinute: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['MarkStatus']>, ParentType, ContextType>;
};

export type MeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  centre: Resolver<ResolversTypes['ActiveCentre'], ParentType, ContextType>;
  csrf: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleMinutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDemo: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayEver: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  posts: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  singleKeys: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  theme: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeChangedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MeChanged'] = ResolversParentTypes['MeChanged'],
> = {
  me: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MemberSaved'] = ResolversParentTypes['MemberSaved'],
> = {
  membership: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  series: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  endReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seriesId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['MembershipState']>, ParentType, ContextType>;
  untilDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  activatePlan: Resolver<
    ResolversTypes['PlanResult'],
    ParentType,
    ContextType,
    RequireFields<MutationActivatePlanArgs, 'id' | 'expectedVersion'>
  >;
  addMember: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  addToCareTeam: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationAddToCareTeamArgs, 'input'>>;
  cancelSession: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  changePassword: Resolver<
    ResolversTypes['ChangePasswordResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangePasswordArgs, 'input'>
  >;
  createClient: Resolver<ResolversTypes['CreateClientResult'], ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createSeries: Resolver<ResolversTypes['CreateSeriesResult'], ParentType, ContextType, RequireFields<MutationCreateSeriesArgs, 'input'>>;
  demoSignIn: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationDemoSignInArgs, 'staffId'>>;
  didNotMeet: Resolver<ResolversTypes['FinishResult'], ParentType, ContextType, RequireFields<MutationDidNotMeetArgs, 'input'>>;
  editClient: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEditClientArgs, 'input'>>;
  editContact: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEditContactArgs, 'input'>>;
  endCareTeam: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEndCareTeamArgs, 'input'>>;
  endDevice: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationEndDeviceArgs, 'id'>>;
  endMember: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationEndMemberArgs, 'input'>>;
  endOtherDevices: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType>;
  finishAttendance: Resolver<ResolversTypes['FinishResult'], ParentType, ContextType, RequireFields<MutationFinishAttendanceArgs, 'input'>>;
  moveSession: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationMoveSessionArgs, 'input'>>;
  recordAttendance: Resolver<
    ResolversTypes['RecordAttendanceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAttendanceArgs, 'input'>
  >;
  saveEpisode: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationSaveEpisodeArgs, 'input'>>;
  savePlan: Resolver<ResolversTypes['PlanResult'], ParentType, ContextType, RequireFields<MutationSavePlanArgs, 'input'>>;
  savePreferences: Resolver<ResolversTypes['MeResult'], ParentType, ContextType, RequireFields<MutationSavePreferencesArgs, 'input'>>;
  saveRoom: Resolver<ResolversTypes['SaveRoomResult'], ParentType, ContextType, RequireFields<MutationSaveRoomArgs, 'input'>>;
  signIn: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut: Resolver<ResolversTypes['Done'], ParentType, ContextType>;
  switchPost: Resolver<ResolversTypes['MeResult'], ParentType, ContextType, RequireFields<MutationSwitchPostArgs, 'centreId' | 'role'>>;
};

export type NotAllowedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OpResult'] = ResolversParentTypes['OpResult'],
> = {
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome: Resolver<ResolversTypes['OpOutcome'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  row: Resolver<Maybe<ResolversTypes['RosterRow']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartOfResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part: Resolver<ResolversTypes['SessionPart'], ParentType, ContextType>;
  staffId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonNameResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName'],
> = {
  family: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferred: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  activatedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activatedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals: Resolver<Maybe<Array<ResolversTypes['PlanGoal']>>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  interventions: Resolver<Maybe<Array<ResolversTypes['PlanIntervention']>>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problems: Resolver<Maybe<Array<ResolversTypes['PlanProblem']>>, ParentType, ContextType>;
  reviewDue: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanGoalResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlanGoal'] = ResolversParentTypes['PlanGoal'],
> = {
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isShared: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measure: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problemId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsLang: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanInterventionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlanIntervention'] = ResolversParentTypes['PlanIntervention'],
> = {
  goalId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isMandatory: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minutesEach: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriesId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seriesTitles: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  service: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  startsOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  timesAWeek: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weeks: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanProblemResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlanProblem'] = ResolversParentTypes['PlanProblem'],
> = {
  detail: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain: Resolver<Maybe<ResolversTypes['ProblemDomain']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlanSaved'] = ResolversParentTypes['PlanSaved'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  plan: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  centreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centreName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  seesClients: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  auditTrail: Resolver<ResolversTypes['AuditPage'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients: Resolver<ResolversTypes['ClientPage'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'filter' | 'first'>>;
  day: Resolver<ResolversTypes['Day'], ParentType, ContextType, Partial<QueryDayArgs>>;
  demoCards: Resolver<Array<ResolversTypes['DemoCard']>, ParentType, ContextType>;
  likelyDuplicates: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'names'>>;
  mark: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType, RequireFields<QueryMarkArgs, 'sessionId' | 'clientId'>>;
  me: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myDevices: Resolver<Array<ResolversTypes['SignedInDevice']>, ParentType, ContextType>;
  previewSeries: Resolver<ResolversTypes['SeriesPreview'], ParentType, ContextType, RequireFields<QueryPreviewSeriesArgs, 'input'>>;
  rooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomsArgs, 'includeArchived'>>;
  roster: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType, RequireFields<QueryRosterArgs, 'sessionId'>>;
  series: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  seriesList: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesListArgs, 'includeEnded'>>;
  services: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'from' | 'until'>>;
  staff: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType, Partial<QueryStaffArgs>>;
  walkInCandidates: Resolver<
    Array<ResolversTypes['Client']>,
    ParentType,
    ContextType,
    RequireFields<QueryWalkInCandidatesArgs, 'sessionId' | 'search'>
  >;
};

export type RatesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Rates'] = ResolversParentTypes['Rates'],
> = {
  came: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancelled: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excused: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fair: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  walkIns: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecordedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Recorded'] = ResolversParentTypes['Recorded'],
> = {
  results: Resolver<Array<ResolversTypes['OpResult']>, ParentType, ContextType>;
  roster: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  archived: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RoomSaved'] = ResolversParentTypes['RoomSaved'],
> = {
  room: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster'],
> = {
  hiddenRows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFinished: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsReason: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opensAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows: Resolver<Array<ResolversTypes['RosterRow']>, ParentType, ContextType>;
  session: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  viewerMay: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterRowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RosterRow'] = ResolversParentTypes['RosterRow'],
> = {
  absencesRunning: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  isNew: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mark: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType>;
  walkIn: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RuleWordsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RuleWords'] = ResolversParentTypes['RuleWords'],
> = {
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'],
> = {
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hiddenMembers: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  localStart: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  members: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  minutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextSessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<SeriesNextSessionsArgs, 'first'>>;
  placesTaken: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  room: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  rrule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleWords: Resolver<ResolversTypes['RuleWords'], ParentType, ContextType>;
  service: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  staff: Resolver<Array<ResolversTypes['PartOf']>, ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type SeriesPreviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SeriesPreview'] = ResolversParentTypes['SeriesPreview'],
> = {
  clashes: Resolver<Array<ResolversTypes['Clash']>, ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDates: Resolver<Array<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  freeRooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  freeStarts: Resolver<Array<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  isEndless: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  problems: Resolver<Array<ResolversTypes['BadInput']>, ParentType, ContextType>;
  ruleWords: Resolver<Maybe<ResolversTypes['RuleWords']>, ParentType, ContextType>;
};

export type SeriesSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SeriesSaved'] = ResolversParentTypes['SeriesSaved'],
> = {
  series: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
};

export type SessionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'],
> = {
  came: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expected: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMoved: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  localDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  localEnd: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  localStart: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  marked: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originalDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  room: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  seriesId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff: Resolver<Array<ResolversTypes['PartOf']>, ParentType, ContextType>;
  startsAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  statusReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMay: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  walkIns: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type SessionNotOpenResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SessionNotOpen'] = ResolversParentTypes['SessionNotOpen'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SessionSaved'] = ResolversParentTypes['SessionSaved'],
> = {
  session: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInLockedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SignInLocked'] = ResolversParentTypes['SignInLocked'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn'],
> = {
  ok: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedInDeviceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SignedInDevice'] = ResolversParentTypes['SignedInDevice'],
> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThis: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StaffMemberResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'],
> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type StaleClientResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleClient'] = ResolversParentTypes['StaleClient'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StalePlanResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StalePlan'] = ResolversParentTypes['StalePlan'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleRoomResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleRoom'] = ResolversParentTypes['StaleRoom'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleSessionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleSession'] = ResolversParentTypes['StaleSession'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleVersion'] = ResolversParentTypes['StaleVersion'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillUnmarkedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StillUnmarked'] = ResolversParentTypes['StillUnmarked'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Worded'] = ResolversParentTypes['Worded'],
> = {
  lang: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrongCredentialsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['WrongCredentials'] = ResolversParentTypes['WrongCredentials'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type ChangePasswordResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'MeChanged' | 'NotAllowed' | 'SignInLocked' | 'WrongCredentials', ParentType, ContextType>;
};

export type CreateClientResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CreateClientResult'] = ResolversParentTypes['CreateClientResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'ClientSaved' | 'LikelyDuplicate' | 'NotAllowed', ParentType, ContextType>;
};

export type CreateSeriesResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CreateSeriesResult'] = ResolversParentTypes['CreateSeriesResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'Clashes' | 'NotAllowed' | 'SeriesSaved', ParentType, ContextType>;
};

export type DoneResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DoneResult'] = ResolversParentTypes['DoneResult'],
> = {
  __resolveType: TypeResolveFn<'Done' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type EditClientResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['EditClientResult'] = ResolversParentTypes['EditClientResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'ClientSaved' | 'NotAllowed' | 'NotFound' | 'StaleClient', ParentType, ContextType>;
};

export type FinishResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FinishResult'] = ResolversParentTypes['FinishResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'Finished' | 'HasAttendance' | 'NotAllowed' | 'NotFound' | 'SessionNotOpen' | 'StaleSession' | 'StillUnmarked',
    ParentType,
    ContextType
  >;
};

export type MeResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MeResult'] = ResolversParentTypes['MeResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'MeChanged' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MemberResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MemberResult'] = ResolversParentTypes['MemberResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'CapacityFull' | 'Clashes' | 'MemberSaved' | 'NotAllowed' | 'NotFound' | 'StaleVersion',
    ParentType,
    ContextType
  >;
};

export type PlanResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PlanResult'] = ResolversParentTypes['PlanResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'PlanSaved' | 'StalePlan', ParentType, ContextType>;
};

export type RecordAttendanceResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'Recorded' | 'SessionNotOpen', ParentType, ContextType>;
};

export type SaveRoomResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveRoomResult'] = ResolversParentTypes['SaveRoomResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'RoomSaved' | 'StaleRoom', ParentType, ContextType>;
};

export type SessionResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SessionResult'] = ResolversParentTypes['SessionResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'Clashes' | 'HasAttendance' | 'NotAllowed' | 'NotFound' | 'SessionSaved' | 'StaleSession',
    ParentType,
    ContextType
  >;
};

export type SignInResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'SignInLocked' | 'SignedIn' | 'WrongCredentials', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Problem: ProblemResolvers<ContextType>;
  ActiveCentre: ActiveCentreResolvers<ContextType>;
  AuditEvent: AuditEventResolvers<ContextType>;
  AuditPage: AuditPageResolvers<ContextType>;
  BadInput: BadInputResolvers<ContextType>;
  CapacityFull: CapacityFullResolvers<ContextType>;
  CareTeamMember: CareTeamMemberResolvers<ContextType>;
  Clash: ClashResolvers<ContextType>;
  Clashes: ClashesResolvers<ContextType>;
  Client: ClientResolvers<ContextType>;
  ClientAttendance: ClientAttendanceResolvers<ContextType>;
  ClientContact: ClientContactResolvers<ContextType>;
  ClientPage: ClientPageResolvers<ContextType>;
  ClientSaved: ClientSavedResolvers<ContextType>;
  ClientSession: ClientSessionResolvers<ContextType>;
  Day: DayResolvers<ContextType>;
  DemoCard: DemoCardResolvers<ContextType>;
  Done: DoneResolvers<ContextType>;
  DoseLedger: DoseLedgerResolvers<ContextType>;
  DoseLine: DoseLineResolvers<ContextType>;
  DoseWeek: DoseWeekResolvers<ContextType>;
  Episode: EpisodeResolvers<ContextType>;
  Finished: FinishedResolvers<ContextType>;
  HasAttendance: HasAttendanceResolvers<ContextType>;
  LikelyDuplicate: LikelyDuplicateResolvers<ContextType>;
  Mark: MarkResolvers<ContextType>;
  MarkChange: MarkChangeResolvers<ContextType>;
  Me: MeResolvers<ContextType>;
  MeChanged: MeChangedResolvers<ContextType>;
  MemberSaved: MemberSavedResolvers<ContextType>;
  Membership: MembershipResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NotAllowed: NotAllowedResolvers<ContextType>;
  NotFound: NotFoundResolvers<ContextType>;
  OpResult: OpResultResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PartOf: PartOfResolvers<ContextType>;
  PersonName: PersonNameResolvers<ContextType>;
  Plan: PlanResolvers<ContextType>;
  PlanGoal: PlanGoalResolvers<ContextType>;
  PlanIntervention: PlanInterventionResolvers<ContextType>;
  PlanProblem: PlanProblemResolvers<ContextType>;
  PlanSaved: PlanSavedResolvers<ContextType>;
  Post: PostResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rates: RatesResolvers<ContextType>;
  Recorded: RecordedResolvers<ContextType>;
  Room: RoomResolvers<ContextType>;
  RoomSaved: RoomSavedResolvers<ContextType>;
  Roster: RosterResolvers<ContextType>;
  RosterRow: RosterRowResolvers<ContextType>;
  RuleWords: RuleWordsResolvers<ContextType>;
  Series: SeriesResolvers<ContextType>;
  SeriesPreview: SeriesPreviewResolvers<ContextType>;
  SeriesSaved: SeriesSavedResolvers<ContextType>;
  Service: ServiceResolvers<ContextType>;
  Session: SessionResolvers<ContextType>;
  SessionNotOpen: SessionNotOpenResolvers<ContextType>;
  SessionSaved: SessionSavedResolvers<ContextType>;
  SignInLocked: SignInLockedResolvers<ContextType>;
  SignedIn: SignedInResolvers<ContextType>;
  SignedInDevice: SignedInDeviceResolvers<ContextType>;
  StaffMember: StaffMemberResolvers<ContextType>;
  StaleClient: StaleClientResolvers<ContextType>;
  StalePlan: StalePlanResolvers<ContextType>;
  StaleRoom: StaleRoomResolvers<ContextType>;
  StaleSession: StaleSessionResolvers<ContextType>;
  StaleVersion: StaleVersionResolvers<ContextType>;
  StillUnmarked: StillUnmarkedResolvers<ContextType>;
  Worded: WordedResolvers<ContextType>;
  WrongCredentials: WrongCredentialsResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  LocalDate: GraphQLScalarType;
  LocalTime: GraphQLScalarType;
  TimeZone: GraphQLScalarType;
  ChangePasswordResult: ChangePasswordResultResolvers<ContextType>;
  CreateClientResult: CreateClientResultResolvers<ContextType>;
  CreateSeriesResult: CreateSeriesResultResolvers<ContextType>;
  DoneResult: DoneResultResolvers<ContextType>;
  EditClientResult: EditClientResultResolvers<ContextType>;
  FinishResult: FinishResultResolvers<ContextType>;
  MeResult: MeResultResolvers<ContextType>;
  MemberResult: MemberResultResolvers<ContextType>;
  PlanResult: PlanResultResolvers<ContextType>;
  RecordAttendanceResult: RecordAttendanceResultResolvers<ContextType>;
  SaveRoomResult: SaveRoomResultResolvers<ContextType>;
  SessionResult: SessionResultResolvers<ContextType>;
  SignInResult: SignInResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  may: MayDirectiveResolver<any, any, ContextType>;
  open: OpenDirectiveResolver<any, any, ContextType>;
};
