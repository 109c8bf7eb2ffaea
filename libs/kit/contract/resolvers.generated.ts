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

export type AccountState =
  | 'ACTIVE'
  | 'DISABLED'
  /** Has a link and no password yet. */
  | 'INVITED';

export type AgeBand = 'FROM_26' | 'FROM_36' | 'FROM_46' | 'FROM_56' | 'UNDER_26';

export type CarePart = 'CASE_MANAGER' | 'COUNSELLOR' | 'PHYSICIAN' | 'PRIMARY_COUNSELLOR';

/** How far a change goes. THIS: one session. FOLLOWING: from it on. ALL: every session of the terms that hold now; earlier terms stay as they were. */
export type ChangeScope = 'ALL' | 'FOLLOWING' | 'THIS';

export type ClashKind = 'CLIENT' | 'CLOCK_CHANGE' | 'CLOSURE' | 'ROOM' | 'STAFF';

export type ClientFilter = 'ALL' | 'DISCHARGED' | 'IN_CARE' | 'MINE';

/** How a house calls whom it cares for: a word of the catalogues, in each language. */
export type ClientTerm = 'CLIENT' | 'GUEST' | 'PARTICIPANT' | 'PATIENT' | 'PERSON' | 'RESIDENT';

/** HOLIDAY: everybody's, such as a public holiday. CLOSURE: this house's own. */
export type ClosureKind = 'CLOSURE' | 'HOLIDAY';

export type CoachStatus = 'ACTIVE' | 'PAUSED';

/** What a client lets their coach see: a class of data. */
export type ConsentScope = 'ATTENDANCE' | 'PLAN';

export type ConsentState =
  /** Begins on a later day. */
  'COMING' | 'EXPIRED' | 'REVOKED' | 'STANDING';

export type ContactChannel = 'IN_PERSON' | 'MESSAGE' | 'PHONE' | 'VIDEO';

export type DeclineReason = 'KNOW_EACH_OTHER' | 'NOT_A_FIT' | 'NO_TIME' | 'OTHER' | 'TOO_MANY';

export type ExchangeKind = 'GROUPS' | 'MEMBERSHIPS' | 'PEOPLE' | 'ROOMS' | 'STAFF';

export type Faith = 'BUDDHISM' | 'CHRISTIANITY' | 'HINDUISM' | 'ISLAM' | 'JUDAISM' | 'NONE' | 'OTHER' | 'SIKHISM';

/** What the coordinator must weigh: an approval over it needs `overrideReason`. */
export type FitConcern = 'SHARED_GROUP';

/** What a fit is made of. The weights of those that do not apply are shared by the others: `of` sums to 100 always. */
export type FitCriterion = 'AGE_BAND' | 'AVAILABILITY' | 'FAITH' | 'FAMILY' | 'INTERESTS' | 'LOAD' | 'PATHWAY';

/** How the fact reads: the screen has a sentence for each, with `words` (enum values of the criterion) and `amount`. */
export type FitFact =
  | 'DIFFERENT'
  | 'NEXT'
  | 'NOT_SAID'
  /** `amount`: minutes a week in which both have time. */
  | 'OVERLAP'
  /** `amount`: places that are free, the new one not counted. */
  | 'ROOM'
  | 'SAME'
  | 'SHARED';

export type FitKind = 'KEPT' | 'SHIFTED' | 'SKIPPED';

/** Where the fact comes from: what the client wished, what the record says, or the coach's own profile. */
export type FitSource = 'PROFILE' | 'RECORD' | 'WISH';

export type Gender = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';

export type GrantCategory =
  /** Covers for a colleague who is away. */
  | 'COVER'
  /** The person is on the telephone, or here, and needs help now. */
  | 'CRISIS_CALL'
  /** Danger to somebody's life or health. */
  | 'DANGER'
  /** The law asks for it at once. */
  | 'LEGAL_DUTY'
  | 'OTHER';

export type GrantReview = 'FOLLOW_UP' | 'JUSTIFIED' | 'NOT_JUSTIFIED';

export type GroupKind = 'CLINICAL' | 'EDUCATION' | 'FAMILY' | 'HOLISTIC' | 'MUTUAL_AID' | 'PEER_LED';

export type InTheWayKind = 'BLOCKED_WINDOW' | 'CLOSURE' | 'HOLIDAY' | 'OTHER_HOURS';

export type Interest =
  | 'COOKING'
  | 'CRAFTS'
  | 'FILMS'
  | 'GAMES'
  | 'GARDENING'
  | 'MUSIC'
  | 'PRAYER'
  | 'READING'
  | 'SPORT'
  | 'TECHNOLOGY'
  | 'VOLUNTEERING'
  | 'WALKING';

export type LifeSituation =
  'CARER' | 'JUSTICE_EXPERIENCE' | 'LIVING_ALONE' | 'PARENT' | 'PARTNERED' | 'SEEKING_WORK' | 'STUDENT' | 'WORKING';

export type MarkStatus = 'ABSENT' | 'EXCUSED' | 'LATE' | 'LEFT_EARLY' | 'PRESENT';

export type MatchEnd = 'CLIENT_WISH' | 'COACH_LEFT' | 'COACH_WISH' | 'GOALS_MET' | 'LEFT_CARE' | 'OTHER' | 'OUT_OF_TOUCH';

export type MatchSide = 'CLIENT' | 'COACH';

export type MatchState =
  | 'ACTIVE'
  | 'DECLINED'
  | 'ENDED'
  | 'PROPOSED'
  /** The proposal was taken back before both had answered. */
  | 'WITHDRAWN';

export type MeetingWay = 'IN_PERSON' | 'PHONE' | 'VIDEO';

export type MembershipState = 'ACTIVE' | 'ENDED' | 'OFFERED';

/** Why a coach is not offered (hard rules). */
export type NotOfferedRule =
  | 'AT_CAPACITY'
  | 'COACH_PAUSED'
  | 'CONFLICT'
  | 'CONSENT_REVOKED'
  | 'DECLINED_BEFORE'
  | 'GENDER_WISH'
  | 'NOT_SUPERVISED'
  | 'NO_COMMON_LANGUAGE'
  | 'NO_COMMON_TIME'
  | 'NO_COMMON_WAY';

/** What a series does on a day or at an hour at which the centre is closed: leaves that session out, moves it to the nearest open time, or meets all the same. */
export type OnClosure = 'KEEP' | 'SHIFT' | 'SKIP';

export type OpOutcome =
  | 'APPLIED'
  /** Another value stands on a newer version; this one is kept in the history. */
  | 'KEPT_BESIDE'
  | 'REFUSED'
  | 'REPLAYED';

/** What a single session may have of its own, beside its series. */
export type Override = 'CAPACITY' | 'ROOM' | 'STAFF' | 'TIME' | 'TOPIC';

export type Pathway = 'DHARMA' | 'FAITH_BASED' | 'MEDICATION' | 'OWN_WAY' | 'SECULAR' | 'SMART' | 'TWELVE_STEP';

export type Phase = 'AFTERCARE' | 'DETOX' | 'IOP' | 'OUTPATIENT' | 'RESIDENTIAL';

export type PlanStatus = 'ACTIVE' | 'DRAFT' | 'SUPERSEDED';

export type PoolMode =
  /** The most points for the pool as a whole. */
  | 'BEST_FIT'
  /** As many people as can be served, then the most points. */
  | 'EVERYONE'
  /** Those who have waited longest first, then the most points. */
  | 'LONGEST_WAIT';

export type ProblemDomain = 'BIOLOGICAL' | 'PSYCHOLOGICAL' | 'SOCIAL';

export type ReportDimension =
  /** Each who led or helped to lead is credited with the session; the total counts it once. */
  | 'FACILITATOR'
  | 'GROUP'
  /** Weekday and hour of the beginning, on the centre's wall. */
  | 'HOUR'
  | 'WEEK';

export type ReportTable =
  'ATTENDANCE_BY_FACILITATOR' | 'ATTENDANCE_BY_GROUP' | 'ATTENDANCE_BY_HOUR' | 'ATTENDANCE_BY_WEEK' | 'DATA_QUALITY';

export type RequestStatus = 'MATCHED' | 'WAITING' | 'WITHDRAWN';

export type ReviewState = 'OVERDUE' | 'REVIEWED' | 'TO_REVIEW';

export type Role = 'ADMINISTRATOR' | 'COORDINATOR' | 'COUNSELLOR' | 'MANAGER' | 'PEER_COACH' | 'PRIVACY_REVIEWER' | 'SUPERVISOR';

export type SecondState =
  /** The record may be opened now, by who asked. */
  | 'AGREED'
  /** Its hour has passed, it was taken back, or the record was opened with it. */
  | 'OVER'
  | 'REFUSED'
  /** Nobody has answered yet. */
  | 'WAITING';

export type ServiceKind = 'CLINICAL' | 'COMMUNITY' | 'PEER';

export type SessionPart = 'CO' | 'COVER' | 'LEAD' | 'OBSERVER' | 'PEER';

export type SessionStatus = 'CANCELLED' | 'HELD' | 'NOT_HELD' | 'SCHEDULED';

export type SupportKind = 'COMPANY' | 'EMOTIONAL' | 'INFORMATION' | 'PRACTICAL';

export type AddMemberInput = {
  clientId: Scalars['ID']['input'];
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  /** Needed when another session of the client overlaps. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  seriesId: Scalars['ID']['input'];
};

export type AnswerMatchInput = {
  accepted: Scalars['Boolean']['input'];
  /** Needed when declined. */
  declineReason?: InputMaybe<DeclineReason>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** COACH: the viewer's own answer. CLIENT: what the client said, written down by who cares for them. */
  side: MatchSide;
};

export type AnswerSecondInput = {
  agrees: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  /** Needed for a refusal; who asked reads it. */
  note: Scalars['String']['input'];
};

export type ApproveMatchInput = {
  coachId: Scalars['ID']['input'];
  /** The request's version as it was reviewed. */
  expectedVersion: Scalars['Int']['input'];
  /** The new match's id. */
  id: Scalars['ID']['input'];
  /** Needed over a concern. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Why this pair; both read it. */
  reason: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};

export type BlockedWindowInput = {
  /** 0 for a new one. */
  expectedVersion: Scalars['Int']['input'];
  fromDate?: InputMaybe<Scalars['LocalDate']['input']>;
  fromTime: Scalars['LocalTime']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  untilDate?: InputMaybe<Scalars['LocalDate']['input']>;
  untilTime: Scalars['LocalTime']['input'];
  weekday: Scalars['Int']['input'];
};

export type BreakGlassInput = {
  category: GrantCategory;
  /** The centre's own number, whole. */
  clientCode?: InputMaybe<Scalars['String']['input']>;
  /** One of the two says who is meant. */
  clientId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  /** At least 15 characters: a reviewer reads it. */
  reason: Scalars['String']['input'];
};

export type CareTeamInput = {
  clientId: Scalars['ID']['input'];
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  part: CarePart;
  staffId: Scalars['ID']['input'];
};

export type CentreInput = {
  clientTerm: ClientTerm;
  expectedVersion: Scalars['Int']['input'];
  lateDefaultMinutes: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  openingHours: Array<OpeningHoursInput>;
  weekStart: Scalars['Int']['input'];
};

/** Each field that is left out stays as it is. `sessionId` says from where: the session on which somebody began the change. */
export type ChangeInput = {
  /** Cancels: one session, or all that is still to come of the series from it on. Nothing else may change with it. */
  cancelReason?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Scalars['Int']['input']>;
  expectedVersion: Scalars['Int']['input'];
  /** Of the change itself: sent twice it is done once, and undone by it. */
  id: Scalars['ID']['input'];
  /** The day on which this session shall be held. FOLLOWING and ALL shift the rule by as many days; a monthly rule must be given anew. */
  localDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For THIS, a time that clocks jump over that day is answered with BadInput, constraint 'nextTime DATE TIME': the first time after the gap. */
  localStart?: InputMaybe<Scalars['LocalTime']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Not with THIS. Fits the sessions in the range to the centre's time as it is now, also when the series did the same before. */
  onClosure?: InputMaybe<OnClosure>;
  /** Needed when people of the group are expected elsewhere at the new time. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Null: no room. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** Not with THIS. COUNT counts from the session's day on. */
  rrule?: InputMaybe<Scalars['String']['input']>;
  scope: ChangeScope;
  /** Looked at for FOLLOWING and ALL: every change of the series or of one of its sessions raises it. */
  seriesVersion: Scalars['Int']['input'];
  sessionId: Scalars['ID']['input'];
  staff?: InputMaybe<Array<StaffPartInput>>;
  /** Null: none. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePasswordInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

export type ClosureInput = {
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  kind: ClosureKind;
  reason: Scalars['String']['input'];
  untilDate: Scalars['LocalDate']['input'];
};

export type CoachProfileInput = {
  ageBand?: InputMaybe<AgeBand>;
  /** Null: as it is (15 at first). Only a coordinator sets it. */
  cap?: InputMaybe<Scalars['Int']['input']>;
  /** 0 when there is none yet. */
  expectedVersion: Scalars['Int']['input'];
  faith?: InputMaybe<Faith>;
  gender: Gender;
  interests: Array<Interest>;
  languages: Array<Scalars['String']['input']>;
  meetsBy: Array<MeetingWay>;
  pathways: Array<Pathway>;
  situations: Array<LifeSituation>;
  staffId: Scalars['ID']['input'];
  windows: Array<WeekWindowInput>;
};

/** What a column of the file brings. No field: it is left out on purpose. */
export type ColumnInput = {
  column: Scalars['String']['input'];
  field?: InputMaybe<Scalars['String']['input']>;
};

export type ConsentInput = {
  clientId: Scalars['ID']['input'];
  coachId: Scalars['ID']['input'];
  /** The centre's local day; null or today: from now on. */
  fromDate?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  /** At least one. What stood for this coach before ends when this one begins to stand. */
  scopes: Array<ConsentScope>;
  /** The first local day on which it no longer stands; null: until it is revoked. */
  untilDate?: InputMaybe<Scalars['LocalDate']['input']>;
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

export type EndMatchInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of a match. A proposal is taken back without one. */
  reason?: InputMaybe<MatchEnd>;
  /** The person waits again, from today; a proposal that is taken back always leaves the request waiting. */
  reopen: Scalars['Boolean']['input'];
};

export type EndMemberInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  untilDate: Scalars['LocalDate']['input'];
};

export type EndPostInput = {
  role: Role;
  staffId: Scalars['ID']['input'];
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

export type ExportReportInput = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  table: ReportTable;
  weeks: Scalars['Int']['input'];
};

export type FinishInput = {
  expectedVersion: Scalars['Int']['input'];
  /** What people without a mark get; null: only if nobody is unmarked. */
  restAs?: InputMaybe<MarkStatus>;
  sessionId: Scalars['ID']['input'];
};

export type HoursVariantInput = {
  /** 0 for new ones. */
  expectedVersion: Scalars['Int']['input'];
  fromDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  openingHours: Array<OpeningHoursInput>;
  untilDate: Scalars['LocalDate']['input'];
};

export type ImportInput = {
  /** False: everything is done and taken back, to see how it would end. */
  commit: Scalars['Boolean']['input'];
  kind: ExchangeKind;
  /** What was said about some columns; the others are guessed from their names. */
  mapping?: InputMaybe<Array<ColumnInput>>;
  /** The file as text: about 120,000 bytes at most, which is what a request may carry. Larger files come in by the command line. */
  text: Scalars['String']['input'];
};

export type InviteInput = {
  email: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  nameUr?: InputMaybe<Scalars['String']['input']>;
  role: Role;
  /** Managers only. */
  seesClients: Scalars['Boolean']['input'];
};

export type LogContactInput = {
  at: Scalars['DateTime']['input'];
  channel: ContactChannel;
  clientId: Scalars['ID']['input'];
  kinds: Array<SupportKind>;
  /** 0 to 480. What is not known of a try that reached nobody is 0. */
  minutes: Scalars['Int']['input'];
  nextOn?: InputMaybe<Scalars['LocalDate']['input']>;
  nextStep?: InputMaybe<Scalars['String']['input']>;
  /** Made by the caller: the same one sent twice is one contact. */
  opId: Scalars['ID']['input'];
  reached: Scalars['Boolean']['input'];
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

export type MatchRequestInput = {
  avoid?: InputMaybe<Scalars['String']['input']>;
  avoidCoachIds: Array<Scalars['ID']['input']>;
  clientId: Scalars['ID']['input'];
  /** 0 when it is new. */
  expectedVersion: Scalars['Int']['input'];
  faith?: InputMaybe<Faith>;
  gender?: InputMaybe<Gender>;
  /** The request's id: a new one opens it, a known one that waits changes its wishes. */
  id: Scalars['ID']['input'];
  interests: Array<Interest>;
  /** At least one. */
  languages: Array<Scalars['String']['input']>;
  meetsBy: Array<MeetingWay>;
  pathways: Array<Pathway>;
  situations: Array<LifeSituation>;
  windows: Array<WeekWindowInput>;
};

export type NameInput = {
  family?: InputMaybe<Scalars['String']['input']>;
  given: Scalars['String']['input'];
  lang: Scalars['String']['input'];
  preferred?: InputMaybe<Scalars['String']['input']>;
};

export type NoticesInput = {
  changes: Scalars['Boolean']['input'];
  reminders: Scalars['Boolean']['input'];
};

export type OpeningHoursInput = {
  closes: Scalars['LocalTime']['input'];
  opens: Scalars['LocalTime']['input'];
  weekday: Scalars['Int']['input'];
};

export type PauseCoachInput = {
  expectedVersion: Scalars['Int']['input'];
  /** False: takes up again. */
  paused: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  staffId: Scalars['ID']['input'];
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

export type PostInput = {
  role: Role;
  /** Managers only. */
  seesClients: Scalars['Boolean']['input'];
  staffId: Scalars['ID']['input'];
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

export type ReviewGrantInput = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  outcome: GrantReview;
};

export type RevokeConsentInput = {
  id: Scalars['ID']['input'];
};

export type RoomInput = {
  archived: Scalars['Boolean']['input'];
  /** 0 to 120. Left out: as it is, 0 for a new room. */
  bufferMinutes?: InputMaybe<Scalars['Int']['input']>;
  capacity: Scalars['Int']['input'];
  /** 0 for a new room. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type SeriesInput = {
  capacity: Scalars['Int']['input'];
  /** Dates beside those of the rule (RDATE). */
  extraDates?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  firstDate: Scalars['LocalDate']['input'];
  id: Scalars['ID']['input'];
  isOpen: Scalars['Boolean']['input'];
  kind: GroupKind;
  localStart: Scalars['LocalTime']['input'];
  minutes: Scalars['Int']['input'];
  /** Left out: KEEP. */
  onClosure?: InputMaybe<OnClosure>;
  roomId?: InputMaybe<Scalars['ID']['input']>;
  rrule: Scalars['String']['input'];
  serviceId: Scalars['ID']['input'];
  /** Dates of the rule that are left out (a clash, a closure). */
  skipDates: Array<Scalars['LocalDate']['input']>;
  staff: Array<StaffPartInput>;
  titles: Array<WordedInput>;
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type SetPasswordInput = {
  /** What stands behind the '#' of the link. */
  key: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

export type SignInInput = {
  /** Of the authenticator app, or a spare one; asked for by the answer when it is needed. */
  code?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type StaffPartInput = {
  part: SessionPart;
  staffId: Scalars['ID']['input'];
};

export type StepUpInput = {
  /** Of the app, or a spare one; needed by whoever has a second factor. */
  code?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};

export type WeekWindowInput = {
  from: Scalars['LocalTime']['input'];
  until: Scalars['LocalTime']['input'];
  weekday: Scalars['Int']['input'];
};

export type WithdrawRequestInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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

export type AccountSaved = {
  __typename?: 'AccountSaved';
  account: StaffAccount;
  /** Null unless somebody stopped working. */
  left?: Maybe<LeftWork>;
};

export type ActiveCentre = {
  __typename?: 'ActiveCentre';
  /** The word of the house for whom it cares. */
  clientTerm: ClientTerm;
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The database's clock, in the centre's zone. */
  today: Scalars['LocalDate']['output'];
  weekStart: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

/** The client has a coach, or an open proposal: code DUPLICATE. */
export type AlreadyMatched = Problem & {
  __typename?: 'AlreadyMatched';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  state: MatchState;
};

export type AttendanceReport = {
  __typename?: 'AttendanceReport';
  before: ReportSpan;
  by: ReportDimension;
  /** Of the raw rate, in hundredths of a percentage point; by group only. */
  change?: Maybe<Scalars['Int']['output']>;
  /** Numbers below this are hidden, as far as they must be; 1: none is. */
  leastShown: Scalars['Int']['output'];
  lines: Array<ReportLine>;
  now: ReportSpan;
  seriesTitles?: Maybe<Array<Worded>>;
  total: ReportLine;
  weeks: Scalars['Int']['output'];
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

/** A week in which somebody's plan would get less than it prescribes. Only people within reach; `hiddenBelowPlan` counts the others. */
export type BelowPlan = {
  __typename?: 'BelowPlan';
  client?: Maybe<Client>;
  plannedMinutes?: Maybe<Scalars['Int']['output']>;
  prescribedMinutes?: Maybe<Scalars['Int']['output']>;
  /** Monday. */
  weekOf?: Maybe<Scalars['LocalDate']['output']>;
};

/** Hours of one weekday in which no group meets, by the centre's wall clock, such as the Friday prayer. */
export type BlockedWindow = {
  __typename?: 'BlockedWindow';
  /** Both included; without them it holds always. */
  fromDate?: Maybe<Scalars['LocalDate']['output']>;
  fromTime: Scalars['LocalTime']['output'];
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  untilDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The first minute after. */
  untilTime: Scalars['LocalTime']['output'];
  version: Scalars['Int']['output'];
  /** ISO: 1 = Monday. */
  weekday: Scalars['Int']['output'];
};

/** The address at which one's own calendar program reads one's sessions. The address itself is shown once, when it is made. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  createdAt: Scalars['DateTime']['output'];
  /** To the hour; null: nobody has read it yet. */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
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

export type CentreSaved = {
  __typename?: 'CentreSaved';
  centre: CentreSettings;
};

export type CentreSettings = {
  __typename?: 'CentreSettings';
  /** Those that are not over, by weekday and time. */
  blockedWindows: Array<BlockedWindow>;
  clientTerm: ClientTerm;
  /** From today on, the next first. */
  closures: Array<Closure>;
  /** Those that are not over, the next first. */
  hoursVariants: Array<HoursVariant>;
  id: Scalars['ID']['output'];
  /** Minutes late that count when nobody says how many. */
  lateDefaultMinutes: Scalars['Int']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** A weekday that is missing is closed. */
  openingHours: Array<OpeningHours>;
  version: Scalars['Int']['output'];
  /** For display only; reports count ISO weeks. */
  weekStart: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

export type ChangeMade = {
  __typename?: 'ChangeMade';
  changeId: Scalars['ID']['output'];
  series: Series;
  /** Null when it is gone: the series ends before it, or meets on other days. */
  session?: Maybe<Session>;
  /** Until when undoing is offered. The server allows a minute. */
  undoUntil: Scalars['DateTime']['output'];
};

export type ChangePreview = {
  __typename?: 'ChangePreview';
  added: Scalars['Int']['output'];
  belowPlan?: Maybe<Array<BelowPlan>>;
  clashes: Array<Clash>;
  firstDate?: Maybe<Scalars['LocalDate']['output']>;
  /** What the centre's time does to the dates of a changed time or rule. */
  fitted: Array<Fitted>;
  /** Rooms, starts and people that are free for all of it, best first. */
  freeRooms: Array<Room>;
  freeStaff: Array<FreeStaff>;
  freeStarts: Array<Scalars['LocalTime']['output']>;
  hiddenBelowPlan: Scalars['Int']['output'];
  /** Sessions that have attendance and stay as they are, at most 50. */
  kept: Array<Session>;
  lastDate?: Maybe<Scalars['LocalDate']['output']>;
  /** People who are expected in at least one session that changes. */
  membersTouched: Scalars['Int']['output'];
  problems: Array<BadInput>;
  removed: Scalars['Int']['output'];
  resets: Array<SessionReset>;
  ruleWords?: Maybe<RuleWords>;
  /** Staff whose sessions change, the viewer left out. */
  tell: Array<ToldStaff>;
  /** Sessions that would be different afterwards, those with another day among them. */
  touched: Scalars['Int']['output'];
};

export type ChangeUndone = {
  __typename?: 'ChangeUndone';
  series: Series;
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
  /** How many people are expected in both: of a CLIENT clash only. */
  people?: Maybe<Scalars['Int']['output']>;
  staffId?: Maybe<Scalars['ID']['output']>;
};

/** Room, staff or client is taken: code CONFLICT_OVERLAP. Names what clashes; `other` is null when it belongs to another centre. */
export type Clashes = Problem & {
  __typename?: 'Clashes';
  clashes: Array<Clash>;
  code: Scalars['String']['output'];
  /** Ways out, as in the preview; empty for a member who is added. */
  freeRooms: Array<Room>;
  freeStaff: Array<FreeStaff>;
  freeStarts: Array<Scalars['LocalTime']['output']>;
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
  /** Newest first. */
  consents?: Maybe<Array<Consent>>;
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
  /** The latest wish for a coach, or null. */
  matchRequest?: Maybe<MatchRequest>;
  /** Matches and proposals, newest first. */
  matches?: Maybe<Array<CoachMatch>>;
  /** Group spells, newest first. */
  memberships?: Maybe<Array<Membership>>;
  names?: Maybe<Array<PersonName>>;
  /** Sessions to come, by the client's spells. */
  nextSessions?: Maybe<Array<Session>>;
  /** The active plan, else the newest draft. */
  plan?: Maybe<Plan>;
  /** All versions, newest first. */
  plans?: Maybe<Array<Plan>>;
  /** Contacts of coaches, newest first; a coach sees their own. */
  supportContacts?: Maybe<Array<SupportContact>>;
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

/** A person's registration at this centre. */
export type ClientSupportContactsArgs = {
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

/** Days on which the house is closed, both included. */
export type Closure = {
  __typename?: 'Closure';
  fromDate: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  kind: ClosureKind;
  reason: Scalars['String']['output'];
  untilDate: Scalars['LocalDate']['output'];
};

/** How well a coach fits a request. The points of `parts` sum to `total`, their `of` to 100; the first part is the strongest reason. */
export type CoachFit = {
  __typename?: 'CoachFit';
  coach: CoachProfile;
  concerns: Array<ConcernFound>;
  parts: Array<FitPart>;
  total: Scalars['Int']['output'];
};

/** The coach has no place left: code CAPACITY_FULL. */
export type CoachFull = Problem & {
  __typename?: 'CoachFull';
  coach: CoachProfile;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type CoachLoad = {
  __typename?: 'CoachLoad';
  after: Scalars['Int']['output'];
  before: Scalars['Int']['output'];
  coach: CoachProfile;
};

/** A match of a client and a coach, from proposal to end. */
export type CoachMatch = {
  __typename?: 'CoachMatch';
  approvedByName?: Maybe<Scalars['String']['output']>;
  client?: Maybe<Client>;
  clientAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  coachAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  coachId?: Maybe<Scalars['ID']['output']>;
  coachName?: Maybe<Scalars['String']['output']>;
  coachNameUr?: Maybe<Scalars['String']['output']>;
  declineReason?: Maybe<DeclineReason>;
  /** Who declined, and why; what was noted at the end. */
  declinedBy?: Maybe<MatchSide>;
  endReason?: Maybe<MatchEnd>;
  fromDate?: Maybe<Scalars['LocalDate']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  lastContactOn?: Maybe<Scalars['LocalDate']['output']>;
  nextContactOn?: Maybe<Scalars['LocalDate']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  previousMatchId?: Maybe<Scalars['ID']['output']>;
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why this pair, in the coordinator's words. */
  reason?: Maybe<Scalars['String']['output']>;
  state?: Maybe<MatchState>;
  /** The first day after the match. */
  untilDate?: Maybe<Scalars['LocalDate']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
};

/** A peer recovery coach: a coordinator sees all of the centre, a supervisor their supervisees, a coach themself. */
export type CoachProfile = {
  __typename?: 'CoachProfile';
  active: Scalars['Int']['output'];
  ageBand?: Maybe<AgeBand>;
  /** The most people at a time, proposals included. */
  cap: Scalars['Int']['output'];
  faith?: Maybe<Faith>;
  gender: Gender;
  /** The staff member's id. */
  id: Scalars['ID']['output'];
  interests: Array<Interest>;
  languages: Array<Scalars['String']['output']>;
  meetsBy: Array<MeetingWay>;
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  pathways: Array<Pathway>;
  pauseReason?: Maybe<Scalars['String']['output']>;
  proposed: Scalars['Int']['output'];
  situations: Array<LifeSituation>;
  status: CoachStatus;
  /** Null: nobody supervises this coach today, so nobody new is offered. */
  supervisorName?: Maybe<Scalars['String']['output']>;
  supervisorNameUr?: Maybe<Scalars['String']['output']>;
  /** 0: the profile was not written yet. */
  version: Scalars['Int']['output'];
  windows: Array<WeekWindow>;
};

export type CoachSaved = {
  __typename?: 'CoachSaved';
  coach: CoachProfile;
};

export type ConcernFound = {
  __typename?: 'ConcernFound';
  concern: FitConcern;
  count: Scalars['Int']['output'];
};

/** There is a concern; say why the pair is right all the same: code REASON_REQUIRED. */
export type ConcernStands = Problem & {
  __typename?: 'ConcernStands';
  code: Scalars['String']['output'];
  concerns: Array<ConcernFound>;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A client's consent to share with a coach. It opens something only while they are matched, and ends with the next request after its end. */
export type Consent = {
  __typename?: 'Consent';
  coachId?: Maybe<Scalars['ID']['output']>;
  coachName?: Maybe<Scalars['String']['output']>;
  coachNameUr?: Maybe<Scalars['String']['output']>;
  id?: Maybe<Scalars['ID']['output']>;
  recordedByName?: Maybe<Scalars['String']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  scopes?: Maybe<Array<ConsentScope>>;
  state?: Maybe<ConsentState>;
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Null: until it is revoked. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type ConsentSaved = {
  __typename?: 'ConsentSaved';
  client: Client;
  consent?: Maybe<Consent>;
};

export type ContactLogged = {
  __typename?: 'ContactLogged';
  contact?: Maybe<SupportContact>;
  person?: Maybe<MyPerson>;
};

export type DataQuality = {
  __typename?: 'DataQuality';
  lines: Array<QualityLine>;
  now: ReportSpan;
  /** Oldest first, at most 50. */
  unfinished: Array<UnfinishedSession>;
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
  /** Contacts of a coach that count among the delivered minutes. */
  contactIds?: Maybe<Array<Scalars['ID']['output']>>;
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

/** The first step: an app learns the key. It counts only when a code of it was given. */
export type FactorBegun = {
  __typename?: 'FactorBegun';
  /** For typing, in groups of four. */
  setupKey: Scalars['String']['output'];
  /** otpauth://, for an app on this device. */
  setupLink: Scalars['String']['output'];
};

export type FactorConfirmed = {
  __typename?: 'FactorConfirmed';
  me: Me;
  /** Shown once. Each works once, in place of a code of the app. */
  spareCodes: Array<Scalars['String']['output']>;
};

export type FeedMade = {
  __typename?: 'FeedMade';
  /** '/feeds/' and the secret. It is not kept and cannot be shown again; a feed made later ends this one. */
  address: Scalars['String']['output'];
  feed: CalendarFeed;
};

export type FeedRevoked = {
  __typename?: 'FeedRevoked';
  /** False: there was none. */
  wasOpen: Scalars['Boolean']['output'];
};

export type FileExported = {
  __typename?: 'FileExported';
  /** Rows without the header. */
  count: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  /** CSV in UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe. */
  text: Scalars['String']['output'];
};

export type Finished = {
  __typename?: 'Finished';
  roster: Roster;
};

/** How many of each there are: what a new centre still needs. Numbers only. */
export type FirstSteps = {
  __typename?: 'FirstSteps';
  groups: Scalars['Int']['output'];
  /** Whether the centre's opening hours were settled. */
  hours: Scalars['Boolean']['output'];
  people: Scalars['Int']['output'];
  rooms: Scalars['Int']['output'];
  staff: Scalars['Int']['output'];
};

export type FitPart = {
  __typename?: 'FitPart';
  amount?: Maybe<Scalars['Int']['output']>;
  criterion: FitCriterion;
  fact: FitFact;
  of: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  source: FitSource;
  words: Array<Scalars['String']['output']>;
};

/** A session that falls in a closure, a holiday, a blocked window or outside the hours in force, and what becomes of it. */
export type Fitted = {
  __typename?: 'Fitted';
  fit: FitKind;
  inTheWay: InTheWayKind;
  localDate: Scalars['LocalDate']['output'];
  localStart: Scalars['LocalTime']['output'];
  /** SKIPPED since there is no hour for it within six days, although it was to be moved. */
  noPlace: Scalars['Boolean']['output'];
  /** As the centre wrote it. */
  reason: Scalars['String']['output'];
  /** Of SHIFTED: where it goes. */
  toDate?: Maybe<Scalars['LocalDate']['output']>;
  toStart?: Maybe<Scalars['LocalTime']['output']>;
};

export type FreeStaff = {
  __typename?: 'FreeStaff';
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  staffId: Scalars['ID']['output'];
};

export type GrantEnded = {
  __typename?: 'GrantEnded';
  ok: Scalars['Boolean']['output'];
};

export type GrantOpened = {
  __typename?: 'GrantOpened';
  grant: OpenGrant;
};

export type GrantReviewed = {
  __typename?: 'GrantReviewed';
  grant: GrantToReview;
};

/** How rare emergency access is. Days up to now, of 24 hours each. */
export type GrantShare = {
  __typename?: 'GrantShare';
  month: GrantShareOf;
  week: GrantShareOf;
};

export type GrantShareOf = {
  __typename?: 'GrantShareOf';
  /** 7 or 30. */
  days: Scalars['Int']['output'];
  /** How many emergency accesses were opened. */
  openings: Scalars['Int']['output'];
  /** How many times a single record was read, by whoever; lists are no part of it. */
  reads: Scalars['Int']['output'];
  /** How many of those by emergency access. */
  readsByGrant: Scalars['Int']['output'];
};

/** One emergency access as its reviewer sees it. What was read under it stands in the trail. */
export type GrantToReview = {
  __typename?: 'GrantToReview';
  category: GrantCategory;
  clientCode?: Maybe<Scalars['String']['output']>;
  dueAt: Scalars['DateTime']['output'];
  endedAt: Scalars['DateTime']['output'];
  grantedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Nobody reviews their own. */
  isOwn: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  outcome?: Maybe<GrantReview>;
  reason: Scalars['String']['output'];
  reviewedByName?: Maybe<Scalars['String']['output']>;
  /** Who agreed to it, when it was more than a week bears without a second person. */
  secondName?: Maybe<Scalars['String']['output']>;
  secondNameUr?: Maybe<Scalars['String']['output']>;
  staffName: Scalars['String']['output'];
  staffNameUr?: Maybe<Scalars['String']['output']>;
  state: ReviewState;
};

export type GroupReport = {
  __typename?: 'GroupReport';
  before: ReportSpan;
  leastShown: Scalars['Int']['output'];
  /** By week, both periods. */
  lines: Array<ReportLine>;
  now: ReportSpan;
  /** Who fell most comes first. Null: the viewer sees numbers, not people. */
  people?: Maybe<Array<ReportPerson>>;
  seriesId: Scalars['ID']['output'];
  titles: Array<Worded>;
  total: ReportLine;
  weeks: Scalars['Int']['output'];
};

/** Attendance was taken: such a session never moves and is not cancelled. Code HAS_ATTENDANCE. */
export type HasAttendance = Problem & {
  __typename?: 'HasAttendance';
  /** Sessions in the range that are over or have attendance. */
  attended?: Maybe<Scalars['Int']['output']>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The next session from which the change may be made; null when there is none. */
  nextFrom?: Maybe<Scalars['LocalDate']['output']>;
  nextSessionId?: Maybe<Scalars['ID']['output']>;
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Other opening hours from one day to another, both included, such as those of Ramadan. Never two on one day. */
export type HoursVariant = {
  __typename?: 'HoursVariant';
  fromDate: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** A weekday that is missing is closed. */
  openingHours: Array<OpeningHours>;
  untilDate: Scalars['LocalDate']['output'];
  version: Scalars['Int']['output'];
};

export type ImportColumn = {
  __typename?: 'ImportColumn';
  column: Scalars['String']['output'];
  /** Null: left out, or not known. */
  field?: Maybe<Scalars['String']['output']>;
  isLeftOut: Scalars['Boolean']['output'];
};

export type ImportFault = {
  __typename?: 'ImportFault';
  /** The file's own name for it; null when the row or the file is at fault. */
  column?: Maybe<Scalars['String']['output']>;
  limit?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  /** As a spreadsheet counts: the header is row 1. */
  row: Scalars['Int']['output'];
  /** What was broken, for the screen's own words: 'isoDate', 'max'. */
  rule: Scalars['String']['output'];
};

export type ImportField = {
  __typename?: 'ImportField';
  name: Scalars['String']['output'];
  needed: Scalars['Boolean']['output'];
};

/** All or nothing: with one fault nothing was written. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** How many were added; in a preview, how many would be. */
  added: Scalars['Int']['output'];
  alreadyHere: Scalars['Int']['output'];
  columns: Array<ImportColumn>;
  faultCount: Scalars['Int']['output'];
  /** The first 200, by row. */
  faults: Array<ImportFault>;
  fields: Array<ImportField>;
  isWritten: Scalars['Boolean']['output'];
  rows: Scalars['Int']['output'];
};

/** A session to come that something of the centre's time stands in the way of. */
export type InTheWay = {
  __typename?: 'InTheWay';
  inTheWay: InTheWayKind;
  /** As the centre wrote it. */
  reason: Scalars['String']['output'];
  session: Session;
};

/** What somebody leaves behind who no longer works here, as numbers: it wants new hands. */
export type LeftWork = {
  __typename?: 'LeftWork';
  careTeams: Scalars['Int']['output'];
  groups: Scalars['Int']['output'];
  matches: Scalars['Int']['output'];
  /** Coming sessions. */
  sessions: Scalars['Int']['output'];
  supervisees: Scalars['Int']['output'];
};

/** Likely the same person as one already here; say why not, or open that record. Code DUPLICATE. */
export type LikelyDuplicate = Problem & {
  __typename?: 'LikelyDuplicate';
  candidates: Array<Client>;
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type LinkAsked = {
  __typename?: 'LinkAsked';
  /** Whether this desk sends letters at all; without, an administrator makes the link. */
  byMail: Scalars['Boolean']['output'];
};

/** Used, too old, replaced by a newer one, or no link at all: which of them is not said. */
export type LinkGone = Problem & {
  __typename?: 'LinkGone';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A link that sets a password, once. It is shown here when no letter took it, and never again. */
export type LinkMade = {
  __typename?: 'LinkMade';
  account: StaffAccount;
  byMail: Scalars['Boolean']['output'];
  /** The path at this desk; null when a letter took it, or when the person was known and has a password. */
  link?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['DateTime']['output']>;
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

export type MatchQueue = {
  __typename?: 'MatchQueue';
  /** Null when nobody waits. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Longest wait first. */
  rows: Array<QueueRow>;
};

/** A person's wish for a coach. */
export type MatchRequest = {
  __typename?: 'MatchRequest';
  /** What to avoid, in words for the coordinator. */
  avoid?: Maybe<Scalars['String']['output']>;
  /** Known to each other, same household, or not wanted: never offered. */
  avoidCoachIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Days waited, of the centre's calendar. */
  daysWaiting?: Maybe<Scalars['Int']['output']>;
  faith?: Maybe<Faith>;
  /** A hard rule; null: no wish. */
  gender?: Maybe<Gender>;
  id?: Maybe<Scalars['ID']['output']>;
  interests?: Maybe<Array<Interest>>;
  languages?: Maybe<Array<Scalars['String']['output']>>;
  /** Empty: any way. */
  meetsBy?: Maybe<Array<MeetingWay>>;
  pathways?: Maybe<Array<Pathway>>;
  since?: Maybe<Scalars['DateTime']['output']>;
  situations?: Maybe<Array<LifeSituation>>;
  status?: Maybe<RequestStatus>;
  version?: Maybe<Scalars['Int']['output']>;
  /** Empty: any hour. */
  windows?: Maybe<Array<WeekWindow>>;
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

export type MatchReview = {
  __typename?: 'MatchReview';
  client: Client;
  /** Earlier matches and proposals of this person, newest first. */
  earlier: Array<CoachMatch>;
  /** Offered, but not among the best five. */
  further: Array<CoachFit>;
  notOffered: Array<NotOffered>;
  /** At most 5, the best first; ties by the coach's id. */
  ranked: Array<CoachFit>;
  request: MatchRequest;
};

/** `match` is null for a coach who may not know yet who it is. */
export type MatchSaved = {
  __typename?: 'MatchSaved';
  match?: Maybe<CoachMatch>;
  /** The request, when it waits (again). */
  request?: Maybe<MatchRequest>;
  state: MatchState;
  version: Scalars['Int']['output'];
};

/** The signed-in staff member. */
export type Me = {
  __typename?: 'Me';
  /** The active centre's facts for display. */
  centre: ActiveCentre;
  /** Bound to the session; every request sends it back as x-alongside-csrf. */
  csrf: Scalars['String']['output'];
  email: Scalars['String']['output'];
  /** A code of an authenticator app is asked for at sign-in. */
  hasSecondFactor: Scalars['Boolean']['output'];
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
  spareCodesLeft: Scalars['Int']['output'];
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
  addClosure: ClosureResult;
  addMember: MemberResult;
  addPost: AccountResult;
  addToCareTeam: EditClientResult;
  answerMatch: MatchResult;
  /** Once. Needs a recent proof of who answers: STEP_UP_REQUIRED. */
  answerSecond: AnswerSecondResult;
  approveMatch: ApproveMatchResult;
  /** Answers alike whether the address is known. */
  askForPasswordLink: AskForLinkResult;
  /**
   * Asks whoever may agree at this centre; an older question of the viewer's is taken back. Agreed, breakGlass with the same id opens the record. Needs a recent
   * proof of who asks: STEP_UP_REQUIRED.
   */
  askSecond: AskSecondResult;
  beginSecondFactor: BeginFactorResult;
  /** Opens one record for reading, for 60 minutes. Needs a recent proof of who asks: STEP_UP_REQUIRED. An emergency access that is open ends. */
  breakGlass: BreakGlassResult;
  /** Ends every other session; this one gets a new token. */
  changePassword: ChangePasswordResult;
  changeSessions: ChangeResult;
  confirmSecondFactor: ConfirmFactorResult;
  createClient: CreateClientResult;
  createSeries: CreateSeriesResult;
  demoSignIn: SignInResult;
  /** The session was not held though nobody cancelled it before; refused once somebody is marked as having come. */
  didNotMeet: FinishResult;
  /** Ends all sessions at once and says what is left behind. */
  disableStaff: AccountResult;
  /** For somebody who has lost telephone and spare codes. */
  dropSecondFactor: AccountResult;
  editClient: EditClientResult;
  editContact: EditClientResult;
  enableStaff: AccountResult;
  endCareTeam: EditClientResult;
  endDevice: DoneResult;
  endGrant: EndGrantResult;
  endMatch: MatchResult;
  endMember: MemberResult;
  endOtherDevices: DoneResult;
  /** Takes effect with the person's next request. */
  endPost: AccountResult;
  endSecondFactor: MeResult;
  /** Needs a recent proof of who asks: STEP_UP_REQUIRED. */
  exportFile: ExportFileResult;
  exportReport: ExportReportResult;
  finishAttendance: FinishResult;
  /** Needs a recent proof of who asks: STEP_UP_REQUIRED. */
  importFile: ImportFileResult;
  /** Needs a recent proof of who asks, like every change of an account here: STEP_UP_REQUIRED. */
  inviteStaff: LinkResult;
  logContact: LogContactResult;
  makeCalendarFeed: MakeFeedResult;
  pauseCoach: SaveCoachResult;
  recordAttendance: RecordAttendanceResult;
  recordConsent: ConsentResult;
  removeBlockedWindow: ClosureResult;
  removeClosure: ClosureResult;
  removeHoursVariant: ClosureResult;
  /** Ten new spare codes; the old ones end. */
  renewSpareCodes: ConfirmFactorResult;
  /** A new invitation for whoever has no password yet, else a link for a lost one. Older links of the person end. */
  renewStaffLink: LinkResult;
  reviewGrant: ReviewGrantResult;
  revokeCalendarFeed: RevokeFeedResult;
  /** At once: what the coach could see is closed from the next request on. */
  revokeConsent: ConsentResult;
  saveBlockedWindow: SaveBlockedWindowResult;
  saveCentre: SaveCentreResult;
  saveCoachProfile: SaveCoachResult;
  saveEpisode: EditClientResult;
  saveHoursVariant: SaveHoursVariantResult;
  saveMatchRequest: MatchRequestResult;
  saveNotices: SaveNoticesResult;
  savePlan: PlanResult;
  savePreferences: MeResult;
  saveRoom: SaveRoomResult;
  /** Ends every session of the person, and an account that was locked opens. */
  setPasswordByLink: SetPasswordResult;
  signIn: SignInResult;
  signOut: Done;
  /** Proves again who one is, for what weighs much. The session gets a new token. In the demo, whose people have no passwords, it asks for none. */
  stepUp: StepUpResult;
  /** Works in another of the viewer's own posts; the session gets a new token. */
  switchPost: MeResult;
  /** Only by who made the change, within a minute, while nothing that it touched has changed since. */
  undoChange: UndoResult;
  withdrawMatchRequest: MatchRequestResult;
};

export type MutationActivatePlanArgs = {
  id: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
};

export type MutationAddClosureArgs = {
  input: ClosureInput;
};

export type MutationAddMemberArgs = {
  input: AddMemberInput;
};

export type MutationAddPostArgs = {
  input: PostInput;
};

export type MutationAddToCareTeamArgs = {
  input: CareTeamInput;
};

export type MutationAnswerMatchArgs = {
  input: AnswerMatchInput;
};

export type MutationAnswerSecondArgs = {
  input: AnswerSecondInput;
};

export type MutationApproveMatchArgs = {
  input: ApproveMatchInput;
};

export type MutationAskForPasswordLinkArgs = {
  email: Scalars['String']['input'];
};

export type MutationAskSecondArgs = {
  input: BreakGlassInput;
};

export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};

export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};

export type MutationChangeSessionsArgs = {
  input: ChangeInput;
};

export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
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

export type MutationDisableStaffArgs = {
  staffId: Scalars['ID']['input'];
};

export type MutationDropSecondFactorArgs = {
  staffId: Scalars['ID']['input'];
};

export type MutationEditClientArgs = {
  input: EditClientInput;
};

export type MutationEditContactArgs = {
  input: EditContactInput;
};

export type MutationEnableStaffArgs = {
  staffId: Scalars['ID']['input'];
};

export type MutationEndCareTeamArgs = {
  input: EndCareTeamInput;
};

export type MutationEndDeviceArgs = {
  id: Scalars['ID']['input'];
};

export type MutationEndGrantArgs = {
  id: Scalars['ID']['input'];
};

export type MutationEndMatchArgs = {
  input: EndMatchInput;
};

export type MutationEndMemberArgs = {
  input: EndMemberInput;
};

export type MutationEndPostArgs = {
  input: EndPostInput;
};

export type MutationExportFileArgs = {
  kind: ExchangeKind;
};

export type MutationExportReportArgs = {
  input: ExportReportInput;
};

export type MutationFinishAttendanceArgs = {
  input: FinishInput;
};

export type MutationImportFileArgs = {
  input: ImportInput;
};

export type MutationInviteStaffArgs = {
  input: InviteInput;
};

export type MutationLogContactArgs = {
  input: LogContactInput;
};

export type MutationPauseCoachArgs = {
  input: PauseCoachInput;
};

export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};

export type MutationRecordConsentArgs = {
  input: ConsentInput;
};

export type MutationRemoveBlockedWindowArgs = {
  id: Scalars['ID']['input'];
};

export type MutationRemoveClosureArgs = {
  id: Scalars['ID']['input'];
};

export type MutationRemoveHoursVariantArgs = {
  id: Scalars['ID']['input'];
};

export type MutationRenewStaffLinkArgs = {
  staffId: Scalars['ID']['input'];
};

export type MutationReviewGrantArgs = {
  input: ReviewGrantInput;
};

export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};

export type MutationSaveBlockedWindowArgs = {
  input: BlockedWindowInput;
};

export type MutationSaveCentreArgs = {
  input: CentreInput;
};

export type MutationSaveCoachProfileArgs = {
  input: CoachProfileInput;
};

export type MutationSaveEpisodeArgs = {
  input: EpisodeInput;
};

export type MutationSaveHoursVariantArgs = {
  input: HoursVariantInput;
};

export type MutationSaveMatchRequestArgs = {
  input: MatchRequestInput;
};

export type MutationSaveNoticesArgs = {
  input: NoticesInput;
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

export type MutationSetPasswordByLinkArgs = {
  input: SetPasswordInput;
};

export type MutationSignInArgs = {
  input: SignInInput;
};

export type MutationStepUpArgs = {
  input: StepUpInput;
};

export type MutationSwitchPostArgs = {
  centreId: Scalars['ID']['input'];
  role: Role;
};

export type MutationUndoChangeArgs = {
  id: Scalars['ID']['input'];
};

export type MutationWithdrawMatchRequestArgs = {
  input: WithdrawRequestInput;
};

/** A person whom the viewer coaches: what match and consent allow, and nothing else. */
export type MyPerson = {
  __typename?: 'MyPerson';
  client: Client;
  /** Goals that the client shares, where a consent covers the plan. */
  goals?: Maybe<Array<PlanGoal>>;
  /** That day is today or over. */
  isDue?: Maybe<Scalars['Boolean']['output']>;
  lastContact?: Maybe<SupportContact>;
  matchId?: Maybe<Scalars['ID']['output']>;
  /** When the next contact is due: as agreed last, else by the rhythm 2 days, 2 weeks, 4 weeks, then monthly. */
  nextContactOn?: Maybe<Scalars['LocalDate']['output']>;
  since?: Maybe<Scalars['LocalDate']['output']>;
};

/** A proposal as its coach sees it: what the person looks for, and not who it is. */
export type MyProposal = {
  __typename?: 'MyProposal';
  answerBy: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  interests: Array<Interest>;
  /** The coach has said yes, the client has not answered yet. */
  isAccepted: Scalars['Boolean']['output'];
  languages: Array<Scalars['String']['output']>;
  meetsBy: Array<MeetingWay>;
  pathways: Array<Pathway>;
  proposedAt: Scalars['DateTime']['output'];
  /** Why the coordinator thinks of this coach. */
  reason: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  windows: Array<WeekWindow>;
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

export type NotOffered = {
  __typename?: 'NotOffered';
  coach: CoachProfile;
  rules: Array<NotOfferedRule>;
};

/** Which letters one wants about the sessions that one leads. */
export type NoticeSettings = {
  __typename?: 'NoticeSettings';
  /** Whether this installation sends letters at all, and from here: the demo sends none. */
  areSent: Scalars['Boolean']['output'];
  /** When somebody else moves, cancels, re-rooms or re-staffs one of them. */
  changes: Scalars['Boolean']['output'];
  /** The evening before. */
  reminders: Scalars['Boolean']['output'];
};

export type NoticesSaved = {
  __typename?: 'NoticesSaved';
  notices: NoticeSettings;
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

/** Emergency access of the viewer that is open now: one client, for reading. */
export type OpenGrant = {
  __typename?: 'OpenGrant';
  clientCode?: Maybe<Scalars['String']['output']>;
  clientId: Scalars['ID']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
};

export type OpeningHours = {
  __typename?: 'OpeningHours';
  closes: Scalars['LocalTime']['output'];
  opens: Scalars['LocalTime']['output'];
  /** ISO: 1 = Monday. */
  weekday: Scalars['Int']['output'];
};

/** What the viewer asks of a second person, before an emergency access that would be more than a week bears. */
export type OwnSecond = {
  __typename?: 'OwnSecond';
  answeredByName?: Maybe<Scalars['String']['output']>;
  answeredByNameUr?: Maybe<Scalars['String']['output']>;
  category: GrantCategory;
  clientCode?: Maybe<Scalars['String']['output']>;
  clientId: Scalars['ID']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  state: SecondState;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A hard rule stands against this pair: code CONFLICT_OVERLAP. */
export type PairNotOffered = Problem & {
  __typename?: 'PairNotOffered';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  rules: Array<NotOfferedRule>;
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

/** A proposal for the whole pool; nothing is saved. */
export type PoolSuggestion = {
  __typename?: 'PoolSuggestion';
  /** What taking the best coach for one person after the other would have come to. */
  greedyTotal: Scalars['Int']['output'];
  /** Coaches whose load would change. */
  loads: Array<CoachLoad>;
  mode: PoolMode;
  pairs: Array<SuggestedPair>;
  /** Points of all pairs. */
  total: Scalars['Int']['output'];
  unmatched: Array<Unmatched>;
};

/** A role at one centre, which the viewer holds or works in now. */
export type Post = {
  __typename?: 'Post';
  centreId: Scalars['ID']['output'];
  centreName: Scalars['String']['output'];
  role: Role;
  seesClients: Scalars['Boolean']['output'];
};

export type QualityLine = {
  __typename?: 'QualityLine';
  /** Changed after the attendance was finished. */
  corrections: Scalars['Int']['output'];
  entries: Scalars['Int']['output'];
  /** Met a newer mark and were kept beside it. */
  keptBeside: Scalars['Int']['output'];
  /** First entered more than a day after the session. */
  late: Scalars['Int']['output'];
  seriesId: Scalars['ID']['output'];
  sessions: Scalars['Int']['output'];
  titles: Array<Worded>;
  unfinished: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  attendanceReport?: Maybe<AttendanceReport>;
  /** Newest first. `clientCode` answers 'who looked at this client's record?' (privacy reviewer). */
  auditTrail: AuditPage;
  centreSettings: CentreSettings;
  client?: Maybe<Client>;
  /** By name (any stored script, typing errors forgiven) or code; without search, A to Z. Only people within reach. */
  clients: ClientPage;
  /** Coaches within reach, by name. */
  coaches: Array<CoachProfile>;
  dataQuality: DataQuality;
  /** `date` null: today. */
  day: Day;
  demoCards: Array<DemoCard>;
  firstSteps: FirstSteps;
  grantShare: GrantShare;
  /** Newest first, at most a hundred; what still waits for its review always comes first. */
  grantsToReview: Array<GrantToReview>;
  groupReport?: Maybe<GroupReport>;
  /** People within reach who may be the same person. */
  likelyDuplicates: Array<Client>;
  /** One mark by itself, to look at its history. */
  mark?: Maybe<Mark>;
  /** Who waits for a coach, with the best candidate of each. */
  matchQueue: MatchQueue;
  /** Ranked coaches for one person who waits, and who is not offered, and why. Null when nobody of this id waits. */
  matchReview?: Maybe<MatchReview>;
  /** Matches of the centre in a state, newest first. */
  matches: Array<CoachMatch>;
  /** Null when nobody is signed in. */
  me?: Maybe<Me>;
  /** Null: there is none. */
  myCalendarFeed?: Maybe<CalendarFeed>;
  myDevices: Array<SignedInDevice>;
  myNotices: NoticeSettings;
  /** The people whom the viewer coaches: due contacts first. */
  myPeople: Array<MyPerson>;
  myProposals: Array<MyProposal>;
  openGrant?: Maybe<OpenGrant>;
  /** The latest question of the viewer that is not over; null without one. */
  ownSecond?: Maybe<OwnSecond>;
  /** What a change would do: nothing is written. */
  previewChange: ChangePreview;
  /** What creating this series would do: nothing is written. */
  previewSeries: SeriesPreview;
  /** `weeks` (1 to 57) from the ISO week of `from` on; without `from` the last ones that are over. Compared with as many before them. */
  reportOverview: ReportOverview;
  rooms: Array<Room>;
  roster?: Maybe<Roster>;
  /** What waits for a second person at this centre, without one's own, the oldest first. */
  secondsToAnswer: Array<SecondToAnswer>;
  series?: Maybe<Series>;
  seriesList: Array<Series>;
  services: Array<Service>;
  session?: Maybe<Session>;
  /** Sessions whose local date lies in [from, until], at most 62 days. */
  sessions: Array<Session>;
  /** Sessions to come, in order, that fall in a closure, a holiday, a blocked window or outside the hours in force; at most 62 days. Closures change after groups were planned. */
  sessionsInTheWay: Array<InTheWay>;
  staff: Array<StaffMember>;
  /** Everybody who works or worked at this centre, by name. */
  staffAccounts: Array<StaffAccount>;
  suggestForAll: PoolSuggestion;
  /** People who may be added as walk-ins: within reach and in care, by name. */
  walkInCandidates: Array<Client>;
};

export type QueryAttendanceReportArgs = {
  by: ReportDimension;
  weeks: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  seriesId?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryAuditTrailArgs = {
  clientCode?: InputMaybe<Scalars['String']['input']>;
  outcome?: InputMaybe<Scalars['String']['input']>;
  actorId?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
  subjectType?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
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

export type QueryDataQualityArgs = {
  weeks: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryDayArgs = {
  date?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryGroupReportArgs = {
  seriesId: Scalars['ID']['input'];
  weeks: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryLikelyDuplicatesArgs = {
  names: Array<NameInput>;
  birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type QueryMarkArgs = {
  sessionId: Scalars['ID']['input'];
  clientId: Scalars['ID']['input'];
};

export type QueryMatchReviewArgs = {
  clientId: Scalars['ID']['input'];
};

export type QueryMatchesArgs = {
  state: MatchState;
  first: Scalars['Int']['input'];
};

export type QueryPreviewChangeArgs = {
  input: ChangeInput;
};

export type QueryPreviewSeriesArgs = {
  input: SeriesInput;
};

export type QueryReportOverviewArgs = {
  weeks: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
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

export type QuerySessionsInTheWayArgs = {
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
};

export type QueryStaffArgs = {
  role?: InputMaybe<Role>;
};

export type QuerySuggestForAllArgs = {
  mode: PoolMode;
};

export type QueryWalkInCandidatesArgs = {
  sessionId: Scalars['ID']['input'];
  search: Scalars['String']['input'];
};

export type QueueRow = {
  __typename?: 'QueueRow';
  best?: Maybe<CoachFit>;
  client: Client;
  /** How many coaches pass the hard rules. */
  offered: Scalars['Int']['output'];
  request: MatchRequest;
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

/** Places of the sessions held, and how many of them were taken, walk-ins included. */
export type ReportCapacity = {
  __typename?: 'ReportCapacity';
  before?: Maybe<ReportRate>;
  now?: Maybe<ReportRate>;
};

/** What a group did to the raw rate, in hundredths of a percentage point; all of a report add up to the change exactly. */
export type ReportContribution = {
  __typename?: 'ReportContribution';
  /** It makes up more or less of all places than before. */
  mix: Scalars['Int']['output'];
  /** It was attended better or worse. */
  rate: Scalars['Int']['output'];
};

/** Counted over pairs of a person and a session. Null: hidden, because the number, or one that would follow from it, is about too few people. */
export type ReportCounts = {
  __typename?: 'ReportCounts';
  came?: Maybe<Scalars['Int']['output']>;
  /** Expected in sessions that the centre cancelled, or that did not meet. */
  cancelled?: Maybe<Scalars['Int']['output']>;
  excused?: Maybe<Scalars['Int']['output']>;
  /** came / (held - excused) */
  fair?: Maybe<ReportRate>;
  /** Expected in sessions that were held. */
  held?: Maybe<Scalars['Int']['output']>;
  people?: Maybe<Scalars['Int']['output']>;
  /** came / held */
  raw?: Maybe<ReportRate>;
  /** Sessions that were held. */
  sessions: Scalars['Int']['output'];
  /** Expected in sessions whose attendance is not finished: outside every rate. */
  unfinished?: Maybe<Scalars['Int']['output']>;
  /** Outside every rate. */
  walkIns?: Maybe<Scalars['Int']['output']>;
};

/** A CSV file: UTF-8 with a byte-order mark, cells that no spreadsheet runs. Numbers from 1 to 10 are hidden for everybody, since a file leaves the house. */
export type ReportExported = {
  __typename?: 'ReportExported';
  fileName: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** One line of a report. What it is about depends on the dimension; a group without a series stands for those that are too small to be shown alone. */
export type ReportLine = {
  __typename?: 'ReportLine';
  before: ReportCounts;
  contribution?: Maybe<ReportContribution>;
  /** Minutes delivered of those prescribed, by week only: a prescription has no hour and no facilitator. */
  dose?: Maybe<ReportRate>;
  hour?: Maybe<Scalars['Int']['output']>;
  key: Scalars['String']['output'];
  monday?: Maybe<Scalars['LocalDate']['output']>;
  now: ReportCounts;
  seriesId?: Maybe<Scalars['ID']['output']>;
  staffName?: Maybe<Scalars['String']['output']>;
  staffNameUr?: Maybe<Scalars['String']['output']>;
  titles?: Maybe<Array<Worded>>;
  /** ISO: Monday is 1. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** The overview: what its sentences are made of. */
export type ReportOverview = {
  __typename?: 'ReportOverview';
  before: ReportSpan;
  capacity: ReportCapacity;
  leastShown: Scalars['Int']['output'];
  /** By week, both periods. */
  lines: Array<ReportLine>;
  now: ReportSpan;
  total: ReportLine;
  unfinished: ReportUnfinished;
  waiting: ReportWaiting;
  weeks: Scalars['Int']['output'];
};

/** One person of a group, with every session of both periods. */
export type ReportPerson = {
  __typename?: 'ReportPerson';
  cameBefore?: Maybe<Scalars['Int']['output']>;
  cameNow?: Maybe<Scalars['Int']['output']>;
  client?: Maybe<Client>;
  heldBefore?: Maybe<Scalars['Int']['output']>;
  heldNow?: Maybe<Scalars['Int']['output']>;
  squares?: Maybe<Array<ReportSquare>>;
};

/** A share with what it is a share of. `value` is null where there is nothing to share. */
export type ReportRate = {
  __typename?: 'ReportRate';
  of: Scalars['Int']['output'];
  part: Scalars['Int']['output'];
  value?: Maybe<Scalars['Float']['output']>;
};

/** Whole ISO weeks: the first day is a Monday, the last a Sunday. */
export type ReportSpan = {
  __typename?: 'ReportSpan';
  from: Scalars['LocalDate']['output'];
  until: Scalars['LocalDate']['output'];
};

/** One session of one person. */
export type ReportSquare = {
  __typename?: 'ReportSquare';
  isExpected?: Maybe<Scalars['Boolean']['output']>;
  localDate?: Maybe<Scalars['LocalDate']['output']>;
  monday?: Maybe<Scalars['LocalDate']['output']>;
  session?: Maybe<SessionStatus>;
  /** Null: no mark. */
  status?: Maybe<MarkStatus>;
};

/** Sessions that are over for more than a day and were never finished. */
export type ReportUnfinished = {
  __typename?: 'ReportUnfinished';
  before: Scalars['Int']['output'];
  now: Scalars['Int']['output'];
  /** Sessions of these weeks that are over. */
  of: Scalars['Int']['output'];
  oldest?: Maybe<Scalars['LocalDate']['output']>;
};

export type ReportWaiting = {
  __typename?: 'ReportWaiting';
  /** By week, both periods. */
  asked?: Maybe<Array<Scalars['Int']['output']>>;
  askedBefore?: Maybe<Scalars['Int']['output']>;
  /** Requests of these weeks, and of the weeks before. */
  askedNow?: Maybe<Scalars['Int']['output']>;
  longestDays?: Maybe<Scalars['Int']['output']>;
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Null: from 1 to 4, which is not told to who sees no client. */
  waiting?: Maybe<Scalars['Int']['output']>;
};

export type RequestSaved = {
  __typename?: 'RequestSaved';
  client: Client;
  request?: Maybe<MatchRequest>;
};

export type Room = {
  __typename?: 'Room';
  archived: Scalars['Boolean']['output'];
  /** Minutes that the room stays empty after a session. */
  bufferMinutes: Scalars['Int']['output'];
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

export type SecondAnswered = {
  __typename?: 'SecondAnswered';
  second: SecondToAnswer;
};

export type SecondAsked = {
  __typename?: 'SecondAsked';
  second: OwnSecond;
};

/** The password is right and a code belongs to it. `wasWrong`: one was given, and it was not right. */
export type SecondFactorNeeded = Problem & {
  __typename?: 'SecondFactorNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  wasWrong: Scalars['Boolean']['output'];
};

/** More than three within seven days: a second person has to agree first (askSecond). Code FORBIDDEN. */
export type SecondPersonNeeded = Problem & {
  __typename?: 'SecondPersonNeeded';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The same as a second person sees it: somebody who may agree, and is not who asks. */
export type SecondToAnswer = {
  __typename?: 'SecondToAnswer';
  askedAt: Scalars['DateTime']['output'];
  category: GrantCategory;
  clientCode?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** How many records this person has opened in an emergency within seven days. */
  openedThisWeek: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  staffName: Scalars['String']['output'];
  staffNameUr?: Maybe<Scalars['String']['output']>;
  state: SecondState;
};

/** A group: local wall time + zone + RRULE. Sessions are derived. */
export type Series = {
  __typename?: 'Series';
  capacity: Scalars['Int']['output'];
  /** Oldest first. */
  earlierTerms?: Maybe<Array<SeriesTerms>>;
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  firstDate: Scalars['LocalDate']['output'];
  hiddenMembers?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  isOpen: Scalars['Boolean']['output'];
  kind: GroupKind;
  /** The roster over time: the last sessions that are over or have marks, oldest first, at most 52. */
  lastSessions?: Maybe<Array<Session>>;
  localStart: Scalars['LocalTime']['output'];
  /** Spells now and to come; only people within reach. `hiddenMembers` counts the others. */
  members?: Maybe<Array<Membership>>;
  minutes: Scalars['Int']['output'];
  nextSessions?: Maybe<Array<Session>>;
  onClosure: OnClosure;
  /** Places taken on the fullest date from today. */
  placesTaken?: Maybe<Scalars['Int']['output']>;
  room?: Maybe<Room>;
  rrule: Scalars['String']['output'];
  /** The rule as words: a key of the groups catalogue with its parameters as JSON text. */
  ruleWords: RuleWords;
  service: Service;
  staff: Array<PartOf>;
  /** The first day of the present terms; null: there were none before. */
  termsFrom?: Maybe<Scalars['LocalDate']['output']>;
  titles: Array<Worded>;
  topic?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  zone: Scalars['TimeZone']['output'];
};

/** A group: local wall time + zone + RRULE. Sessions are derived. */
export type SeriesLastSessionsArgs = {
  last: Scalars['Int']['input'];
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
  fitted: Array<Fitted>;
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

/** Terms of a group that held before the present ones. */
export type SeriesTerms = {
  __typename?: 'SeriesTerms';
  capacity: Scalars['Int']['output'];
  fromDate: Scalars['LocalDate']['output'];
  localStart: Scalars['LocalTime']['output'];
  minutes: Scalars['Int']['output'];
  room?: Maybe<Room>;
  ruleWords: RuleWords;
  topic?: Maybe<Scalars['String']['output']>;
  /** The first day outside. */
  untilDate: Scalars['LocalDate']['output'];
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
  /** What it has of its own and keeps when its series changes; a change of the series' time or rule takes it back to the series. */
  overrides: Array<Override>;
  room?: Maybe<Room>;
  seriesId: Scalars['ID']['output'];
  staff: Array<PartOf>;
  startsAt: Scalars['DateTime']['output'];
  status: SessionStatus;
  statusReason?: Maybe<Scalars['String']['output']>;
  titles: Array<Worded>;
  topic?: Maybe<Scalars['String']['output']>;
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

export type SessionReset = {
  __typename?: 'SessionReset';
  /** What of its own it would lose. */
  fields: Array<Override>;
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

/** A staff member of this centre as an administrator sees them. What they sign in with is nowhere. */
export type StaffAccount = {
  __typename?: 'StaffAccount';
  email: Scalars['String']['output'];
  hasSecondFactor: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Until when the invitation can be used; null when there is none. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  isSelf: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  /** Running roles at this centre; none: somebody who worked here once. */
  roles: Array<Role>;
  /** A manager's flag: names too, not counts only. */
  seesClients: Scalars['Boolean']['output'];
  state: AccountState;
};

export type StaffMember = {
  __typename?: 'StaffMember';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  roles: Array<Role>;
};

export type StaleBlockedWindow = Problem & {
  __typename?: 'StaleBlockedWindow';
  code: Scalars['String']['output'];
  current: BlockedWindow;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type StaleCentre = Problem & {
  __typename?: 'StaleCentre';
  code: Scalars['String']['output'];
  current: CentreSettings;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A stale edit: both sides can be shown. Code CONFLICT_VERSION. */
export type StaleClient = Problem & {
  __typename?: 'StaleClient';
  code: Scalars['String']['output'];
  current: Client;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A stale edit. Code CONFLICT_VERSION. */
export type StaleCoach = Problem & {
  __typename?: 'StaleCoach';
  code: Scalars['String']['output'];
  current: CoachProfile;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type StaleHoursVariant = Problem & {
  __typename?: 'StaleHoursVariant';
  code: Scalars['String']['output'];
  current: HoursVariant;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A stale edit. Code CONFLICT_VERSION. */
export type StaleMatch = Problem & {
  __typename?: 'StaleMatch';
  code: Scalars['String']['output'];
  currentVersion: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  state: MatchState;
};

/** A stale edit: both sides can be shown. Code CONFLICT_VERSION. */
export type StalePlan = Problem & {
  __typename?: 'StalePlan';
  code: Scalars['String']['output'];
  current: Plan;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A stale edit. Code CONFLICT_VERSION. */
export type StaleRequest = Problem & {
  __typename?: 'StaleRequest';
  code: Scalars['String']['output'];
  current?: Maybe<MatchRequest>;
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

export type StaleSeries = Problem & {
  __typename?: 'StaleSeries';
  code: Scalars['String']['output'];
  current: Series;
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

export type SuggestedPair = {
  __typename?: 'SuggestedPair';
  client: Client;
  fit: CoachFit;
  /** The person's own best coach, where the pool as a whole is better off with another; else null. */
  ownBest?: Maybe<CoachFit>;
  request: MatchRequest;
};

/** A coach's contact with a client. */
export type SupportContact = {
  __typename?: 'SupportContact';
  at?: Maybe<Scalars['DateTime']['output']>;
  channel?: Maybe<ContactChannel>;
  coachId?: Maybe<Scalars['ID']['output']>;
  coachName?: Maybe<Scalars['String']['output']>;
  coachNameUr?: Maybe<Scalars['String']['output']>;
  /** The operation that logged it. */
  id?: Maybe<Scalars['ID']['output']>;
  kinds?: Maybe<Array<SupportKind>>;
  /** The day at the centre: it decides the week in the dose. */
  localDate?: Maybe<Scalars['LocalDate']['output']>;
  minutes?: Maybe<Scalars['Int']['output']>;
  nextOn?: Maybe<Scalars['LocalDate']['output']>;
  nextStep?: Maybe<Scalars['String']['output']>;
  reached?: Maybe<Scalars['Boolean']['output']>;
};

export type ToldStaff = {
  __typename?: 'ToldStaff';
  name: Scalars['String']['output'];
  nameUr?: Maybe<Scalars['String']['output']>;
  /** Of how many sessions. */
  sessions: Scalars['Int']['output'];
  staffId: Scalars['ID']['output'];
};

/** The time to undo is over, or somebody changed the same sessions since. Code CONFLICT_VERSION. */
export type TooLate = Problem & {
  __typename?: 'TooLate';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type UnfinishedSession = {
  __typename?: 'UnfinishedSession';
  daysAgo: Scalars['Int']['output'];
  session: Session;
};

export type Unmatched = {
  __typename?: 'Unmatched';
  client: Client;
  /** Coaches who pass the hard rules; none: nobody can be offered. Otherwise their places went to others. */
  offered: Scalars['Int']['output'];
  request: MatchRequest;
};

/** Hours of a week in the centre's zone; weekday 1 is Monday. */
export type WeekWindow = {
  __typename?: 'WeekWindow';
  from: Scalars['LocalTime']['output'];
  until: Scalars['LocalTime']['output'];
  weekday: Scalars['Int']['output'];
};

/** A text in one language (BCP 47). */
export type Worded = {
  __typename?: 'Worded';
  lang: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Not the code of now, or one that was used already. */
export type WrongCode = Problem & {
  __typename?: 'WrongCode';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Wrong e-mail or password: which of the two is not said. */
export type WrongCredentials = Problem & {
  __typename?: 'WrongCredentials';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type AccountResult = AccountSaved | BadInput | NotAllowed | NotFound;

export type AnswerSecondResult = BadInput | NotAllowed | NotFound | SecondAnswered;

export type ApproveMatchResult =
  AlreadyMatched | BadInput | CoachFull | ConcernStands | MatchSaved | NotAllowed | NotFound | PairNotOffered | StaleRequest;

export type AskForLinkResult = BadInput | LinkAsked | SignInLocked;

export type AskSecondResult = BadInput | NotAllowed | NotFound | SecondAsked;

export type BeginFactorResult = BadInput | FactorBegun | NotAllowed;

export type BreakGlassResult = BadInput | GrantOpened | NotAllowed | NotFound | SecondPersonNeeded;

export type ChangePasswordResult = BadInput | MeChanged | NotAllowed | SignInLocked | WrongCredentials;

export type ChangeResult = BadInput | ChangeMade | Clashes | HasAttendance | NotAllowed | NotFound | StaleSeries | StaleSession;

export type ClosureResult = BadInput | CentreSaved | NotAllowed | NotFound;

export type ConfirmFactorResult = BadInput | FactorConfirmed | NotAllowed | WrongCode;

export type ConsentResult = BadInput | ConsentSaved | NotAllowed | NotFound;

export type CreateClientResult = BadInput | ClientSaved | LikelyDuplicate | NotAllowed;

export type CreateSeriesResult = BadInput | Clashes | NotAllowed | SeriesSaved;

export type DoneResult = Done | NotAllowed | NotFound;

export type EditClientResult = BadInput | ClientSaved | NotAllowed | NotFound | StaleClient;

export type EndGrantResult = GrantEnded | NotAllowed | NotFound;

export type ExportFileResult = FileExported | NotAllowed;

export type ExportReportResult = BadInput | NotAllowed | NotFound | ReportExported;

export type FinishResult = BadInput | Finished | HasAttendance | NotAllowed | NotFound | SessionNotOpen | StaleSession | StillUnmarked;

export type ImportFileResult = BadInput | ImportReport | NotAllowed;

export type LinkResult = BadInput | LinkMade | NotAllowed | NotFound;

export type LogContactResult = BadInput | ContactLogged | NotAllowed | NotFound;

export type MakeFeedResult = FeedMade | NotAllowed;

export type MatchRequestResult = AlreadyMatched | BadInput | NotAllowed | NotFound | RequestSaved | StaleRequest;

export type MatchResult = BadInput | MatchSaved | NotAllowed | NotFound | StaleMatch;

export type MeResult = BadInput | MeChanged | NotAllowed | NotFound;

export type MemberResult = BadInput | CapacityFull | Clashes | MemberSaved | NotAllowed | NotFound | StaleVersion;

export type PlanResult = BadInput | NotAllowed | NotFound | PlanSaved | StalePlan;

export type RecordAttendanceResult = BadInput | NotAllowed | NotFound | Recorded | SessionNotOpen;

export type ReviewGrantResult = BadInput | GrantReviewed | NotAllowed | NotFound;

export type RevokeFeedResult = FeedRevoked | NotAllowed;

export type SaveBlockedWindowResult = BadInput | CentreSaved | NotAllowed | NotFound | StaleBlockedWindow;

export type SaveCentreResult = BadInput | CentreSaved | NotAllowed | StaleCentre;

export type SaveCoachResult = BadInput | CoachSaved | NotAllowed | NotFound | StaleCoach;

export type SaveHoursVariantResult = BadInput | CentreSaved | NotAllowed | NotFound | StaleHoursVariant;

export type SaveNoticesResult = NotAllowed | NoticesSaved;

export type SaveRoomResult = BadInput | NotAllowed | NotFound | RoomSaved | StaleRoom;

export type SetPasswordResult = BadInput | Done | LinkGone | SignInLocked;

export type SignInResult = BadInput | SecondFactorNeeded | SignInLocked | SignedIn | WrongCredentials;

export type StepUpResult = BadInput | MeChanged | NotAllowed | SecondFactorNeeded | SignInLocked | WrongCredentials;

export type UndoResult = ChangeUndone | Clashes | NotAllowed | NotFound | TooLate;

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
  AccountResult:
    | (AccountSaved & { __typename: 'AccountSaved' })
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  AnswerSecondResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SecondAnswered & { __typename: 'SecondAnswered' });
  ApproveMatchResult:
    | (AlreadyMatched & { __typename: 'AlreadyMatched' })
    | (BadInput & { __typename: 'BadInput' })
    | (CoachFull & { __typename: 'CoachFull' })
    | (ConcernStands & { __typename: 'ConcernStands' })
    | (MatchSaved & { __typename: 'MatchSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (PairNotOffered & { __typename: 'PairNotOffered' })
    | (StaleRequest & { __typename: 'StaleRequest' });
  AskForLinkResult:
    (BadInput & { __typename: 'BadInput' }) | (LinkAsked & { __typename: 'LinkAsked' }) | (SignInLocked & { __typename: 'SignInLocked' });
  AskSecondResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SecondAsked & { __typename: 'SecondAsked' });
  BeginFactorResult:
    (BadInput & { __typename: 'BadInput' }) | (FactorBegun & { __typename: 'FactorBegun' }) | (NotAllowed & { __typename: 'NotAllowed' });
  BreakGlassResult:
    | (BadInput & { __typename: 'BadInput' })
    | (GrantOpened & { __typename: 'GrantOpened' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SecondPersonNeeded & { __typename: 'SecondPersonNeeded' });
  ChangePasswordResult:
    | (BadInput & { __typename: 'BadInput' })
    | (MeChanged & { __typename: 'MeChanged' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
  ChangeResult:
    | (BadInput & { __typename: 'BadInput' })
    | (ChangeMade & { __typename: 'ChangeMade' })
    | (Clashes & { __typename: 'Clashes' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleSeries & { __typename: 'StaleSeries' })
    | (StaleSession & { __typename: 'StaleSession' });
  ClosureResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CentreSaved & { __typename: 'CentreSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  ConfirmFactorResult:
    | (BadInput & { __typename: 'BadInput' })
    | (FactorConfirmed & { __typename: 'FactorConfirmed' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (WrongCode & { __typename: 'WrongCode' });
  ConsentResult:
    | (BadInput & { __typename: 'BadInput' })
    | (ConsentSaved & { __typename: 'ConsentSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
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
  EndGrantResult:
    (GrantEnded & { __typename: 'GrantEnded' }) | (NotAllowed & { __typename: 'NotAllowed' }) | (NotFound & { __typename: 'NotFound' });
  ExportFileResult: (FileExported & { __typename: 'FileExported' }) | (NotAllowed & { __typename: 'NotAllowed' });
  ExportReportResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (ReportExported & { __typename: 'ReportExported' });
  FinishResult:
    | (BadInput & { __typename: 'BadInput' })
    | (Finished & { __typename: 'Finished' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (SessionNotOpen & { __typename: 'SessionNotOpen' })
    | (StaleSession & { __typename: 'StaleSession' })
    | (StillUnmarked & { __typename: 'StillUnmarked' });
  ImportFileResult:
    (BadInput & { __typename: 'BadInput' }) | (ImportReport & { __typename: 'ImportReport' }) | (NotAllowed & { __typename: 'NotAllowed' });
  LinkResult:
    | (BadInput & { __typename: 'BadInput' })
    | (LinkMade & { __typename: 'LinkMade' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  LogContactResult:
    | (BadInput & { __typename: 'BadInput' })
    | (ContactLogged & { __typename: 'ContactLogged' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  MakeFeedResult: (FeedMade & { __typename: 'FeedMade' }) | (NotAllowed & { __typename: 'NotAllowed' });
  MatchRequestResult:
    | (AlreadyMatched & { __typename: 'AlreadyMatched' })
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (RequestSaved & { __typename: 'RequestSaved' })
    | (StaleRequest & { __typename: 'StaleRequest' });
  MatchResult:
    | (BadInput & { __typename: 'BadInput' })
    | (MatchSaved & { __typename: 'MatchSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleMatch & { __typename: 'StaleMatch' });
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
  ReviewGrantResult:
    | (BadInput & { __typename: 'BadInput' })
    | (GrantReviewed & { __typename: 'GrantReviewed' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' });
  RevokeFeedResult: (FeedRevoked & { __typename: 'FeedRevoked' }) | (NotAllowed & { __typename: 'NotAllowed' });
  SaveBlockedWindowResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CentreSaved & { __typename: 'CentreSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleBlockedWindow & { __typename: 'StaleBlockedWindow' });
  SaveCentreResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CentreSaved & { __typename: 'CentreSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (StaleCentre & { __typename: 'StaleCentre' });
  SaveCoachResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CoachSaved & { __typename: 'CoachSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleCoach & { __typename: 'StaleCoach' });
  SaveHoursVariantResult:
    | (BadInput & { __typename: 'BadInput' })
    | (CentreSaved & { __typename: 'CentreSaved' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (StaleHoursVariant & { __typename: 'StaleHoursVariant' });
  SaveNoticesResult: (NotAllowed & { __typename: 'NotAllowed' }) | (NoticesSaved & { __typename: 'NoticesSaved' });
  SaveRoomResult:
    | (BadInput & { __typename: 'BadInput' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (RoomSaved & { __typename: 'RoomSaved' })
    | (StaleRoom & { __typename: 'StaleRoom' });
  SetPasswordResult:
    | (BadInput & { __typename: 'BadInput' })
    | (Done & { __typename: 'Done' })
    | (LinkGone & { __typename: 'LinkGone' })
    | (SignInLocked & { __typename: 'SignInLocked' });
  SignInResult:
    | (BadInput & { __typename: 'BadInput' })
    | (SecondFactorNeeded & { __typename: 'SecondFactorNeeded' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (SignedIn & { __typename: 'SignedIn' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
  StepUpResult:
    | (BadInput & { __typename: 'BadInput' })
    | (MeChanged & { __typename: 'MeChanged' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (SecondFactorNeeded & { __typename: 'SecondFactorNeeded' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
  UndoResult:
    | (ChangeUndone & { __typename: 'ChangeUndone' })
    | (Clashes & { __typename: 'Clashes' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (TooLate & { __typename: 'TooLate' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (AlreadyMatched & { __typename: 'AlreadyMatched' })
    | (BadInput & { __typename: 'BadInput' })
    | (CapacityFull & { __typename: 'CapacityFull' })
    | (Clashes & { __typename: 'Clashes' })
    | (CoachFull & { __typename: 'CoachFull' })
    | (ConcernStands & { __typename: 'ConcernStands' })
    | (HasAttendance & { __typename: 'HasAttendance' })
    | (LikelyDuplicate & { __typename: 'LikelyDuplicate' })
    | (LinkGone & { __typename: 'LinkGone' })
    | (NotAllowed & { __typename: 'NotAllowed' })
    | (NotFound & { __typename: 'NotFound' })
    | (PairNotOffered & { __typename: 'PairNotOffered' })
    | (SecondFactorNeeded & { __typename: 'SecondFactorNeeded' })
    | (SecondPersonNeeded & { __typename: 'SecondPersonNeeded' })
    | (SessionNotOpen & { __typename: 'SessionNotOpen' })
    | (SignInLocked & { __typename: 'SignInLocked' })
    | (StaleBlockedWindow & { __typename: 'StaleBlockedWindow' })
    | (StaleCentre & { __typename: 'StaleCentre' })
    | (StaleClient & { __typename: 'StaleClient' })
    | (StaleCoach & { __typename: 'StaleCoach' })
    | (StaleHoursVariant & { __typename: 'StaleHoursVariant' })
    | (StaleMatch & { __typename: 'StaleMatch' })
    | (StalePlan & { __typename: 'StalePlan' })
    | (StaleRequest & { __typename: 'StaleRequest' })
    | (StaleRoom & { __typename: 'StaleRoom' })
    | (StaleSeries & { __typename: 'StaleSeries' })
    | (StaleSession & { __typename: 'StaleSession' })
    | (StaleVersion & { __typename: 'StaleVersion' })
    | (StillUnmarked & { __typename: 'StillUnmarked' })
    | (TooLate & { __typename: 'TooLate' })
    | (WrongCode & { __typename: 'WrongCode' })
    | (WrongCredentials & { __typename: 'WrongCredentials' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountState: AccountState;
  AgeBand: AgeBand;
  CarePart: CarePart;
  ChangeScope: ChangeScope;
  ClashKind: ClashKind;
  ClientFilter: ClientFilter;
  ClientTerm: ClientTerm;
  ClosureKind: ClosureKind;
  CoachStatus: CoachStatus;
  ConsentScope: ConsentScope;
  ConsentState: ConsentState;
  ContactChannel: ContactChannel;
  DeclineReason: DeclineReason;
  ExchangeKind: ExchangeKind;
  Faith: Faith;
  FitConcern: FitConcern;
  FitCriterion: FitCriterion;
  FitFact: FitFact;
  FitKind: FitKind;
  FitSource: FitSource;
  Gender: Gender;
  GrantCategory: GrantCategory;
  GrantReview: GrantReview;
  GroupKind: GroupKind;
  InTheWayKind: InTheWayKind;
  Interest: Interest;
  LifeSituation: LifeSituation;
  MarkStatus: MarkStatus;
  MatchEnd: MatchEnd;
  MatchSide: MatchSide;
  MatchState: MatchState;
  MeetingWay: MeetingWay;
  MembershipState: MembershipState;
  NotOfferedRule: NotOfferedRule;
  OnClosure: OnClosure;
  OpOutcome: OpOutcome;
  Override: Override;
  Pathway: Pathway;
  Phase: Phase;
  PlanStatus: PlanStatus;
  PoolMode: PoolMode;
  ProblemDomain: ProblemDomain;
  ReportDimension: ReportDimension;
  ReportTable: ReportTable;
  RequestStatus: RequestStatus;
  ReviewState: ReviewState;
  Role: Role;
  SecondState: SecondState;
  ServiceKind: ServiceKind;
  SessionPart: SessionPart;
  SessionStatus: SessionStatus;
  SupportKind: SupportKind;
  AddMemberInput: AddMemberInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerMatchInput: AnswerMatchInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerSecondInput: AnswerSecondInput;
  ApproveMatchInput: ApproveMatchInput;
  BlockedWindowInput: BlockedWindowInput;
  BreakGlassInput: BreakGlassInput;
  CareTeamInput: CareTeamInput;
  CentreInput: CentreInput;
  ChangeInput: ChangeInput;
  ChangePasswordInput: ChangePasswordInput;
  ClosureInput: ClosureInput;
  CoachProfileInput: CoachProfileInput;
  ColumnInput: ColumnInput;
  ConsentInput: ConsentInput;
  ContactInput: ContactInput;
  CreateClientInput: CreateClientInput;
  DidNotMeetInput: DidNotMeetInput;
  EditClientInput: EditClientInput;
  EditContactInput: EditContactInput;
  EndCareTeamInput: EndCareTeamInput;
  EndMatchInput: EndMatchInput;
  EndMemberInput: EndMemberInput;
  EndPostInput: EndPostInput;
  EpisodeInput: EpisodeInput;
  ExportReportInput: ExportReportInput;
  FinishInput: FinishInput;
  HoursVariantInput: HoursVariantInput;
  ImportInput: ImportInput;
  InviteInput: InviteInput;
  LogContactInput: LogContactInput;
  MarkOpInput: MarkOpInput;
  MatchRequestInput: MatchRequestInput;
  NameInput: NameInput;
  NoticesInput: NoticesInput;
  OpeningHoursInput: OpeningHoursInput;
  PauseCoachInput: PauseCoachInput;
  PlanGoalInput: PlanGoalInput;
  PlanInput: PlanInput;
  PlanInterventionInput: PlanInterventionInput;
  PlanProblemInput: PlanProblemInput;
  PostInput: PostInput;
  PreferencesInput: PreferencesInput;
  RecordAttendanceInput: RecordAttendanceInput;
  ReviewGrantInput: ReviewGrantInput;
  RevokeConsentInput: RevokeConsentInput;
  RoomInput: RoomInput;
  SeriesInput: SeriesInput;
  SetPasswordInput: SetPasswordInput;
  SignInInput: SignInInput;
  StaffPartInput: StaffPartInput;
  StepUpInput: StepUpInput;
  WeekWindowInput: WeekWindowInput;
  WithdrawRequestInput: WithdrawRequestInput;
  WordedInput: WordedInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  AccountSaved: ResolverTypeWrapper<AccountSaved>;
  ActiveCentre: ResolverTypeWrapper<ActiveCentre>;
  AlreadyMatched: ResolverTypeWrapper<AlreadyMatched>;
  AttendanceReport: ResolverTypeWrapper<AttendanceReport>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  AuditPage: ResolverTypeWrapper<AuditPage>;
  BadInput: ResolverTypeWrapper<BadInput>;
  BelowPlan: ResolverTypeWrapper<BelowPlan>;
  BlockedWindow: ResolverTypeWrapper<BlockedWindow>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CapacityFull: ResolverTypeWrapper<CapacityFull>;
  CareTeamMember: ResolverTypeWrapper<CareTeamMember>;
  CentreSaved: ResolverTypeWrapper<CentreSaved>;
  CentreSettings: ResolverTypeWrapper<CentreSettings>;
  ChangeMade: ResolverTypeWrapper<ChangeMade>;
  ChangePreview: ResolverTypeWrapper<ChangePreview>;
  ChangeUndone: ResolverTypeWrapper<ChangeUndone>;
  Clash: ResolverTypeWrapper<Clash>;
  Clashes: ResolverTypeWrapper<Clashes>;
  Client: ResolverTypeWrapper<Client>;
  ClientAttendance: ResolverTypeWrapper<ClientAttendance>;
  ClientContact: ResolverTypeWrapper<ClientContact>;
  ClientPage: ResolverTypeWrapper<ClientPage>;
  ClientSaved: ResolverTypeWrapper<ClientSaved>;
  ClientSession: ResolverTypeWrapper<ClientSession>;
  Closure: ResolverTypeWrapper<Closure>;
  CoachFit: ResolverTypeWrapper<CoachFit>;
  CoachFull: ResolverTypeWrapper<CoachFull>;
  CoachLoad: ResolverTypeWrapper<CoachLoad>;
  CoachMatch: ResolverTypeWrapper<CoachMatch>;
  CoachProfile: ResolverTypeWrapper<CoachProfile>;
  CoachSaved: ResolverTypeWrapper<CoachSaved>;
  ConcernFound: ResolverTypeWrapper<ConcernFound>;
  ConcernStands: ResolverTypeWrapper<ConcernStands>;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentSaved: ResolverTypeWrapper<ConsentSaved>;
  ContactLogged: ResolverTypeWrapper<ContactLogged>;
  DataQuality: ResolverTypeWrapper<DataQuality>;
  Day: ResolverTypeWrapper<Day>;
  DemoCard: ResolverTypeWrapper<DemoCard>;
  Done: ResolverTypeWrapper<Done>;
  DoseLedger: ResolverTypeWrapper<DoseLedger>;
  DoseLine: ResolverTypeWrapper<DoseLine>;
  DoseWeek: ResolverTypeWrapper<DoseWeek>;
  Episode: ResolverTypeWrapper<Episode>;
  FactorBegun: ResolverTypeWrapper<FactorBegun>;
  FactorConfirmed: ResolverTypeWrapper<FactorConfirmed>;
  FeedMade: ResolverTypeWrapper<FeedMade>;
  FeedRevoked: ResolverTypeWrapper<FeedRevoked>;
  FileExported: ResolverTypeWrapper<FileExported>;
  Finished: ResolverTypeWrapper<Finished>;
  FirstSteps: ResolverTypeWrapper<FirstSteps>;
  FitPart: ResolverTypeWrapper<FitPart>;
  Fitted: ResolverTypeWrapper<Fitted>;
  FreeStaff: ResolverTypeWrapper<FreeStaff>;
  GrantEnded: ResolverTypeWrapper<GrantEnded>;
  GrantOpened: ResolverTypeWrapper<GrantOpened>;
  GrantReviewed: ResolverTypeWrapper<GrantReviewed>;
  GrantShare: ResolverTypeWrapper<GrantShare>;
  GrantShareOf: ResolverTypeWrapper<GrantShareOf>;
  GrantToReview: ResolverTypeWrapper<GrantToReview>;
  GroupReport: ResolverTypeWrapper<GroupReport>;
  HasAttendance: ResolverTypeWrapper<HasAttendance>;
  HoursVariant: ResolverTypeWrapper<HoursVariant>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  InTheWay: ResolverTypeWrapper<InTheWay>;
  LeftWork: ResolverTypeWrapper<LeftWork>;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicate>;
  LinkAsked: ResolverTypeWrapper<LinkAsked>;
  LinkGone: ResolverTypeWrapper<LinkGone>;
  LinkMade: ResolverTypeWrapper<LinkMade>;
  Mark: ResolverTypeWrapper<Mark>;
  MarkChange: ResolverTypeWrapper<MarkChange>;
  MatchQueue: ResolverTypeWrapper<MatchQueue>;
  MatchRequest: ResolverTypeWrapper<MatchRequest>;
  MatchReview: ResolverTypeWrapper<MatchReview>;
  MatchSaved: ResolverTypeWrapper<MatchSaved>;
  Me: ResolverTypeWrapper<Me>;
  MeChanged: ResolverTypeWrapper<MeChanged>;
  MemberSaved: ResolverTypeWrapper<MemberSaved>;
  Membership: ResolverTypeWrapper<Membership>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyPerson: ResolverTypeWrapper<MyPerson>;
  MyProposal: ResolverTypeWrapper<MyProposal>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotOffered: ResolverTypeWrapper<NotOffered>;
  NoticeSettings: ResolverTypeWrapper<NoticeSettings>;
  NoticesSaved: ResolverTypeWrapper<NoticesSaved>;
  OpResult: ResolverTypeWrapper<OpResult>;
  OpenGrant: ResolverTypeWrapper<OpenGrant>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OwnSecond: ResolverTypeWrapper<OwnSecond>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairNotOffered: ResolverTypeWrapper<PairNotOffered>;
  PartOf: ResolverTypeWrapper<PartOf>;
  PersonName: ResolverTypeWrapper<PersonName>;
  Plan: ResolverTypeWrapper<Plan>;
  PlanGoal: ResolverTypeWrapper<PlanGoal>;
  PlanIntervention: ResolverTypeWrapper<PlanIntervention>;
  PlanProblem: ResolverTypeWrapper<PlanProblem>;
  PlanSaved: ResolverTypeWrapper<PlanSaved>;
  PoolSuggestion: ResolverTypeWrapper<PoolSuggestion>;
  Post: ResolverTypeWrapper<Post>;
  QualityLine: ResolverTypeWrapper<QualityLine>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueueRow: ResolverTypeWrapper<QueueRow>;
  Rates: ResolverTypeWrapper<Rates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Recorded: ResolverTypeWrapper<Recorded>;
  ReportCapacity: ResolverTypeWrapper<ReportCapacity>;
  ReportContribution: ResolverTypeWrapper<ReportContribution>;
  ReportCounts: ResolverTypeWrapper<ReportCounts>;
  ReportExported: ResolverTypeWrapper<ReportExported>;
  ReportLine: ResolverTypeWrapper<ReportLine>;
  ReportOverview: ResolverTypeWrapper<ReportOverview>;
  ReportPerson: ResolverTypeWrapper<ReportPerson>;
  ReportRate: ResolverTypeWrapper<ReportRate>;
  ReportSpan: ResolverTypeWrapper<ReportSpan>;
  ReportSquare: ResolverTypeWrapper<ReportSquare>;
  ReportUnfinished: ResolverTypeWrapper<ReportUnfinished>;
  ReportWaiting: ResolverTypeWrapper<ReportWaiting>;
  RequestSaved: ResolverTypeWrapper<RequestSaved>;
  Room: ResolverTypeWrapper<Room>;
  RoomSaved: ResolverTypeWrapper<RoomSaved>;
  Roster: ResolverTypeWrapper<Roster>;
  RosterRow: ResolverTypeWrapper<RosterRow>;
  RuleWords: ResolverTypeWrapper<RuleWords>;
  SecondAnswered: ResolverTypeWrapper<SecondAnswered>;
  SecondAsked: ResolverTypeWrapper<SecondAsked>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  SecondToAnswer: ResolverTypeWrapper<SecondToAnswer>;
  Series: ResolverTypeWrapper<Series>;
  SeriesPreview: ResolverTypeWrapper<SeriesPreview>;
  SeriesSaved: ResolverTypeWrapper<SeriesSaved>;
  SeriesTerms: ResolverTypeWrapper<SeriesTerms>;
  Service: ResolverTypeWrapper<Service>;
  Session: ResolverTypeWrapper<Session>;
  SessionNotOpen: ResolverTypeWrapper<SessionNotOpen>;
  SessionReset: ResolverTypeWrapper<SessionReset>;
  SignInLocked: ResolverTypeWrapper<SignInLocked>;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  SignedInDevice: ResolverTypeWrapper<SignedInDevice>;
  StaffAccount: ResolverTypeWrapper<StaffAccount>;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StaleBlockedWindow: ResolverTypeWrapper<StaleBlockedWindow>;
  StaleCentre: ResolverTypeWrapper<StaleCentre>;
  StaleClient: ResolverTypeWrapper<StaleClient>;
  StaleCoach: ResolverTypeWrapper<StaleCoach>;
  StaleHoursVariant: ResolverTypeWrapper<StaleHoursVariant>;
  StaleMatch: ResolverTypeWrapper<StaleMatch>;
  StalePlan: ResolverTypeWrapper<StalePlan>;
  StaleRequest: ResolverTypeWrapper<StaleRequest>;
  StaleRoom: ResolverTypeWrapper<StaleRoom>;
  StaleSeries: ResolverTypeWrapper<StaleSeries>;
  StaleSession: ResolverTypeWrapper<StaleSession>;
  StaleVersion: ResolverTypeWrapper<StaleVersion>;
  StillUnmarked: ResolverTypeWrapper<StillUnmarked>;
  SuggestedPair: ResolverTypeWrapper<SuggestedPair>;
  SupportContact: ResolverTypeWrapper<SupportContact>;
  ToldStaff: ResolverTypeWrapper<ToldStaff>;
  TooLate: ResolverTypeWrapper<TooLate>;
  UnfinishedSession: ResolverTypeWrapper<UnfinishedSession>;
  Unmatched: ResolverTypeWrapper<Unmatched>;
  WeekWindow: ResolverTypeWrapper<WeekWindow>;
  Worded: ResolverTypeWrapper<Worded>;
  WrongCode: ResolverTypeWrapper<WrongCode>;
  WrongCredentials: ResolverTypeWrapper<WrongCredentials>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  AccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountResult']>;
  AnswerSecondResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSecondResult']>;
  ApproveMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveMatchResult']>;
  AskForLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskForLinkResult']>;
  AskSecondResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskSecondResult']>;
  BeginFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginFactorResult']>;
  BreakGlassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakGlassResult']>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResult']>;
  ClosureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosureResult']>;
  ConfirmFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmFactorResult']>;
  ConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsentResult']>;
  CreateClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateClientResult']>;
  CreateSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateSeriesResult']>;
  DoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DoneResult']>;
  EditClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditClientResult']>;
  EndGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndGrantResult']>;
  ExportFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportFileResult']>;
  ExportReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportReportResult']>;
  FinishResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishResult']>;
  ImportFileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportFileResult']>;
  LinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkResult']>;
  LogContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LogContactResult']>;
  MakeFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeFeedResult']>;
  MatchRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchRequestResult']>;
  MatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchResult']>;
  MeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeResult']>;
  MemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MemberResult']>;
  PlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanResult']>;
  RecordAttendanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>;
  ReviewGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewGrantResult']>;
  RevokeFeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeFeedResult']>;
  SaveBlockedWindowResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveBlockedWindowResult']>;
  SaveCentreResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCentreResult']>;
  SaveCoachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCoachResult']>;
  SaveHoursVariantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveHoursVariantResult']>;
  SaveNoticesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveNoticesResult']>;
  SaveRoomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveRoomResult']>;
  SetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPasswordResult']>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  StepUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepUpResult']>;
  UndoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddMemberInput: AddMemberInput;
  ID: Scalars['ID']['output'];
  AnswerMatchInput: AnswerMatchInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AnswerSecondInput: AnswerSecondInput;
  ApproveMatchInput: ApproveMatchInput;
  BlockedWindowInput: BlockedWindowInput;
  BreakGlassInput: BreakGlassInput;
  CareTeamInput: CareTeamInput;
  CentreInput: CentreInput;
  ChangeInput: ChangeInput;
  ChangePasswordInput: ChangePasswordInput;
  ClosureInput: ClosureInput;
  CoachProfileInput: CoachProfileInput;
  ColumnInput: ColumnInput;
  ConsentInput: ConsentInput;
  ContactInput: ContactInput;
  CreateClientInput: CreateClientInput;
  DidNotMeetInput: DidNotMeetInput;
  EditClientInput: EditClientInput;
  EditContactInput: EditContactInput;
  EndCareTeamInput: EndCareTeamInput;
  EndMatchInput: EndMatchInput;
  EndMemberInput: EndMemberInput;
  EndPostInput: EndPostInput;
  EpisodeInput: EpisodeInput;
  ExportReportInput: ExportReportInput;
  FinishInput: FinishInput;
  HoursVariantInput: HoursVariantInput;
  ImportInput: ImportInput;
  InviteInput: InviteInput;
  LogContactInput: LogContactInput;
  MarkOpInput: MarkOpInput;
  MatchRequestInput: MatchRequestInput;
  NameInput: NameInput;
  NoticesInput: NoticesInput;
  OpeningHoursInput: OpeningHoursInput;
  PauseCoachInput: PauseCoachInput;
  PlanGoalInput: PlanGoalInput;
  PlanInput: PlanInput;
  PlanInterventionInput: PlanInterventionInput;
  PlanProblemInput: PlanProblemInput;
  PostInput: PostInput;
  PreferencesInput: PreferencesInput;
  RecordAttendanceInput: RecordAttendanceInput;
  ReviewGrantInput: ReviewGrantInput;
  RevokeConsentInput: RevokeConsentInput;
  RoomInput: RoomInput;
  SeriesInput: SeriesInput;
  SetPasswordInput: SetPasswordInput;
  SignInInput: SignInInput;
  StaffPartInput: StaffPartInput;
  StepUpInput: StepUpInput;
  WeekWindowInput: WeekWindowInput;
  WithdrawRequestInput: WithdrawRequestInput;
  WordedInput: WordedInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  AccountSaved: AccountSaved;
  ActiveCentre: ActiveCentre;
  AlreadyMatched: AlreadyMatched;
  AttendanceReport: AttendanceReport;
  AuditEvent: AuditEvent;
  AuditPage: AuditPage;
  BadInput: BadInput;
  BelowPlan: BelowPlan;
  BlockedWindow: BlockedWindow;
  CalendarFeed: CalendarFeed;
  CapacityFull: CapacityFull;
  CareTeamMember: CareTeamMember;
  CentreSaved: CentreSaved;
  CentreSettings: CentreSettings;
  ChangeMade: ChangeMade;
  ChangePreview: ChangePreview;
  ChangeUndone: ChangeUndone;
  Clash: Clash;
  Clashes: Clashes;
  Client: Client;
  ClientAttendance: ClientAttendance;
  ClientContact: ClientContact;
  ClientPage: ClientPage;
  ClientSaved: ClientSaved;
  ClientSession: ClientSession;
  Closure: Closure;
  CoachFit: CoachFit;
  CoachFull: CoachFull;
  CoachLoad: CoachLoad;
  CoachMatch: CoachMatch;
  CoachProfile: CoachProfile;
  CoachSaved: CoachSaved;
  ConcernFound: ConcernFound;
  ConcernStands: ConcernStands;
  Consent: Consent;
  ConsentSaved: ConsentSaved;
  ContactLogged: ContactLogged;
  DataQuality: DataQuality;
  Day: Day;
  DemoCard: DemoCard;
  Done: Done;
  DoseLedger: DoseLedger;
  DoseLine: DoseLine;
  DoseWeek: DoseWeek;
  Episode: Episode;
  FactorBegun: FactorBegun;
  FactorConfirmed: FactorConfirmed;
  FeedMade: FeedMade;
  FeedRevoked: FeedRevoked;
  FileExported: FileExported;
  Finished: Finished;
  FirstSteps: FirstSteps;
  FitPart: FitPart;
  Fitted: Fitted;
  FreeStaff: FreeStaff;
  GrantEnded: GrantEnded;
  GrantOpened: GrantOpened;
  GrantReviewed: GrantReviewed;
  GrantShare: GrantShare;
  GrantShareOf: GrantShareOf;
  GrantToReview: GrantToReview;
  GroupReport: GroupReport;
  HasAttendance: HasAttendance;
  HoursVariant: HoursVariant;
  ImportColumn: ImportColumn;
  ImportFault: ImportFault;
  ImportField: ImportField;
  ImportReport: ImportReport;
  InTheWay: InTheWay;
  LeftWork: LeftWork;
  LikelyDuplicate: LikelyDuplicate;
  LinkAsked: LinkAsked;
  LinkGone: LinkGone;
  LinkMade: LinkMade;
  Mark: Mark;
  MarkChange: MarkChange;
  MatchQueue: MatchQueue;
  MatchRequest: MatchRequest;
  MatchReview: MatchReview;
  MatchSaved: MatchSaved;
  Me: Me;
  MeChanged: MeChanged;
  MemberSaved: MemberSaved;
  Membership: Membership;
  Mutation: Record<PropertyKey, never>;
  MyPerson: MyPerson;
  MyProposal: MyProposal;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  NotOffered: NotOffered;
  NoticeSettings: NoticeSettings;
  NoticesSaved: NoticesSaved;
  OpResult: OpResult;
  OpenGrant: OpenGrant;
  OpeningHours: OpeningHours;
  OwnSecond: OwnSecond;
  PageInfo: PageInfo;
  PairNotOffered: PairNotOffered;
  PartOf: PartOf;
  PersonName: PersonName;
  Plan: Plan;
  PlanGoal: PlanGoal;
  PlanIntervention: PlanIntervention;
  PlanProblem: PlanProblem;
  PlanSaved: PlanSaved;
  PoolSuggestion: PoolSuggestion;
  Post: Post;
  QualityLine: QualityLine;
  Query: Record<PropertyKey, never>;
  QueueRow: QueueRow;
  Rates: Rates;
  Float: Scalars['Float']['output'];
  Recorded: Recorded;
  ReportCapacity: ReportCapacity;
  ReportContribution: ReportContribution;
  ReportCounts: ReportCounts;
  ReportExported: ReportExported;
  ReportLine: ReportLine;
  ReportOverview: ReportOverview;
  ReportPerson: ReportPerson;
  ReportRate: ReportRate;
  ReportSpan: ReportSpan;
  ReportSquare: ReportSquare;
  ReportUnfinished: ReportUnfinished;
  ReportWaiting: ReportWaiting;
  RequestSaved: RequestSaved;
  Room: Room;
  RoomSaved: RoomSaved;
  Roster: Roster;
  RosterRow: RosterRow;
  RuleWords: RuleWords;
  SecondAnswered: SecondAnswered;
  SecondAsked: SecondAsked;
  SecondFactorNeeded: SecondFactorNeeded;
  SecondPersonNeeded: SecondPersonNeeded;
  SecondToAnswer: SecondToAnswer;
  Series: Series;
  SeriesPreview: SeriesPreview;
  SeriesSaved: SeriesSaved;
  SeriesTerms: SeriesTerms;
  Service: Service;
  Session: Session;
  SessionNotOpen: SessionNotOpen;
  SessionReset: SessionReset;
  SignInLocked: SignInLocked;
  SignedIn: SignedIn;
  SignedInDevice: SignedInDevice;
  StaffAccount: StaffAccount;
  StaffMember: StaffMember;
  StaleBlockedWindow: StaleBlockedWindow;
  StaleCentre: StaleCentre;
  StaleClient: StaleClient;
  StaleCoach: StaleCoach;
  StaleHoursVariant: StaleHoursVariant;
  StaleMatch: StaleMatch;
  StalePlan: StalePlan;
  StaleRequest: StaleRequest;
  StaleRoom: StaleRoom;
  StaleSeries: StaleSeries;
  StaleSession: StaleSession;
  StaleVersion: StaleVersion;
  StillUnmarked: StillUnmarked;
  SuggestedPair: SuggestedPair;
  SupportContact: SupportContact;
  ToldStaff: ToldStaff;
  TooLate: TooLate;
  UnfinishedSession: UnfinishedSession;
  Unmatched: Unmatched;
  WeekWindow: WeekWindow;
  Worded: Worded;
  WrongCode: WrongCode;
  WrongCredentials: WrongCredentials;
  DateTime: Scalars['DateTime']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  AccountResult: ResolversUnionTypes<ResolversParentTypes>['AccountResult'];
  AnswerSecondResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSecondResult'];
  ApproveMatchResult: ResolversUnionTypes<ResolversParentTypes>['ApproveMatchResult'];
  AskForLinkResult: ResolversUnionTypes<ResolversParentTypes>['AskForLinkResult'];
  AskSecondResult: ResolversUnionTypes<ResolversParentTypes>['AskSecondResult'];
  BeginFactorResult: ResolversUnionTypes<ResolversParentTypes>['BeginFactorResult'];
  BreakGlassResult: ResolversUnionTypes<ResolversParentTypes>['BreakGlassResult'];
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  ClosureResult: ResolversUnionTypes<ResolversParentTypes>['ClosureResult'];
  ConfirmFactorResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmFactorResult'];
  ConsentResult: ResolversUnionTypes<ResolversParentTypes>['ConsentResult'];
  CreateClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateClientResult'];
  CreateSeriesResult: ResolversUnionTypes<ResolversParentTypes>['CreateSeriesResult'];
  DoneResult: ResolversUnionTypes<ResolversParentTypes>['DoneResult'];
  EditClientResult: ResolversUnionTypes<ResolversParentTypes>['EditClientResult'];
  EndGrantResult: ResolversUnionTypes<ResolversParentTypes>['EndGrantResult'];
  ExportFileResult: ResolversUnionTypes<ResolversParentTypes>['ExportFileResult'];
  ExportReportResult: ResolversUnionTypes<ResolversParentTypes>['ExportReportResult'];
  FinishResult: ResolversUnionTypes<ResolversParentTypes>['FinishResult'];
  ImportFileResult: ResolversUnionTypes<ResolversParentTypes>['ImportFileResult'];
  LinkResult: ResolversUnionTypes<ResolversParentTypes>['LinkResult'];
  LogContactResult: ResolversUnionTypes<ResolversParentTypes>['LogContactResult'];
  MakeFeedResult: ResolversUnionTypes<ResolversParentTypes>['MakeFeedResult'];
  MatchRequestResult: ResolversUnionTypes<ResolversParentTypes>['MatchRequestResult'];
  MatchResult: ResolversUnionTypes<ResolversParentTypes>['MatchResult'];
  MeResult: ResolversUnionTypes<ResolversParentTypes>['MeResult'];
  MemberResult: ResolversUnionTypes<ResolversParentTypes>['MemberResult'];
  PlanResult: ResolversUnionTypes<ResolversParentTypes>['PlanResult'];
  RecordAttendanceResult: ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult'];
  ReviewGrantResult: ResolversUnionTypes<ResolversParentTypes>['ReviewGrantResult'];
  RevokeFeedResult: ResolversUnionTypes<ResolversParentTypes>['RevokeFeedResult'];
  SaveBlockedWindowResult: ResolversUnionTypes<ResolversParentTypes>['SaveBlockedWindowResult'];
  SaveCentreResult: ResolversUnionTypes<ResolversParentTypes>['SaveCentreResult'];
  SaveCoachResult: ResolversUnionTypes<ResolversParentTypes>['SaveCoachResult'];
  SaveHoursVariantResult: ResolversUnionTypes<ResolversParentTypes>['SaveHoursVariantResult'];
  SaveNoticesResult: ResolversUnionTypes<ResolversParentTypes>['SaveNoticesResult'];
  SaveRoomResult: ResolversUnionTypes<ResolversParentTypes>['SaveRoomResult'];
  SetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['SetPasswordResult'];
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  StepUpResult: ResolversUnionTypes<ResolversParentTypes>['StepUpResult'];
  UndoResult: ResolversUnionTypes<ResolversParentTypes>['UndoResult'];
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
    | 'AlreadyMatched'
    | 'BadInput'
    | 'CapacityFull'
    | 'Clashes'
    | 'CoachFull'
    | 'ConcernStands'
    | 'HasAttendance'
    | 'LikelyDuplicate'
    | 'LinkGone'
    | 'NotAllowed'
    | 'NotFound'
    | 'PairNotOffered'
    | 'SecondFactorNeeded'
    | 'SecondPersonNeeded'
    | 'SessionNotOpen'
    | 'SignInLocked'
    | 'StaleBlockedWindow'
    | 'StaleCentre'
    | 'StaleClient'
    | 'StaleCoach'
    | 'StaleHoursVariant'
    | 'StaleMatch'
    | 'StalePlan'
    | 'StaleRequest'
    | 'StaleRoom'
    | 'StaleSeries'
    | 'StaleSession'
    | 'StaleVersion'
    | 'StillUnmarked'
    | 'TooLate'
    | 'WrongCode'
    | 'WrongCredentials',
    ParentType,
    ContextType
  >;
};

export type AccountSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccountSaved'] = ResolversParentTypes['AccountSaved'],
> = {
  account: Resolver<ResolversTypes['StaffAccount'], ParentType, ContextType>;
  left: Resolver<Maybe<ResolversTypes['LeftWork']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActiveCentreResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ActiveCentre'] = ResolversParentTypes['ActiveCentre'],
> = {
  clientTerm: Resolver<ResolversTypes['ClientTerm'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  weekStart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type AlreadyMatchedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AlreadyMatched'] = ResolversParentTypes['AlreadyMatched'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceReportResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AttendanceReport'] = ResolversParentTypes['AttendanceReport'],
> = {
  before: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  by: Resolver<ResolversTypes['ReportDimension'], ParentType, ContextType>;
  change: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastShown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['ReportLine']>, ParentType, ContextType>;
  now: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  seriesTitles: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['ReportLine'], ParentType, ContextType>;
  weeks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type BelowPlanResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BelowPlan'] = ResolversParentTypes['BelowPlan'],
> = {
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  plannedMinutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prescribedMinutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weekOf: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type BlockedWindowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BlockedWindow'] = ResolversParentTypes['BlockedWindow'],
> = {
  fromDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fromTime: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  untilTime: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed'],
> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReadAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type CentreSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CentreSaved'] = ResolversParentTypes['CentreSaved'],
> = {
  centre: Resolver<ResolversTypes['CentreSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreSettingsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CentreSettings'] = ResolversParentTypes['CentreSettings'],
> = {
  blockedWindows: Resolver<Array<ResolversTypes['BlockedWindow']>, ParentType, ContextType>;
  clientTerm: Resolver<ResolversTypes['ClientTerm'], ParentType, ContextType>;
  closures: Resolver<Array<ResolversTypes['Closure']>, ParentType, ContextType>;
  hoursVariants: Resolver<Array<ResolversTypes['HoursVariant']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateDefaultMinutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekStart: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type ChangeMadeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangeMade'] = ResolversParentTypes['ChangeMade'],
> = {
  changeId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  series: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  undoUntil: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePreviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangePreview'] = ResolversParentTypes['ChangePreview'],
> = {
  added: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowPlan: Resolver<Maybe<Array<ResolversTypes['BelowPlan']>>, ParentType, ContextType>;
  clashes: Resolver<Array<ResolversTypes['Clash']>, ParentType, ContextType>;
  firstDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fitted: Resolver<Array<ResolversTypes['Fitted']>, ParentType, ContextType>;
  freeRooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  freeStaff: Resolver<Array<ResolversTypes['FreeStaff']>, ParentType, ContextType>;
  freeStarts: Resolver<Array<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  hiddenBelowPlan: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  lastDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  membersTouched: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems: Resolver<Array<ResolversTypes['BadInput']>, ParentType, ContextType>;
  removed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resets: Resolver<Array<ResolversTypes['SessionReset']>, ParentType, ContextType>;
  ruleWords: Resolver<Maybe<ResolversTypes['RuleWords']>, ParentType, ContextType>;
  tell: Resolver<Array<ResolversTypes['ToldStaff']>, ParentType, ContextType>;
  touched: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeUndoneResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangeUndone'] = ResolversParentTypes['ChangeUndone'],
> = {
  series: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClashResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Clash'] = ResolversParentTypes['Clash'],
> = {
  freeRooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ClashKind'], ParentType, ContextType>;
  localDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  other: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClashesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Clashes'] = ResolversParentTypes['Clashes'],
> = {
  clashes: Resolver<Array<ResolversTypes['Clash']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freeRooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  freeStaff: Resolver<Array<ResolversTypes['FreeStaff']>, ParentType, ContextType>;
  freeStarts: Resolver<Array<ResolversTypes['LocalTime']>, ParentType, ContextType>;
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
  consents: Resolver<Maybe<Array<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contact: Resolver<Maybe<ResolversTypes['ClientContact']>, ParentType, ContextType>;
  displayNames: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  dose: Resolver<Maybe<ResolversTypes['DoseLedger']>, ParentType, ContextType, RequireFields<ClientDoseArgs, 'weeks'>>;
  episode: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  firstNames: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  gender: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  matchRequest: Resolver<Maybe<ResolversTypes['MatchRequest']>, ParentType, ContextType>;
  matches: Resolver<Maybe<Array<ResolversTypes['CoachMatch']>>, ParentType, ContextType>;
  memberships: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  names: Resolver<Maybe<Array<ResolversTypes['PersonName']>>, ParentType, ContextType>;
  nextSessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<ClientNextSessionsArgs, 'first'>>;
  plan: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plans: Resolver<Maybe<Array<ResolversTypes['Plan']>>, ParentType, ContextType>;
  supportContacts: Resolver<
    Maybe<Array<ResolversTypes['SupportContact']>>,
    ParentType,
    ContextType,
    RequireFields<ClientSupportContactsArgs, 'first'>
  >;
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

export type ClosureResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure'],
> = {
  fromDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ClosureKind'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CoachFitResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachFit'] = ResolversParentTypes['CoachFit'],
> = {
  coach: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
  concerns: Resolver<Array<ResolversTypes['ConcernFound']>, ParentType, ContextType>;
  parts: Resolver<Array<ResolversTypes['FitPart']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoachFullResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachFull'] = ResolversParentTypes['CoachFull'],
> = {
  coach: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoachLoadResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachLoad'] = ResolversParentTypes['CoachLoad'],
> = {
  after: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coach: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
};

export type CoachMatchResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachMatch'] = ResolversParentTypes['CoachMatch'],
> = {
  approvedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientAcceptedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coachAcceptedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coachId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coachName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coachNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  declinedBy: Resolver<Maybe<ResolversTypes['MatchSide']>, ParentType, ContextType>;
  endReason: Resolver<Maybe<ResolversTypes['MatchEnd']>, ParentType, ContextType>;
  fromDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastContactOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  nextContactOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousMatchId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['MatchState']>, ParentType, ContextType>;
  untilDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoachProfileResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachProfile'] = ResolversParentTypes['CoachProfile'],
> = {
  active: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageBand: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  cap: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faith: Resolver<Maybe<ResolversTypes['Faith']>, ParentType, ContextType>;
  gender: Resolver<ResolversTypes['Gender'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  languages: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meetsBy: Resolver<Array<ResolversTypes['MeetingWay']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pathways: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  pauseReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  situations: Resolver<Array<ResolversTypes['LifeSituation']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['CoachStatus'], ParentType, ContextType>;
  supervisorName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisorNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows: Resolver<Array<ResolversTypes['WeekWindow']>, ParentType, ContextType>;
};

export type CoachSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['CoachSaved'] = ResolversParentTypes['CoachSaved'],
> = {
  coach: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernFoundResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ConcernFound'] = ResolversParentTypes['ConcernFound'],
> = {
  concern: Resolver<ResolversTypes['FitConcern'], ParentType, ContextType>;
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcernStandsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ConcernStands'] = ResolversParentTypes['ConcernStands'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns: Resolver<Array<ResolversTypes['ConcernFound']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'],
> = {
  coachId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coachName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coachNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes: Resolver<Maybe<Array<ResolversTypes['ConsentScope']>>, ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ConsentSaved'] = ResolversParentTypes['ConsentSaved'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  consent: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactLoggedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ContactLogged'] = ResolversParentTypes['ContactLogged'],
> = {
  contact: Resolver<Maybe<ResolversTypes['SupportContact']>, ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['MyPerson']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality'],
> = {
  lines: Resolver<Array<ResolversTypes['QualityLine']>, ParentType, ContextType>;
  now: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  unfinished: Resolver<Array<ResolversTypes['UnfinishedSession']>, ParentType, ContextType>;
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
  contactIds: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
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

export type FactorBegunResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FactorBegun'] = ResolversParentTypes['FactorBegun'],
> = {
  setupKey: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setupLink: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorConfirmedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FactorConfirmed'] = ResolversParentTypes['FactorConfirmed'],
> = {
  me: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  spareCodes: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedMadeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FeedMade'] = ResolversParentTypes['FeedMade'],
> = {
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feed: Resolver<ResolversTypes['CalendarFeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedRevokedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FeedRevoked'] = ResolversParentTypes['FeedRevoked'],
> = {
  wasOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileExportedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FileExported'] = ResolversParentTypes['FileExported'],
> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Finished'] = ResolversParentTypes['Finished'],
> = {
  roster: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirstStepsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FirstSteps'] = ResolversParentTypes['FirstSteps'],
> = {
  groups: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rooms: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staff: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FitPartResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FitPart'] = ResolversParentTypes['FitPart'],
> = {
  amount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criterion: Resolver<ResolversTypes['FitCriterion'], ParentType, ContextType>;
  fact: Resolver<ResolversTypes['FitFact'], ParentType, ContextType>;
  of: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['FitSource'], ParentType, ContextType>;
  words: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FittedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Fitted'] = ResolversParentTypes['Fitted'],
> = {
  fit: Resolver<ResolversTypes['FitKind'], ParentType, ContextType>;
  inTheWay: Resolver<ResolversTypes['InTheWayKind'], ParentType, ContextType>;
  localDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  localStart: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  noPlace: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  toStart: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
};

export type FreeStaffResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['FreeStaff'] = ResolversParentTypes['FreeStaff'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GrantEndedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantEnded'] = ResolversParentTypes['GrantEnded'],
> = {
  ok: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantOpenedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantOpened'] = ResolversParentTypes['GrantOpened'],
> = {
  grant: Resolver<ResolversTypes['OpenGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantReviewedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantReviewed'] = ResolversParentTypes['GrantReviewed'],
> = {
  grant: Resolver<ResolversTypes['GrantToReview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantShareResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantShare'] = ResolversParentTypes['GrantShare'],
> = {
  month: Resolver<ResolversTypes['GrantShareOf'], ParentType, ContextType>;
  week: Resolver<ResolversTypes['GrantShareOf'], ParentType, ContextType>;
};

export type GrantShareOfResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantShareOf'] = ResolversParentTypes['GrantShareOf'],
> = {
  days: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openings: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reads: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readsByGrant: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantToReviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GrantToReview'] = ResolversParentTypes['GrantToReview'],
> = {
  category: Resolver<ResolversTypes['GrantCategory'], ParentType, ContextType>;
  clientCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grantedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome: Resolver<Maybe<ResolversTypes['GrantReview']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type GroupReportResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['GroupReport'] = ResolversParentTypes['GroupReport'],
> = {
  before: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  leastShown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['ReportLine']>, ParentType, ContextType>;
  now: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  people: Resolver<Maybe<Array<ResolversTypes['ReportPerson']>>, ParentType, ContextType>;
  seriesId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['ReportLine'], ParentType, ContextType>;
  weeks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HasAttendanceResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['HasAttendance'] = ResolversParentTypes['HasAttendance'],
> = {
  attended: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  nextSessionId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoursVariantResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['HoursVariant'] = ResolversParentTypes['HoursVariant'],
> = {
  fromDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  untilDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportColumnResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn'],
> = {
  column: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLeftOut: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportFaultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault'],
> = {
  column: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFieldResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportReportResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport'],
> = {
  added: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyHere: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  faultCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  fields: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType>;
  isWritten: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InTheWayResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['InTheWay'] = ResolversParentTypes['InTheWay'],
> = {
  inTheWay: Resolver<ResolversTypes['InTheWayKind'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type LeftWorkResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LeftWork'] = ResolversParentTypes['LeftWork'],
> = {
  careTeams: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervisees: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type LinkAskedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LinkAsked'] = ResolversParentTypes['LinkAsked'],
> = {
  byMail: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGoneResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LinkGone'] = ResolversParentTypes['LinkGone'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkMadeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LinkMade'] = ResolversParentTypes['LinkMade'],
> = {
  account: Resolver<ResolversTypes['StaffAccount'], ParentType, ContextType>;
  byMail: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type MatchQueueResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchQueue'] = ResolversParentTypes['MatchQueue'],
> = {
  medianDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows: Resolver<Array<ResolversTypes['QueueRow']>, ParentType, ContextType>;
};

export type MatchRequestResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchRequest'] = ResolversParentTypes['MatchRequest'],
> = {
  avoid: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avoidCoachIds: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  daysWaiting: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faith: Resolver<Maybe<ResolversTypes['Faith']>, ParentType, ContextType>;
  gender: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  interests: Resolver<Maybe<Array<ResolversTypes['Interest']>>, ParentType, ContextType>;
  languages: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  meetsBy: Resolver<Maybe<Array<ResolversTypes['MeetingWay']>>, ParentType, ContextType>;
  pathways: Resolver<Maybe<Array<ResolversTypes['Pathway']>>, ParentType, ContextType>;
  since: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  situations: Resolver<Maybe<Array<ResolversTypes['LifeSituation']>>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['RequestStatus']>, ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  windows: Resolver<Maybe<Array<ResolversTypes['WeekWindow']>>, ParentType, ContextType>;
  withdrawnReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchReviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchReview'] = ResolversParentTypes['MatchReview'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  earlier: Resolver<Array<ResolversTypes['CoachMatch']>, ParentType, ContextType>;
  further: Resolver<Array<ResolversTypes['CoachFit']>, ParentType, ContextType>;
  notOffered: Resolver<Array<ResolversTypes['NotOffered']>, ParentType, ContextType>;
  ranked: Resolver<Array<ResolversTypes['CoachFit']>, ParentType, ContextType>;
  request: Resolver<ResolversTypes['MatchRequest'], ParentType, ContextType>;
};

export type MatchSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchSaved'] = ResolversParentTypes['MatchSaved'],
> = {
  match: Resolver<Maybe<ResolversTypes['CoachMatch']>, ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['MatchRequest']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  centre: Resolver<ResolversTypes['ActiveCentre'], ParentType, ContextType>;
  csrf: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSecondFactor: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  spareCodesLeft: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  addClosure: Resolver<ResolversTypes['ClosureResult'], ParentType, ContextType, RequireFields<MutationAddClosureArgs, 'input'>>;
  addMember: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  addPost: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationAddPostArgs, 'input'>>;
  addToCareTeam: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationAddToCareTeamArgs, 'input'>>;
  answerMatch: Resolver<ResolversTypes['MatchResult'], ParentType, ContextType, RequireFields<MutationAnswerMatchArgs, 'input'>>;
  answerSecond: Resolver<ResolversTypes['AnswerSecondResult'], ParentType, ContextType, RequireFields<MutationAnswerSecondArgs, 'input'>>;
  approveMatch: Resolver<ResolversTypes['ApproveMatchResult'], ParentType, ContextType, RequireFields<MutationApproveMatchArgs, 'input'>>;
  askForPasswordLink: Resolver<
    ResolversTypes['AskForLinkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAskForPasswordLinkArgs, 'email'>
  >;
  askSecond: Resolver<ResolversTypes['AskSecondResult'], ParentType, ContextType, RequireFields<MutationAskSecondArgs, 'input'>>;
  beginSecondFactor: Resolver<ResolversTypes['BeginFactorResult'], ParentType, ContextType>;
  breakGlass: Resolver<ResolversTypes['BreakGlassResult'], ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  changePassword: Resolver<
    ResolversTypes['ChangePasswordResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangePasswordArgs, 'input'>
  >;
  changeSessions: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType, RequireFields<MutationChangeSessionsArgs, 'input'>>;
  confirmSecondFactor: Resolver<
    ResolversTypes['ConfirmFactorResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmSecondFactorArgs, 'code'>
  >;
  createClient: Resolver<ResolversTypes['CreateClientResult'], ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createSeries: Resolver<ResolversTypes['CreateSeriesResult'], ParentType, ContextType, RequireFields<MutationCreateSeriesArgs, 'input'>>;
  demoSignIn: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationDemoSignInArgs, 'staffId'>>;
  didNotMeet: Resolver<ResolversTypes['FinishResult'], ParentType, ContextType, RequireFields<MutationDidNotMeetArgs, 'input'>>;
  disableStaff: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationDisableStaffArgs, 'staffId'>>;
  dropSecondFactor: Resolver<
    ResolversTypes['AccountResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDropSecondFactorArgs, 'staffId'>
  >;
  editClient: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEditClientArgs, 'input'>>;
  editContact: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEditContactArgs, 'input'>>;
  enableStaff: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationEnableStaffArgs, 'staffId'>>;
  endCareTeam: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationEndCareTeamArgs, 'input'>>;
  endDevice: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationEndDeviceArgs, 'id'>>;
  endGrant: Resolver<ResolversTypes['EndGrantResult'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'id'>>;
  endMatch: Resolver<ResolversTypes['MatchResult'], ParentType, ContextType, RequireFields<MutationEndMatchArgs, 'input'>>;
  endMember: Resolver<ResolversTypes['MemberResult'], ParentType, ContextType, RequireFields<MutationEndMemberArgs, 'input'>>;
  endOtherDevices: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType>;
  endPost: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationEndPostArgs, 'input'>>;
  endSecondFactor: Resolver<ResolversTypes['MeResult'], ParentType, ContextType>;
  exportFile: Resolver<ResolversTypes['ExportFileResult'], ParentType, ContextType, RequireFields<MutationExportFileArgs, 'kind'>>;
  exportReport: Resolver<ResolversTypes['ExportReportResult'], ParentType, ContextType, RequireFields<MutationExportReportArgs, 'input'>>;
  finishAttendance: Resolver<ResolversTypes['FinishResult'], ParentType, ContextType, RequireFields<MutationFinishAttendanceArgs, 'input'>>;
  importFile: Resolver<ResolversTypes['ImportFileResult'], ParentType, ContextType, RequireFields<MutationImportFileArgs, 'input'>>;
  inviteStaff: Resolver<ResolversTypes['LinkResult'], ParentType, ContextType, RequireFields<MutationInviteStaffArgs, 'input'>>;
  logContact: Resolver<ResolversTypes['LogContactResult'], ParentType, ContextType, RequireFields<MutationLogContactArgs, 'input'>>;
  makeCalendarFeed: Resolver<ResolversTypes['MakeFeedResult'], ParentType, ContextType>;
  pauseCoach: Resolver<ResolversTypes['SaveCoachResult'], ParentType, ContextType, RequireFields<MutationPauseCoachArgs, 'input'>>;
  recordAttendance: Resolver<
    ResolversTypes['RecordAttendanceResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAttendanceArgs, 'input'>
  >;
  recordConsent: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  removeBlockedWindow: Resolver<
    ResolversTypes['ClosureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveBlockedWindowArgs, 'id'>
  >;
  removeClosure: Resolver<ResolversTypes['ClosureResult'], ParentType, ContextType, RequireFields<MutationRemoveClosureArgs, 'id'>>;
  removeHoursVariant: Resolver<
    ResolversTypes['ClosureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveHoursVariantArgs, 'id'>
  >;
  renewSpareCodes: Resolver<ResolversTypes['ConfirmFactorResult'], ParentType, ContextType>;
  renewStaffLink: Resolver<ResolversTypes['LinkResult'], ParentType, ContextType, RequireFields<MutationRenewStaffLinkArgs, 'staffId'>>;
  reviewGrant: Resolver<ResolversTypes['ReviewGrantResult'], ParentType, ContextType, RequireFields<MutationReviewGrantArgs, 'input'>>;
  revokeCalendarFeed: Resolver<ResolversTypes['RevokeFeedResult'], ParentType, ContextType>;
  revokeConsent: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationRevokeConsentArgs, 'input'>>;
  saveBlockedWindow: Resolver<
    ResolversTypes['SaveBlockedWindowResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveBlockedWindowArgs, 'input'>
  >;
  saveCentre: Resolver<ResolversTypes['SaveCentreResult'], ParentType, ContextType, RequireFields<MutationSaveCentreArgs, 'input'>>;
  saveCoachProfile: Resolver<
    ResolversTypes['SaveCoachResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveCoachProfileArgs, 'input'>
  >;
  saveEpisode: Resolver<ResolversTypes['EditClientResult'], ParentType, ContextType, RequireFields<MutationSaveEpisodeArgs, 'input'>>;
  saveHoursVariant: Resolver<
    ResolversTypes['SaveHoursVariantResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveHoursVariantArgs, 'input'>
  >;
  saveMatchRequest: Resolver<
    ResolversTypes['MatchRequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveMatchRequestArgs, 'input'>
  >;
  saveNotices: Resolver<ResolversTypes['SaveNoticesResult'], ParentType, ContextType, RequireFields<MutationSaveNoticesArgs, 'input'>>;
  savePlan: Resolver<ResolversTypes['PlanResult'], ParentType, ContextType, RequireFields<MutationSavePlanArgs, 'input'>>;
  savePreferences: Resolver<ResolversTypes['MeResult'], ParentType, ContextType, RequireFields<MutationSavePreferencesArgs, 'input'>>;
  saveRoom: Resolver<ResolversTypes['SaveRoomResult'], ParentType, ContextType, RequireFields<MutationSaveRoomArgs, 'input'>>;
  setPasswordByLink: Resolver<
    ResolversTypes['SetPasswordResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetPasswordByLinkArgs, 'input'>
  >;
  signIn: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut: Resolver<ResolversTypes['Done'], ParentType, ContextType>;
  stepUp: Resolver<ResolversTypes['StepUpResult'], ParentType, ContextType, RequireFields<MutationStepUpArgs, 'input'>>;
  switchPost: Resolver<ResolversTypes['MeResult'], ParentType, ContextType, RequireFields<MutationSwitchPostArgs, 'centreId' | 'role'>>;
  undoChange: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'id'>>;
  withdrawMatchRequest: Resolver<
    ResolversTypes['MatchRequestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawMatchRequestArgs, 'input'>
  >;
};

export type MyPersonResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MyPerson'] = ResolversParentTypes['MyPerson'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  goals: Resolver<Maybe<Array<ResolversTypes['PlanGoal']>>, ParentType, ContextType>;
  isDue: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastContact: Resolver<Maybe<ResolversTypes['SupportContact']>, ParentType, ContextType>;
  matchId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nextContactOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  since: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MyProposalResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MyProposal'] = ResolversParentTypes['MyProposal'],
> = {
  answerBy: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interests: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  isAccepted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meetsBy: Resolver<Array<ResolversTypes['MeetingWay']>, ParentType, ContextType>;
  pathways: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  proposedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows: Resolver<Array<ResolversTypes['WeekWindow']>, ParentType, ContextType>;
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

export type NotOfferedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['NotOffered'] = ResolversParentTypes['NotOffered'],
> = {
  coach: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
  rules: Resolver<Array<ResolversTypes['NotOfferedRule']>, ParentType, ContextType>;
};

export type NoticeSettingsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['NoticeSettings'] = ResolversParentTypes['NoticeSettings'],
> = {
  areSent: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changes: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reminders: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticesSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['NoticesSaved'] = ResolversParentTypes['NoticesSaved'],
> = {
  notices: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType>;
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

export type OpenGrantResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OpenGrant'] = ResolversParentTypes['OpenGrant'],
> = {
  clientCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours'],
> = {
  closes: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  opens: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  weekday: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnSecondResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['OwnSecond'] = ResolversParentTypes['OwnSecond'],
> = {
  answeredByName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredByNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category: Resolver<ResolversTypes['GrantCategory'], ParentType, ContextType>;
  clientCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['SecondState'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PairNotOfferedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PairNotOffered'] = ResolversParentTypes['PairNotOffered'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rules: Resolver<Array<ResolversTypes['NotOfferedRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PoolSuggestionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['PoolSuggestion'] = ResolversParentTypes['PoolSuggestion'],
> = {
  greedyTotal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loads: Resolver<Array<ResolversTypes['CoachLoad']>, ParentType, ContextType>;
  mode: Resolver<ResolversTypes['PoolMode'], ParentType, ContextType>;
  pairs: Resolver<Array<ResolversTypes['SuggestedPair']>, ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unmatched: Resolver<Array<ResolversTypes['Unmatched']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  centreId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centreName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  seesClients: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QualityLineResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QualityLine'] = ResolversParentTypes['QualityLine'],
> = {
  corrections: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptBeside: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriesId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  unfinished: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  attendanceReport: Resolver<
    Maybe<ResolversTypes['AttendanceReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryAttendanceReportArgs, 'by' | 'weeks'>
  >;
  auditTrail: Resolver<ResolversTypes['AuditPage'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  centreSettings: Resolver<ResolversTypes['CentreSettings'], ParentType, ContextType>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  clients: Resolver<ResolversTypes['ClientPage'], ParentType, ContextType, RequireFields<QueryClientsArgs, 'filter' | 'first'>>;
  coaches: Resolver<Array<ResolversTypes['CoachProfile']>, ParentType, ContextType>;
  dataQuality: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType, RequireFields<QueryDataQualityArgs, 'weeks'>>;
  day: Resolver<ResolversTypes['Day'], ParentType, ContextType, Partial<QueryDayArgs>>;
  demoCards: Resolver<Array<ResolversTypes['DemoCard']>, ParentType, ContextType>;
  firstSteps: Resolver<ResolversTypes['FirstSteps'], ParentType, ContextType>;
  grantShare: Resolver<ResolversTypes['GrantShare'], ParentType, ContextType>;
  grantsToReview: Resolver<Array<ResolversTypes['GrantToReview']>, ParentType, ContextType>;
  groupReport: Resolver<
    Maybe<ResolversTypes['GroupReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryGroupReportArgs, 'seriesId' | 'weeks'>
  >;
  likelyDuplicates: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'names'>>;
  mark: Resolver<Maybe<ResolversTypes['Mark']>, ParentType, ContextType, RequireFields<QueryMarkArgs, 'sessionId' | 'clientId'>>;
  matchQueue: Resolver<ResolversTypes['MatchQueue'], ParentType, ContextType>;
  matchReview: Resolver<Maybe<ResolversTypes['MatchReview']>, ParentType, ContextType, RequireFields<QueryMatchReviewArgs, 'clientId'>>;
  matches: Resolver<Array<ResolversTypes['CoachMatch']>, ParentType, ContextType, RequireFields<QueryMatchesArgs, 'state' | 'first'>>;
  me: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  myCalendarFeed: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  myDevices: Resolver<Array<ResolversTypes['SignedInDevice']>, ParentType, ContextType>;
  myNotices: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType>;
  myPeople: Resolver<Array<ResolversTypes['MyPerson']>, ParentType, ContextType>;
  myProposals: Resolver<Array<ResolversTypes['MyProposal']>, ParentType, ContextType>;
  openGrant: Resolver<Maybe<ResolversTypes['OpenGrant']>, ParentType, ContextType>;
  ownSecond: Resolver<Maybe<ResolversTypes['OwnSecond']>, ParentType, ContextType>;
  previewChange: Resolver<ResolversTypes['ChangePreview'], ParentType, ContextType, RequireFields<QueryPreviewChangeArgs, 'input'>>;
  previewSeries: Resolver<ResolversTypes['SeriesPreview'], ParentType, ContextType, RequireFields<QueryPreviewSeriesArgs, 'input'>>;
  reportOverview: Resolver<ResolversTypes['ReportOverview'], ParentType, ContextType, RequireFields<QueryReportOverviewArgs, 'weeks'>>;
  rooms: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomsArgs, 'includeArchived'>>;
  roster: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType, RequireFields<QueryRosterArgs, 'sessionId'>>;
  secondsToAnswer: Resolver<Array<ResolversTypes['SecondToAnswer']>, ParentType, ContextType>;
  series: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'id'>>;
  seriesList: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<QuerySeriesListArgs, 'includeEnded'>>;
  services: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'from' | 'until'>>;
  sessionsInTheWay: Resolver<
    Array<ResolversTypes['InTheWay']>,
    ParentType,
    ContextType,
    RequireFields<QuerySessionsInTheWayArgs, 'from' | 'until'>
  >;
  staff: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType, Partial<QueryStaffArgs>>;
  staffAccounts: Resolver<Array<ResolversTypes['StaffAccount']>, ParentType, ContextType>;
  suggestForAll: Resolver<ResolversTypes['PoolSuggestion'], ParentType, ContextType, RequireFields<QuerySuggestForAllArgs, 'mode'>>;
  walkInCandidates: Resolver<
    Array<ResolversTypes['Client']>,
    ParentType,
    ContextType,
    RequireFields<QueryWalkInCandidatesArgs, 'sessionId' | 'search'>
  >;
};

export type QueueRowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['QueueRow'] = ResolversParentTypes['QueueRow'],
> = {
  best: Resolver<Maybe<ResolversTypes['CoachFit']>, ParentType, ContextType>;
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  offered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request: Resolver<ResolversTypes['MatchRequest'], ParentType, ContextType>;
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

export type ReportCapacityResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportCapacity'] = ResolversParentTypes['ReportCapacity'],
> = {
  before: Resolver<Maybe<ResolversTypes['ReportRate']>, ParentType, ContextType>;
  now: Resolver<Maybe<ResolversTypes['ReportRate']>, ParentType, ContextType>;
};

export type ReportContributionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportContribution'] = ResolversParentTypes['ReportContribution'],
> = {
  mix: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportCountsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportCounts'] = ResolversParentTypes['ReportCounts'],
> = {
  came: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancelled: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excused: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fair: Resolver<Maybe<ResolversTypes['ReportRate']>, ParentType, ContextType>;
  held: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw: Resolver<Maybe<ResolversTypes['ReportRate']>, ParentType, ContextType>;
  sessions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfinished: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkIns: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportExportedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportExported'] = ResolversParentTypes['ReportExported'],
> = {
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportLineResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportLine'] = ResolversParentTypes['ReportLine'],
> = {
  before: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  contribution: Resolver<Maybe<ResolversTypes['ReportContribution']>, ParentType, ContextType>;
  dose: Resolver<Maybe<ResolversTypes['ReportRate']>, ParentType, ContextType>;
  hour: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monday: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  now: Resolver<ResolversTypes['ReportCounts'], ParentType, ContextType>;
  seriesId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles: Resolver<Maybe<Array<ResolversTypes['Worded']>>, ParentType, ContextType>;
  weekday: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportOverviewResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportOverview'] = ResolversParentTypes['ReportOverview'],
> = {
  before: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  capacity: Resolver<ResolversTypes['ReportCapacity'], ParentType, ContextType>;
  leastShown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines: Resolver<Array<ResolversTypes['ReportLine']>, ParentType, ContextType>;
  now: Resolver<ResolversTypes['ReportSpan'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['ReportLine'], ParentType, ContextType>;
  unfinished: Resolver<ResolversTypes['ReportUnfinished'], ParentType, ContextType>;
  waiting: Resolver<ResolversTypes['ReportWaiting'], ParentType, ContextType>;
  weeks: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportPersonResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportPerson'] = ResolversParentTypes['ReportPerson'],
> = {
  cameBefore: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cameNow: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  client: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  heldBefore: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heldNow: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  squares: Resolver<Maybe<Array<ResolversTypes['ReportSquare']>>, ParentType, ContextType>;
};

export type ReportRateResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportRate'] = ResolversParentTypes['ReportRate'],
> = {
  of: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReportSpanResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportSpan'] = ResolversParentTypes['ReportSpan'],
> = {
  from: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReportSquareResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportSquare'] = ResolversParentTypes['ReportSquare'],
> = {
  isExpected: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  localDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  monday: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  session: Resolver<Maybe<ResolversTypes['SessionStatus']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['MarkStatus']>, ParentType, ContextType>;
};

export type ReportUnfinishedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportUnfinished'] = ResolversParentTypes['ReportUnfinished'],
> = {
  before: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldest: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ReportWaitingResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReportWaiting'] = ResolversParentTypes['ReportWaiting'],
> = {
  asked: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  askedBefore: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  askedNow: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longestDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianDays: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequestSavedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RequestSaved'] = ResolversParentTypes['RequestSaved'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['MatchRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  archived: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bufferMinutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type SecondAnsweredResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SecondAnswered'] = ResolversParentTypes['SecondAnswered'],
> = {
  second: Resolver<ResolversTypes['SecondToAnswer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondAskedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SecondAsked'] = ResolversParentTypes['SecondAsked'],
> = {
  second: Resolver<ResolversTypes['OwnSecond'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorNeededResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SecondFactorNeeded'] = ResolversParentTypes['SecondFactorNeeded'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  wasWrong: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondPersonNeededResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SecondPersonNeeded'] = ResolversParentTypes['SecondPersonNeeded'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondToAnswerResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SecondToAnswer'] = ResolversParentTypes['SecondToAnswer'],
> = {
  askedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category: Resolver<ResolversTypes['GrantCategory'], ParentType, ContextType>;
  clientCode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedThisWeek: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['SecondState'], ParentType, ContextType>;
};

export type SeriesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series'],
> = {
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlierTerms: Resolver<Maybe<Array<ResolversTypes['SeriesTerms']>>, ParentType, ContextType>;
  endedOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  firstDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  hiddenMembers: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  lastSessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<SeriesLastSessionsArgs, 'last'>>;
  localStart: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  members: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  minutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextSessions: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, RequireFields<SeriesNextSessionsArgs, 'first'>>;
  onClosure: Resolver<ResolversTypes['OnClosure'], ParentType, ContextType>;
  placesTaken: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  room: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  rrule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleWords: Resolver<ResolversTypes['RuleWords'], ParentType, ContextType>;
  service: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  staff: Resolver<Array<ResolversTypes['PartOf']>, ParentType, ContextType>;
  termsFrom: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  topic: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  fitted: Resolver<Array<ResolversTypes['Fitted']>, ParentType, ContextType>;
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

export type SeriesTermsResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SeriesTerms'] = ResolversParentTypes['SeriesTerms'],
> = {
  capacity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  localStart: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  minutes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  ruleWords: Resolver<ResolversTypes['RuleWords'], ParentType, ContextType>;
  topic: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  untilDate: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
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
  overrides: Resolver<Array<ResolversTypes['Override']>, ParentType, ContextType>;
  room: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  seriesId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff: Resolver<Array<ResolversTypes['PartOf']>, ParentType, ContextType>;
  startsAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  statusReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles: Resolver<Array<ResolversTypes['Worded']>, ParentType, ContextType>;
  topic: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SessionResetResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SessionReset'] = ResolversParentTypes['SessionReset'],
> = {
  fields: Resolver<Array<ResolversTypes['Override']>, ParentType, ContextType>;
  session: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
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

export type StaffAccountResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaffAccount'] = ResolversParentTypes['StaffAccount'],
> = {
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSecondFactor: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedUntil: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isSelf: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  seesClients: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
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

export type StaleBlockedWindowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleBlockedWindow'] = ResolversParentTypes['StaleBlockedWindow'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['BlockedWindow'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleCentreResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleCentre'] = ResolversParentTypes['StaleCentre'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['CentreSettings'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type StaleCoachResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleCoach'] = ResolversParentTypes['StaleCoach'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['CoachProfile'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleHoursVariantResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleHoursVariant'] = ResolversParentTypes['StaleHoursVariant'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['HoursVariant'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleMatchResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleMatch'] = ResolversParentTypes['StaleMatch'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
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

export type StaleRequestResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleRequest'] = ResolversParentTypes['StaleRequest'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<Maybe<ResolversTypes['MatchRequest']>, ParentType, ContextType>;
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

export type StaleSeriesResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StaleSeries'] = ResolversParentTypes['StaleSeries'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
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

export type SuggestedPairResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SuggestedPair'] = ResolversParentTypes['SuggestedPair'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  fit: Resolver<ResolversTypes['CoachFit'], ParentType, ContextType>;
  ownBest: Resolver<Maybe<ResolversTypes['CoachFit']>, ParentType, ContextType>;
  request: Resolver<ResolversTypes['MatchRequest'], ParentType, ContextType>;
};

export type SupportContactResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SupportContact'] = ResolversParentTypes['SupportContact'],
> = {
  at: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel: Resolver<Maybe<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  coachId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coachName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coachNameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kinds: Resolver<Maybe<Array<ResolversTypes['SupportKind']>>, ParentType, ContextType>;
  localDate: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  minutes: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextOn: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  nextStep: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reached: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ToldStaffResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ToldStaff'] = ResolversParentTypes['ToldStaff'],
> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameUr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TooLateResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['TooLate'] = ResolversParentTypes['TooLate'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnfinishedSessionResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['UnfinishedSession'] = ResolversParentTypes['UnfinishedSession'],
> = {
  daysAgo: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type UnmatchedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Unmatched'] = ResolversParentTypes['Unmatched'],
> = {
  client: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
  offered: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  request: Resolver<ResolversTypes['MatchRequest'], ParentType, ContextType>;
};

export type WeekWindowResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['WeekWindow'] = ResolversParentTypes['WeekWindow'],
> = {
  from: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  until: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  weekday: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordedResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['Worded'] = ResolversParentTypes['Worded'],
> = {
  lang: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WrongCodeResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['WrongCode'] = ResolversParentTypes['WrongCode'],
> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AccountResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult'],
> = {
  __resolveType: TypeResolveFn<'AccountSaved' | 'BadInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type AnswerSecondResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AnswerSecondResult'] = ResolversParentTypes['AnswerSecondResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'SecondAnswered', ParentType, ContextType>;
};

export type ApproveMatchResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ApproveMatchResult'] = ResolversParentTypes['ApproveMatchResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'AlreadyMatched'
    | 'BadInput'
    | 'CoachFull'
    | 'ConcernStands'
    | 'MatchSaved'
    | 'NotAllowed'
    | 'NotFound'
    | 'PairNotOffered'
    | 'StaleRequest',
    ParentType,
    ContextType
  >;
};

export type AskForLinkResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AskForLinkResult'] = ResolversParentTypes['AskForLinkResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'LinkAsked' | 'SignInLocked', ParentType, ContextType>;
};

export type AskSecondResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['AskSecondResult'] = ResolversParentTypes['AskSecondResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'SecondAsked', ParentType, ContextType>;
};

export type BeginFactorResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BeginFactorResult'] = ResolversParentTypes['BeginFactorResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'FactorBegun' | 'NotAllowed', ParentType, ContextType>;
};

export type BreakGlassResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['BreakGlassResult'] = ResolversParentTypes['BreakGlassResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'GrantOpened' | 'NotAllowed' | 'NotFound' | 'SecondPersonNeeded', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'MeChanged' | 'NotAllowed' | 'SignInLocked' | 'WrongCredentials', ParentType, ContextType>;
};

export type ChangeResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'ChangeMade' | 'Clashes' | 'HasAttendance' | 'NotAllowed' | 'NotFound' | 'StaleSeries' | 'StaleSession',
    ParentType,
    ContextType
  >;
};

export type ClosureResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ClosureResult'] = ResolversParentTypes['ClosureResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'CentreSaved' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ConfirmFactorResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ConfirmFactorResult'] = ResolversParentTypes['ConfirmFactorResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'FactorConfirmed' | 'NotAllowed' | 'WrongCode', ParentType, ContextType>;
};

export type ConsentResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ConsentResult'] = ResolversParentTypes['ConsentResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'ConsentSaved' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
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

export type EndGrantResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['EndGrantResult'] = ResolversParentTypes['EndGrantResult'],
> = {
  __resolveType: TypeResolveFn<'GrantEnded' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type ExportFileResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ExportFileResult'] = ResolversParentTypes['ExportFileResult'],
> = {
  __resolveType: TypeResolveFn<'FileExported' | 'NotAllowed', ParentType, ContextType>;
};

export type ExportReportResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ExportReportResult'] = ResolversParentTypes['ExportReportResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'ReportExported', ParentType, ContextType>;
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

export type ImportFileResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ImportFileResult'] = ResolversParentTypes['ImportFileResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'ImportReport' | 'NotAllowed', ParentType, ContextType>;
};

export type LinkResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LinkResult'] = ResolversParentTypes['LinkResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'LinkMade' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type LogContactResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['LogContactResult'] = ResolversParentTypes['LogContactResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'ContactLogged' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type MakeFeedResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MakeFeedResult'] = ResolversParentTypes['MakeFeedResult'],
> = {
  __resolveType: TypeResolveFn<'FeedMade' | 'NotAllowed', ParentType, ContextType>;
};

export type MatchRequestResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchRequestResult'] = ResolversParentTypes['MatchRequestResult'],
> = {
  __resolveType: TypeResolveFn<
    'AlreadyMatched' | 'BadInput' | 'NotAllowed' | 'NotFound' | 'RequestSaved' | 'StaleRequest',
    ParentType,
    ContextType
  >;
};

export type MatchResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['MatchResult'] = ResolversParentTypes['MatchResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'MatchSaved' | 'NotAllowed' | 'NotFound' | 'StaleMatch', ParentType, ContextType>;
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

export type ReviewGrantResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['ReviewGrantResult'] = ResolversParentTypes['ReviewGrantResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'GrantReviewed' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
};

export type RevokeFeedResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['RevokeFeedResult'] = ResolversParentTypes['RevokeFeedResult'],
> = {
  __resolveType: TypeResolveFn<'FeedRevoked' | 'NotAllowed', ParentType, ContextType>;
};

export type SaveBlockedWindowResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveBlockedWindowResult'] = ResolversParentTypes['SaveBlockedWindowResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'CentreSaved' | 'NotAllowed' | 'NotFound' | 'StaleBlockedWindow', ParentType, ContextType>;
};

export type SaveCentreResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveCentreResult'] = ResolversParentTypes['SaveCentreResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'CentreSaved' | 'NotAllowed' | 'StaleCentre', ParentType, ContextType>;
};

export type SaveCoachResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveCoachResult'] = ResolversParentTypes['SaveCoachResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'CoachSaved' | 'NotAllowed' | 'NotFound' | 'StaleCoach', ParentType, ContextType>;
};

export type SaveHoursVariantResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveHoursVariantResult'] = ResolversParentTypes['SaveHoursVariantResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'CentreSaved' | 'NotAllowed' | 'NotFound' | 'StaleHoursVariant', ParentType, ContextType>;
};

export type SaveNoticesResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveNoticesResult'] = ResolversParentTypes['SaveNoticesResult'],
> = {
  __resolveType: TypeResolveFn<'NotAllowed' | 'NoticesSaved', ParentType, ContextType>;
};

export type SaveRoomResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SaveRoomResult'] = ResolversParentTypes['SaveRoomResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'NotAllowed' | 'NotFound' | 'RoomSaved' | 'StaleRoom', ParentType, ContextType>;
};

export type SetPasswordResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SetPasswordResult'] = ResolversParentTypes['SetPasswordResult'],
> = {
  __resolveType: TypeResolveFn<'BadInput' | 'Done' | 'LinkGone' | 'SignInLocked', ParentType, ContextType>;
};

export type SignInResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'SecondFactorNeeded' | 'SignInLocked' | 'SignedIn' | 'WrongCredentials',
    ParentType,
    ContextType
  >;
};

export type StepUpResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['StepUpResult'] = ResolversParentTypes['StepUpResult'],
> = {
  __resolveType: TypeResolveFn<
    'BadInput' | 'MeChanged' | 'NotAllowed' | 'SecondFactorNeeded' | 'SignInLocked' | 'WrongCredentials',
    ParentType,
    ContextType
  >;
};

export type UndoResultResolvers<
  ContextType = GraphQLContext,
  ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult'],
> = {
  __resolveType: TypeResolveFn<'ChangeUndone' | 'Clashes' | 'NotAllowed' | 'NotFound' | 'TooLate', ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Problem: ProblemResolvers<ContextType>;
  AccountSaved: AccountSavedResolvers<ContextType>;
  ActiveCentre: ActiveCentreResolvers<ContextType>;
  AlreadyMatched: AlreadyMatchedResolvers<ContextType>;
  AttendanceReport: AttendanceReportResolvers<ContextType>;
  AuditEvent: AuditEventResolvers<ContextType>;
  AuditPage: AuditPageResolvers<ContextType>;
  BadInput: BadInputResolvers<ContextType>;
  BelowPlan: BelowPlanResolvers<ContextType>;
  BlockedWindow: BlockedWindowResolvers<ContextType>;
  CalendarFeed: CalendarFeedResolvers<ContextType>;
  CapacityFull: CapacityFullResolvers<ContextType>;
  CareTeamMember: CareTeamMemberResolvers<ContextType>;
  CentreSaved: CentreSavedResolvers<ContextType>;
  CentreSettings: CentreSettingsResolvers<ContextType>;
  ChangeMade: ChangeMadeResolvers<ContextType>;
  ChangePreview: ChangePreviewResolvers<ContextType>;
  ChangeUndone: ChangeUndoneResolvers<ContextType>;
  Clash: ClashResolvers<ContextType>;
  Clashes: ClashesResolvers<ContextType>;
  Client: ClientResolvers<ContextType>;
  ClientAttendance: ClientAttendanceResolvers<ContextType>;
  ClientContact: ClientContactResolvers<ContextType>;
  ClientPage: ClientPageResolvers<ContextType>;
  ClientSaved: ClientSavedResolvers<ContextType>;
  ClientSession: ClientSessionResolvers<ContextType>;
  Closure: ClosureResolvers<ContextType>;
  CoachFit: CoachFitResolvers<ContextType>;
  CoachFull: CoachFullResolvers<ContextType>;
  CoachLoad: CoachLoadResolvers<ContextType>;
  CoachMatch: CoachMatchResolvers<ContextType>;
  CoachProfile: CoachProfileResolvers<ContextType>;
  CoachSaved: CoachSavedResolvers<ContextType>;
  ConcernFound: ConcernFoundResolvers<ContextType>;
  ConcernStands: ConcernStandsResolvers<ContextType>;
  Consent: ConsentResolvers<ContextType>;
  ConsentSaved: ConsentSavedResolvers<ContextType>;
  ContactLogged: ContactLoggedResolvers<ContextType>;
  DataQuality: DataQualityResolvers<ContextType>;
  Day: DayResolvers<ContextType>;
  DemoCard: DemoCardResolvers<ContextType>;
  Done: DoneResolvers<ContextType>;
  DoseLedger: DoseLedgerResolvers<ContextType>;
  DoseLine: DoseLineResolvers<ContextType>;
  DoseWeek: DoseWeekResolvers<ContextType>;
  Episode: EpisodeResolvers<ContextType>;
  FactorBegun: FactorBegunResolvers<ContextType>;
  FactorConfirmed: FactorConfirmedResolvers<ContextType>;
  FeedMade: FeedMadeResolvers<ContextType>;
  FeedRevoked: FeedRevokedResolvers<ContextType>;
  FileExported: FileExportedResolvers<ContextType>;
  Finished: FinishedResolvers<ContextType>;
  FirstSteps: FirstStepsResolvers<ContextType>;
  FitPart: FitPartResolvers<ContextType>;
  Fitted: FittedResolvers<ContextType>;
  FreeStaff: FreeStaffResolvers<ContextType>;
  GrantEnded: GrantEndedResolvers<ContextType>;
  GrantOpened: GrantOpenedResolvers<ContextType>;
  GrantReviewed: GrantReviewedResolvers<ContextType>;
  GrantShare: GrantShareResolvers<ContextType>;
  GrantShareOf: GrantShareOfResolvers<ContextType>;
  GrantToReview: GrantToReviewResolvers<ContextType>;
  GroupReport: GroupReportResolvers<ContextType>;
  HasAttendance: HasAttendanceResolvers<ContextType>;
  HoursVariant: HoursVariantResolvers<ContextType>;
  ImportColumn: ImportColumnResolvers<ContextType>;
  ImportFault: ImportFaultResolvers<ContextType>;
  ImportField: ImportFieldResolvers<ContextType>;
  ImportReport: ImportReportResolvers<ContextType>;
  InTheWay: InTheWayResolvers<ContextType>;
  LeftWork: LeftWorkResolvers<ContextType>;
  LikelyDuplicate: LikelyDuplicateResolvers<ContextType>;
  LinkAsked: LinkAskedResolvers<ContextType>;
  LinkGone: LinkGoneResolvers<ContextType>;
  LinkMade: LinkMadeResolvers<ContextType>;
  Mark: MarkResolvers<ContextType>;
  MarkChange: MarkChangeResolvers<ContextType>;
  MatchQueue: MatchQueueResolvers<ContextType>;
  MatchRequest: MatchRequestResolvers<ContextType>;
  MatchReview: MatchReviewResolvers<ContextType>;
  MatchSaved: MatchSavedResolvers<ContextType>;
  Me: MeResolvers<ContextType>;
  MeChanged: MeChangedResolvers<ContextType>;
  MemberSaved: MemberSavedResolvers<ContextType>;
  Membership: MembershipResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  MyPerson: MyPersonResolvers<ContextType>;
  MyProposal: MyProposalResolvers<ContextType>;
  NotAllowed: NotAllowedResolvers<ContextType>;
  NotFound: NotFoundResolvers<ContextType>;
  NotOffered: NotOfferedResolvers<ContextType>;
  NoticeSettings: NoticeSettingsResolvers<ContextType>;
  NoticesSaved: NoticesSavedResolvers<ContextType>;
  OpResult: OpResultResolvers<ContextType>;
  OpenGrant: OpenGrantResolvers<ContextType>;
  OpeningHours: OpeningHoursResolvers<ContextType>;
  OwnSecond: OwnSecondResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PairNotOffered: PairNotOfferedResolvers<ContextType>;
  PartOf: PartOfResolvers<ContextType>;
  PersonName: PersonNameResolvers<ContextType>;
  Plan: PlanResolvers<ContextType>;
  PlanGoal: PlanGoalResolvers<ContextType>;
  PlanIntervention: PlanInterventionResolvers<ContextType>;
  PlanProblem: PlanProblemResolvers<ContextType>;
  PlanSaved: PlanSavedResolvers<ContextType>;
  PoolSuggestion: PoolSuggestionResolvers<ContextType>;
  Post: PostResolvers<ContextType>;
  QualityLine: QualityLineResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  QueueRow: QueueRowResolvers<ContextType>;
  Rates: RatesResolvers<ContextType>;
  Recorded: RecordedResolvers<ContextType>;
  ReportCapacity: ReportCapacityResolvers<ContextType>;
  ReportContribution: ReportContributionResolvers<ContextType>;
  ReportCounts: ReportCountsResolvers<ContextType>;
  ReportExported: ReportExportedResolvers<ContextType>;
  ReportLine: ReportLineResolvers<ContextType>;
  ReportOverview: ReportOverviewResolvers<ContextType>;
  ReportPerson: ReportPersonResolvers<ContextType>;
  ReportRate: ReportRateResolvers<ContextType>;
  ReportSpan: ReportSpanResolvers<ContextType>;
  ReportSquare: ReportSquareResolvers<ContextType>;
  ReportUnfinished: ReportUnfinishedResolvers<ContextType>;
  ReportWaiting: ReportWaitingResolvers<ContextType>;
  RequestSaved: RequestSavedResolvers<ContextType>;
  Room: RoomResolvers<ContextType>;
  RoomSaved: RoomSavedResolvers<ContextType>;
  Roster: RosterResolvers<ContextType>;
  RosterRow: RosterRowResolvers<ContextType>;
  RuleWords: RuleWordsResolvers<ContextType>;
  SecondAnswered: SecondAnsweredResolvers<ContextType>;
  SecondAsked: SecondAskedResolvers<ContextType>;
  SecondFactorNeeded: SecondFactorNeededResolvers<ContextType>;
  SecondPersonNeeded: SecondPersonNeededResolvers<ContextType>;
  SecondToAnswer: SecondToAnswerResolvers<ContextType>;
  Series: SeriesResolvers<ContextType>;
  SeriesPreview: SeriesPreviewResolvers<ContextType>;
  SeriesSaved: SeriesSavedResolvers<ContextType>;
  SeriesTerms: SeriesTermsResolvers<ContextType>;
  Service: ServiceResolvers<ContextType>;
  Session: SessionResolvers<ContextType>;
  SessionNotOpen: SessionNotOpenResolvers<ContextType>;
  SessionReset: SessionResetResolvers<ContextType>;
  SignInLocked: SignInLockedResolvers<ContextType>;
  SignedIn: SignedInResolvers<ContextType>;
  SignedInDevice: SignedInDeviceResolvers<ContextType>;
  StaffAccount: StaffAccountResolvers<ContextType>;
  StaffMember: StaffMemberResolvers<ContextType>;
  StaleBlockedWindow: StaleBlockedWindowResolvers<ContextType>;
  StaleCentre: StaleCentreResolvers<ContextType>;
  StaleClient: StaleClientResolvers<ContextType>;
  StaleCoach: StaleCoachResolvers<ContextType>;
  StaleHoursVariant: StaleHoursVariantResolvers<ContextType>;
  StaleMatch: StaleMatchResolvers<ContextType>;
  StalePlan: StalePlanResolvers<ContextType>;
  StaleRequest: StaleRequestResolvers<ContextType>;
  StaleRoom: StaleRoomResolvers<ContextType>;
  StaleSeries: StaleSeriesResolvers<ContextType>;
  StaleSession: StaleSessionResolvers<ContextType>;
  StaleVersion: StaleVersionResolvers<ContextType>;
  StillUnmarked: StillUnmarkedResolvers<ContextType>;
  SuggestedPair: SuggestedPairResolvers<ContextType>;
  SupportContact: SupportContactResolvers<ContextType>;
  ToldStaff: ToldStaffResolvers<ContextType>;
  TooLate: TooLateResolvers<ContextType>;
  UnfinishedSession: UnfinishedSessionResolvers<ContextType>;
  Unmatched: UnmatchedResolvers<ContextType>;
  WeekWindow: WeekWindowResolvers<ContextType>;
  Worded: WordedResolvers<ContextType>;
  WrongCode: WrongCodeResolvers<ContextType>;
  WrongCredentials: WrongCredentialsResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  LocalDate: GraphQLScalarType;
  LocalTime: GraphQLScalarType;
  TimeZone: GraphQLScalarType;
  AccountResult: AccountResultResolvers<ContextType>;
  AnswerSecondResult: AnswerSecondResultResolvers<ContextType>;
  ApproveMatchResult: ApproveMatchResultResolvers<ContextType>;
  AskForLinkResult: AskForLinkResultResolvers<ContextType>;
  AskSecondResult: AskSecondResultResolvers<ContextType>;
  BeginFactorResult: BeginFactorResultResolvers<ContextType>;
  BreakGlassResult: BreakGlassResultResolvers<ContextType>;
  ChangePasswordResult: ChangePasswordResultResolvers<ContextType>;
  ChangeResult: ChangeResultResolvers<ContextType>;
  ClosureResult: ClosureResultResolvers<ContextType>;
  ConfirmFactorResult: ConfirmFactorResultResolvers<ContextType>;
  ConsentResult: ConsentResultResolvers<ContextType>;
  CreateClientResult: CreateClientResultResolvers<ContextType>;
  CreateSeriesResult: CreateSeriesResultResolvers<ContextType>;
  DoneResult: DoneResultResolvers<ContextType>;
  EditClientResult: EditClientResultResolvers<ContextType>;
  EndGrantResult: EndGrantResultResolvers<ContextType>;
  ExportFileResult: ExportFileResultResolvers<ContextType>;
  ExportReportResult: ExportReportResultResolvers<ContextType>;
  FinishResult: FinishResultResolvers<ContextType>;
  ImportFileResult: ImportFileResultResolvers<ContextType>;
  LinkResult: LinkResultResolvers<ContextType>;
  LogContactResult: LogContactResultResolvers<ContextType>;
  MakeFeedResult: MakeFeedResultResolvers<ContextType>;
  MatchRequestResult: MatchRequestResultResolvers<ContextType>;
  MatchResult: MatchResultResolvers<ContextType>;
  MeResult: MeResultResolvers<ContextType>;
  MemberResult: MemberResultResolvers<ContextType>;
  PlanResult: PlanResultResolvers<ContextType>;
  RecordAttendanceResult: RecordAttendanceResultResolvers<ContextType>;
  ReviewGrantResult: ReviewGrantResultResolvers<ContextType>;
  RevokeFeedResult: RevokeFeedResultResolvers<ContextType>;
  SaveBlockedWindowResult: SaveBlockedWindowResultResolvers<ContextType>;
  SaveCentreResult: SaveCentreResultResolvers<ContextType>;
  SaveCoachResult: SaveCoachResultResolvers<ContextType>;
  SaveHoursVariantResult: SaveHoursVariantResultResolvers<ContextType>;
  SaveNoticesResult: SaveNoticesResultResolvers<ContextType>;
  SaveRoomResult: SaveRoomResultResolvers<ContextType>;
  SetPasswordResult: SetPasswordResultResolvers<ContextType>;
  SignInResult: SignInResultResolvers<ContextType>;
  StepUpResult: StepUpResultResolvers<ContextType>;
  UndoResult: UndoResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  may: MayDirectiveResolver<any, any, ContextType>;
  open: OpenDirectiveResolver<any, any, ContextType>;
};
