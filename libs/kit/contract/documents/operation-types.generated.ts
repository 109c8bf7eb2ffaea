// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  clientId: string;
  fromDate: string;
  id: string;
  /** Needed when another session of the client overlaps. */
  overrideReason?: string | null | undefined;
  seriesId: string;
};

export type AnswerMatchInput = {
  accepted: boolean;
  /** Needed when declined. */
  declineReason?: DeclineReason | null | undefined;
  expectedVersion: number;
  id: string;
  note?: string | null | undefined;
  /** COACH: the viewer's own answer. CLIENT: what the client said, written down by who cares for them. */
  side: MatchSide;
};

export type AnswerSecondInput = {
  agrees: boolean;
  id: string;
  /** Needed for a refusal; who asked reads it. */
  note: string;
};

export type ApproveMatchInput = {
  coachId: string;
  /** The request's version as it was reviewed. */
  expectedVersion: number;
  /** The new match's id. */
  id: string;
  /** Needed over a concern. */
  overrideReason?: string | null | undefined;
  /** Why this pair; both read it. */
  reason: string;
  requestId: string;
};

export type BlockedWindowInput = {
  /** 0 for a new one. */
  expectedVersion: number;
  fromDate?: string | null | undefined;
  fromTime: string;
  id: string;
  reason: string;
  untilDate?: string | null | undefined;
  untilTime: string;
  weekday: number;
};

export type BreakGlassInput = {
  category: GrantCategory;
  /** The centre's own number, whole. */
  clientCode?: string | null | undefined;
  /** One of the two says who is meant. */
  clientId?: string | null | undefined;
  id: string;
  /** At least 15 characters: a reviewer reads it. */
  reason: string;
};

export type CareTeamInput = {
  clientId: string;
  fromDate: string;
  id: string;
  part: CarePart;
  staffId: string;
};

export type CentreInput = {
  clientTerm: ClientTerm;
  expectedVersion: number;
  lateDefaultMinutes: number;
  name: string;
  openingHours: Array<OpeningHoursInput>;
  weekStart: number;
};

/** Each field that is left out stays as it is. `sessionId` says from where: the session on which somebody began the change. */
export type ChangeInput = {
  /** Cancels: one session, or all that is still to come of the series from it on. Nothing else may change with it. */
  cancelReason?: string | null | undefined;
  capacity?: number | null | undefined;
  expectedVersion: number;
  /** Of the change itself: sent twice it is done once, and undone by it. */
  id: string;
  /** The day on which this session shall be held. FOLLOWING and ALL shift the rule by as many days; a monthly rule must be given anew. */
  localDate?: string | null | undefined;
  /** For THIS, a time that clocks jump over that day is answered with BadInput, constraint 'nextTime DATE TIME': the first time after the gap. */
  localStart?: string | null | undefined;
  minutes?: number | null | undefined;
  /** Not with THIS. Fits the sessions in the range to the centre's time as it is now, also when the series did the same before. */
  onClosure?: OnClosure | null | undefined;
  /** Needed when people of the group are expected elsewhere at the new time. */
  overrideReason?: string | null | undefined;
  /** Null: no room. */
  roomId?: string | null | undefined;
  /** Not with THIS. COUNT counts from the session's day on. */
  rrule?: string | null | undefined;
  scope: ChangeScope;
  /** Looked at for FOLLOWING and ALL: every change of the series or of one of its sessions raises it. */
  seriesVersion: number;
  sessionId: string;
  staff?: Array<StaffPartInput> | null | undefined;
  /** Null: none. */
  topic?: string | null | undefined;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
};

export type ClosureInput = {
  fromDate: string;
  id: string;
  kind?: ClosureKind;
  reason: string;
  untilDate: string;
};

export type CoachProfileInput = {
  ageBand?: AgeBand | null | undefined;
  /** Null: as it is (15 at first). Only a coordinator sets it. */
  cap?: number | null | undefined;
  /** 0 when there is none yet. */
  expectedVersion: number;
  faith?: Faith | null | undefined;
  gender: Gender;
  interests: Array<Interest>;
  languages: Array<string>;
  meetsBy: Array<MeetingWay>;
  pathways: Array<Pathway>;
  situations: Array<LifeSituation>;
  staffId: string;
  windows: Array<WeekWindowInput>;
};

/** What a column of the file brings. No field: it is left out on purpose. */
export type ColumnInput = {
  column: string;
  field?: string | null | undefined;
};

export type ConsentInput = {
  clientId: string;
  coachId: string;
  /** The centre's local day; null or today: from now on. */
  fromDate?: string | null | undefined;
  id: string;
  /** At least one. What stood for this coach before ends when this one begins to stand. */
  scopes: Array<ConsentScope>;
  /** The first local day on which it no longer stands; null: until it is revoked. */
  untilDate?: string | null | undefined;
};

export type ContactInput = {
  address: string;
  email: string;
  phone: string;
};

export type CreateClientInput = {
  admittedOn: string;
  birthDate?: string | null | undefined;
  /** Null: the centre's next number. */
  code?: string | null | undefined;
  contact?: ContactInput | null | undefined;
  gender: Gender;
  id: string;
  languages: Array<string>;
  names: Array<NameInput>;
  /** Needed when likely duplicates were shown and this is another person. */
  notADuplicateReason?: string | null | undefined;
  phase: Phase;
  primaryCounsellorId?: string | null | undefined;
};

export type DidNotMeetInput = {
  expectedVersion: number;
  reason: string;
  sessionId: string;
};

export type EditClientInput = {
  birthDate?: string | null | undefined;
  expectedVersion: number;
  gender: Gender;
  id: string;
  languages: Array<string>;
  names: Array<NameInput>;
};

export type EditContactInput = {
  clientId: string;
  contact: ContactInput;
  /** 0 when there is none yet. */
  expectedVersion: number;
};

export type EndCareTeamInput = {
  id: string;
  untilDate: string;
};

export type EndMatchInput = {
  expectedVersion: number;
  id: string;
  note?: string | null | undefined;
  /** Of a match. A proposal is taken back without one. */
  reason?: MatchEnd | null | undefined;
  /** The person waits again, from today; a proposal that is taken back always leaves the request waiting. */
  reopen: boolean;
};

export type EndMemberInput = {
  expectedVersion: number;
  id: string;
  reason: string;
  untilDate: string;
};

export type EndPostInput = {
  role: Role;
  staffId: string;
};

export type EpisodeInput = {
  admittedOn: string;
  clientId: string;
  dischargeReason?: string | null | undefined;
  dischargedOn?: string | null | undefined;
  /** 0 for a new episode. */
  expectedVersion: number;
  /** An existing episode's id edits it, a new id admits again. */
  id: string;
  phase: Phase;
};

export type ExportReportInput = {
  from?: string | null | undefined;
  seriesId?: string | null | undefined;
  table: ReportTable;
  weeks: number;
};

export type FinishInput = {
  expectedVersion: number;
  /** What people without a mark get; null: only if nobody is unmarked. */
  restAs?: MarkStatus | null | undefined;
  sessionId: string;
};

export type HoursVariantInput = {
  /** 0 for new ones. */
  expectedVersion: number;
  fromDate: string;
  id: string;
  name: string;
  openingHours: Array<OpeningHoursInput>;
  untilDate: string;
};

export type ImportInput = {
  /** False: everything is done and taken back, to see how it would end. */
  commit: boolean;
  kind: ExchangeKind;
  /** What was said about some columns; the others are guessed from their names. */
  mapping?: Array<ColumnInput> | null | undefined;
  /** The file as text: about 120,000 bytes at most, which is what a request may carry. Larger files come in by the command line. */
  text: string;
};

export type InviteInput = {
  email: string;
  id: string;
  name: string;
  nameUr?: string | null | undefined;
  role: Role;
  /** Managers only. */
  seesClients: boolean;
};

export type LogContactInput = {
  at: string;
  channel: ContactChannel;
  clientId: string;
  kinds: Array<SupportKind>;
  /** 0 to 480. What is not known of a try that reached nobody is 0. */
  minutes: number;
  nextOn?: string | null | undefined;
  nextStep?: string | null | undefined;
  /** Made by the caller: the same one sent twice is one contact. */
  opId: string;
  reached: boolean;
};

/** One tap. `status` null clears the mark. */
export type MarkOpInput = {
  arrivedMinute?: number | null | undefined;
  capturedAt: string;
  clientId: string;
  /** The mark's version that the device saw; 0 for none. */
  expectedVersion: number;
  leftMinute?: number | null | undefined;
  opId: string;
  status?: MarkStatus | null | undefined;
  walkIn?: boolean;
};

export type MatchRequestInput = {
  avoid?: string | null | undefined;
  avoidCoachIds: Array<string>;
  clientId: string;
  /** 0 when it is new. */
  expectedVersion: number;
  faith?: Faith | null | undefined;
  gender?: Gender | null | undefined;
  /** The request's id: a new one opens it, a known one that waits changes its wishes. */
  id: string;
  interests: Array<Interest>;
  /** At least one. */
  languages: Array<string>;
  meetsBy: Array<MeetingWay>;
  pathways: Array<Pathway>;
  situations: Array<LifeSituation>;
  windows: Array<WeekWindowInput>;
};

export type NameInput = {
  family?: string | null | undefined;
  given: string;
  lang: string;
  preferred?: string | null | undefined;
};

export type NoticesInput = {
  changes: boolean;
  reminders: boolean;
};

export type OpeningHoursInput = {
  closes: string;
  opens: string;
  weekday: number;
};

export type PauseCoachInput = {
  expectedVersion: number;
  /** False: takes up again. */
  paused: boolean;
  reason?: string | null | undefined;
  staffId: string;
};

export type PlanGoalInput = {
  id: string;
  isShared: boolean;
  measure: string;
  problemId?: string | null | undefined;
  targetOn?: string | null | undefined;
  title: string;
  words: string;
  wordsLang: string;
};

/** Writes a draft whole. An active plan is never edited: a new draft is begun from it and supersedes it. */
export type PlanInput = {
  clientId: string;
  /** 0 for a new draft. */
  expectedVersion: number;
  goals: Array<PlanGoalInput>;
  id: string;
  interventions: Array<PlanInterventionInput>;
  problems: Array<PlanProblemInput>;
  reviewDue: string;
  startsOn: string;
};

export type PlanInterventionInput = {
  goalId?: string | null | undefined;
  id: string;
  isMandatory: boolean;
  minutesEach: number;
  seriesId?: string | null | undefined;
  serviceId: string;
  startsOn: string;
  timesAWeek: number;
  weeks: number;
};

export type PlanProblemInput = {
  detail: string;
  domain: ProblemDomain;
  id: string;
  title: string;
};

export type PostInput = {
  role: Role;
  /** Managers only. */
  seesClients: boolean;
  staffId: string;
};

export type PreferencesInput = {
  locale: string;
  singleKeys: boolean;
  theme: string;
};

export type RecordAttendanceInput = {
  ops: Array<MarkOpInput>;
  /** From 14 days after the session, and when correcting a finished one. */
  reason?: string | null | undefined;
  sessionId: string;
};

export type ReviewGrantInput = {
  id: string;
  note: string;
  outcome: GrantReview;
};

export type RevokeConsentInput = {
  id: string;
};

export type RoomInput = {
  archived: boolean;
  /** 0 to 120. Left out: as it is, 0 for a new room. */
  bufferMinutes?: number | null | undefined;
  capacity: number;
  /** 0 for a new room. */
  expectedVersion: number;
  id: string;
  name: string;
};

export type SeriesInput = {
  capacity: number;
  /** Dates beside those of the rule (RDATE). */
  extraDates?: Array<string> | null | undefined;
  firstDate: string;
  id: string;
  isOpen: boolean;
  kind: GroupKind;
  localStart: string;
  minutes: number;
  /** Left out: KEEP. */
  onClosure?: OnClosure | null | undefined;
  roomId?: string | null | undefined;
  rrule: string;
  serviceId: string;
  /** Dates of the rule that are left out (a clash, a closure). */
  skipDates: Array<string>;
  staff: Array<StaffPartInput>;
  titles: Array<WordedInput>;
  topic?: string | null | undefined;
};

export type SetPasswordInput = {
  /** What stands behind the '#' of the link. */
  key: string;
  next: string;
};

export type SignInInput = {
  /** Of the authenticator app, or a spare one; asked for by the answer when it is needed. */
  code?: string | null | undefined;
  email: string;
  password: string;
};

export type StaffPartInput = {
  part: SessionPart;
  staffId: string;
};

export type StepUpInput = {
  /** Of the app, or a spare one; needed by whoever has a second factor. */
  code?: string | null | undefined;
  password: string;
};

export type WeekWindowInput = {
  from: string;
  until: string;
  weekday: number;
};

export type WithdrawRequestInput = {
  expectedVersion: number;
  id: string;
  reason: string;
};

export type WordedInput = {
  lang: string;
  text: string;
};

export type ReportOverviewQueryVariables = Exact<{
  weeks: number;
  from?: string | null | undefined;
}>;

export type ReportOverviewQuery = {
  reportOverview: {
    weeks: number;
    leastShown: number;
    now: { from: string; until: string };
    total: {
      now: {
        came: number | null;
        held: number | null;
        excused: number | null;
        walkIns: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      before: { raw: { part: number; of: number; value: number | null } | null };
    };
    lines: Array<{
      key: string;
      monday: string | null;
      now: { came: number | null; walkIns: number | null; unfinished: number | null; raw: { value: number | null } | null };
      before: { came: number | null; walkIns: number | null; unfinished: number | null; raw: { value: number | null } | null };
    }>;
    waiting: {
      waiting: number | null;
      medianDays: number | null;
      longestDays: number | null;
      askedNow: number | null;
      askedBefore: number | null;
      asked: Array<number> | null;
    };
    capacity: {
      now: { part: number; of: number; value: number | null } | null;
      before: { part: number; of: number; value: number | null } | null;
    };
    unfinished: { now: number; before: number; of: number; oldest: string | null };
  };
};

export type AttendanceReportQueryVariables = Exact<{
  by: ReportDimension;
  weeks: number;
  from?: string | null | undefined;
  seriesId?: string | null | undefined;
}>;

export type AttendanceReportQuery = {
  attendanceReport: {
    by: ReportDimension;
    weeks: number;
    change: number | null;
    leastShown: number;
    now: { from: string; until: string };
    seriesTitles: Array<{ lang: string; text: string }> | null;
    total: {
      key: string;
      now: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      before: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      dose: { part: number; of: number; value: number | null } | null;
    };
    lines: Array<{
      key: string;
      monday: string | null;
      seriesId: string | null;
      weekday: number | null;
      hour: number | null;
      staffName: string | null;
      staffNameUr: string | null;
      titles: Array<{ lang: string; text: string }> | null;
      contribution: { rate: number; mix: number } | null;
      now: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      before: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      dose: { part: number; of: number; value: number | null } | null;
    }>;
  } | null;
};

export type LinePartsFragment = {
  now: {
    people: number | null;
    sessions: number;
    came: number | null;
    held: number | null;
    excused: number | null;
    cancelled: number | null;
    walkIns: number | null;
    unfinished: number | null;
    raw: { part: number; of: number; value: number | null } | null;
    fair: { part: number; of: number; value: number | null } | null;
  };
  before: {
    people: number | null;
    sessions: number;
    came: number | null;
    held: number | null;
    excused: number | null;
    cancelled: number | null;
    walkIns: number | null;
    unfinished: number | null;
    raw: { part: number; of: number; value: number | null } | null;
    fair: { part: number; of: number; value: number | null } | null;
  };
  dose: { part: number; of: number; value: number | null } | null;
};

export type CountPartsFragment = {
  people: number | null;
  sessions: number;
  came: number | null;
  held: number | null;
  excused: number | null;
  cancelled: number | null;
  walkIns: number | null;
  unfinished: number | null;
  raw: { part: number; of: number; value: number | null } | null;
  fair: { part: number; of: number; value: number | null } | null;
};

export type GroupReportQueryVariables = Exact<{
  seriesId: string;
  weeks: number;
  from?: string | null | undefined;
}>;

export type GroupReportQuery = {
  groupReport: {
    weeks: number;
    leastShown: number;
    titles: Array<{ lang: string; text: string }>;
    now: { from: string; until: string };
    total: {
      key: string;
      now: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      before: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      dose: { part: number; of: number; value: number | null } | null;
    };
    lines: Array<{
      key: string;
      monday: string | null;
      now: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      before: {
        people: number | null;
        sessions: number;
        came: number | null;
        held: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        unfinished: number | null;
        raw: { part: number; of: number; value: number | null } | null;
        fair: { part: number; of: number; value: number | null } | null;
      };
      dose: { part: number; of: number; value: number | null } | null;
    }>;
    people: Array<{
      cameNow: number | null;
      heldNow: number | null;
      cameBefore: number | null;
      heldBefore: number | null;
      client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null } | null;
      squares: Array<{
        localDate: string | null;
        monday: string | null;
        status: MarkStatus | null;
        isExpected: boolean | null;
        session: SessionStatus | null;
      }> | null;
    }> | null;
  } | null;
};

export type GroupLinePartsFragment = {
  now: {
    people: number | null;
    sessions: number;
    came: number | null;
    held: number | null;
    excused: number | null;
    cancelled: number | null;
    walkIns: number | null;
    unfinished: number | null;
    raw: { part: number; of: number; value: number | null } | null;
    fair: { part: number; of: number; value: number | null } | null;
  };
  before: {
    people: number | null;
    sessions: number;
    came: number | null;
    held: number | null;
    excused: number | null;
    cancelled: number | null;
    walkIns: number | null;
    unfinished: number | null;
    raw: { part: number; of: number; value: number | null } | null;
    fair: { part: number; of: number; value: number | null } | null;
  };
  dose: { part: number; of: number; value: number | null } | null;
};

export type GroupCountPartsFragment = {
  people: number | null;
  sessions: number;
  came: number | null;
  held: number | null;
  excused: number | null;
  cancelled: number | null;
  walkIns: number | null;
  unfinished: number | null;
  raw: { part: number; of: number; value: number | null } | null;
  fair: { part: number; of: number; value: number | null } | null;
};

export type DataQualityQueryVariables = Exact<{
  weeks: number;
  from?: string | null | undefined;
}>;

export type DataQualityQuery = {
  dataQuality: {
    lines: Array<{
      seriesId: string;
      sessions: number;
      unfinished: number;
      entries: number;
      late: number;
      corrections: number;
      keptBeside: number;
      titles: Array<{ lang: string; text: string }>;
    }>;
    unfinished: Array<{
      daysAgo: number;
      session: {
        id: string;
        localDate: string;
        localStart: string;
        titles: Array<{ lang: string; text: string }>;
        staff: Array<{ name: string; nameUr: string | null }>;
      };
    }>;
  };
};

export type ExportReportMutationVariables = Exact<{
  input: ExportReportInput;
}>;

export type ExportReportMutation = {
  exportReport:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'ReportExported'; fileName: string; text: string };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  me: {
    id: string;
    name: string;
    nameUr: string | null;
    isDemo: boolean;
    csrf: string;
    idleMinutes: number;
    hasSecondFactor: boolean;
    locale: string;
    theme: string;
    singleKeys: boolean;
    mayEver: Array<string>;
    post: { centreId: string; centreName: string; role: Role };
    posts: Array<{ centreId: string; centreName: string; role: Role }>;
    centre: { id: string; name: string; zone: string; weekStart: number; clientTerm: ClientTerm; today: string };
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: { ok: boolean } };

export type WorkInPostMutationVariables = Exact<{
  centreId: string;
  role: Role;
}>;

export type WorkInPostMutation = {
  switchPost:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type DemoCardsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoCardsQuery = { demoCards: Array<{ staffId: string; name: string; nameUr: string | null; role: Role; centreName: string }> };

export type DemoSignInMutationVariables = Exact<{
  staffId: string;
}>;

export type DemoSignInMutation = {
  demoSignIn:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondFactorNeeded'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignedIn' }
    | { __typename: 'WrongCredentials'; code: string; message: string; path: Array<string> | null };
};

export type TodayQueryVariables = Exact<{
  date?: string | null | undefined;
}>;

export type TodayQuery = {
  day: {
    date: string;
    sessions: Array<{
      id: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      startsAt: string;
      endsAt: string;
      status: SessionStatus;
      expected: number;
      marked: number;
      came: number;
      walkIns: number;
      viewerMay: Array<string>;
      titles: Array<{ lang: string; text: string }>;
      room: { name: string } | null;
      staff: Array<{ name: string; nameUr: string | null; part: SessionPart }>;
    }>;
    toFinish: Array<{
      id: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      expected: number;
      marked: number;
      viewerMay: Array<string>;
      titles: Array<{ lang: string; text: string }>;
    }>;
    next: { localDate: string; localStart: string; titles: Array<{ lang: string; text: string }> } | null;
  };
};

export type RosterQueryVariables = Exact<{
  sessionId: string;
}>;

export type RosterQuery = {
  roster: {
    hiddenRows: number;
    isOpen: boolean;
    opensAt: string;
    needsReason: boolean;
    isFinished: boolean;
    viewerMay: Array<string>;
    session: {
      id: string;
      seriesId: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      minutes: number;
      startsAt: string;
      status: SessionStatus;
      statusReason: string | null;
      version: number;
      titles: Array<{ lang: string; text: string }>;
      room: { name: string } | null;
      staff: Array<{ staffId: string; name: string; nameUr: string | null; part: SessionPart }>;
    };
    rows: Array<{
      walkIn: boolean | null;
      isNew: boolean | null;
      absencesRunning: number | null;
      client: { id: string; viewerMay: Array<string>; displayNames: Array<{ lang: string; text: string }> | null } | null;
      mark: {
        status: MarkStatus | null;
        walkIn: boolean | null;
        arrivedMinute: number | null;
        leftMinute: number | null;
        recordedAt: string | null;
        recordedByName: string | null;
        version: number | null;
      } | null;
    }>;
  } | null;
};

export type MarkHistoryQueryVariables = Exact<{
  sessionId: string;
  clientId: string;
}>;

export type MarkHistoryQuery = {
  mark: {
    history: Array<{
      opId: string | null;
      applied: boolean | null;
      status: MarkStatus | null;
      arrivedMinute: number | null;
      leftMinute: number | null;
      reason: string | null;
      recordedAt: string | null;
      recordedByName: string | null;
    }> | null;
  } | null;
};

export type WalkInCandidatesQueryVariables = Exact<{
  sessionId: string;
  search: string;
}>;

export type WalkInCandidatesQuery = {
  walkInCandidates: Array<{ id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null }>;
};

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;

export type RecordAttendanceMutation = {
  recordAttendance:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'Recorded';
        results: Array<{ opId: string; outcome: OpOutcome; code: string | null; message: string | null; path: Array<string> | null }>;
        roster: {
          rows: Array<{
            walkIn: boolean | null;
            isNew: boolean | null;
            absencesRunning: number | null;
            client: { id: string; viewerMay: Array<string>; displayNames: Array<{ lang: string; text: string }> | null } | null;
            mark: {
              status: MarkStatus | null;
              walkIn: boolean | null;
              arrivedMinute: number | null;
              leftMinute: number | null;
              recordedAt: string | null;
              recordedByName: string | null;
              version: number | null;
            } | null;
          }>;
        };
      }
    | { __typename: 'SessionNotOpen'; code: string; message: string; path: Array<string> | null };
};

export type FinishAttendanceMutationVariables = Exact<{
  input: FinishInput;
}>;

export type FinishAttendanceMutation = {
  finishAttendance:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'Finished'; roster: { session: { id: string; status: SessionStatus } } }
    | { __typename: 'HasAttendance'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SessionNotOpen'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleSession'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StillUnmarked'; code: string; message: string; path: Array<string> | null };
};

export type DidNotMeetMutationVariables = Exact<{
  input: DidNotMeetInput;
}>;

export type DidNotMeetMutation = {
  didNotMeet:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'Finished'; roster: { session: { id: string; status: SessionStatus } } }
    | { __typename: 'HasAttendance'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SessionNotOpen'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleSession'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StillUnmarked'; code: string; message: string; path: Array<string> | null };
};

export type ClientAttendanceQueryVariables = Exact<{
  clientId: string;
  weeks: number;
}>;

export type ClientAttendanceQuery = {
  client: {
    attendance: {
      from: string | null;
      until: string | null;
      rates: {
        came: number | null;
        expected: number | null;
        excused: number | null;
        cancelled: number | null;
        walkIns: number | null;
        raw: number | null;
        fair: number | null;
      } | null;
      sessions: Array<{
        status: MarkStatus | null;
        walkIn: boolean | null;
        minutes: number | null;
        isExpected: boolean | null;
        session: {
          id: string;
          localDate: string;
          localStart: string;
          status: SessionStatus;
          titles: Array<{ lang: string; text: string }>;
        } | null;
      }> | null;
    } | null;
  } | null;
};

export type ChangedSeriesQueryVariables = Exact<{
  id: string;
}>;

export type ChangedSeriesQuery = {
  series: {
    id: string;
    version: number;
    firstDate: string;
    localStart: string;
    minutes: number;
    topic: string | null;
    capacity: number;
    room: { id: string; name: string } | null;
    ruleWords: { key: string; params: string };
  } | null;
};

export type PreviewChangeQueryVariables = Exact<{
  input: ChangeInput;
}>;

export type PreviewChangeQuery = {
  previewChange: {
    touched: number;
    firstDate: string | null;
    lastDate: string | null;
    added: number;
    removed: number;
    freeStarts: Array<string>;
    hiddenBelowPlan: number;
    membersTouched: number;
    kept: Array<{ id: string; localDate: string }>;
    resets: Array<{ fields: Array<Override>; session: { id: string; localDate: string } }>;
    clashes: Array<{
      kind: ClashKind;
      localDate: string;
      staffId: string | null;
      people: number | null;
      other: { localStart: string; localEnd: string; titles: Array<{ lang: string; text: string }> } | null;
    }>;
    freeRooms: Array<{ id: string; name: string }>;
    freeStaff: Array<{ staffId: string; name: string; nameUr: string | null }>;
    belowPlan: Array<{
      weekOf: string | null;
      prescribedMinutes: number | null;
      plannedMinutes: number | null;
      client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null } | null;
    }> | null;
    tell: Array<{ staffId: string; name: string; nameUr: string | null; sessions: number }>;
    fitted: Array<{
      localDate: string;
      localStart: string;
      fit: FitKind;
      toDate: string | null;
      toStart: string | null;
      inTheWay: InTheWayKind;
      reason: string;
      noPlace: boolean;
    }>;
    ruleWords: { key: string; params: string } | null;
    problems: Array<{ code: string; message: string; path: Array<string> | null; constraint: string | null }>;
  };
};

export type ChangeSessionsMutationVariables = Exact<{
  input: ChangeInput;
}>;

export type ChangeSessionsMutation = {
  changeSessions:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ChangeMade'; changeId: string; undoUntil: string }
    | { __typename: 'Clashes'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'HasAttendance';
        code: string;
        message: string;
        path: Array<string> | null;
        attended: number | null;
        nextFrom: string | null;
        nextSessionId: string | null;
      }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleSeries'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleSession';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          localDate: string;
          localStart: string;
          minutes: number;
          topic: string | null;
          capacity: number;
          status: SessionStatus;
          room: { id: string; name: string } | null;
          staff: Array<{ staffId: string; name: string; nameUr: string | null; part: SessionPart }>;
        };
      };
};

export type UndoChangeMutationVariables = Exact<{
  id: string;
}>;

export type UndoChangeMutation = {
  undoChange:
    | { __typename: 'ChangeUndone'; series: { id: string } }
    | { __typename: 'Clashes'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'TooLate'; code: string; message: string; path: Array<string> | null };
};

export type OwnFeedQueryVariables = Exact<{ [key: string]: never }>;

export type OwnFeedQuery = { myCalendarFeed: { createdAt: string; lastReadAt: string | null } | null };

export type MakeFeedMutationVariables = Exact<{ [key: string]: never }>;

export type MakeFeedMutation = {
  makeCalendarFeed:
    { __typename: 'FeedMade'; address: string } | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type RevokeFeedMutationVariables = Exact<{ [key: string]: never }>;

export type RevokeFeedMutation = {
  revokeCalendarFeed:
    { __typename: 'FeedRevoked' } | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type OwnNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type OwnNoticesQuery = { myNotices: { changes: boolean; reminders: boolean; areSent: boolean } };

export type SaveNoticesMutationVariables = Exact<{
  input: NoticesInput;
}>;

export type SaveNoticesMutation = {
  saveNotices:
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NoticesSaved'; notices: { changes: boolean; reminders: boolean; areSent: boolean } };
};

export type GroupHistoryQueryVariables = Exact<{
  id: string;
}>;

export type GroupHistoryQuery = {
  series: {
    id: string;
    topic: string | null;
    termsFrom: string | null;
    earlierTerms: Array<{
      fromDate: string;
      untilDate: string;
      localStart: string;
      minutes: number;
      topic: string | null;
      ruleWords: { key: string; params: string };
      room: { id: string; name: string } | null;
    }> | null;
    lastSessions: Array<{
      id: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      status: SessionStatus;
      expected: number;
      came: number;
      walkIns: number;
    }> | null;
  } | null;
};

export type CalendarQueryVariables = Exact<{
  from: string;
  until: string;
  roomId?: string | null | undefined;
  staffId?: string | null | undefined;
}>;

export type CalendarQuery = {
  sessions: Array<{
    id: string;
    seriesId: string;
    localDate: string;
    localStart: string;
    localEnd: string;
    startsAt: string;
    endsAt: string;
    capacity: number;
    expected: number;
    status: SessionStatus;
    viewerMay: Array<string>;
    titles: Array<{ lang: string; text: string }>;
    room: { id: string; name: string } | null;
    staff: Array<{ staffId: string; name: string; nameUr: string | null; part: SessionPart }>;
  }>;
};

export type CalendarChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type CalendarChoicesQuery = {
  rooms: Array<{ id: string; name: string; capacity: number }>;
  staff: Array<{ id: string; name: string; nameUr: string | null; roles: Array<Role> }>;
};

export type CalendarSessionQueryVariables = Exact<{
  id: string;
}>;

export type CalendarSessionQuery = {
  session: {
    id: string;
    seriesId: string;
    originalDate: string;
    localDate: string;
    localStart: string;
    localEnd: string;
    minutes: number;
    startsAt: string;
    endsAt: string;
    status: SessionStatus;
    statusReason: string | null;
    isMoved: boolean;
    capacity: number;
    topic: string | null;
    overrides: Array<Override>;
    expected: number;
    marked: number;
    came: number;
    walkIns: number;
    version: number;
    viewerMay: Array<string>;
    titles: Array<{ lang: string; text: string }>;
    room: { id: string; name: string } | null;
    staff: Array<{ staffId: string; name: string; nameUr: string | null; part: SessionPart }>;
  } | null;
};

export type SeriesChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type SeriesChoicesQuery = {
  services: Array<{ id: string; kind: ServiceKind; titles: Array<{ lang: string; text: string }> }>;
  rooms: Array<{ id: string; name: string; capacity: number }>;
  staff: Array<{ id: string; name: string; nameUr: string | null; roles: Array<Role> }>;
  seriesList: Array<{
    id: string;
    kind: GroupKind;
    capacity: number;
    minutes: number;
    isOpen: boolean;
    titles: Array<{ lang: string; text: string }>;
    service: { id: string };
  }>;
};

export type PreviewSeriesQueryVariables = Exact<{
  input: SeriesInput;
}>;

export type PreviewSeriesQuery = {
  previewSeries: {
    count: number;
    firstDates: Array<string>;
    lastDate: string | null;
    isEndless: boolean;
    freeStarts: Array<string>;
    clashes: Array<{
      kind: ClashKind;
      localDate: string;
      staffId: string | null;
      other: { id: string; localStart: string; localEnd: string; titles: Array<{ lang: string; text: string }> } | null;
    }>;
    freeRooms: Array<{ id: string; name: string; capacity: number }>;
    fitted: Array<{
      localDate: string;
      localStart: string;
      fit: FitKind;
      toDate: string | null;
      toStart: string | null;
      inTheWay: InTheWayKind;
      reason: string;
      noPlace: boolean;
    }>;
    problems: Array<{ code: string; message: string; path: Array<string> | null; constraint: string | null }>;
    ruleWords: { key: string; params: string } | null;
  };
};

export type CreateSeriesMutationVariables = Exact<{
  input: SeriesInput;
}>;

export type CreateSeriesMutation = {
  createSeries:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'Clashes'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SeriesSaved'; series: { id: string } };
};

export type SessionsInTheWayQueryVariables = Exact<{
  from: string;
  until: string;
}>;

export type SessionsInTheWayQuery = {
  sessionsInTheWay: Array<{
    inTheWay: InTheWayKind;
    reason: string;
    session: { id: string; seriesId: string; localDate: string; localStart: string; titles: Array<{ lang: string; text: string }> };
  }>;
};

export type GroupListQueryVariables = Exact<{
  includeEnded: boolean;
}>;

export type GroupListQuery = {
  seriesList: Array<{
    id: string;
    localStart: string;
    minutes: number;
    capacity: number;
    placesTaken: number | null;
    endedOn: string | null;
    titles: Array<{ lang: string; text: string }>;
    room: { id: string; name: string } | null;
    ruleWords: { key: string; params: string };
    nextSessions: Array<{ id: string; localDate: string }> | null;
  }>;
};

export type GroupQueryVariables = Exact<{
  id: string;
}>;

export type GroupQuery = {
  series: {
    id: string;
    kind: GroupKind;
    isOpen: boolean;
    localStart: string;
    minutes: number;
    capacity: number;
    topic: string | null;
    onClosure: OnClosure;
    endedOn: string | null;
    placesTaken: number | null;
    hiddenMembers: number | null;
    titles: Array<{ lang: string; text: string }>;
    service: { id: string; titles: Array<{ lang: string; text: string }> };
    room: { id: string; name: string; capacity: number } | null;
    ruleWords: { key: string; params: string };
    staff: Array<{ staffId: string; name: string; nameUr: string | null; part: SessionPart }>;
    members: Array<{
      id: string | null;
      state: MembershipState | null;
      fromDate: string | null;
      untilDate: string | null;
      version: number | null;
      client: {
        id: string;
        code: string | null;
        viewerMay: Array<string>;
        displayNames: Array<{ lang: string; text: string }> | null;
      } | null;
    }> | null;
    nextSessions: Array<{
      id: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      status: SessionStatus;
      room: { id: string; name: string } | null;
    }> | null;
  } | null;
};

export type MemberSearchQueryVariables = Exact<{
  search: string;
}>;

export type MemberSearchQuery = {
  clients: {
    clients: Array<{
      id: string;
      code: string | null;
      viewerMay: Array<string>;
      displayNames: Array<{ lang: string; text: string }> | null;
    }>;
  };
};

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;

export type AddMemberMutation = {
  addMember:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CapacityFull'; code: string; message: string; path: Array<string> | null; fullOn: string; capacity: number }
    | {
        __typename: 'Clashes';
        code: string;
        message: string;
        path: Array<string> | null;
        clashes: Array<{
          localDate: string;
          other: { localStart: string; localEnd: string; titles: Array<{ lang: string; text: string }> } | null;
        }>;
      }
    | { __typename: 'MemberSaved'; membership: { id: string | null } | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleVersion'; code: string; message: string; path: Array<string> | null };
};

export type EndMemberMutationVariables = Exact<{
  input: EndMemberInput;
}>;

export type EndMemberMutation = {
  endMember:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CapacityFull'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'Clashes'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MemberSaved'; membership: { id: string | null } | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleVersion'; code: string; message: string; path: Array<string> | null };
};

export type ClientNextSessionsQueryVariables = Exact<{
  clientId: string;
}>;

export type ClientNextSessionsQuery = {
  client: {
    id: string;
    nextSessions: Array<{
      id: string;
      localDate: string;
      localStart: string;
      localEnd: string;
      status: SessionStatus;
      titles: Array<{ lang: string; text: string }>;
      room: { id: string; name: string } | null;
    }> | null;
  } | null;
};

export type CoachesQueryVariables = Exact<{ [key: string]: never }>;

export type CoachesQuery = {
  coaches: Array<{
    id: string;
    name: string;
    nameUr: string | null;
    pathways: Array<Pathway>;
    languages: Array<string>;
    gender: Gender;
    faith: Faith | null;
    ageBand: AgeBand | null;
    situations: Array<LifeSituation>;
    interests: Array<Interest>;
    meetsBy: Array<MeetingWay>;
    cap: number;
    status: CoachStatus;
    pauseReason: string | null;
    active: number;
    proposed: number;
    supervisorName: string | null;
    supervisorNameUr: string | null;
    version: number;
    windows: Array<{ weekday: number; from: string; until: string }>;
  }>;
};

export type SaveCoachProfileMutationVariables = Exact<{
  input: CoachProfileInput;
}>;

export type SaveCoachProfileMutation = {
  saveCoachProfile:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CoachSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleCoach';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          pathways: Array<Pathway>;
          languages: Array<string>;
          gender: Gender;
          faith: Faith | null;
          ageBand: AgeBand | null;
          situations: Array<LifeSituation>;
          interests: Array<Interest>;
          meetsBy: Array<MeetingWay>;
          cap: number;
          version: number;
          windows: Array<{ weekday: number; from: string; until: string }>;
        };
      };
};

export type PauseCoachMutationVariables = Exact<{
  input: PauseCoachInput;
}>;

export type PauseCoachMutation = {
  pauseCoach:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CoachSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleCoach'; code: string; message: string; path: Array<string> | null };
};

export type MatchQueueQueryVariables = Exact<{ [key: string]: never }>;

export type MatchQueueQuery = {
  matchQueue: {
    medianDays: number | null;
    rows: Array<{
      offered: number;
      request: {
        id: string | null;
        daysWaiting: number | null;
        gender: Gender | null;
        languages: Array<string> | null;
        pathways: Array<Pathway> | null;
        faith: Faith | null;
        situations: Array<LifeSituation> | null;
        interests: Array<Interest> | null;
        meetsBy: Array<MeetingWay> | null;
        windows: Array<{ weekday: number; from: string; until: string }> | null;
      };
      client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null };
      best: {
        total: number;
        coach: { id: string; name: string; nameUr: string | null };
        parts: Array<{
          criterion: FitCriterion;
          points: number;
          of: number;
          fact: FitFact;
          words: Array<string>;
          amount: number | null;
          source: FitSource;
        }>;
      } | null;
    }>;
  };
};

export type OpenProposalsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenProposalsQuery = {
  matches: Array<{
    id: string | null;
    state: MatchState | null;
    version: number | null;
    coachId: string | null;
    coachName: string | null;
    coachNameUr: string | null;
    proposedAt: string | null;
    coachAcceptedAt: string | null;
    clientAcceptedAt: string | null;
    client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null } | null;
  }>;
};

export type MatchReviewQueryVariables = Exact<{
  clientId: string;
}>;

export type MatchReviewQuery = {
  matchReview: {
    request: {
      id: string | null;
      status: RequestStatus | null;
      daysWaiting: number | null;
      gender: Gender | null;
      languages: Array<string> | null;
      pathways: Array<Pathway> | null;
      faith: Faith | null;
      situations: Array<LifeSituation> | null;
      interests: Array<Interest> | null;
      meetsBy: Array<MeetingWay> | null;
      avoid: string | null;
      avoidCoachIds: Array<string> | null;
      version: number | null;
      windows: Array<{ weekday: number; from: string; until: string }> | null;
    };
    client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null };
    ranked: Array<{
      total: number;
      coach: { id: string; name: string; nameUr: string | null; languages: Array<string>; cap: number; active: number; proposed: number };
      parts: Array<{
        criterion: FitCriterion;
        points: number;
        of: number;
        fact: FitFact;
        words: Array<string>;
        amount: number | null;
        source: FitSource;
      }>;
      concerns: Array<{ concern: FitConcern; count: number }>;
    }>;
    further: Array<{
      total: number;
      coach: { id: string; name: string; nameUr: string | null; languages: Array<string>; cap: number; active: number; proposed: number };
      parts: Array<{
        criterion: FitCriterion;
        points: number;
        of: number;
        fact: FitFact;
        words: Array<string>;
        amount: number | null;
        source: FitSource;
      }>;
      concerns: Array<{ concern: FitConcern; count: number }>;
    }>;
    notOffered: Array<{ rules: Array<NotOfferedRule>; coach: { id: string; name: string; nameUr: string | null } }>;
    earlier: Array<{
      id: string | null;
      state: MatchState | null;
      coachName: string | null;
      coachNameUr: string | null;
      proposedAt: string | null;
      untilDate: string | null;
      declinedBy: MatchSide | null;
      declineReason: DeclineReason | null;
      endReason: MatchEnd | null;
    }>;
  } | null;
};

export type ReviewedFitFragment = {
  total: number;
  coach: { id: string; name: string; nameUr: string | null; languages: Array<string>; cap: number; active: number; proposed: number };
  parts: Array<{
    criterion: FitCriterion;
    points: number;
    of: number;
    fact: FitFact;
    words: Array<string>;
    amount: number | null;
    source: FitSource;
  }>;
  concerns: Array<{ concern: FitConcern; count: number }>;
};

export type SuggestForAllQueryVariables = Exact<{
  mode: PoolMode;
}>;

export type SuggestForAllQuery = {
  suggestForAll: {
    mode: PoolMode;
    total: number;
    greedyTotal: number;
    pairs: Array<{
      request: { id: string | null; daysWaiting: number | null; version: number | null };
      client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null };
      fit: {
        total: number;
        coach: { id: string; name: string; nameUr: string | null };
        parts: Array<{
          criterion: FitCriterion;
          points: number;
          of: number;
          fact: FitFact;
          words: Array<string>;
          amount: number | null;
          source: FitSource;
        }>;
        concerns: Array<{ concern: FitConcern; count: number }>;
      };
      ownBest: { total: number; coach: { id: string; name: string; nameUr: string | null } } | null;
    }>;
    unmatched: Array<{
      offered: number;
      request: { id: string | null; daysWaiting: number | null };
      client: { id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null };
    }>;
    loads: Array<{ before: number; after: number; coach: { id: string; name: string; nameUr: string | null; cap: number } }>;
  };
};

export type ApproveMatchMutationVariables = Exact<{
  input: ApproveMatchInput;
}>;

export type ApproveMatchMutation = {
  approveMatch:
    | { __typename: 'AlreadyMatched'; code: string; message: string; path: Array<string> | null; state: MatchState }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CoachFull'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'ConcernStands';
        code: string;
        message: string;
        path: Array<string> | null;
        concerns: Array<{ concern: FitConcern; count: number }>;
      }
    | { __typename: 'MatchSaved'; state: MatchState; version: number }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'PairNotOffered'; code: string; message: string; path: Array<string> | null; rules: Array<NotOfferedRule> }
    | { __typename: 'StaleRequest'; code: string; message: string; path: Array<string> | null };
};

export type CoachingAccessQueryVariables = Exact<{
  clientId: string;
}>;

export type CoachingAccessQuery = { client: { id: string; viewerMay: Array<string> } | null };

export type ClientCoachingQueryVariables = Exact<{
  clientId: string;
  matches: boolean;
  request: boolean;
  contacts: boolean;
}>;

export type ClientCoachingQuery = {
  client: {
    id: string;
    matches?: Array<{
      id: string | null;
      state: MatchState | null;
      version: number | null;
      coachId: string | null;
      coachName: string | null;
      coachNameUr: string | null;
      proposedAt: string | null;
      approvedByName: string | null;
      reason: string | null;
      coachAcceptedAt: string | null;
      clientAcceptedAt: string | null;
      fromDate: string | null;
      untilDate: string | null;
      endReason: MatchEnd | null;
      declinedBy: MatchSide | null;
      declineReason: DeclineReason | null;
      note: string | null;
      nextContactOn: string | null;
      lastContactOn: string | null;
    }> | null;
    matchRequest?: {
      id: string | null;
      status: RequestStatus | null;
      daysWaiting: number | null;
      gender: Gender | null;
      languages: Array<string> | null;
      pathways: Array<Pathway> | null;
      faith: Faith | null;
      situations: Array<LifeSituation> | null;
      interests: Array<Interest> | null;
      meetsBy: Array<MeetingWay> | null;
      avoid: string | null;
      avoidCoachIds: Array<string> | null;
      withdrawnReason: string | null;
      version: number | null;
      windows: Array<{ weekday: number; from: string; until: string }> | null;
    } | null;
    supportContacts?: Array<{
      id: string | null;
      coachName: string | null;
      coachNameUr: string | null;
      at: string | null;
      channel: ContactChannel | null;
      minutes: number | null;
      reached: boolean | null;
      kinds: Array<SupportKind> | null;
      nextStep: string | null;
      nextOn: string | null;
    }> | null;
  } | null;
};

export type AnswerMatchMutationVariables = Exact<{
  input: AnswerMatchInput;
}>;

export type AnswerMatchMutation = {
  answerMatch:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'MatchSaved'; state: MatchState; version: number }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleMatch'; code: string; message: string; path: Array<string> | null; state: MatchState };
};

export type EndMatchMutationVariables = Exact<{
  input: EndMatchInput;
}>;

export type EndMatchMutation = {
  endMatch:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'MatchSaved'; state: MatchState; version: number }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleMatch'; code: string; message: string; path: Array<string> | null; state: MatchState };
};

export type MyPeopleQueryVariables = Exact<{ [key: string]: never }>;

export type MyPeopleQuery = {
  myPeople: Array<{
    matchId: string | null;
    since: string | null;
    nextContactOn: string | null;
    isDue: boolean | null;
    client: { id: string; code: string | null; viewerMay: Array<string>; firstNames: Array<{ lang: string; text: string }> | null };
    lastContact: {
      id: string | null;
      at: string | null;
      channel: ContactChannel | null;
      reached: boolean | null;
      nextStep: string | null;
    } | null;
  }>;
};

export type MyProposalsQueryVariables = Exact<{ [key: string]: never }>;

export type MyProposalsQuery = {
  myProposals: Array<{
    id: string;
    proposedAt: string;
    answerBy: string;
    reason: string;
    languages: Array<string>;
    pathways: Array<Pathway>;
    interests: Array<Interest>;
    meetsBy: Array<MeetingWay>;
    isAccepted: boolean;
    version: number;
    windows: Array<{ weekday: number; from: string; until: string }>;
  }>;
};

export type GoalsForCoachQueryVariables = Exact<{
  clientId: string;
}>;

export type GoalsForCoachQuery = {
  client: {
    id: string;
    plan: { goals: Array<{ id: string | null; title: string | null; words: string | null; wordsLang: string | null }> | null } | null;
  } | null;
};

export type LogContactMutationVariables = Exact<{
  input: LogContactInput;
}>;

export type LogContactMutation = {
  logContact:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ContactLogged'; contact: { id: string | null } | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type SaveMatchRequestMutationVariables = Exact<{
  input: MatchRequestInput;
}>;

export type SaveMatchRequestMutation = {
  saveMatchRequest:
    | { __typename: 'AlreadyMatched'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'RequestSaved' }
    | {
        __typename: 'StaleRequest';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string | null;
          gender: Gender | null;
          languages: Array<string> | null;
          pathways: Array<Pathway> | null;
          faith: Faith | null;
          situations: Array<LifeSituation> | null;
          interests: Array<Interest> | null;
          meetsBy: Array<MeetingWay> | null;
          avoid: string | null;
          avoidCoachIds: Array<string> | null;
          version: number | null;
          windows: Array<{ weekday: number; from: string; until: string }> | null;
        } | null;
      };
};

export type WithdrawMatchRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;

export type WithdrawMatchRequestMutation = {
  withdrawMatchRequest:
    | { __typename: 'AlreadyMatched'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'RequestSaved' }
    | { __typename: 'StaleRequest'; code: string; message: string; path: Array<string> | null };
};

export type PeopleToMatchQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type PeopleToMatchQuery = {
  clients: { clients: Array<{ id: string; code: string | null; displayNames: Array<{ lang: string; text: string }> | null }> };
};

export type PlanAccessQueryVariables = Exact<{
  clientId: string;
}>;

export type PlanAccessQuery = { client: { id: string; viewerMay: Array<string> } | null };

export type ClientPlanQueryVariables = Exact<{
  clientId: string;
  whole: boolean;
  part: boolean;
  titles: boolean;
  goals: boolean;
}>;

export type ClientPlanQuery = {
  client: {
    id: string;
    plan?: {
      number?: number | null;
      status?: PlanStatus | null;
      startsOn?: string | null;
      reviewDue?: string | null;
      problems?: Array<{ id: string | null; domain: ProblemDomain | null; title: string | null }> | null;
      goals?: Array<{ id: string | null; title: string | null; words: string | null; wordsLang: string | null }> | null;
    } | null;
    plans?: Array<{
      id: string | null;
      number: number | null;
      status: PlanStatus | null;
      startsOn: string | null;
      reviewDue: string | null;
      version: number | null;
      activatedAt: string | null;
      activatedByName: string | null;
      problems: Array<{ id: string | null; domain: ProblemDomain | null; title: string | null; detail: string | null }> | null;
      goals: Array<{
        id: string | null;
        problemId: string | null;
        title: string | null;
        words: string | null;
        wordsLang: string | null;
        measure: string | null;
        targetOn: string | null;
        isShared: boolean | null;
      }> | null;
      interventions: Array<{
        id: string | null;
        goalId: string | null;
        seriesId: string | null;
        timesAWeek: number | null;
        minutesEach: number | null;
        startsOn: string | null;
        weeks: number | null;
        isMandatory: boolean | null;
        service: { id: string; titles: Array<{ lang: string; text: string }> } | null;
        seriesTitles: Array<{ lang: string; text: string }> | null;
      }> | null;
    }> | null;
  } | null;
};

export type ClientDoseQueryVariables = Exact<{
  clientId: string;
}>;

export type ClientDoseQuery = {
  client: {
    id: string;
    dose: {
      from: string | null;
      until: string | null;
      lines: Array<{
        kind: ServiceKind | null;
        prescribed: number | null;
        delivered: number | null;
        intervention: {
          id: string | null;
          service: { id: string; titles: Array<{ lang: string; text: string }> } | null;
          seriesTitles: Array<{ lang: string; text: string }> | null;
        } | null;
        weeks: Array<{
          monday: string | null;
          sunday: string | null;
          prescribed: number | null;
          delivered: number | null;
          excused: number | null;
          sessionIds: Array<string> | null;
        }> | null;
      }> | null;
      sessions: Array<{
        id: string;
        localDate: string;
        localStart: string;
        localEnd: string;
        titles: Array<{ lang: string; text: string }>;
      }> | null;
    } | null;
  } | null;
};

export type PlanChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type PlanChoicesQuery = {
  services: Array<{ id: string; titles: Array<{ lang: string; text: string }> }>;
  seriesList: Array<{ id: string; minutes: number; titles: Array<{ lang: string; text: string }>; service: { id: string } }>;
};

export type SavePlanMutationVariables = Exact<{
  input: PlanInput;
}>;

export type SavePlanMutation = {
  savePlan:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'PlanSaved'; plan: { id: string | null; version: number | null } }
    | {
        __typename: 'StalePlan';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string | null;
          number: number | null;
          status: PlanStatus | null;
          startsOn: string | null;
          reviewDue: string | null;
          version: number | null;
          problems: Array<{ id: string | null; domain: ProblemDomain | null; title: string | null; detail: string | null }> | null;
          goals: Array<{
            id: string | null;
            problemId: string | null;
            title: string | null;
            words: string | null;
            wordsLang: string | null;
            measure: string | null;
            targetOn: string | null;
            isShared: boolean | null;
          }> | null;
          interventions: Array<{
            id: string | null;
            goalId: string | null;
            seriesId: string | null;
            timesAWeek: number | null;
            minutesEach: number | null;
            startsOn: string | null;
            weeks: number | null;
            isMandatory: boolean | null;
            service: { id: string; titles: Array<{ lang: string; text: string }> } | null;
            seriesTitles: Array<{ lang: string; text: string }> | null;
          }> | null;
        };
      };
};

export type ActivatePlanMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;

export type ActivatePlanMutation = {
  activatePlan:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'PlanSaved'; plan: { id: string | null; version: number | null } }
    | { __typename: 'StalePlan'; code: string; message: string; path: Array<string> | null };
};

export type OpenGrantQueryVariables = Exact<{ [key: string]: never }>;

export type OpenGrantQuery = { openGrant: { id: string; clientId: string; clientCode: string | null; expiresAt: string } | null };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;

export type BreakGlassMutation = {
  breakGlass:
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | { __typename: 'GrantOpened'; grant: { id: string; clientId: string; expiresAt: string } }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondPersonNeeded'; code: string; message: string; path: Array<string> | null };
};

export type EndGrantMutationVariables = Exact<{
  id: string;
}>;

export type EndGrantMutation = {
  endGrant:
    | { __typename: 'GrantEnded' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type GrantsToReviewQueryVariables = Exact<{ [key: string]: never }>;

export type GrantsToReviewQuery = {
  grantsToReview: Array<{
    id: string;
    staffName: string;
    staffNameUr: string | null;
    clientCode: string | null;
    category: GrantCategory;
    reason: string;
    grantedAt: string;
    endedAt: string;
    dueAt: string;
    state: ReviewState;
    outcome: GrantReview | null;
    note: string | null;
    reviewedByName: string | null;
    secondName: string | null;
    secondNameUr: string | null;
    isOwn: boolean;
  }>;
};

export type ReviewGrantMutationVariables = Exact<{
  input: ReviewGrantInput;
}>;

export type ReviewGrantMutation = {
  reviewGrant:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'GrantReviewed' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type OwnSecondQueryVariables = Exact<{ [key: string]: never }>;

export type OwnSecondQuery = {
  ownSecond: {
    id: string;
    clientId: string;
    clientCode: string | null;
    category: GrantCategory;
    reason: string;
    expiresAt: string;
    state: SecondState;
    answeredByName: string | null;
    answeredByNameUr: string | null;
    note: string | null;
  } | null;
};

export type AskSecondMutationVariables = Exact<{
  input: BreakGlassInput;
}>;

export type AskSecondMutation = {
  askSecond:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondAsked'; second: { id: string; state: SecondState } };
};

export type SecondsToAnswerQueryVariables = Exact<{ [key: string]: never }>;

export type SecondsToAnswerQuery = {
  secondsToAnswer: Array<{
    id: string;
    staffName: string;
    staffNameUr: string | null;
    clientCode: string | null;
    category: GrantCategory;
    reason: string;
    askedAt: string;
    expiresAt: string;
    openedThisWeek: number;
  }>;
};

export type AnswerSecondMutationVariables = Exact<{
  input: AnswerSecondInput;
}>;

export type AnswerSecondMutation = {
  answerSecond:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondAnswered' };
};

export type GrantShareQueryVariables = Exact<{ [key: string]: never }>;

export type GrantShareQuery = {
  grantShare: {
    week: { days: number; openings: number; reads: number; readsByGrant: number };
    month: { days: number; openings: number; reads: number; readsByGrant: number };
  };
};

export type AuditTrailQueryVariables = Exact<{
  clientCode?: string | null | undefined;
  outcome?: string | null | undefined;
  action?: string | null | undefined;
  actorId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type AuditTrailQuery = {
  auditTrail: {
    events: Array<{
      id: string;
      at: string;
      actorName: string | null;
      actorRole: string | null;
      action: string;
      outcome: string;
      operation: string;
      subjectType: string;
      clientCodes: Array<string>;
      fields: Array<string>;
      purpose: string;
      reason: string | null;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TrailStaffQueryVariables = Exact<{ [key: string]: never }>;

export type TrailStaffQuery = { staff: Array<{ id: string; name: string; nameUr: string | null }> };

export type StaffAccountsQueryVariables = Exact<{ [key: string]: never }>;

export type StaffAccountsQuery = {
  staffAccounts: Array<{
    id: string;
    name: string;
    nameUr: string | null;
    email: string;
    state: AccountState;
    invitedUntil: string | null;
    hasSecondFactor: boolean;
    roles: Array<Role>;
    seesClients: boolean;
    isSelf: boolean;
  }>;
};

export type InviteStaffMutationVariables = Exact<{
  input: InviteInput;
}>;

export type InviteStaffMutation = {
  inviteStaff:
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | { __typename: 'LinkMade'; byMail: boolean; link: string | null; until: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type RenewStaffLinkMutationVariables = Exact<{
  staffId: string;
}>;

export type RenewStaffLinkMutation = {
  renewStaffLink:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'LinkMade'; byMail: boolean; link: string | null; until: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type AddPostMutationVariables = Exact<{
  input: PostInput;
}>;

export type AddPostMutation = {
  addPost:
    | { __typename: 'AccountSaved' }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;

export type EndPostMutation = {
  endPost:
    | {
        __typename: 'AccountSaved';
        left: { careTeams: number; groups: number; sessions: number; matches: number; supervisees: number } | null;
      }
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type DisableStaffMutationVariables = Exact<{
  staffId: string;
}>;

export type DisableStaffMutation = {
  disableStaff:
    | {
        __typename: 'AccountSaved';
        left: { careTeams: number; groups: number; sessions: number; matches: number; supervisees: number } | null;
      }
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type EnableStaffMutationVariables = Exact<{
  staffId: string;
}>;

export type EnableStaffMutation = {
  enableStaff:
    | { __typename: 'AccountSaved' }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type DropSecondFactorMutationVariables = Exact<{
  staffId: string;
}>;

export type DropSecondFactorMutation = {
  dropSecondFactor:
    | { __typename: 'AccountSaved' }
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondFactorNeeded'; code: string; message: string; path: Array<string> | null; wasWrong: boolean }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null; retryAfterSeconds: number | null }
    | { __typename: 'SignedIn' }
    | { __typename: 'WrongCredentials'; code: string; message: string; path: Array<string> | null };
};

export type OwnAccountQueryVariables = Exact<{ [key: string]: never }>;

export type OwnAccountQuery = {
  me: {
    id: string;
    name: string;
    nameUr: string | null;
    email: string;
    isDemo: boolean;
    posts: Array<{ centreId: string; centreName: string; role: Role }>;
  } | null;
};

export type DevicesQueryVariables = Exact<{ [key: string]: never }>;

export type DevicesQuery = { myDevices: Array<{ id: string; device: string; createdAt: string; lastSeenAt: string; isThis: boolean }> };

export type EndDeviceMutationVariables = Exact<{
  id: string;
}>;

export type EndDeviceMutation = {
  endDevice:
    | { __typename: 'Done' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type EndOtherDevicesMutationVariables = Exact<{ [key: string]: never }>;

export type EndOtherDevicesMutation = {
  endOtherDevices:
    | { __typename: 'Done' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  changePassword:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null; retryAfterSeconds: number | null }
    | { __typename: 'WrongCredentials'; code: string; message: string; path: Array<string> | null };
};

export type SavePreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type SavePreferencesMutation = {
  savePreferences:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type SetPasswordByLinkMutationVariables = Exact<{
  input: SetPasswordInput;
}>;

export type SetPasswordByLinkMutation = {
  setPasswordByLink:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'Done' }
    | { __typename: 'LinkGone'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null; retryAfterSeconds: number | null };
};

export type AskForPasswordLinkMutationVariables = Exact<{
  email: string;
}>;

export type AskForPasswordLinkMutation = {
  askForPasswordLink:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'LinkAsked'; byMail: boolean }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null; retryAfterSeconds: number | null };
};

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;

export type StepUpMutation = {
  stepUp:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SecondFactorNeeded'; code: string; message: string; path: Array<string> | null; wasWrong: boolean }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null; retryAfterSeconds: number | null }
    | { __typename: 'WrongCredentials'; code: string; message: string; path: Array<string> | null };
};

export type OwnFactorQueryVariables = Exact<{ [key: string]: never }>;

export type OwnFactorQuery = { me: { id: string; hasSecondFactor: boolean; spareCodesLeft: number } | null };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type BeginSecondFactorMutation = {
  beginSecondFactor:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'FactorBegun'; setupKey: string; setupLink: string }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;

export type ConfirmSecondFactorMutation = {
  confirmSecondFactor:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'FactorConfirmed'; spareCodes: Array<string> }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'WrongCode'; code: string; message: string; path: Array<string> | null };
};

export type RenewSpareCodesMutationVariables = Exact<{ [key: string]: never }>;

export type RenewSpareCodesMutation = {
  renewSpareCodes:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'FactorConfirmed'; spareCodes: Array<string> }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'WrongCode'; code: string; message: string; path: Array<string> | null };
};

export type EndSecondFactorMutationVariables = Exact<{ [key: string]: never }>;

export type EndSecondFactorMutation = {
  endSecondFactor:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type ImportFileMutationVariables = Exact<{
  input: ImportInput;
}>;

export type ImportFileMutation = {
  importFile:
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'ImportReport';
        isWritten: boolean;
        rows: number;
        added: number;
        alreadyHere: number;
        faultCount: number;
        columns: Array<{ column: string; field: string | null; isLeftOut: boolean }>;
        fields: Array<{ name: string; needed: boolean }>;
        faults: Array<{ row: number; column: string | null; rule: string; limit: string | null; reason: string }>;
      }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type ExportFileMutationVariables = Exact<{
  kind: ExchangeKind;
}>;

export type ExportFileMutation = {
  exportFile:
    | { __typename: 'FileExported'; fileName: string; text: string; count: number }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type FirstStepsQueryVariables = Exact<{ [key: string]: never }>;

export type FirstStepsQuery = { firstSteps: { hours: boolean; rooms: number; staff: number; groups: number; people: number } };

export type CentreSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type CentreSettingsQuery = {
  centreSettings: {
    id: string;
    name: string;
    zone: string;
    weekStart: number;
    lateDefaultMinutes: number;
    clientTerm: ClientTerm;
    version: number;
    openingHours: Array<{ weekday: number; opens: string; closes: string }>;
    closures: Array<{ id: string; kind: ClosureKind; fromDate: string; untilDate: string; reason: string }>;
    blockedWindows: Array<{
      id: string;
      weekday: number;
      fromTime: string;
      untilTime: string;
      fromDate: string | null;
      untilDate: string | null;
      reason: string;
      version: number;
    }>;
    hoursVariants: Array<{
      id: string;
      name: string;
      fromDate: string;
      untilDate: string;
      version: number;
      openingHours: Array<{ weekday: number; opens: string; closes: string }>;
    }>;
  };
};

export type SaveCentreMutationVariables = Exact<{
  input: CentreInput;
}>;

export type SaveCentreMutation = {
  saveCentre:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleCentre';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          name: string;
          zone: string;
          weekStart: number;
          lateDefaultMinutes: number;
          clientTerm: ClientTerm;
          version: number;
          openingHours: Array<{ weekday: number; opens: string; closes: string }>;
          closures: Array<{ id: string; kind: ClosureKind; fromDate: string; untilDate: string; reason: string }>;
          blockedWindows: Array<{
            id: string;
            weekday: number;
            fromTime: string;
            untilTime: string;
            fromDate: string | null;
            untilDate: string | null;
            reason: string;
            version: number;
          }>;
          hoursVariants: Array<{
            id: string;
            name: string;
            fromDate: string;
            untilDate: string;
            version: number;
            openingHours: Array<{ weekday: number; opens: string; closes: string }>;
          }>;
        };
      };
};

export type AddClosureMutationVariables = Exact<{
  input: ClosureInput;
}>;

export type AddClosureMutation = {
  addClosure:
    | { __typename: 'BadInput'; constraint: string | null; code: string; message: string; path: Array<string> | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type RemoveClosureMutationVariables = Exact<{
  id: string;
}>;

export type RemoveClosureMutation = {
  removeClosure:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type SaveBlockedWindowMutationVariables = Exact<{
  input: BlockedWindowInput;
}>;

export type SaveBlockedWindowMutation = {
  saveBlockedWindow:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleBlockedWindow';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          weekday: number;
          fromTime: string;
          untilTime: string;
          fromDate: string | null;
          untilDate: string | null;
          reason: string;
          version: number;
        };
      };
};

export type RemoveBlockedWindowMutationVariables = Exact<{
  id: string;
}>;

export type RemoveBlockedWindowMutation = {
  removeBlockedWindow:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type SaveHoursVariantMutationVariables = Exact<{
  input: HoursVariantInput;
}>;

export type SaveHoursVariantMutation = {
  saveHoursVariant:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleHoursVariant';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          name: string;
          fromDate: string;
          untilDate: string;
          version: number;
          openingHours: Array<{ weekday: number; opens: string; closes: string }>;
        };
      };
};

export type RemoveHoursVariantMutationVariables = Exact<{
  id: string;
}>;

export type RemoveHoursVariantMutation = {
  removeHoursVariant:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'CentreSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type CentreRoomsQueryVariables = Exact<{ [key: string]: never }>;

export type CentreRoomsQuery = {
  rooms: Array<{ id: string; name: string; capacity: number; bufferMinutes: number; archived: boolean; version: number }>;
};

export type SaveRoomMutationVariables = Exact<{
  input: RoomInput;
}>;

export type SaveRoomMutation = {
  saveRoom:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'RoomSaved' }
    | {
        __typename: 'StaleRoom';
        code: string;
        message: string;
        path: Array<string> | null;
        current: { id: string; name: string; capacity: number; bufferMinutes: number; archived: boolean; version: number };
      };
};

export type ClientConsentsQueryVariables = Exact<{
  clientId: string;
}>;

export type ClientConsentsQuery = {
  client: {
    id: string;
    consents: Array<{
      id: string | null;
      coachId: string | null;
      coachName: string | null;
      coachNameUr: string | null;
      scopes: Array<ConsentScope> | null;
      state: ConsentState | null;
      validFrom: string | null;
      validUntil: string | null;
      revokedAt: string | null;
      recordedByName: string | null;
    }> | null;
  } | null;
};

export type RecordConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;

export type RecordConsentMutation = {
  recordConsent:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ConsentSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type RevokeConsentMutationVariables = Exact<{
  input: RevokeConsentInput;
}>;

export type RevokeConsentMutation = {
  revokeConsent:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ConsentSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  filter: ClientFilter;
  first: number;
  after?: string | null | undefined;
  details: boolean;
}>;

export type PeopleQuery = {
  clients: {
    clients: Array<{
      id: string;
      code: string | null;
      viewerMay: Array<string>;
      firstNames: Array<{ lang: string; text: string }> | null;
      displayNames?: Array<{ lang: string; text: string }> | null;
      careTeam?: Array<{
        id: string | null;
        staffName: string | null;
        staffNameUr: string | null;
        part: CarePart | null;
        untilDate: string | null;
      }> | null;
      episode?: { id: string | null; admittedOn: string | null; phase: Phase | null; dischargedOn: string | null } | null;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type LikelyDuplicatesQueryVariables = Exact<{
  names: Array<NameInput> | NameInput;
  birthDate?: string | null | undefined;
}>;

export type LikelyDuplicatesQuery = {
  likelyDuplicates: Array<{
    id: string;
    code: string | null;
    birthDate: string | null;
    displayNames: Array<{ lang: string; text: string }> | null;
  }>;
};

export type CounsellorsQueryVariables = Exact<{ [key: string]: never }>;

export type CounsellorsQuery = { staff: Array<{ id: string; name: string; nameUr: string | null }> };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;

export type CreateClientMutation = {
  createClient:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved'; client: { id: string } }
    | {
        __typename: 'LikelyDuplicate';
        code: string;
        message: string;
        path: Array<string> | null;
        candidates: Array<{
          id: string;
          code: string | null;
          birthDate: string | null;
          displayNames: Array<{ lang: string; text: string }> | null;
        }>;
      }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null };
};

export type PersonAccessQueryVariables = Exact<{
  id: string;
}>;

export type PersonAccessQuery = { client: { id: string; viewerMay: Array<string> } | null };

export type PersonQueryVariables = Exact<{
  id: string;
  name: boolean;
  record: boolean;
  contact: boolean;
}>;

export type PersonQuery = {
  client: {
    id: string;
    code: string | null;
    birthDate?: string | null;
    gender?: Gender | null;
    languages?: Array<string> | null;
    version?: number | null;
    viewerMay: Array<string>;
    firstNames: Array<{ lang: string; text: string }> | null;
    displayNames?: Array<{ lang: string; text: string }> | null;
    names?: Array<{ lang: string | null; preferred: string | null; given: string | null; family: string | null }> | null;
    contact?: { phone: string | null; email: string | null; address: string | null; version: number | null } | null;
    careTeam?: Array<{
      id: string | null;
      staffId: string | null;
      staffName: string | null;
      staffNameUr: string | null;
      part: CarePart | null;
      fromDate: string | null;
      untilDate: string | null;
    }> | null;
    episode?: {
      id: string | null;
      admittedOn: string | null;
      phase: Phase | null;
      dischargedOn: string | null;
      dischargeReason: string | null;
      version: number | null;
    } | null;
  } | null;
};

export type ColleaguesQueryVariables = Exact<{ [key: string]: never }>;

export type ColleaguesQuery = { staff: Array<{ id: string; name: string; nameUr: string | null; roles: Array<Role> }> };

export type EditClientMutationVariables = Exact<{
  input: EditClientInput;
}>;

export type EditClientMutation = {
  editClient:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleClient';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          birthDate: string | null;
          gender: Gender | null;
          languages: Array<string> | null;
          version: number | null;
          names: Array<{ lang: string | null; preferred: string | null; given: string | null; family: string | null }> | null;
        };
      };
};

export type EditContactMutationVariables = Exact<{
  input: EditContactInput;
}>;

export type EditContactMutation = {
  editContact:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleClient';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          contact: { phone: string | null; email: string | null; address: string | null; version: number | null } | null;
        };
      };
};

export type SaveEpisodeMutationVariables = Exact<{
  input: EpisodeInput;
}>;

export type SaveEpisodeMutation = {
  saveEpisode:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | {
        __typename: 'StaleClient';
        code: string;
        message: string;
        path: Array<string> | null;
        current: {
          id: string;
          episode: {
            id: string | null;
            admittedOn: string | null;
            phase: Phase | null;
            dischargedOn: string | null;
            dischargeReason: string | null;
            version: number | null;
          } | null;
        };
      };
};

export type AddToCareTeamMutationVariables = Exact<{
  input: CareTeamInput;
}>;

export type AddToCareTeamMutation = {
  addToCareTeam:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleClient'; code: string; message: string; path: Array<string> | null };
};

export type EndCareTeamMutationVariables = Exact<{
  input: EndCareTeamInput;
}>;

export type EndCareTeamMutation = {
  endCareTeam:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'ClientSaved' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'StaleClient'; code: string; message: string; path: Array<string> | null };
};
