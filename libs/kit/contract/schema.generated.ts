// Made by `npm run generate` from base.graphql and libs/*/*/api/*.graphql. Do not edit.

/** The whole contract, directives included. */
export const typeDefs = `"The action of the access table (trust/access/domain/actions.ts) that a field needs. On a type: for each of its fields."
directive @may(action: String!) on OBJECT | FIELD_DEFINITION

"Open without an action, for the reason given. Counted by a test."
directive @open(reason: String!) on OBJECT | FIELD_DEFINITION

enum AccountState {
  ACTIVE
  DISABLED
  "Has a link and no password yet."
  INVITED
}

enum AgeBand {
  FROM_26
  FROM_36
  FROM_46
  FROM_56
  UNDER_26
}

enum CarePart {
  CASE_MANAGER
  COUNSELLOR
  PHYSICIAN
  PRIMARY_COUNSELLOR
}

"How far a change goes. THIS: one session. FOLLOWING: from it on. ALL: every session of the terms that hold now; earlier terms stay as they were."
enum ChangeScope {
  ALL
  FOLLOWING
  THIS
}

enum ClashKind {
  CLIENT
  CLOCK_CHANGE
  CLOSURE
  ROOM
  STAFF
}

enum ClientFilter {
  ALL
  DISCHARGED
  IN_CARE
  MINE
}

"How a house calls whom it cares for: a word of the catalogues, in each language."
enum ClientTerm {
  CLIENT
  GUEST
  PARTICIPANT
  PATIENT
  PERSON
  RESIDENT
}

"HOLIDAY: everybody's, such as a public holiday. CLOSURE: this house's own."
enum ClosureKind {
  CLOSURE
  HOLIDAY
}

enum CoachStatus {
  ACTIVE
  PAUSED
}

"What a client lets their coach see: a class of data."
enum ConsentScope {
  ATTENDANCE
  PLAN
}

enum ConsentState {
  "Begins on a later day."
  COMING
  EXPIRED
  REVOKED
  STANDING
}

enum ContactChannel {
  IN_PERSON
  MESSAGE
  PHONE
  VIDEO
}

enum DeclineReason {
  KNOW_EACH_OTHER
  NOT_A_FIT
  NO_TIME
  OTHER
  TOO_MANY
}

enum ExchangeKind {
  GROUPS
  MEMBERSHIPS
  PEOPLE
  ROOMS
  STAFF
}

enum Faith {
  BUDDHISM
  CHRISTIANITY
  HINDUISM
  ISLAM
  JUDAISM
  NONE
  OTHER
  SIKHISM
}

"What the coordinator must weigh: an approval over it needs \`overrideReason\`."
enum FitConcern {
  SHARED_GROUP
}

"What a fit is made of. The weights of those that do not apply are shared by the others: \`of\` sums to 100 always."
enum FitCriterion {
  AGE_BAND
  AVAILABILITY
  FAITH
  FAMILY
  INTERESTS
  LOAD
  PATHWAY
}

"How the fact reads: the screen has a sentence for each, with \`words\` (enum values of the criterion) and \`amount\`."
enum FitFact {
  DIFFERENT
  NEXT
  NOT_SAID
  "\`amount\`: minutes a week in which both have time."
  OVERLAP
  "\`amount\`: places that are free, the new one not counted."
  ROOM
  SAME
  SHARED
}

enum FitKind {
  KEPT
  SHIFTED
  SKIPPED
}

"Where the fact comes from: what the client wished, what the record says, or the coach's own profile."
enum FitSource {
  PROFILE
  RECORD
  WISH
}

enum Gender {
  FEMALE
  MALE
  OTHER
  UNKNOWN
}

enum GrantCategory {
  "Covers for a colleague who is away."
  COVER
  "The person is on the telephone, or here, and needs help now."
  CRISIS_CALL
  "Danger to somebody's life or health."
  DANGER
  "The law asks for it at once."
  LEGAL_DUTY
  OTHER
}

enum GrantReview {
  FOLLOW_UP
  JUSTIFIED
  NOT_JUSTIFIED
}

enum GroupKind {
  CLINICAL
  EDUCATION
  FAMILY
  HOLISTIC
  MUTUAL_AID
  PEER_LED
}

enum InTheWayKind {
  BLOCKED_WINDOW
  CLOSURE
  HOLIDAY
  OTHER_HOURS
}

enum Interest {
  COOKING
  CRAFTS
  FILMS
  GAMES
  GARDENING
  MUSIC
  PRAYER
  READING
  SPORT
  TECHNOLOGY
  VOLUNTEERING
  WALKING
}

enum LifeSituation {
  CARER
  JUSTICE_EXPERIENCE
  LIVING_ALONE
  PARENT
  PARTNERED
  SEEKING_WORK
  STUDENT
  WORKING
}

enum MarkStatus {
  ABSENT
  EXCUSED
  LATE
  LEFT_EARLY
  PRESENT
}

enum MatchEnd {
  CLIENT_WISH
  COACH_LEFT
  COACH_WISH
  GOALS_MET
  LEFT_CARE
  OTHER
  OUT_OF_TOUCH
}

enum MatchSide {
  CLIENT
  COACH
}

enum MatchState {
  ACTIVE
  DECLINED
  ENDED
  PROPOSED
  "The proposal was taken back before both had answered."
  WITHDRAWN
}

enum MeetingWay {
  IN_PERSON
  PHONE
  VIDEO
}

enum MembershipState {
  ACTIVE
  ENDED
  OFFERED
}

"Why a coach is not offered (hard rules)."
enum NotOfferedRule {
  AT_CAPACITY
  COACH_PAUSED
  CONFLICT
  CONSENT_REVOKED
  DECLINED_BEFORE
  GENDER_WISH
  NOT_SUPERVISED
  NO_COMMON_LANGUAGE
  NO_COMMON_TIME
  NO_COMMON_WAY
}

"What a series does on a day or at an hour at which the centre is closed: leaves that session out, moves it to the nearest open time, or meets all the same."
enum OnClosure {
  KEEP
  SHIFT
  SKIP
}

enum OpOutcome {
  APPLIED
  "Another value stands on a newer version; this one is kept in the history."
  KEPT_BESIDE
  REFUSED
  REPLAYED
}

"What a single session may have of its own, beside its series."
enum Override {
  CAPACITY
  ROOM
  STAFF
  TIME
  TOPIC
}

enum Pathway {
  DHARMA
  FAITH_BASED
  MEDICATION
  OWN_WAY
  SECULAR
  SMART
  TWELVE_STEP
}

enum Phase {
  AFTERCARE
  DETOX
  IOP
  OUTPATIENT
  RESIDENTIAL
}

enum PlanStatus {
  ACTIVE
  DRAFT
  SUPERSEDED
}

enum PoolMode {
  "The most points for the pool as a whole."
  BEST_FIT
  "As many people as can be served, then the most points."
  EVERYONE
  "Those who have waited longest first, then the most points."
  LONGEST_WAIT
}

enum ProblemDomain {
  BIOLOGICAL
  PSYCHOLOGICAL
  SOCIAL
}

enum ReportDimension {
  "Each who led or helped to lead is credited with the session; the total counts it once."
  FACILITATOR
  GROUP
  "Weekday and hour of the beginning, on the centre's wall."
  HOUR
  WEEK
}

enum ReportTable {
  ATTENDANCE_BY_FACILITATOR
  ATTENDANCE_BY_GROUP
  ATTENDANCE_BY_HOUR
  ATTENDANCE_BY_WEEK
  DATA_QUALITY
}

enum RequestStatus {
  MATCHED
  WAITING
  WITHDRAWN
}

enum ReviewState {
  OVERDUE
  REVIEWED
  TO_REVIEW
}

enum Role {
  ADMINISTRATOR
  COORDINATOR
  COUNSELLOR
  MANAGER
  PEER_COACH
  PRIVACY_REVIEWER
  SUPERVISOR
}

enum SecondState {
  "The record may be opened now, by who asked."
  AGREED
  "Its hour has passed, it was taken back, or the record was opened with it."
  OVER
  REFUSED
  "Nobody has answered yet."
  WAITING
}

enum ServiceKind {
  CLINICAL
  COMMUNITY
  PEER
}

enum SessionPart {
  CO
  COVER
  LEAD
  OBSERVER
  PEER
}

enum SessionStatus {
  CANCELLED
  HELD
  NOT_HELD
  SCHEDULED
}

enum SupportKind {
  COMPANY
  EMOTIONAL
  INFORMATION
  PRACTICAL
}

input AddMemberInput {
  clientId: ID!
  fromDate: LocalDate!
  id: ID!
  "Needed when another session of the client overlaps."
  overrideReason: String
  seriesId: ID!
}

input AnswerMatchInput {
  accepted: Boolean!
  "Needed when declined."
  declineReason: DeclineReason
  expectedVersion: Int!
  id: ID!
  note: String
  "COACH: the viewer's own answer. CLIENT: what the client said, written down by who cares for them."
  side: MatchSide!
}

input AnswerSecondInput {
  agrees: Boolean!
  id: ID!
  "Needed for a refusal; who asked reads it."
  note: String!
}

input ApproveMatchInput {
  coachId: ID!
  "The request's version as it was reviewed."
  expectedVersion: Int!
  "The new match's id."
  id: ID!
  "Needed over a concern."
  overrideReason: String
  "Why this pair; both read it."
  reason: String!
  requestId: ID!
}

input BlockedWindowInput {
  "0 for a new one."
  expectedVersion: Int!
  fromDate: LocalDate
  fromTime: LocalTime!
  id: ID!
  reason: String!
  untilDate: LocalDate
  untilTime: LocalTime!
  weekday: Int!
}

input BreakGlassInput {
  category: GrantCategory!
  "The centre's own number, whole."
  clientCode: String
  "One of the two says who is meant."
  clientId: ID
  id: ID!
  "At least 15 characters: a reviewer reads it."
  reason: String!
}

input CareTeamInput {
  clientId: ID!
  fromDate: LocalDate!
  id: ID!
  part: CarePart!
  staffId: ID!
}

input CentreInput {
  clientTerm: ClientTerm!
  expectedVersion: Int!
  lateDefaultMinutes: Int!
  name: String!
  openingHours: [OpeningHoursInput!]!
  weekStart: Int!
}

"Each field that is left out stays as it is. \`sessionId\` says from where: the session on which somebody began the change."
input ChangeInput {
  "Cancels: one session, or all that is still to come of the series from it on. Nothing else may change with it."
  cancelReason: String
  capacity: Int
  expectedVersion: Int!
  "Of the change itself: sent twice it is done once, and undone by it."
  id: ID!
  "The day on which this session shall be held. FOLLOWING and ALL shift the rule by as many days; a monthly rule must be given anew."
  localDate: LocalDate
  "For THIS, a time that clocks jump over that day is answered with BadInput, constraint 'nextTime DATE TIME': the first time after the gap."
  localStart: LocalTime
  minutes: Int
  "Not with THIS. Fits the sessions in the range to the centre's time as it is now, also when the series did the same before."
  onClosure: OnClosure
  "Needed when people of the group are expected elsewhere at the new time."
  overrideReason: String
  "Null: no room."
  roomId: ID
  "Not with THIS. COUNT counts from the session's day on."
  rrule: String
  scope: ChangeScope!
  "Looked at for FOLLOWING and ALL: every change of the series or of one of its sessions raises it."
  seriesVersion: Int!
  sessionId: ID!
  staff: [StaffPartInput!]
  "Null: none."
  topic: String
}

input ChangePasswordInput {
  current: String!
  next: String!
}

input ClosureInput {
  fromDate: LocalDate!
  id: ID!
  kind: ClosureKind! = CLOSURE
  reason: String!
  untilDate: LocalDate!
}

input CoachProfileInput {
  ageBand: AgeBand
  "Null: as it is (15 at first). Only a coordinator sets it."
  cap: Int
  "0 when there is none yet."
  expectedVersion: Int!
  faith: Faith
  gender: Gender!
  interests: [Interest!]!
  languages: [String!]!
  meetsBy: [MeetingWay!]!
  pathways: [Pathway!]!
  situations: [LifeSituation!]!
  staffId: ID!
  windows: [WeekWindowInput!]!
}

"What a column of the file brings. No field: it is left out on purpose."
input ColumnInput {
  column: String!
  field: String
}

input ConsentInput {
  clientId: ID!
  coachId: ID!
  "The centre's local day; null or today: from now on."
  fromDate: LocalDate
  id: ID!
  "At least one. What stood for this coach before ends when this one begins to stand."
  scopes: [ConsentScope!]!
  "The first local day on which it no longer stands; null: until it is revoked."
  untilDate: LocalDate
}

input ContactInput {
  address: String!
  email: String!
  phone: String!
}

input CreateClientInput {
  admittedOn: LocalDate!
  birthDate: LocalDate
  "Null: the centre's next number."
  code: String
  contact: ContactInput
  gender: Gender!
  id: ID!
  languages: [String!]!
  names: [NameInput!]!
  "Needed when likely duplicates were shown and this is another person."
  notADuplicateReason: String
  phase: Phase!
  primaryCounsellorId: ID
}

input DidNotMeetInput {
  expectedVersion: Int!
  reason: String!
  sessionId: ID!
}

input EditClientInput {
  birthDate: LocalDate
  expectedVersion: Int!
  gender: Gender!
  id: ID!
  languages: [String!]!
  names: [NameInput!]!
}

input EditContactInput {
  clientId: ID!
  contact: ContactInput!
  "0 when there is none yet."
  expectedVersion: Int!
}

input EndCareTeamInput {
  id: ID!
  untilDate: LocalDate!
}

input EndMatchInput {
  expectedVersion: Int!
  id: ID!
  note: String
  "Of a match. A proposal is taken back without one."
  reason: MatchEnd
  "The person waits again, from today; a proposal that is taken back always leaves the request waiting."
  reopen: Boolean!
}

input EndMemberInput {
  expectedVersion: Int!
  id: ID!
  reason: String!
  untilDate: LocalDate!
}

input EndPostInput {
  role: Role!
  staffId: ID!
}

input EpisodeInput {
  admittedOn: LocalDate!
  clientId: ID!
  dischargeReason: String
  dischargedOn: LocalDate
  "0 for a new episode."
  expectedVersion: Int!
  "An existing episode's id edits it, a new id admits again."
  id: ID!
  phase: Phase!
}

input ExportReportInput {
  from: LocalDate
  seriesId: ID
  table: ReportTable!
  weeks: Int!
}

input FinishInput {
  expectedVersion: Int!
  "What people without a mark get; null: only if nobody is unmarked."
  restAs: MarkStatus
  sessionId: ID!
}

input HoursVariantInput {
  "0 for new ones."
  expectedVersion: Int!
  fromDate: LocalDate!
  id: ID!
  name: String!
  openingHours: [OpeningHoursInput!]!
  untilDate: LocalDate!
}

input ImportInput {
  "False: everything is done and taken back, to see how it would end."
  commit: Boolean!
  kind: ExchangeKind!
  "What was said about some columns; the others are guessed from their names."
  mapping: [ColumnInput!]
  "The file as text: about 120,000 bytes at most, which is what a request may carry. Larger files come in by the command line."
  text: String!
}

input InviteInput {
  email: String!
  id: ID!
  name: String!
  nameUr: String
  role: Role!
  "Managers only."
  seesClients: Boolean!
}

input LogContactInput {
  at: DateTime!
  channel: ContactChannel!
  clientId: ID!
  kinds: [SupportKind!]!
  "0 to 480. What is not known of a try that reached nobody is 0."
  minutes: Int!
  nextOn: LocalDate
  nextStep: String
  "Made by the caller: the same one sent twice is one contact."
  opId: ID!
  reached: Boolean!
}

"One tap. \`status\` null clears the mark."
input MarkOpInput {
  arrivedMinute: Int
  capturedAt: DateTime!
  clientId: ID!
  "The mark's version that the device saw; 0 for none."
  expectedVersion: Int!
  leftMinute: Int
  opId: ID!
  status: MarkStatus
  walkIn: Boolean! = false
}

input MatchRequestInput {
  avoid: String
  avoidCoachIds: [ID!]!
  clientId: ID!
  "0 when it is new."
  expectedVersion: Int!
  faith: Faith
  gender: Gender
  "The request's id: a new one opens it, a known one that waits changes its wishes."
  id: ID!
  interests: [Interest!]!
  "At least one."
  languages: [String!]!
  meetsBy: [MeetingWay!]!
  pathways: [Pathway!]!
  situations: [LifeSituation!]!
  windows: [WeekWindowInput!]!
}

input NameInput {
  family: String
  given: String!
  lang: String!
  preferred: String
}

input NoticesInput {
  changes: Boolean!
  reminders: Boolean!
}

input OpeningHoursInput {
  closes: LocalTime!
  opens: LocalTime!
  weekday: Int!
}

input PauseCoachInput {
  expectedVersion: Int!
  "False: takes up again."
  paused: Boolean!
  reason: String
  staffId: ID!
}

input PlanGoalInput {
  id: ID!
  isShared: Boolean!
  measure: String!
  problemId: ID
  targetOn: LocalDate
  title: String!
  words: String!
  wordsLang: String!
}

"Writes a draft whole. An active plan is never edited: a new draft is begun from it and supersedes it."
input PlanInput {
  clientId: ID!
  "0 for a new draft."
  expectedVersion: Int!
  goals: [PlanGoalInput!]!
  id: ID!
  interventions: [PlanInterventionInput!]!
  problems: [PlanProblemInput!]!
  reviewDue: LocalDate!
  startsOn: LocalDate!
}

input PlanInterventionInput {
  goalId: ID
  id: ID!
  isMandatory: Boolean!
  minutesEach: Int!
  seriesId: ID
  serviceId: ID!
  startsOn: LocalDate!
  timesAWeek: Int!
  weeks: Int!
}

input PlanProblemInput {
  detail: String!
  domain: ProblemDomain!
  id: ID!
  title: String!
}

input PostInput {
  role: Role!
  "Managers only."
  seesClients: Boolean!
  staffId: ID!
}

input PreferencesInput {
  locale: String!
  singleKeys: Boolean!
  theme: String!
}

input RecordAttendanceInput {
  ops: [MarkOpInput!]!
  "From 14 days after the session, and when correcting a finished one."
  reason: String
  sessionId: ID!
}

input ReviewGrantInput {
  id: ID!
  note: String!
  outcome: GrantReview!
}

input RevokeConsentInput {
  id: ID!
}

input RoomInput {
  archived: Boolean!
  "0 to 120. Left out: as it is, 0 for a new room."
  bufferMinutes: Int
  capacity: Int!
  "0 for a new room."
  expectedVersion: Int!
  id: ID!
  name: String!
}

input SeriesInput {
  capacity: Int!
  "Dates beside those of the rule (RDATE)."
  extraDates: [LocalDate!]
  firstDate: LocalDate!
  id: ID!
  isOpen: Boolean!
  kind: GroupKind!
  localStart: LocalTime!
  minutes: Int!
  "Left out: KEEP."
  onClosure: OnClosure
  roomId: ID
  rrule: String!
  serviceId: ID!
  "Dates of the rule that are left out (a clash, a closure)."
  skipDates: [LocalDate!]!
  staff: [StaffPartInput!]!
  titles: [WordedInput!]!
  topic: String
}

input SetPasswordInput {
  "What stands behind the '#' of the link."
  key: String!
  next: String!
}

input SignInInput {
  "Of the authenticator app, or a spare one; asked for by the answer when it is needed."
  code: String
  email: String!
  password: String!
}

input StaffPartInput {
  part: SessionPart!
  staffId: ID!
}

input StepUpInput {
  "Of the app, or a spare one; needed by whoever has a second factor."
  code: String
  password: String!
}

input WeekWindowInput {
  from: LocalTime!
  until: LocalTime!
  weekday: Int!
}

input WithdrawRequestInput {
  expectedVersion: Int!
  id: ID!
  reason: String!
}

input WordedInput {
  lang: String!
  text: String!
}

"A refusal that a user can cause. \`path\` names what is wrong in the input; the form keeps what was typed."
interface Problem {
  code: String!
  message: String!
  path: [String!]
}

type AccountSaved @may(action: "staff.write") {
  account: StaffAccount!
  "Null unless somebody stopped working."
  left: LeftWork
}

type ActiveCentre @may(action: "self.read") {
  "The word of the house for whom it cares."
  clientTerm: ClientTerm!
  id: ID!
  locale: String!
  name: String!
  "The database's clock, in the centre's zone."
  today: LocalDate!
  weekStart: Int!
  zone: TimeZone!
}

"The client has a coach, or an open proposal: code DUPLICATE."
type AlreadyMatched implements Problem @may(action: "client.list") {
  code: String!
  message: String!
  path: [String!]
  state: MatchState!
}

type AttendanceReport @may(action: "report.read") {
  before: ReportSpan!
  by: ReportDimension!
  "Of the raw rate, in hundredths of a percentage point; by group only."
  change: Int
  "Numbers below this are hidden, as far as they must be; 1: none is."
  leastShown: Int!
  lines: [ReportLine!]!
  now: ReportSpan!
  seriesTitles: [Worded!]
  total: ReportLine!
  weeks: Int!
}

"One line of the audit trail. Names of fields, never their values."
type AuditEvent @may(action: "audit.read") {
  action: String!
  actorName: String
  actorRole: String
  at: DateTime!
  clientCodes: [String!]!
  fields: [String!]!
  id: ID!
  operation: String!
  outcome: String!
  purpose: String!
  reason: String
  relation: String
  ruleId: String
  subjectType: String!
}

type AuditPage @may(action: "audit.read") {
  events: [AuditEvent!]!
  pageInfo: PageInfo!
}

"Something in the input is not as it must be: code BAD_USER_INPUT, REASON_REQUIRED, DUPLICATE, ..."
type BadInput implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  "The bound that was broken, in words a form can show: 'max 200'."
  constraint: String
  message: String!
  path: [String!]
}

"A week in which somebody's plan would get less than it prescribes. Only people within reach; \`hiddenBelowPlan\` counts the others."
type BelowPlan @may(action: "dose.read") {
  client: Client
  plannedMinutes: Int
  prescribedMinutes: Int
  "Monday."
  weekOf: LocalDate
}

"Hours of one weekday in which no group meets, by the centre's wall clock, such as the Friday prayer."
type BlockedWindow @may(action: "centre.read") {
  "Both included; without them it holds always."
  fromDate: LocalDate
  fromTime: LocalTime!
  id: ID!
  reason: String!
  untilDate: LocalDate
  "The first minute after."
  untilTime: LocalTime!
  version: Int!
  "ISO: 1 = Monday."
  weekday: Int!
}

"The address at which one's own calendar program reads one's sessions. The address itself is shown once, when it is made."
type CalendarFeed @may(action: "self.read") {
  createdAt: DateTime!
  "To the hour; null: nobody has read it yet."
  lastReadAt: DateTime
}

"No place left on at least one date: code CAPACITY_FULL."
type CapacityFull implements Problem @may(action: "schedule.read") {
  capacity: Int!
  code: String!
  fullOn: LocalDate!
  message: String!
  path: [String!]
}

type CareTeamMember @may(action: "client.careTeam") {
  fromDate: LocalDate
  id: ID
  part: CarePart
  staffId: ID
  staffName: String
  staffNameUr: String
  untilDate: LocalDate
}

type CentreSaved @may(action: "centre.read") {
  centre: CentreSettings!
}

type CentreSettings @may(action: "centre.read") {
  "Those that are not over, by weekday and time."
  blockedWindows: [BlockedWindow!]!
  clientTerm: ClientTerm!
  "From today on, the next first."
  closures: [Closure!]!
  "Those that are not over, the next first."
  hoursVariants: [HoursVariant!]!
  id: ID!
  "Minutes late that count when nobody says how many."
  lateDefaultMinutes: Int!
  locale: String!
  name: String!
  "A weekday that is missing is closed."
  openingHours: [OpeningHours!]!
  version: Int!
  "For display only; reports count ISO weeks."
  weekStart: Int!
  zone: TimeZone!
}

type ChangeMade @may(action: "schedule.read") {
  changeId: ID!
  series: Series!
  "Null when it is gone: the series ends before it, or meets on other days."
  session: Session
  "Until when undoing is offered. The server allows a minute."
  undoUntil: DateTime!
}

type ChangePreview @may(action: "schedule.read") {
  added: Int!
  belowPlan: [BelowPlan!]
  clashes: [Clash!]!
  firstDate: LocalDate
  "What the centre's time does to the dates of a changed time or rule."
  fitted: [Fitted!]!
  "Rooms, starts and people that are free for all of it, best first."
  freeRooms: [Room!]!
  freeStaff: [FreeStaff!]!
  freeStarts: [LocalTime!]!
  hiddenBelowPlan: Int!
  "Sessions that have attendance and stay as they are, at most 50."
  kept: [Session!]!
  lastDate: LocalDate
  "People who are expected in at least one session that changes."
  membersTouched: Int!
  problems: [BadInput!]!
  removed: Int!
  resets: [SessionReset!]!
  ruleWords: RuleWords
  "Staff whose sessions change, the viewer left out."
  tell: [ToldStaff!]!
  "Sessions that would be different afterwards, those with another day among them."
  touched: Int!
}

type ChangeUndone @may(action: "schedule.read") {
  series: Series!
}

"What stands in the way on one date."
type Clash @may(action: "schedule.read") {
  "Free rooms at that time, largest first."
  freeRooms: [Room!]!
  kind: ClashKind!
  localDate: LocalDate!
  "The other session, where there is one."
  other: Session
  "How many people are expected in both: of a CLIENT clash only."
  people: Int
  staffId: ID
}

"Room, staff or client is taken: code CONFLICT_OVERLAP. Names what clashes; \`other\` is null when it belongs to another centre."
type Clashes implements Problem @may(action: "schedule.read") {
  clashes: [Clash!]!
  code: String!
  "Ways out, as in the preview; empty for a member who is added."
  freeRooms: [Room!]!
  freeStaff: [FreeStaff!]!
  freeStarts: [LocalTime!]!
  message: String!
  path: [String!]
}

"A person's registration at this centre."
type Client @may(action: "client.identity") {
  "The last \`weeks\` ISO weeks, this one included; at most 57."
  attendance(weeks: Int! = 8): ClientAttendance @may(action: "attendance.read")
  birthDate: LocalDate
  careTeam: [CareTeamMember!] @may(action: "client.careTeam")
  "The centre's own number for the client."
  code: String @may(action: "client.code")
  "Newest first."
  consents: [Consent!] @may(action: "consent.read")
  contact: ClientContact @may(action: "client.contact")
  "Preferred name and last initial, by language: what rosters and lists show."
  displayNames: [Worded!] @may(action: "client.name")
  "The last \`weeks\` ISO weeks, this one included; at most 57."
  dose(weeks: Int! = 8): DoseLedger @may(action: "dose.read")
  episode: Episode @may(action: "client.episode")
  "What the person is called, without family name, by language."
  firstNames: [Worded!] @may(action: "client.firstName")
  gender: Gender
  id: ID! @may(action: "client.code")
  languages: [String!]
  "The latest wish for a coach, or null."
  matchRequest: MatchRequest @may(action: "match.requestRead")
  "Matches and proposals, newest first."
  matches: [CoachMatch!] @may(action: "match.read")
  "Group spells, newest first."
  memberships: [Membership!] @may(action: "membership.read")
  names: [PersonName!]
  "Sessions to come, by the client's spells."
  nextSessions(first: Int! = 5): [Session!] @may(action: "attendance.read")
  "The active plan, else the newest draft."
  plan: Plan @may(action: "plan.open")
  "All versions, newest first."
  plans: [Plan!] @may(action: "plan.read")
  "Contacts of coaches, newest first; a coach sees their own."
  supportContacts(first: Int! = 20): [SupportContact!] @may(action: "contact.read")
  version: Int
  "What the viewer may do with this record."
  viewerMay: [String!]! @may(action: "client.code")
}

type ClientAttendance @may(action: "attendance.read") {
  from: LocalDate
  rates: Rates
  "Newest first."
  sessions: [ClientSession!]
  until: LocalDate
}

type ClientContact @may(action: "client.contact") {
  address: String
  email: String
  phone: String
  version: Int
}

type ClientPage @may(action: "client.list") {
  clients: [Client!]!
  pageInfo: PageInfo!
}

type ClientSaved @may(action: "client.list") {
  client: Client!
}

"One past or coming session of a client with the mark."
type ClientSession @may(action: "attendance.read") {
  isExpected: Boolean
  minutes: Int
  session: Session
  status: MarkStatus
  walkIn: Boolean
}

"Days on which the house is closed, both included."
type Closure @may(action: "centre.read") {
  fromDate: LocalDate!
  id: ID!
  kind: ClosureKind!
  reason: String!
  untilDate: LocalDate!
}

"How well a coach fits a request. The points of \`parts\` sum to \`total\`, their \`of\` to 100; the first part is the strongest reason."
type CoachFit @may(action: "matching.read") {
  coach: CoachProfile!
  concerns: [ConcernFound!]!
  parts: [FitPart!]!
  total: Int!
}

"The coach has no place left: code CAPACITY_FULL."
type CoachFull implements Problem @may(action: "coach.read") {
  coach: CoachProfile!
  code: String!
  message: String!
  path: [String!]
}

type CoachLoad @may(action: "matching.read") {
  after: Int!
  before: Int!
  coach: CoachProfile!
}

"A match of a client and a coach, from proposal to end."
type CoachMatch @may(action: "match.read") {
  approvedByName: String
  client: Client
  clientAcceptedAt: DateTime
  coachAcceptedAt: DateTime
  coachId: ID
  coachName: String
  coachNameUr: String
  declineReason: DeclineReason
  "Who declined, and why; what was noted at the end."
  declinedBy: MatchSide
  endReason: MatchEnd
  fromDate: LocalDate
  id: ID
  lastContactOn: LocalDate
  nextContactOn: LocalDate
  note: String
  previousMatchId: ID
  proposedAt: DateTime
  "Why this pair, in the coordinator's words."
  reason: String
  state: MatchState
  "The first day after the match."
  untilDate: LocalDate
  version: Int
}

"A peer recovery coach: a coordinator sees all of the centre, a supervisor their supervisees, a coach themself."
type CoachProfile @may(action: "coach.read") {
  active: Int!
  ageBand: AgeBand
  "The most people at a time, proposals included."
  cap: Int!
  faith: Faith
  gender: Gender!
  "The staff member's id."
  id: ID!
  interests: [Interest!]!
  languages: [String!]!
  meetsBy: [MeetingWay!]!
  name: String!
  nameUr: String
  pathways: [Pathway!]!
  pauseReason: String
  proposed: Int!
  situations: [LifeSituation!]!
  status: CoachStatus!
  "Null: nobody supervises this coach today, so nobody new is offered."
  supervisorName: String
  supervisorNameUr: String
  "0: the profile was not written yet."
  version: Int!
  windows: [WeekWindow!]!
}

type CoachSaved @may(action: "coach.read") {
  coach: CoachProfile!
}

type ConcernFound @may(action: "matching.read") {
  concern: FitConcern!
  count: Int!
}

"There is a concern; say why the pair is right all the same: code REASON_REQUIRED."
type ConcernStands implements Problem @may(action: "matching.read") {
  code: String!
  concerns: [ConcernFound!]!
  message: String!
  path: [String!]
}

"A client's consent to share with a coach. It opens something only while they are matched, and ends with the next request after its end."
type Consent @may(action: "consent.read") {
  coachId: ID
  coachName: String
  coachNameUr: String
  id: ID
  recordedByName: String
  revokedAt: DateTime
  scopes: [ConsentScope!]
  state: ConsentState
  validFrom: DateTime
  "Null: until it is revoked."
  validUntil: DateTime
}

type ConsentSaved @may(action: "client.list") {
  client: Client!
  consent: Consent
}

type ContactLogged @may(action: "coaching.own") {
  contact: SupportContact
  person: MyPerson
}

type DataQuality @may(action: "report.read") {
  lines: [QualityLine!]!
  now: ReportSpan!
  "Oldest first, at most 50."
  unfinished: [UnfinishedSession!]!
}

"Day of one staff member, or of the centre for roles that run it."
type Day @may(action: "schedule.read") {
  date: LocalDate!
  "The next session to come when the day is empty."
  next: Session
  "In time order."
  sessions: [Session!]!
  "Past sessions whose attendance is not finished, oldest first."
  toFinish: [Session!]!
}

"One-click sign-in of the demo organisation; empty everywhere else."
type DemoCard @open(reason: "demo organisation only, invented people") {
  centreName: String!
  name: String!
  nameUr: String
  role: Role!
  staffId: ID!
}

type Done @open(reason: "says only that it was done") {
  ok: Boolean!
}

type DoseLedger @may(action: "dose.read") {
  from: LocalDate
  lines: [DoseLine!]
  "Sessions that the weeks name, so that every number opens its sessions."
  sessions: [Session!]
  until: LocalDate
}

"One line of the ledger: an intervention, or what was delivered without a prescription (\`intervention\` null)."
type DoseLine @may(action: "dose.read") {
  delivered: Int
  intervention: PlanIntervention
  kind: ServiceKind
  prescribed: Int
  weeks: [DoseWeek!]
}

"Prescribed against delivered minutes of one ISO week (Monday to Sunday, local dates)."
type DoseWeek @may(action: "dose.read") {
  "Contacts of a coach that count among the delivered minutes."
  contactIds: [ID!]
  delivered: Int
  "Shown beside: excused never lowers what was prescribed."
  excused: Int
  monday: LocalDate
  prescribed: Int
  sessionIds: [ID!]
  sunday: LocalDate
}

"The current or latest episode of care."
type Episode @may(action: "client.episode") {
  admittedOn: LocalDate
  dischargeReason: String
  dischargedOn: LocalDate
  id: ID
  phase: Phase
  version: Int
}

"The first step: an app learns the key. It counts only when a code of it was given."
type FactorBegun @may(action: "self.write") {
  "For typing, in groups of four."
  setupKey: String!
  "otpauth://, for an app on this device."
  setupLink: String!
}

type FactorConfirmed @may(action: "self.write") {
  me: Me!
  "Shown once. Each works once, in place of a code of the app."
  spareCodes: [String!]!
}

type FeedMade @may(action: "self.write") {
  "'/feeds/' and the secret. It is not kept and cannot be shown again; a feed made later ends this one."
  address: String!
  feed: CalendarFeed!
}

type FeedRevoked @may(action: "self.write") {
  "False: there was none."
  wasOpen: Boolean!
}

type FileExported @may(action: "data.export") {
  "Rows without the header."
  count: Int!
  fileName: String!
  "CSV in UTF-8 with a byte order mark; cells that a spreadsheet would run begin with an apostrophe."
  text: String!
}

type Finished @may(action: "schedule.read") {
  roster: Roster!
}

"How many of each there are: what a new centre still needs. Numbers only."
type FirstSteps @may(action: "data.import") {
  groups: Int!
  "Whether the centre's opening hours were settled."
  hours: Boolean!
  people: Int!
  rooms: Int!
  staff: Int!
}

type FitPart @may(action: "matching.read") {
  amount: Int
  criterion: FitCriterion!
  fact: FitFact!
  of: Int!
  points: Int!
  source: FitSource!
  words: [String!]!
}

"A session that falls in a closure, a holiday, a blocked window or outside the hours in force, and what becomes of it."
type Fitted @may(action: "schedule.read") {
  fit: FitKind!
  inTheWay: InTheWayKind!
  localDate: LocalDate!
  localStart: LocalTime!
  "SKIPPED since there is no hour for it within six days, although it was to be moved."
  noPlace: Boolean!
  "As the centre wrote it."
  reason: String!
  "Of SHIFTED: where it goes."
  toDate: LocalDate
  toStart: LocalTime
}

type FreeStaff @may(action: "schedule.read") {
  name: String!
  nameUr: String
  staffId: ID!
}

type GrantEnded @may(action: "grant.open") {
  ok: Boolean!
}

type GrantOpened @may(action: "grant.open") {
  grant: OpenGrant!
}

type GrantReviewed @may(action: "grant.review") {
  grant: GrantToReview!
}

"How rare emergency access is. Days up to now, of 24 hours each."
type GrantShare @may(action: "grant.review") {
  month: GrantShareOf!
  week: GrantShareOf!
}

type GrantShareOf @may(action: "grant.review") {
  "7 or 30."
  days: Int!
  "How many emergency accesses were opened."
  openings: Int!
  "How many times a single record was read, by whoever; lists are no part of it."
  reads: Int!
  "How many of those by emergency access."
  readsByGrant: Int!
}

"One emergency access as its reviewer sees it. What was read under it stands in the trail."
type GrantToReview @may(action: "grant.review") {
  category: GrantCategory!
  clientCode: String
  dueAt: DateTime!
  endedAt: DateTime!
  grantedAt: DateTime!
  id: ID!
  "Nobody reviews their own."
  isOwn: Boolean!
  note: String
  outcome: GrantReview
  reason: String!
  reviewedByName: String
  "Who agreed to it, when it was more than a week bears without a second person."
  secondName: String
  secondNameUr: String
  staffName: String!
  staffNameUr: String
  state: ReviewState!
}

type GroupReport @may(action: "report.read") {
  before: ReportSpan!
  leastShown: Int!
  "By week, both periods."
  lines: [ReportLine!]!
  now: ReportSpan!
  "Who fell most comes first. Null: the viewer sees numbers, not people."
  people: [ReportPerson!]
  seriesId: ID!
  titles: [Worded!]!
  total: ReportLine!
  weeks: Int!
}

"Attendance was taken: such a session never moves and is not cancelled. Code HAS_ATTENDANCE."
type HasAttendance implements Problem @may(action: "schedule.read") {
  "Sessions in the range that are over or have attendance."
  attended: Int
  code: String!
  message: String!
  "The next session from which the change may be made; null when there is none."
  nextFrom: LocalDate
  nextSessionId: ID
  path: [String!]
}

"Other opening hours from one day to another, both included, such as those of Ramadan. Never two on one day."
type HoursVariant @may(action: "centre.read") {
  fromDate: LocalDate!
  id: ID!
  name: String!
  "A weekday that is missing is closed."
  openingHours: [OpeningHours!]!
  untilDate: LocalDate!
  version: Int!
}

type ImportColumn @may(action: "data.import") {
  column: String!
  "Null: left out, or not known."
  field: String
  isLeftOut: Boolean!
}

type ImportFault @may(action: "data.import") {
  "The file's own name for it; null when the row or the file is at fault."
  column: String
  limit: String
  reason: String!
  "As a spreadsheet counts: the header is row 1."
  row: Int!
  "What was broken, for the screen's own words: 'isoDate', 'max'."
  rule: String!
}

type ImportField @may(action: "data.import") {
  name: String!
  needed: Boolean!
}

"All or nothing: with one fault nothing was written."
type ImportReport @may(action: "data.import") {
  "How many were added; in a preview, how many would be."
  added: Int!
  alreadyHere: Int!
  columns: [ImportColumn!]!
  faultCount: Int!
  "The first 200, by row."
  faults: [ImportFault!]!
  fields: [ImportField!]!
  isWritten: Boolean!
  rows: Int!
}

"A session to come that something of the centre's time stands in the way of."
type InTheWay @may(action: "schedule.read") {
  inTheWay: InTheWayKind!
  "As the centre wrote it."
  reason: String!
  session: Session!
}

"What somebody leaves behind who no longer works here, as numbers: it wants new hands."
type LeftWork @may(action: "staff.write") {
  careTeams: Int!
  groups: Int!
  matches: Int!
  "Coming sessions."
  sessions: Int!
  supervisees: Int!
}

"Likely the same person as one already here; say why not, or open that record. Code DUPLICATE."
type LikelyDuplicate implements Problem @may(action: "client.list") {
  candidates: [Client!]!
  code: String!
  message: String!
  path: [String!]
}

type LinkAsked @open(reason: "the same for every address") {
  "Whether this desk sends letters at all; without, an administrator makes the link."
  byMail: Boolean!
}

"Used, too old, replaced by a newer one, or no link at all: which of them is not said."
type LinkGone implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

"A link that sets a password, once. It is shown here when no letter took it, and never again."
type LinkMade @may(action: "staff.write") {
  account: StaffAccount!
  byMail: Boolean!
  "The path at this desk; null when a letter took it, or when the person was known and has a password."
  link: String
  until: DateTime
}

type Mark @may(action: "roster.read") {
  "From the session's start."
  arrivedMinute: Int
  history: [MarkChange!]
  leftMinute: Int
  "Minutes delivered by this mark."
  minutes: Int
  recordedAt: DateTime
  recordedByName: String
  status: MarkStatus
  version: Int
  walkIn: Boolean
}

"One operation on a mark; \`applied\` is false when it met a newer mark and was kept beside it."
type MarkChange @may(action: "roster.read") {
  applied: Boolean
  arrivedMinute: Int
  leftMinute: Int
  opId: ID
  reason: String
  recordedAt: DateTime
  recordedByName: String
  status: MarkStatus
}

type MatchQueue @may(action: "matching.read") {
  "Null when nobody waits."
  medianDays: Int
  "Longest wait first."
  rows: [QueueRow!]!
}

"A person's wish for a coach."
type MatchRequest @may(action: "match.requestRead") {
  "What to avoid, in words for the coordinator."
  avoid: String
  "Known to each other, same household, or not wanted: never offered."
  avoidCoachIds: [ID!]
  "Days waited, of the centre's calendar."
  daysWaiting: Int
  faith: Faith
  "A hard rule; null: no wish."
  gender: Gender
  id: ID
  interests: [Interest!]
  languages: [String!]
  "Empty: any way."
  meetsBy: [MeetingWay!]
  pathways: [Pathway!]
  since: DateTime
  situations: [LifeSituation!]
  status: RequestStatus
  version: Int
  "Empty: any hour."
  windows: [WeekWindow!]
  withdrawnReason: String
}

type MatchReview @may(action: "matching.read") {
  client: Client!
  "Earlier matches and proposals of this person, newest first."
  earlier: [CoachMatch!]!
  "Offered, but not among the best five."
  further: [CoachFit!]!
  notOffered: [NotOffered!]!
  "At most 5, the best first; ties by the coach's id."
  ranked: [CoachFit!]!
  request: MatchRequest!
}

"\`match\` is null for a coach who may not know yet who it is."
type MatchSaved @may(action: "client.list") {
  match: CoachMatch
  "The request, when it waits (again)."
  request: MatchRequest
  state: MatchState!
  version: Int!
}

"The signed-in staff member."
type Me @may(action: "self.read") {
  "The active centre's facts for display."
  centre: ActiveCentre!
  "Bound to the session; every request sends it back as x-alongside-csrf."
  csrf: String!
  email: String!
  "A code of an authenticator app is asked for at sign-in."
  hasSecondFactor: Boolean!
  id: ID!
  idleMinutes: Int!
  isDemo: Boolean!
  locale: String!
  "Actions that the role may take somewhere: the rail and the buttons follow it, the server decides again."
  mayEver: [String!]!
  name: String!
  nameUr: String
  post: Post!
  posts: [Post!]!
  "Single-letter keys may be switched off (WCAG 2.1.4)."
  singleKeys: Boolean!
  spareCodesLeft: Int!
  theme: String!
  version: Int!
}

type MeChanged @may(action: "self.read") {
  me: Me!
}

type MemberSaved @may(action: "membership.read") {
  membership: Membership
  series: Series
}

type Membership @may(action: "membership.read") {
  client: Client
  endReason: String
  fromDate: LocalDate
  id: ID
  seriesId: ID
  state: MembershipState
  "The first day outside."
  untilDate: LocalDate
  version: Int
}

type Mutation {
  activatePlan(id: ID!, expectedVersion: Int!): PlanResult! @may(action: "plan.write")
  addClosure(input: ClosureInput!): ClosureResult! @may(action: "centre.write")
  addMember(input: AddMemberInput!): MemberResult! @may(action: "membership.write")
  addPost(input: PostInput!): AccountResult! @may(action: "staff.write")
  addToCareTeam(input: CareTeamInput!): EditClientResult! @may(action: "client.editCareTeam")
  answerMatch(input: AnswerMatchInput!): MatchResult! @may(action: "match.answer")
  "Once. Needs a recent proof of who answers: STEP_UP_REQUIRED."
  answerSecond(input: AnswerSecondInput!): AnswerSecondResult! @may(action: "grant.agree")
  approveMatch(input: ApproveMatchInput!): ApproveMatchResult! @may(action: "match.approve")
  "Answers alike whether the address is known."
  askForPasswordLink(email: String!): AskForLinkResult! @open(reason: "whoever has lost a password cannot sign in")
  """
  Asks whoever may agree at this centre; an older question of the viewer's is taken back. Agreed, breakGlass with the same id opens the record. Needs a recent
  proof of who asks: STEP_UP_REQUIRED.
  """
  askSecond(input: BreakGlassInput!): AskSecondResult! @may(action: "grant.open")
  beginSecondFactor: BeginFactorResult! @may(action: "self.write")
  "Opens one record for reading, for 60 minutes. Needs a recent proof of who asks: STEP_UP_REQUIRED. An emergency access that is open ends."
  breakGlass(input: BreakGlassInput!): BreakGlassResult! @may(action: "grant.open")
  "Ends every other session; this one gets a new token."
  changePassword(input: ChangePasswordInput!): ChangePasswordResult! @may(action: "self.write")
  changeSessions(input: ChangeInput!): ChangeResult! @may(action: "schedule.write")
  confirmSecondFactor(code: String!): ConfirmFactorResult! @may(action: "self.write")
  createClient(input: CreateClientInput!): CreateClientResult! @may(action: "client.create")
  createSeries(input: SeriesInput!): CreateSeriesResult! @may(action: "schedule.write")
  demoSignIn(staffId: ID!): SignInResult! @open(reason: "demo organisation only")
  "The session was not held though nobody cancelled it before; refused once somebody is marked as having come."
  didNotMeet(input: DidNotMeetInput!): FinishResult! @may(action: "attendance.record")
  "Ends all sessions at once and says what is left behind."
  disableStaff(staffId: ID!): AccountResult! @may(action: "staff.write")
  "For somebody who has lost telephone and spare codes."
  dropSecondFactor(staffId: ID!): AccountResult! @may(action: "staff.write")
  editClient(input: EditClientInput!): EditClientResult! @may(action: "client.edit")
  editContact(input: EditContactInput!): EditClientResult! @may(action: "client.editContact")
  enableStaff(staffId: ID!): AccountResult! @may(action: "staff.write")
  endCareTeam(input: EndCareTeamInput!): EditClientResult! @may(action: "client.editCareTeam")
  endDevice(id: ID!): DoneResult! @may(action: "self.write")
  endGrant(id: ID!): EndGrantResult! @may(action: "grant.open")
  endMatch(input: EndMatchInput!): MatchResult! @may(action: "match.end")
  endMember(input: EndMemberInput!): MemberResult! @may(action: "membership.write")
  endOtherDevices: DoneResult! @may(action: "self.write")
  "Takes effect with the person's next request."
  endPost(input: EndPostInput!): AccountResult! @may(action: "staff.write")
  endSecondFactor: MeResult! @may(action: "self.write")
  "Needs a recent proof of who asks: STEP_UP_REQUIRED."
  exportFile(kind: ExchangeKind!): ExportFileResult! @may(action: "data.export")
  exportReport(input: ExportReportInput!): ExportReportResult! @may(action: "report.export")
  finishAttendance(input: FinishInput!): FinishResult! @may(action: "attendance.record")
  "Needs a recent proof of who asks: STEP_UP_REQUIRED."
  importFile(input: ImportInput!): ImportFileResult! @may(action: "data.import")
  "Needs a recent proof of who asks, like every change of an account here: STEP_UP_REQUIRED."
  inviteStaff(input: InviteInput!): LinkResult! @may(action: "staff.write")
  logContact(input: LogContactInput!): LogContactResult! @may(action: "contact.log")
  makeCalendarFeed: MakeFeedResult! @may(action: "self.write")
  pauseCoach(input: PauseCoachInput!): SaveCoachResult! @may(action: "coach.write")
  recordAttendance(input: RecordAttendanceInput!): RecordAttendanceResult! @may(action: "attendance.record")
  recordConsent(input: ConsentInput!): ConsentResult! @may(action: "consent.write")
  removeBlockedWindow(id: ID!): ClosureResult! @may(action: "centre.write")
  removeClosure(id: ID!): ClosureResult! @may(action: "centre.write")
  removeHoursVariant(id: ID!): ClosureResult! @may(action: "centre.write")
  "Ten new spare codes; the old ones end."
  renewSpareCodes: ConfirmFactorResult! @may(action: "self.write")
  "A new invitation for whoever has no password yet, else a link for a lost one. Older links of the person end."
  renewStaffLink(staffId: ID!): LinkResult! @may(action: "staff.write")
  reviewGrant(input: ReviewGrantInput!): ReviewGrantResult! @may(action: "grant.review")
  revokeCalendarFeed: RevokeFeedResult! @may(action: "self.write")
  "At once: what the coach could see is closed from the next request on."
  revokeConsent(input: RevokeConsentInput!): ConsentResult! @may(action: "consent.write")
  saveBlockedWindow(input: BlockedWindowInput!): SaveBlockedWindowResult! @may(action: "centre.write")
  saveCentre(input: CentreInput!): SaveCentreResult! @may(action: "centre.write")
  saveCoachProfile(input: CoachProfileInput!): SaveCoachResult! @may(action: "coach.write")
  saveEpisode(input: EpisodeInput!): EditClientResult! @may(action: "client.editEpisode")
  saveHoursVariant(input: HoursVariantInput!): SaveHoursVariantResult! @may(action: "centre.write")
  saveMatchRequest(input: MatchRequestInput!): MatchRequestResult! @may(action: "match.request")
  saveNotices(input: NoticesInput!): SaveNoticesResult! @may(action: "self.write")
  savePlan(input: PlanInput!): PlanResult! @may(action: "plan.write")
  savePreferences(input: PreferencesInput!): MeResult! @may(action: "self.write")
  saveRoom(input: RoomInput!): SaveRoomResult! @may(action: "room.write")
  "Ends every session of the person, and an account that was locked opens."
  setPasswordByLink(input: SetPasswordInput!): SetPasswordResult! @open(reason: "the link itself is the proof")
  signIn(input: SignInInput!): SignInResult! @open(reason: "this is the door")
  signOut: Done! @open(reason: "ending one's own session needs no right")
  "Proves again who one is, for what weighs much. The session gets a new token. In the demo, whose people have no passwords, it asks for none."
  stepUp(input: StepUpInput!): StepUpResult! @may(action: "self.write")
  "Works in another of the viewer's own posts; the session gets a new token."
  switchPost(centreId: ID!, role: Role!): MeResult! @may(action: "self.write")
  "Only by who made the change, within a minute, while nothing that it touched has changed since."
  undoChange(id: ID!): UndoResult! @may(action: "schedule.write")
  withdrawMatchRequest(input: WithdrawRequestInput!): MatchRequestResult! @may(action: "match.request")
}

"A person whom the viewer coaches: what match and consent allow, and nothing else."
type MyPerson @may(action: "contact.read") {
  client: Client! @may(action: "client.code")
  "Goals that the client shares, where a consent covers the plan."
  goals: [PlanGoal!] @may(action: "plan.goals")
  "That day is today or over."
  isDue: Boolean
  lastContact: SupportContact
  matchId: ID
  "When the next contact is due: as agreed last, else by the rhythm 2 days, 2 weeks, 4 weeks, then monthly."
  nextContactOn: LocalDate
  since: LocalDate
}

"A proposal as its coach sees it: what the person looks for, and not who it is."
type MyProposal @may(action: "coaching.own") {
  answerBy: DateTime!
  id: ID!
  interests: [Interest!]!
  "The coach has said yes, the client has not answered yet."
  isAccepted: Boolean!
  languages: [String!]!
  meetsBy: [MeetingWay!]!
  pathways: [Pathway!]!
  proposedAt: DateTime!
  "Why the coordinator thinks of this coach."
  reason: String!
  version: Int!
  windows: [WeekWindow!]!
}

"The viewer may not do this here. What is out of reach is told apart from what does not exist by nobody."
type NotAllowed implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

"Not there, or it belongs to another team."
type NotFound implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

type NotOffered @may(action: "matching.read") {
  coach: CoachProfile!
  rules: [NotOfferedRule!]!
}

"Which letters one wants about the sessions that one leads."
type NoticeSettings @may(action: "self.read") {
  "Whether this installation sends letters at all, and from here: the demo sends none."
  areSent: Boolean!
  "When somebody else moves, cancels, re-rooms or re-staffs one of them."
  changes: Boolean!
  "The evening before."
  reminders: Boolean!
}

type NoticesSaved @may(action: "self.write") {
  notices: NoticeSettings!
}

type OpResult @may(action: "schedule.read") {
  "Why it was refused: a problem code."
  code: String
  message: String
  opId: ID!
  outcome: OpOutcome!
  path: [String!]
  row: RosterRow
}

"Emergency access of the viewer that is open now: one client, for reading."
type OpenGrant @may(action: "grant.open") {
  clientCode: String
  clientId: ID!
  expiresAt: DateTime!
  id: ID!
}

type OpeningHours @may(action: "centre.read") {
  closes: LocalTime!
  opens: LocalTime!
  "ISO: 1 = Monday."
  weekday: Int!
}

"What the viewer asks of a second person, before an emergency access that would be more than a week bears."
type OwnSecond @may(action: "grant.open") {
  answeredByName: String
  answeredByNameUr: String
  category: GrantCategory!
  clientCode: String
  clientId: ID!
  expiresAt: DateTime!
  id: ID!
  note: String
  reason: String!
  state: SecondState!
}

type PageInfo @open(reason: "says only whether there is more") {
  endCursor: String
  hasNextPage: Boolean!
}

"A hard rule stands against this pair: code CONFLICT_OVERLAP."
type PairNotOffered implements Problem @may(action: "matching.read") {
  code: String!
  message: String!
  path: [String!]
  rules: [NotOfferedRule!]!
}

type PartOf @may(action: "schedule.read") {
  name: String!
  nameUr: String
  part: SessionPart!
  staffId: ID!
}

"A name in one script."
type PersonName @may(action: "client.identity") {
  family: String
  given: String
  lang: String
  preferred: String
}

type Plan @may(action: "plan.titles") {
  activatedAt: DateTime @may(action: "plan.read")
  activatedByName: String @may(action: "plan.read")
  goals: [PlanGoal!] @may(action: "plan.goals")
  id: ID
  interventions: [PlanIntervention!] @may(action: "plan.read")
  number: Int
  problems: [PlanProblem!]
  reviewDue: LocalDate
  startsOn: LocalDate
  status: PlanStatus
  version: Int
}

"A goal in the client's own words. Coaches get those the client shares."
type PlanGoal @may(action: "plan.goals") {
  id: ID
  isShared: Boolean @may(action: "plan.read")
  measure: String @may(action: "plan.read")
  problemId: ID @may(action: "plan.read")
  targetOn: LocalDate
  title: String
  words: String
  wordsLang: String
}

type PlanIntervention @may(action: "plan.read") {
  goalId: ID
  id: ID
  isMandatory: Boolean
  minutesEach: Int
  seriesId: ID
  seriesTitles: [Worded!]
  service: Service
  startsOn: LocalDate
  timesAWeek: Int
  weeks: Int
}

type PlanProblem @may(action: "plan.titles") {
  detail: String @may(action: "plan.read")
  domain: ProblemDomain
  id: ID
  title: String
}

type PlanSaved @may(action: "client.list") {
  client: Client!
  plan: Plan!
}

"A proposal for the whole pool; nothing is saved."
type PoolSuggestion @may(action: "matching.read") {
  "What taking the best coach for one person after the other would have come to."
  greedyTotal: Int!
  "Coaches whose load would change."
  loads: [CoachLoad!]!
  mode: PoolMode!
  pairs: [SuggestedPair!]!
  "Points of all pairs."
  total: Int!
  unmatched: [Unmatched!]!
}

"A role at one centre, which the viewer holds or works in now."
type Post @may(action: "self.read") {
  centreId: ID!
  centreName: String!
  role: Role!
  seesClients: Boolean!
}

type QualityLine @may(action: "report.read") {
  "Changed after the attendance was finished."
  corrections: Int!
  entries: Int!
  "Met a newer mark and were kept beside it."
  keptBeside: Int!
  "First entered more than a day after the session."
  late: Int!
  seriesId: ID!
  sessions: Int!
  titles: [Worded!]!
  unfinished: Int!
}

type Query {
  attendanceReport(by: ReportDimension!, weeks: Int! = 4, from: LocalDate, seriesId: ID): AttendanceReport @may(action: "report.read")
  "Newest first. \`clientCode\` answers 'who looked at this client's record?' (privacy reviewer)."
  auditTrail(
    clientCode: String
    outcome: String
    "A staff member of the organisation."
    actorId: ID
    "CREATE, READ, UPDATE, DELETE, EXECUTE, SIGN_IN or SIGN_OUT."
    action: String
    "What it was done to: Staff, Post, AuthSession, Centre, ..."
    subjectType: String
    "Local days of the centre, both included."
    from: LocalDate
    until: LocalDate
    first: Int! = 50
    after: String
  ): AuditPage! @may(action: "audit.read")
  centreSettings: CentreSettings! @may(action: "centre.read")
  client(id: ID!): Client @may(action: "client.code")
  "By name (any stored script, typing errors forgiven) or code; without search, A to Z. Only people within reach."
  clients(search: String, filter: ClientFilter! = IN_CARE, first: Int! = 50, after: String): ClientPage! @may(action: "client.list")
  "Coaches within reach, by name."
  coaches: [CoachProfile!]! @may(action: "coach.read")
  dataQuality(weeks: Int! = 4, from: LocalDate): DataQuality! @may(action: "report.read")
  "\`date\` null: today."
  day(date: LocalDate): Day! @may(action: "schedule.read")
  demoCards: [DemoCard!]! @open(reason: "demo organisation only")
  firstSteps: FirstSteps! @may(action: "data.import")
  grantShare: GrantShare! @may(action: "grant.review")
  "Newest first, at most a hundred; what still waits for its review always comes first."
  grantsToReview: [GrantToReview!]! @may(action: "grant.review")
  groupReport(seriesId: ID!, weeks: Int! = 4, from: LocalDate): GroupReport @may(action: "report.read")
  "People within reach who may be the same person."
  likelyDuplicates(names: [NameInput!]!, birthDate: LocalDate): [Client!]! @may(action: "client.create")
  "One mark by itself, to look at its history."
  mark(sessionId: ID!, clientId: ID!): Mark @may(action: "roster.read")
  "Who waits for a coach, with the best candidate of each."
  matchQueue: MatchQueue! @may(action: "matching.read")
  "Ranked coaches for one person who waits, and who is not offered, and why. Null when nobody of this id waits."
  matchReview(clientId: ID!): MatchReview @may(action: "matching.read")
  "Matches of the centre in a state, newest first."
  matches(state: MatchState! = ACTIVE, first: Int! = 100): [CoachMatch!]! @may(action: "matching.read")
  "Null when nobody is signed in."
  me: Me @open(reason: "answers null without a session")
  "Null: there is none."
  myCalendarFeed: CalendarFeed @may(action: "self.read")
  myDevices: [SignedInDevice!]! @may(action: "self.read")
  myNotices: NoticeSettings! @may(action: "self.read")
  "The people whom the viewer coaches: due contacts first."
  myPeople: [MyPerson!]! @may(action: "coaching.own")
  myProposals: [MyProposal!]! @may(action: "coaching.own")
  openGrant: OpenGrant @may(action: "grant.open")
  "The latest question of the viewer that is not over; null without one."
  ownSecond: OwnSecond @may(action: "grant.open")
  "What a change would do: nothing is written."
  previewChange(input: ChangeInput!): ChangePreview! @may(action: "schedule.write")
  "What creating this series would do: nothing is written."
  previewSeries(input: SeriesInput!): SeriesPreview! @may(action: "schedule.write")
  "\`weeks\` (1 to 57) from the ISO week of \`from\` on; without \`from\` the last ones that are over. Compared with as many before them."
  reportOverview(weeks: Int! = 4, from: LocalDate): ReportOverview! @may(action: "report.read")
  rooms(includeArchived: Boolean! = false): [Room!]! @may(action: "centre.read")
  roster(sessionId: ID!): Roster @may(action: "schedule.read")
  "What waits for a second person at this centre, without one's own, the oldest first."
  secondsToAnswer: [SecondToAnswer!]! @may(action: "grant.agree")
  series(id: ID!): Series @may(action: "schedule.read")
  seriesList(includeEnded: Boolean! = false): [Series!]! @may(action: "schedule.read")
  services: [Service!]! @may(action: "centre.read")
  session(id: ID!): Session @may(action: "schedule.read")
  "Sessions whose local date lies in [from, until], at most 62 days."
  sessions(from: LocalDate!, until: LocalDate!, roomId: ID, staffId: ID): [Session!]! @may(action: "schedule.read")
  "Sessions to come, in order, that fall in a closure, a holiday, a blocked window or outside the hours in force; at most 62 days. Closures change after groups were planned."
  sessionsInTheWay(from: LocalDate!, until: LocalDate!): [InTheWay!]! @may(action: "schedule.read")
  staff(role: Role): [StaffMember!]! @may(action: "centre.read")
  "Everybody who works or worked at this centre, by name."
  staffAccounts: [StaffAccount!]! @may(action: "staff.write")
  suggestForAll(mode: PoolMode! = BEST_FIT): PoolSuggestion! @may(action: "matching.read")
  "People who may be added as walk-ins: within reach and in care, by name."
  walkInCandidates(sessionId: ID!, search: String!): [Client!]! @may(action: "attendance.record")
}

type QueueRow @may(action: "matching.read") {
  best: CoachFit
  client: Client!
  "How many coaches pass the hard rules."
  offered: Int!
  request: MatchRequest!
}

"raw = came / (expected - cancelled); fair = came / (expected - excused - cancelled). Null when the denominator is 0."
type Rates @may(action: "attendance.read") {
  came: Int
  cancelled: Int
  excused: Int
  expected: Int
  fair: Float
  raw: Float
  walkIns: Int
}

type Recorded @may(action: "schedule.read") {
  results: [OpResult!]!
  roster: Roster!
}

"Places of the sessions held, and how many of them were taken, walk-ins included."
type ReportCapacity @may(action: "report.read") {
  before: ReportRate
  now: ReportRate
}

"What a group did to the raw rate, in hundredths of a percentage point; all of a report add up to the change exactly."
type ReportContribution @may(action: "report.read") {
  "It makes up more or less of all places than before."
  mix: Int!
  "It was attended better or worse."
  rate: Int!
}

"Counted over pairs of a person and a session. Null: hidden, because the number, or one that would follow from it, is about too few people."
type ReportCounts @may(action: "report.read") {
  came: Int
  "Expected in sessions that the centre cancelled, or that did not meet."
  cancelled: Int
  excused: Int
  "came / (held - excused)"
  fair: ReportRate
  "Expected in sessions that were held."
  held: Int
  people: Int
  "came / held"
  raw: ReportRate
  "Sessions that were held."
  sessions: Int!
  "Expected in sessions whose attendance is not finished: outside every rate."
  unfinished: Int
  "Outside every rate."
  walkIns: Int
}

"A CSV file: UTF-8 with a byte-order mark, cells that no spreadsheet runs. Numbers from 1 to 10 are hidden for everybody, since a file leaves the house."
type ReportExported @may(action: "report.export") {
  fileName: String!
  rows: Int!
  text: String!
}

"One line of a report. What it is about depends on the dimension; a group without a series stands for those that are too small to be shown alone."
type ReportLine @may(action: "report.read") {
  before: ReportCounts!
  contribution: ReportContribution
  "Minutes delivered of those prescribed, by week only: a prescription has no hour and no facilitator."
  dose: ReportRate
  hour: Int
  key: String!
  monday: LocalDate
  now: ReportCounts!
  seriesId: ID
  staffName: String
  staffNameUr: String
  titles: [Worded!]
  "ISO: Monday is 1."
  weekday: Int
}

"The overview: what its sentences are made of."
type ReportOverview @may(action: "report.read") {
  before: ReportSpan!
  capacity: ReportCapacity!
  leastShown: Int!
  "By week, both periods."
  lines: [ReportLine!]!
  now: ReportSpan!
  total: ReportLine!
  unfinished: ReportUnfinished!
  waiting: ReportWaiting!
  weeks: Int!
}

"One person of a group, with every session of both periods."
type ReportPerson @may(action: "attendance.read") {
  cameBefore: Int
  cameNow: Int
  client: Client
  heldBefore: Int
  heldNow: Int
  squares: [ReportSquare!]
}

"A share with what it is a share of. \`value\` is null where there is nothing to share."
type ReportRate @may(action: "report.read") {
  of: Int!
  part: Int!
  value: Float
}

"Whole ISO weeks: the first day is a Monday, the last a Sunday."
type ReportSpan @may(action: "report.read") {
  from: LocalDate!
  until: LocalDate!
}

"One session of one person."
type ReportSquare @may(action: "attendance.read") {
  isExpected: Boolean
  localDate: LocalDate
  monday: LocalDate
  session: SessionStatus
  "Null: no mark."
  status: MarkStatus
}

"Sessions that are over for more than a day and were never finished."
type ReportUnfinished @may(action: "report.read") {
  before: Int!
  now: Int!
  "Sessions of these weeks that are over."
  of: Int!
  oldest: LocalDate
}

type ReportWaiting @may(action: "report.read") {
  "By week, both periods."
  asked: [Int!]
  askedBefore: Int
  "Requests of these weeks, and of the weeks before."
  askedNow: Int
  longestDays: Int
  medianDays: Int
  "Null: from 1 to 4, which is not told to who sees no client."
  waiting: Int
}

type RequestSaved @may(action: "client.list") {
  client: Client!
  request: MatchRequest
}

type Room @may(action: "centre.read") {
  archived: Boolean!
  "Minutes that the room stays empty after a session."
  bufferMinutes: Int!
  capacity: Int!
  id: ID!
  name: String!
  version: Int!
}

type RoomSaved @may(action: "centre.read") {
  room: Room!
}

type Roster @may(action: "schedule.read") {
  "People who belong here but are out of the viewer's reach."
  hiddenRows: Int!
  isFinished: Boolean!
  isOpen: Boolean!
  needsReason: Boolean!
  opensAt: DateTime!
  rows: [RosterRow!]!
  session: Session!
  viewerMay: [String!]!
}

"One person on a roster, in a fixed order (A to Z by preferred name; walk-ins last)."
type RosterRow @may(action: "roster.read") {
  "Absences in a row before this session."
  absencesRunning: Int
  client: Client
  isNew: Boolean
  mark: Mark
  walkIn: Boolean
}

type RuleWords @may(action: "schedule.read") {
  key: String!
  "Parameters as JSON text, for the catalogue."
  params: String!
}

type SecondAnswered @may(action: "grant.agree") {
  second: SecondToAnswer!
}

type SecondAsked @may(action: "grant.open") {
  second: OwnSecond!
}

"The password is right and a code belongs to it. \`wasWrong\`: one was given, and it was not right."
type SecondFactorNeeded implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
  wasWrong: Boolean!
}

"More than three within seven days: a second person has to agree first (askSecond). Code FORBIDDEN."
type SecondPersonNeeded implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

"The same as a second person sees it: somebody who may agree, and is not who asks."
type SecondToAnswer @may(action: "grant.agree") {
  askedAt: DateTime!
  category: GrantCategory!
  clientCode: String
  expiresAt: DateTime!
  id: ID!
  note: String
  "How many records this person has opened in an emergency within seven days."
  openedThisWeek: Int!
  reason: String!
  staffName: String!
  staffNameUr: String
  state: SecondState!
}

"A group: local wall time + zone + RRULE. Sessions are derived."
type Series @may(action: "schedule.read") {
  capacity: Int!
  "Oldest first."
  earlierTerms: [SeriesTerms!]
  endedOn: LocalDate
  firstDate: LocalDate!
  hiddenMembers: Int
  id: ID!
  isOpen: Boolean!
  kind: GroupKind!
  "The roster over time: the last sessions that are over or have marks, oldest first, at most 52."
  lastSessions(last: Int! = 12): [Session!]
  localStart: LocalTime!
  "Spells now and to come; only people within reach. \`hiddenMembers\` counts the others."
  members: [Membership!]
  minutes: Int!
  nextSessions(first: Int! = 5): [Session!]
  onClosure: OnClosure!
  "Places taken on the fullest date from today."
  placesTaken: Int
  room: Room
  rrule: String!
  "The rule as words: a key of the groups catalogue with its parameters as JSON text."
  ruleWords: RuleWords!
  service: Service!
  staff: [PartOf!]!
  "The first day of the present terms; null: there were none before."
  termsFrom: LocalDate
  titles: [Worded!]!
  topic: String
  version: Int!
  zone: TimeZone!
}

type SeriesPreview @may(action: "schedule.read") {
  clashes: [Clash!]!
  count: Int!
  firstDates: [LocalDate!]!
  fitted: [Fitted!]!
  "Rooms that are free on every date, largest first."
  freeRooms: [Room!]!
  "Other starts, nearest first, at which room and staff are free on every date."
  freeStarts: [LocalTime!]!
  "Endless rules are planned 13 months ahead."
  isEndless: Boolean!
  lastDate: LocalDate
  problems: [BadInput!]!
  ruleWords: RuleWords
}

type SeriesSaved @may(action: "schedule.read") {
  series: Series!
}

"Terms of a group that held before the present ones."
type SeriesTerms @may(action: "schedule.read") {
  capacity: Int!
  fromDate: LocalDate!
  localStart: LocalTime!
  minutes: Int!
  room: Room
  ruleWords: RuleWords!
  topic: String
  "The first day outside."
  untilDate: LocalDate!
}

type Service @may(action: "centre.read") {
  id: ID!
  kind: ServiceKind!
  titles: [Worded!]!
}

type Session @may(action: "schedule.read") {
  came: Int!
  capacity: Int!
  endsAt: DateTime!
  "Counts only: every role may know how many."
  expected: Int!
  id: ID!
  isMoved: Boolean!
  kind: GroupKind!
  localDate: LocalDate!
  localEnd: LocalTime!
  localStart: LocalTime!
  marked: Int!
  minutes: Int!
  originalDate: LocalDate!
  "What it has of its own and keeps when its series changes; a change of the series' time or rule takes it back to the series."
  overrides: [Override!]!
  room: Room
  seriesId: ID!
  staff: [PartOf!]!
  startsAt: DateTime!
  status: SessionStatus!
  statusReason: String
  titles: [Worded!]!
  topic: String
  version: Int!
  viewerMay: [String!]!
  walkIns: Int!
  zone: TimeZone!
}

type SessionNotOpen implements Problem @may(action: "schedule.read") {
  code: String!
  message: String!
  opensAt: DateTime
  path: [String!]
}

type SessionReset @may(action: "schedule.read") {
  "What of its own it would lose."
  fields: [Override!]!
  session: Session!
}

"Too many failures: wait, or ask an administrator when \`retryAfterSeconds\` is null."
type SignInLocked implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
  retryAfterSeconds: Int
}

"The answer to a sign-in. The session travels as a cookie; who it is, \`me\` says to the request that brings it."
type SignedIn @open(reason: "the answer to one's own sign-in") {
  ok: Boolean!
}

"A browser in which the viewer is signed in."
type SignedInDevice @may(action: "self.read") {
  createdAt: DateTime!
  device: String!
  id: ID!
  isThis: Boolean!
  lastSeenAt: DateTime!
}

"A staff member of this centre as an administrator sees them. What they sign in with is nowhere."
type StaffAccount @may(action: "staff.write") {
  email: String!
  hasSecondFactor: Boolean!
  id: ID!
  "Until when the invitation can be used; null when there is none."
  invitedUntil: DateTime
  isSelf: Boolean!
  name: String!
  nameUr: String
  "Running roles at this centre; none: somebody who worked here once."
  roles: [Role!]!
  "A manager's flag: names too, not counts only."
  seesClients: Boolean!
  state: AccountState!
}

type StaffMember @may(action: "centre.read") {
  id: ID!
  name: String!
  nameUr: String
  roles: [Role!]!
}

type StaleBlockedWindow implements Problem @may(action: "centre.read") {
  code: String!
  current: BlockedWindow!
  message: String!
  path: [String!]
}

type StaleCentre implements Problem @may(action: "centre.read") {
  code: String!
  current: CentreSettings!
  message: String!
  path: [String!]
}

"A stale edit: both sides can be shown. Code CONFLICT_VERSION."
type StaleClient implements Problem @may(action: "client.list") {
  code: String!
  current: Client!
  message: String!
  path: [String!]
}

"A stale edit. Code CONFLICT_VERSION."
type StaleCoach implements Problem @may(action: "coach.read") {
  code: String!
  current: CoachProfile!
  message: String!
  path: [String!]
}

type StaleHoursVariant implements Problem @may(action: "centre.read") {
  code: String!
  current: HoursVariant!
  message: String!
  path: [String!]
}

"A stale edit. Code CONFLICT_VERSION."
type StaleMatch implements Problem @may(action: "client.list") {
  code: String!
  currentVersion: Int!
  message: String!
  path: [String!]
  state: MatchState!
}

"A stale edit: both sides can be shown. Code CONFLICT_VERSION."
type StalePlan implements Problem @may(action: "client.list") {
  code: String!
  current: Plan!
  message: String!
  path: [String!]
}

"A stale edit. Code CONFLICT_VERSION."
type StaleRequest implements Problem @may(action: "client.list") {
  code: String!
  current: MatchRequest
  message: String!
  path: [String!]
}

type StaleRoom implements Problem @may(action: "centre.read") {
  code: String!
  current: Room!
  message: String!
  path: [String!]
}

type StaleSeries implements Problem @may(action: "schedule.read") {
  code: String!
  current: Series!
  message: String!
  path: [String!]
}

type StaleSession implements Problem @may(action: "schedule.read") {
  code: String!
  current: Session!
  message: String!
  path: [String!]
}

"Somebody changed it since it was read: code CONFLICT_VERSION. What it is now stands in the field of the concrete answer."
type StaleVersion implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  currentVersion: Int!
  message: String!
  path: [String!]
}

"People are still unmarked: code UNMARKED."
type StillUnmarked implements Problem @may(action: "schedule.read") {
  code: String!
  count: Int!
  message: String!
  path: [String!]
}

type SuggestedPair @may(action: "matching.read") {
  client: Client!
  fit: CoachFit!
  "The person's own best coach, where the pool as a whole is better off with another; else null."
  ownBest: CoachFit
  request: MatchRequest!
}

"A coach's contact with a client."
type SupportContact @may(action: "contact.read") {
  at: DateTime
  channel: ContactChannel
  coachId: ID
  coachName: String
  coachNameUr: String
  "The operation that logged it."
  id: ID
  kinds: [SupportKind!]
  "The day at the centre: it decides the week in the dose."
  localDate: LocalDate
  minutes: Int
  nextOn: LocalDate
  nextStep: String
  reached: Boolean
}

type ToldStaff @may(action: "schedule.read") {
  name: String!
  nameUr: String
  "Of how many sessions."
  sessions: Int!
  staffId: ID!
}

"The time to undo is over, or somebody changed the same sessions since. Code CONFLICT_VERSION."
type TooLate implements Problem @may(action: "schedule.read") {
  code: String!
  message: String!
  path: [String!]
}

type UnfinishedSession @may(action: "report.read") {
  daysAgo: Int!
  session: Session!
}

type Unmatched @may(action: "matching.read") {
  client: Client!
  "Coaches who pass the hard rules; none: nobody can be offered. Otherwise their places went to others."
  offered: Int!
  request: MatchRequest!
}

"Hours of a week in the centre's zone; weekday 1 is Monday."
type WeekWindow @open(reason: "the hours of a row whose own rule was asked") {
  from: LocalTime!
  until: LocalTime!
  weekday: Int!
}

"A text in one language (BCP 47)."
type Worded @open(reason: "a word of the centre's catalogue") {
  lang: String!
  text: String!
}

"Not the code of now, or one that was used already."
type WrongCode implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

"Wrong e-mail or password: which of the two is not said."
type WrongCredentials implements Problem @open(reason: "a refusal says only what was asked") {
  code: String!
  message: String!
  path: [String!]
}

"An instant: RFC 3339 with an offset."
scalar DateTime

"A calendar day, YYYY-MM-DD, in the zone of the thing it belongs to."
scalar LocalDate

"A wall-clock time, HH:MM, in the zone of the thing it belongs to."
scalar LocalTime

"An IANA time zone name."
scalar TimeZone

union AccountResult = AccountSaved | BadInput | NotAllowed | NotFound

union AnswerSecondResult = BadInput | NotAllowed | NotFound | SecondAnswered

union ApproveMatchResult = AlreadyMatched | BadInput | CoachFull | ConcernStands | MatchSaved | NotAllowed | NotFound | PairNotOffered | StaleRequest

union AskForLinkResult = BadInput | LinkAsked | SignInLocked

union AskSecondResult = BadInput | NotAllowed | NotFound | SecondAsked

union BeginFactorResult = BadInput | FactorBegun | NotAllowed

union BreakGlassResult = BadInput | GrantOpened | NotAllowed | NotFound | SecondPersonNeeded

union ChangePasswordResult = BadInput | MeChanged | NotAllowed | SignInLocked | WrongCredentials

union ChangeResult = BadInput | ChangeMade | Clashes | HasAttendance | NotAllowed | NotFound | StaleSeries | StaleSession

union ClosureResult = BadInput | CentreSaved | NotAllowed | NotFound

union ConfirmFactorResult = BadInput | FactorConfirmed | NotAllowed | WrongCode

union ConsentResult = BadInput | ConsentSaved | NotAllowed | NotFound

union CreateClientResult = BadInput | ClientSaved | LikelyDuplicate | NotAllowed

union CreateSeriesResult = BadInput | Clashes | NotAllowed | SeriesSaved

union DoneResult = Done | NotAllowed | NotFound

union EditClientResult = BadInput | ClientSaved | NotAllowed | NotFound | StaleClient

union EndGrantResult = GrantEnded | NotAllowed | NotFound

union ExportFileResult = FileExported | NotAllowed

union ExportReportResult = BadInput | NotAllowed | NotFound | ReportExported

union FinishResult = BadInput | Finished | HasAttendance | NotAllowed | NotFound | SessionNotOpen | StaleSession | StillUnmarked

union ImportFileResult = BadInput | ImportReport | NotAllowed

union LinkResult = BadInput | LinkMade | NotAllowed | NotFound

union LogContactResult = BadInput | ContactLogged | NotAllowed | NotFound

union MakeFeedResult = FeedMade | NotAllowed

union MatchRequestResult = AlreadyMatched | BadInput | NotAllowed | NotFound | RequestSaved | StaleRequest

union MatchResult = BadInput | MatchSaved | NotAllowed | NotFound | StaleMatch

union MeResult = BadInput | MeChanged | NotAllowed | NotFound

union MemberResult = BadInput | CapacityFull | Clashes | MemberSaved | NotAllowed | NotFound | StaleVersion

union PlanResult = BadInput | NotAllowed | NotFound | PlanSaved | StalePlan

union RecordAttendanceResult = BadInput | NotAllowed | NotFound | Recorded | SessionNotOpen

union ReviewGrantResult = BadInput | GrantReviewed | NotAllowed | NotFound

union RevokeFeedResult = FeedRevoked | NotAllowed

union SaveBlockedWindowResult = BadInput | CentreSaved | NotAllowed | NotFound | StaleBlockedWindow

union SaveCentreResult = BadInput | CentreSaved | NotAllowed | StaleCentre

union SaveCoachResult = BadInput | CoachSaved | NotAllowed | NotFound | StaleCoach

union SaveHoursVariantResult = BadInput | CentreSaved | NotAllowed | NotFound | StaleHoursVariant

union SaveNoticesResult = NotAllowed | NoticesSaved

union SaveRoomResult = BadInput | NotAllowed | NotFound | RoomSaved | StaleRoom

union SetPasswordResult = BadInput | Done | LinkGone | SignInLocked

union SignInResult = BadInput | SecondFactorNeeded | SignInLocked | SignedIn | WrongCredentials

union StepUpResult = BadInput | MeChanged | NotAllowed | SecondFactorNeeded | SignInLocked | WrongCredentials

union UndoResult = ChangeUndone | Clashes | NotAllowed | NotFound | TooLate
`;

/** The file that declares each type. */
export const typeOrigins: Readonly<Record<string, string>> = {
  AccountResult: 'libs/trust/identity/api/staff-accounts.graphql',
  AccountSaved: 'libs/trust/identity/api/staff-accounts.graphql',
  AccountState: 'libs/trust/identity/api/staff-accounts.graphql',
  ActiveCentre: 'libs/trust/identity/api/identity.graphql',
  AddMemberInput: 'libs/programme/groups/api/groups.graphql',
  AgeBand: 'libs/recovery/coaching/api/coaching.graphql',
  AlreadyMatched: 'libs/recovery/coaching/api/coaching.graphql',
  AnswerMatchInput: 'libs/recovery/coaching/api/coaching.graphql',
  AnswerSecondInput: 'libs/trust/access/api/seconds.graphql',
  AnswerSecondResult: 'libs/trust/access/api/seconds.graphql',
  ApproveMatchInput: 'libs/recovery/coaching/api/coaching.graphql',
  ApproveMatchResult: 'libs/recovery/coaching/api/coaching.graphql',
  AskForLinkResult: 'libs/trust/identity/api/staff-accounts.graphql',
  AskSecondResult: 'libs/trust/access/api/seconds.graphql',
  AttendanceReport: 'libs/insight/reports/api/reports.graphql',
  AuditEvent: 'libs/trust/audit/api/audit.graphql',
  AuditPage: 'libs/trust/audit/api/audit.graphql',
  BadInput: 'libs/kit/contract/base.graphql',
  BeginFactorResult: 'libs/trust/identity/api/second-factor.graphql',
  BelowPlan: 'libs/programme/groups/api/changes.graphql',
  BlockedWindow: 'libs/trust/people/api/centre-time.graphql',
  BlockedWindowInput: 'libs/trust/people/api/centre-time.graphql',
  BreakGlassInput: 'libs/trust/access/api/break-glass.graphql',
  BreakGlassResult: 'libs/trust/access/api/break-glass.graphql',
  CalendarFeed: 'libs/programme/groups/api/feeds.graphql',
  CapacityFull: 'libs/programme/groups/api/groups.graphql',
  CarePart: 'libs/trust/people/api/people.graphql',
  CareTeamInput: 'libs/trust/people/api/people.graphql',
  CareTeamMember: 'libs/trust/people/api/people.graphql',
  CentreInput: 'libs/trust/people/api/centre-settings.graphql',
  CentreSaved: 'libs/trust/people/api/centre-settings.graphql',
  CentreSettings: 'libs/trust/people/api/centre-settings.graphql',
  ChangeInput: 'libs/programme/groups/api/changes.graphql',
  ChangeMade: 'libs/programme/groups/api/changes.graphql',
  ChangePasswordInput: 'libs/trust/identity/api/identity.graphql',
  ChangePasswordResult: 'libs/trust/identity/api/identity.graphql',
  ChangePreview: 'libs/programme/groups/api/changes.graphql',
  ChangeResult: 'libs/programme/groups/api/changes.graphql',
  ChangeScope: 'libs/programme/groups/api/changes.graphql',
  ChangeUndone: 'libs/programme/groups/api/changes.graphql',
  Clash: 'libs/programme/groups/api/groups.graphql',
  ClashKind: 'libs/programme/groups/api/groups.graphql',
  Clashes: 'libs/programme/groups/api/groups.graphql',
  Client: 'libs/trust/people/api/people.graphql',
  ClientAttendance: 'libs/programme/attendance/api/attendance.graphql',
  ClientContact: 'libs/trust/people/api/people.graphql',
  ClientFilter: 'libs/trust/people/api/people.graphql',
  ClientPage: 'libs/trust/people/api/people.graphql',
  ClientSaved: 'libs/trust/people/api/people.graphql',
  ClientSession: 'libs/programme/attendance/api/attendance.graphql',
  ClientTerm: 'libs/trust/people/api/centre-settings.graphql',
  Closure: 'libs/trust/people/api/centre-settings.graphql',
  ClosureInput: 'libs/trust/people/api/centre-settings.graphql',
  ClosureKind: 'libs/trust/people/api/centre-time.graphql',
  ClosureResult: 'libs/trust/people/api/centre-settings.graphql',
  CoachFit: 'libs/recovery/coaching/api/coaching.graphql',
  CoachFull: 'libs/recovery/coaching/api/coaching.graphql',
  CoachLoad: 'libs/recovery/coaching/api/coaching.graphql',
  CoachMatch: 'libs/recovery/coaching/api/coaching.graphql',
  CoachProfile: 'libs/recovery/coaching/api/coaching.graphql',
  CoachProfileInput: 'libs/recovery/coaching/api/coaching.graphql',
  CoachSaved: 'libs/recovery/coaching/api/coaching.graphql',
  CoachStatus: 'libs/recovery/coaching/api/coaching.graphql',
  ColumnInput: 'libs/trust/imports/api/imports.graphql',
  ConcernFound: 'libs/recovery/coaching/api/coaching.graphql',
  ConcernStands: 'libs/recovery/coaching/api/coaching.graphql',
  ConfirmFactorResult: 'libs/trust/identity/api/second-factor.graphql',
  Consent: 'libs/trust/people/api/consent.graphql',
  ConsentInput: 'libs/trust/people/api/consent.graphql',
  ConsentResult: 'libs/trust/people/api/consent.graphql',
  ConsentSaved: 'libs/trust/people/api/consent.graphql',
  ConsentScope: 'libs/trust/people/api/consent.graphql',
  ConsentState: 'libs/trust/people/api/consent.graphql',
  ContactChannel: 'libs/recovery/coaching/api/coaching.graphql',
  ContactInput: 'libs/trust/people/api/people.graphql',
  ContactLogged: 'libs/recovery/coaching/api/coaching.graphql',
  CreateClientInput: 'libs/trust/people/api/people.graphql',
  CreateClientResult: 'libs/trust/people/api/people.graphql',
  CreateSeriesResult: 'libs/programme/groups/api/groups.graphql',
  DataQuality: 'libs/insight/reports/api/reports.graphql',
  DateTime: 'libs/kit/contract/base.graphql',
  Day: 'libs/programme/attendance/api/attendance.graphql',
  DeclineReason: 'libs/recovery/coaching/api/coaching.graphql',
  DemoCard: 'libs/trust/identity/api/identity.graphql',
  DidNotMeetInput: 'libs/programme/attendance/api/attendance.graphql',
  Done: 'libs/trust/identity/api/identity.graphql',
  DoneResult: 'libs/trust/identity/api/identity.graphql',
  DoseLedger: 'libs/recovery/plans/api/plans.graphql',
  DoseLine: 'libs/recovery/plans/api/plans.graphql',
  DoseWeek: 'libs/recovery/plans/api/plans.graphql',
  EditClientInput: 'libs/trust/people/api/people.graphql',
  EditClientResult: 'libs/trust/people/api/people.graphql',
  EditContactInput: 'libs/trust/people/api/people.graphql',
  EndCareTeamInput: 'libs/trust/people/api/people.graphql',
  EndGrantResult: 'libs/trust/access/api/break-glass.graphql',
  EndMatchInput: 'libs/recovery/coaching/api/coaching.graphql',
  EndMemberInput: 'libs/programme/groups/api/groups.graphql',
  EndPostInput: 'libs/trust/identity/api/staff-accounts.graphql',
  Episode: 'libs/trust/people/api/people.graphql',
  EpisodeInput: 'libs/trust/people/api/people.graphql',
  ExchangeKind: 'libs/trust/imports/api/imports.graphql',
  ExportFileResult: 'libs/trust/imports/api/imports.graphql',
  ExportReportInput: 'libs/insight/reports/api/reports.graphql',
  ExportReportResult: 'libs/insight/reports/api/reports.graphql',
  FactorBegun: 'libs/trust/identity/api/second-factor.graphql',
  FactorConfirmed: 'libs/trust/identity/api/second-factor.graphql',
  Faith: 'libs/recovery/coaching/api/coaching.graphql',
  FeedMade: 'libs/programme/groups/api/feeds.graphql',
  FeedRevoked: 'libs/programme/groups/api/feeds.graphql',
  FileExported: 'libs/trust/imports/api/imports.graphql',
  FinishInput: 'libs/programme/attendance/api/attendance.graphql',
  FinishResult: 'libs/programme/attendance/api/attendance.graphql',
  Finished: 'libs/programme/attendance/api/attendance.graphql',
  FirstSteps: 'libs/trust/imports/api/imports.graphql',
  FitConcern: 'libs/recovery/coaching/api/coaching.graphql',
  FitCriterion: 'libs/recovery/coaching/api/coaching.graphql',
  FitFact: 'libs/recovery/coaching/api/coaching.graphql',
  FitKind: 'libs/programme/groups/api/changes.graphql',
  FitPart: 'libs/recovery/coaching/api/coaching.graphql',
  FitSource: 'libs/recovery/coaching/api/coaching.graphql',
  Fitted: 'libs/programme/groups/api/changes.graphql',
  FreeStaff: 'libs/programme/groups/api/changes.graphql',
  Gender: 'libs/trust/people/api/people.graphql',
  GrantCategory: 'libs/trust/access/api/break-glass.graphql',
  GrantEnded: 'libs/trust/access/api/break-glass.graphql',
  GrantOpened: 'libs/trust/access/api/break-glass.graphql',
  GrantReview: 'libs/trust/access/api/break-glass.graphql',
  GrantReviewed: 'libs/trust/access/api/break-glass.graphql',
  GrantShare: 'libs/trust/access/api/break-glass.graphql',
  GrantShareOf: 'libs/trust/access/api/break-glass.graphql',
  GrantToReview: 'libs/trust/access/api/break-glass.graphql',
  GroupKind: 'libs/programme/groups/api/groups.graphql',
  GroupReport: 'libs/insight/reports/api/reports.graphql',
  HasAttendance: 'libs/programme/groups/api/groups.graphql',
  HoursVariant: 'libs/trust/people/api/centre-time.graphql',
  HoursVariantInput: 'libs/trust/people/api/centre-time.graphql',
  ImportColumn: 'libs/trust/imports/api/imports.graphql',
  ImportFault: 'libs/trust/imports/api/imports.graphql',
  ImportField: 'libs/trust/imports/api/imports.graphql',
  ImportFileResult: 'libs/trust/imports/api/imports.graphql',
  ImportInput: 'libs/trust/imports/api/imports.graphql',
  ImportReport: 'libs/trust/imports/api/imports.graphql',
  InTheWay: 'libs/programme/groups/api/changes.graphql',
  InTheWayKind: 'libs/programme/groups/api/changes.graphql',
  Interest: 'libs/recovery/coaching/api/coaching.graphql',
  InviteInput: 'libs/trust/identity/api/staff-accounts.graphql',
  LeftWork: 'libs/trust/identity/api/staff-accounts.graphql',
  LifeSituation: 'libs/recovery/coaching/api/coaching.graphql',
  LikelyDuplicate: 'libs/trust/people/api/people.graphql',
  LinkAsked: 'libs/trust/identity/api/staff-accounts.graphql',
  LinkGone: 'libs/trust/identity/api/staff-accounts.graphql',
  LinkMade: 'libs/trust/identity/api/staff-accounts.graphql',
  LinkResult: 'libs/trust/identity/api/staff-accounts.graphql',
  LocalDate: 'libs/kit/contract/base.graphql',
  LocalTime: 'libs/kit/contract/base.graphql',
  LogContactInput: 'libs/recovery/coaching/api/coaching.graphql',
  LogContactResult: 'libs/recovery/coaching/api/coaching.graphql',
  MakeFeedResult: 'libs/programme/groups/api/feeds.graphql',
  Mark: 'libs/programme/attendance/api/attendance.graphql',
  MarkChange: 'libs/programme/attendance/api/attendance.graphql',
  MarkOpInput: 'libs/programme/attendance/api/attendance.graphql',
  MarkStatus: 'libs/programme/attendance/api/attendance.graphql',
  MatchEnd: 'libs/recovery/coaching/api/coaching.graphql',
  MatchQueue: 'libs/recovery/coaching/api/coaching.graphql',
  MatchRequest: 'libs/recovery/coaching/api/coaching.graphql',
  MatchRequestInput: 'libs/recovery/coaching/api/coaching.graphql',
  MatchRequestResult: 'libs/recovery/coaching/api/coaching.graphql',
  MatchResult: 'libs/recovery/coaching/api/coaching.graphql',
  MatchReview: 'libs/recovery/coaching/api/coaching.graphql',
  MatchSaved: 'libs/recovery/coaching/api/coaching.graphql',
  MatchSide: 'libs/recovery/coaching/api/coaching.graphql',
  MatchState: 'libs/recovery/coaching/api/coaching.graphql',
  Me: 'libs/trust/identity/api/identity.graphql',
  MeChanged: 'libs/trust/identity/api/identity.graphql',
  MeResult: 'libs/trust/identity/api/identity.graphql',
  MeetingWay: 'libs/recovery/coaching/api/coaching.graphql',
  MemberResult: 'libs/programme/groups/api/groups.graphql',
  MemberSaved: 'libs/programme/groups/api/groups.graphql',
  Membership: 'libs/programme/groups/api/groups.graphql',
  MembershipState: 'libs/programme/groups/api/groups.graphql',
  Mutation: 'libs/kit/contract/base.graphql',
  MyPerson: 'libs/recovery/coaching/api/coaching.graphql',
  MyProposal: 'libs/recovery/coaching/api/coaching.graphql',
  NameInput: 'libs/trust/people/api/people.graphql',
  NotAllowed: 'libs/kit/contract/base.graphql',
  NotFound: 'libs/kit/contract/base.graphql',
  NotOffered: 'libs/recovery/coaching/api/coaching.graphql',
  NotOfferedRule: 'libs/recovery/coaching/api/coaching.graphql',
  NoticeSettings: 'libs/programme/groups/api/feeds.graphql',
  NoticesInput: 'libs/programme/groups/api/feeds.graphql',
  NoticesSaved: 'libs/programme/groups/api/feeds.graphql',
  OnClosure: 'libs/programme/groups/api/changes.graphql',
  OpOutcome: 'libs/programme/attendance/api/attendance.graphql',
  OpResult: 'libs/programme/attendance/api/attendance.graphql',
  OpenGrant: 'libs/trust/access/api/break-glass.graphql',
  OpeningHours: 'libs/trust/people/api/centre-settings.graphql',
  OpeningHoursInput: 'libs/trust/people/api/centre-settings.graphql',
  Override: 'libs/programme/groups/api/changes.graphql',
  OwnSecond: 'libs/trust/access/api/seconds.graphql',
  PageInfo: 'libs/kit/contract/base.graphql',
  PairNotOffered: 'libs/recovery/coaching/api/coaching.graphql',
  PartOf: 'libs/programme/groups/api/groups.graphql',
  Pathway: 'libs/recovery/coaching/api/coaching.graphql',
  PauseCoachInput: 'libs/recovery/coaching/api/coaching.graphql',
  PersonName: 'libs/trust/people/api/people.graphql',
  Phase: 'libs/trust/people/api/people.graphql',
  Plan: 'libs/recovery/plans/api/plans.graphql',
  PlanGoal: 'libs/recovery/plans/api/plans.graphql',
  PlanGoalInput: 'libs/recovery/plans/api/plans.graphql',
  PlanInput: 'libs/recovery/plans/api/plans.graphql',
  PlanIntervention: 'libs/recovery/plans/api/plans.graphql',
  PlanInterventionInput: 'libs/recovery/plans/api/plans.graphql',
  PlanProblem: 'libs/recovery/plans/api/plans.graphql',
  PlanProblemInput: 'libs/recovery/plans/api/plans.graphql',
  PlanResult: 'libs/recovery/plans/api/plans.graphql',
  PlanSaved: 'libs/recovery/plans/api/plans.graphql',
  PlanStatus: 'libs/recovery/plans/api/plans.graphql',
  PoolMode: 'libs/recovery/coaching/api/coaching.graphql',
  PoolSuggestion: 'libs/recovery/coaching/api/coaching.graphql',
  Post: 'libs/trust/identity/api/identity.graphql',
  PostInput: 'libs/trust/identity/api/staff-accounts.graphql',
  PreferencesInput: 'libs/trust/identity/api/identity.graphql',
  Problem: 'libs/kit/contract/base.graphql',
  ProblemDomain: 'libs/recovery/plans/api/plans.graphql',
  QualityLine: 'libs/insight/reports/api/reports.graphql',
  Query: 'libs/kit/contract/base.graphql',
  QueueRow: 'libs/recovery/coaching/api/coaching.graphql',
  Rates: 'libs/programme/attendance/api/attendance.graphql',
  RecordAttendanceInput: 'libs/programme/attendance/api/attendance.graphql',
  RecordAttendanceResult: 'libs/programme/attendance/api/attendance.graphql',
  Recorded: 'libs/programme/attendance/api/attendance.graphql',
  ReportCapacity: 'libs/insight/reports/api/reports.graphql',
  ReportContribution: 'libs/insight/reports/api/reports.graphql',
  ReportCounts: 'libs/insight/reports/api/reports.graphql',
  ReportDimension: 'libs/insight/reports/api/reports.graphql',
  ReportExported: 'libs/insight/reports/api/reports.graphql',
  ReportLine: 'libs/insight/reports/api/reports.graphql',
  ReportOverview: 'libs/insight/reports/api/reports.graphql',
  ReportPerson: 'libs/insight/reports/api/reports.graphql',
  ReportRate: 'libs/insight/reports/api/reports.graphql',
  ReportSpan: 'libs/insight/reports/api/reports.graphql',
  ReportSquare: 'libs/insight/reports/api/reports.graphql',
  ReportTable: 'libs/insight/reports/api/reports.graphql',
  ReportUnfinished: 'libs/insight/reports/api/reports.graphql',
  ReportWaiting: 'libs/insight/reports/api/reports.graphql',
  RequestSaved: 'libs/recovery/coaching/api/coaching.graphql',
  RequestStatus: 'libs/recovery/coaching/api/coaching.graphql',
  ReviewGrantInput: 'libs/trust/access/api/break-glass.graphql',
  ReviewGrantResult: 'libs/trust/access/api/break-glass.graphql',
  ReviewState: 'libs/trust/access/api/break-glass.graphql',
  RevokeConsentInput: 'libs/trust/people/api/consent.graphql',
  RevokeFeedResult: 'libs/programme/groups/api/feeds.graphql',
  Role: 'libs/trust/identity/api/identity.graphql',
  Room: 'libs/trust/people/api/people.graphql',
  RoomInput: 'libs/trust/people/api/people.graphql',
  RoomSaved: 'libs/trust/people/api/people.graphql',
  Roster: 'libs/programme/attendance/api/attendance.graphql',
  RosterRow: 'libs/programme/attendance/api/attendance.graphql',
  RuleWords: 'libs/programme/groups/api/groups.graphql',
  SaveBlockedWindowResult: 'libs/trust/people/api/centre-time.graphql',
  SaveCentreResult: 'libs/trust/people/api/centre-settings.graphql',
  SaveCoachResult: 'libs/recovery/coaching/api/coaching.graphql',
  SaveHoursVariantResult: 'libs/trust/people/api/centre-time.graphql',
  SaveNoticesResult: 'libs/programme/groups/api/feeds.graphql',
  SaveRoomResult: 'libs/trust/people/api/people.graphql',
  SecondAnswered: 'libs/trust/access/api/seconds.graphql',
  SecondAsked: 'libs/trust/access/api/seconds.graphql',
  SecondFactorNeeded: 'libs/trust/identity/api/second-factor.graphql',
  SecondPersonNeeded: 'libs/trust/access/api/break-glass.graphql',
  SecondState: 'libs/trust/access/api/seconds.graphql',
  SecondToAnswer: 'libs/trust/access/api/seconds.graphql',
  Series: 'libs/programme/groups/api/groups.graphql',
  SeriesInput: 'libs/programme/groups/api/groups.graphql',
  SeriesPreview: 'libs/programme/groups/api/groups.graphql',
  SeriesSaved: 'libs/programme/groups/api/groups.graphql',
  SeriesTerms: 'libs/programme/groups/api/changes.graphql',
  Service: 'libs/programme/groups/api/groups.graphql',
  ServiceKind: 'libs/programme/groups/api/groups.graphql',
  Session: 'libs/programme/groups/api/groups.graphql',
  SessionNotOpen: 'libs/programme/attendance/api/attendance.graphql',
  SessionPart: 'libs/programme/groups/api/groups.graphql',
  SessionReset: 'libs/programme/groups/api/changes.graphql',
  SessionStatus: 'libs/programme/groups/api/groups.graphql',
  SetPasswordInput: 'libs/trust/identity/api/staff-accounts.graphql',
  SetPasswordResult: 'libs/trust/identity/api/staff-accounts.graphql',
  SignInInput: 'libs/trust/identity/api/identity.graphql',
  SignInLocked: 'libs/trust/identity/api/identity.graphql',
  SignInResult: 'libs/trust/identity/api/identity.graphql',
  SignedIn: 'libs/trust/identity/api/identity.graphql',
  SignedInDevice: 'libs/trust/identity/api/identity.graphql',
  StaffAccount: 'libs/trust/identity/api/staff-accounts.graphql',
  StaffMember: 'libs/trust/people/api/people.graphql',
  StaffPartInput: 'libs/programme/groups/api/groups.graphql',
  StaleBlockedWindow: 'libs/trust/people/api/centre-time.graphql',
  StaleCentre: 'libs/trust/people/api/centre-settings.graphql',
  StaleClient: 'libs/trust/people/api/people.graphql',
  StaleCoach: 'libs/recovery/coaching/api/coaching.graphql',
  StaleHoursVariant: 'libs/trust/people/api/centre-time.graphql',
  StaleMatch: 'libs/recovery/coaching/api/coaching.graphql',
  StalePlan: 'libs/recovery/plans/api/plans.graphql',
  StaleRequest: 'libs/recovery/coaching/api/coaching.graphql',
  StaleRoom: 'libs/trust/people/api/people.graphql',
  StaleSeries: 'libs/programme/groups/api/changes.graphql',
  StaleSession: 'libs/programme/groups/api/groups.graphql',
  StaleVersion: 'libs/kit/contract/base.graphql',
  StepUpInput: 'libs/trust/identity/api/second-factor.graphql',
  StepUpResult: 'libs/trust/identity/api/second-factor.graphql',
  StillUnmarked: 'libs/programme/attendance/api/attendance.graphql',
  SuggestedPair: 'libs/recovery/coaching/api/coaching.graphql',
  SupportContact: 'libs/recovery/coaching/api/coaching.graphql',
  SupportKind: 'libs/recovery/coaching/api/coaching.graphql',
  TimeZone: 'libs/kit/contract/base.graphql',
  ToldStaff: 'libs/programme/groups/api/changes.graphql',
  TooLate: 'libs/programme/groups/api/changes.graphql',
  UndoResult: 'libs/programme/groups/api/changes.graphql',
  UnfinishedSession: 'libs/insight/reports/api/reports.graphql',
  Unmatched: 'libs/recovery/coaching/api/coaching.graphql',
  WeekWindow: 'libs/recovery/coaching/api/coaching.graphql',
  WeekWindowInput: 'libs/recovery/coaching/api/coaching.graphql',
  WithdrawRequestInput: 'libs/recovery/coaching/api/coaching.graphql',
  Worded: 'libs/kit/contract/base.graphql',
  WordedInput: 'libs/kit/contract/base.graphql',
  WrongCode: 'libs/trust/identity/api/second-factor.graphql',
  WrongCredentials: 'libs/trust/identity/api/identity.graphql',
  may: 'libs/kit/contract/base.graphql',
  open: 'libs/kit/contract/base.graphql',
};

/** The file that declares each field, as "Type.field". */
export const fieldOrigins: Readonly<Record<string, string>> = {
  'AccountSaved.account': 'libs/trust/identity/api/staff-accounts.graphql',
  'AccountSaved.left': 'libs/trust/identity/api/staff-accounts.graphql',
  'ActiveCentre.clientTerm': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.id': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.locale': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.name': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.today': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.weekStart': 'libs/trust/identity/api/identity.graphql',
  'ActiveCentre.zone': 'libs/trust/identity/api/identity.graphql',
  'AlreadyMatched.code': 'libs/recovery/coaching/api/coaching.graphql',
  'AlreadyMatched.message': 'libs/recovery/coaching/api/coaching.graphql',
  'AlreadyMatched.path': 'libs/recovery/coaching/api/coaching.graphql',
  'AlreadyMatched.state': 'libs/recovery/coaching/api/coaching.graphql',
  'AttendanceReport.before': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.by': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.change': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.leastShown': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.lines': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.now': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.seriesTitles': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.total': 'libs/insight/reports/api/reports.graphql',
  'AttendanceReport.weeks': 'libs/insight/reports/api/reports.graphql',
  'AuditEvent.action': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.actorName': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.actorRole': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.at': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.clientCodes': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.fields': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.id': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.operation': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.outcome': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.purpose': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.reason': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.relation': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.ruleId': 'libs/trust/audit/api/audit.graphql',
  'AuditEvent.subjectType': 'libs/trust/audit/api/audit.graphql',
  'AuditPage.events': 'libs/trust/audit/api/audit.graphql',
  'AuditPage.pageInfo': 'libs/trust/audit/api/audit.graphql',
  'BadInput.code': 'libs/kit/contract/base.graphql',
  'BadInput.constraint': 'libs/kit/contract/base.graphql',
  'BadInput.message': 'libs/kit/contract/base.graphql',
  'BadInput.path': 'libs/kit/contract/base.graphql',
  'BelowPlan.client': 'libs/programme/groups/api/changes.graphql',
  'BelowPlan.plannedMinutes': 'libs/programme/groups/api/changes.graphql',
  'BelowPlan.prescribedMinutes': 'libs/programme/groups/api/changes.graphql',
  'BelowPlan.weekOf': 'libs/programme/groups/api/changes.graphql',
  'BlockedWindow.fromDate': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.fromTime': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.id': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.reason': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.untilDate': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.untilTime': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.version': 'libs/trust/people/api/centre-time.graphql',
  'BlockedWindow.weekday': 'libs/trust/people/api/centre-time.graphql',
  'CalendarFeed.createdAt': 'libs/programme/groups/api/feeds.graphql',
  'CalendarFeed.lastReadAt': 'libs/programme/groups/api/feeds.graphql',
  'CapacityFull.capacity': 'libs/programme/groups/api/groups.graphql',
  'CapacityFull.code': 'libs/programme/groups/api/groups.graphql',
  'CapacityFull.fullOn': 'libs/programme/groups/api/groups.graphql',
  'CapacityFull.message': 'libs/programme/groups/api/groups.graphql',
  'CapacityFull.path': 'libs/programme/groups/api/groups.graphql',
  'CareTeamMember.fromDate': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.id': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.part': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.staffId': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.staffName': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.staffNameUr': 'libs/trust/people/api/people.graphql',
  'CareTeamMember.untilDate': 'libs/trust/people/api/people.graphql',
  'CentreSaved.centre': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.blockedWindows': 'libs/trust/people/api/centre-time.graphql',
  'CentreSettings.clientTerm': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.closures': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.hoursVariants': 'libs/trust/people/api/centre-time.graphql',
  'CentreSettings.id': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.lateDefaultMinutes': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.locale': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.name': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.openingHours': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.version': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.weekStart': 'libs/trust/people/api/centre-settings.graphql',
  'CentreSettings.zone': 'libs/trust/people/api/centre-settings.graphql',
  'ChangeMade.changeId': 'libs/programme/groups/api/changes.graphql',
  'ChangeMade.series': 'libs/programme/groups/api/changes.graphql',
  'ChangeMade.session': 'libs/programme/groups/api/changes.graphql',
  'ChangeMade.undoUntil': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.added': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.belowPlan': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.clashes': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.firstDate': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.fitted': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.freeRooms': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.freeStaff': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.freeStarts': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.hiddenBelowPlan': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.kept': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.lastDate': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.membersTouched': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.problems': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.removed': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.resets': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.ruleWords': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.tell': 'libs/programme/groups/api/changes.graphql',
  'ChangePreview.touched': 'libs/programme/groups/api/changes.graphql',
  'ChangeUndone.series': 'libs/programme/groups/api/changes.graphql',
  'Clash.freeRooms': 'libs/programme/groups/api/groups.graphql',
  'Clash.kind': 'libs/programme/groups/api/groups.graphql',
  'Clash.localDate': 'libs/programme/groups/api/groups.graphql',
  'Clash.other': 'libs/programme/groups/api/groups.graphql',
  'Clash.people': 'libs/programme/groups/api/changes.graphql',
  'Clash.staffId': 'libs/programme/groups/api/groups.graphql',
  'Clashes.clashes': 'libs/programme/groups/api/groups.graphql',
  'Clashes.code': 'libs/programme/groups/api/groups.graphql',
  'Clashes.freeRooms': 'libs/programme/groups/api/changes.graphql',
  'Clashes.freeStaff': 'libs/programme/groups/api/changes.graphql',
  'Clashes.freeStarts': 'libs/programme/groups/api/changes.graphql',
  'Clashes.message': 'libs/programme/groups/api/groups.graphql',
  'Clashes.path': 'libs/programme/groups/api/groups.graphql',
  'Client.attendance': 'libs/programme/attendance/api/attendance.graphql',
  'Client.birthDate': 'libs/trust/people/api/people.graphql',
  'Client.careTeam': 'libs/trust/people/api/people.graphql',
  'Client.code': 'libs/trust/people/api/people.graphql',
  'Client.consents': 'libs/trust/people/api/consent.graphql',
  'Client.contact': 'libs/trust/people/api/people.graphql',
  'Client.displayNames': 'libs/trust/people/api/people.graphql',
  'Client.dose': 'libs/recovery/plans/api/plans.graphql',
  'Client.episode': 'libs/trust/people/api/people.graphql',
  'Client.firstNames': 'libs/trust/people/api/people.graphql',
  'Client.gender': 'libs/trust/people/api/people.graphql',
  'Client.id': 'libs/trust/people/api/people.graphql',
  'Client.languages': 'libs/trust/people/api/people.graphql',
  'Client.matchRequest': 'libs/recovery/coaching/api/coaching.graphql',
  'Client.matches': 'libs/recovery/coaching/api/coaching.graphql',
  'Client.memberships': 'libs/programme/groups/api/groups.graphql',
  'Client.names': 'libs/trust/people/api/people.graphql',
  'Client.nextSessions': 'libs/programme/groups/api/groups.graphql',
  'Client.plan': 'libs/recovery/plans/api/plans.graphql',
  'Client.plans': 'libs/recovery/plans/api/plans.graphql',
  'Client.supportContacts': 'libs/recovery/coaching/api/coaching.graphql',
  'Client.version': 'libs/trust/people/api/people.graphql',
  'Client.viewerMay': 'libs/trust/people/api/people.graphql',
  'ClientAttendance.from': 'libs/programme/attendance/api/attendance.graphql',
  'ClientAttendance.rates': 'libs/programme/attendance/api/attendance.graphql',
  'ClientAttendance.sessions': 'libs/programme/attendance/api/attendance.graphql',
  'ClientAttendance.until': 'libs/programme/attendance/api/attendance.graphql',
  'ClientContact.address': 'libs/trust/people/api/people.graphql',
  'ClientContact.email': 'libs/trust/people/api/people.graphql',
  'ClientContact.phone': 'libs/trust/people/api/people.graphql',
  'ClientContact.version': 'libs/trust/people/api/people.graphql',
  'ClientPage.clients': 'libs/trust/people/api/people.graphql',
  'ClientPage.pageInfo': 'libs/trust/people/api/people.graphql',
  'ClientSaved.client': 'libs/trust/people/api/people.graphql',
  'ClientSession.isExpected': 'libs/programme/attendance/api/attendance.graphql',
  'ClientSession.minutes': 'libs/programme/attendance/api/attendance.graphql',
  'ClientSession.session': 'libs/programme/attendance/api/attendance.graphql',
  'ClientSession.status': 'libs/programme/attendance/api/attendance.graphql',
  'ClientSession.walkIn': 'libs/programme/attendance/api/attendance.graphql',
  'Closure.fromDate': 'libs/trust/people/api/centre-settings.graphql',
  'Closure.id': 'libs/trust/people/api/centre-settings.graphql',
  'Closure.kind': 'libs/trust/people/api/centre-time.graphql',
  'Closure.reason': 'libs/trust/people/api/centre-settings.graphql',
  'Closure.untilDate': 'libs/trust/people/api/centre-settings.graphql',
  'CoachFit.coach': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFit.concerns': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFit.parts': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFit.total': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFull.coach': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFull.code': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFull.message': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachFull.path': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachLoad.after': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachLoad.before': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachLoad.coach': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.approvedByName': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.client': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.clientAcceptedAt': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.coachAcceptedAt': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.coachId': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.coachName': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.coachNameUr': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.declineReason': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.declinedBy': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.endReason': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.fromDate': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.id': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.lastContactOn': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.nextContactOn': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.note': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.previousMatchId': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.proposedAt': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.reason': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.state': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.untilDate': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachMatch.version': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.active': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.ageBand': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.cap': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.faith': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.gender': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.id': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.interests': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.languages': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.meetsBy': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.name': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.nameUr': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.pathways': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.pauseReason': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.proposed': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.situations': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.status': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.supervisorName': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.supervisorNameUr': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.version': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachProfile.windows': 'libs/recovery/coaching/api/coaching.graphql',
  'CoachSaved.coach': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernFound.concern': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernFound.count': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernStands.code': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernStands.concerns': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernStands.message': 'libs/recovery/coaching/api/coaching.graphql',
  'ConcernStands.path': 'libs/recovery/coaching/api/coaching.graphql',
  'Consent.coachId': 'libs/trust/people/api/consent.graphql',
  'Consent.coachName': 'libs/trust/people/api/consent.graphql',
  'Consent.coachNameUr': 'libs/trust/people/api/consent.graphql',
  'Consent.id': 'libs/trust/people/api/consent.graphql',
  'Consent.recordedByName': 'libs/trust/people/api/consent.graphql',
  'Consent.revokedAt': 'libs/trust/people/api/consent.graphql',
  'Consent.scopes': 'libs/trust/people/api/consent.graphql',
  'Consent.state': 'libs/trust/people/api/consent.graphql',
  'Consent.validFrom': 'libs/trust/people/api/consent.graphql',
  'Consent.validUntil': 'libs/trust/people/api/consent.graphql',
  'ConsentSaved.client': 'libs/trust/people/api/consent.graphql',
  'ConsentSaved.consent': 'libs/trust/people/api/consent.graphql',
  'ContactLogged.contact': 'libs/recovery/coaching/api/coaching.graphql',
  'ContactLogged.person': 'libs/recovery/coaching/api/coaching.graphql',
  'DataQuality.lines': 'libs/insight/reports/api/reports.graphql',
  'DataQuality.now': 'libs/insight/reports/api/reports.graphql',
  'DataQuality.unfinished': 'libs/insight/reports/api/reports.graphql',
  'Day.date': 'libs/programme/attendance/api/attendance.graphql',
  'Day.next': 'libs/programme/attendance/api/attendance.graphql',
  'Day.sessions': 'libs/programme/attendance/api/attendance.graphql',
  'Day.toFinish': 'libs/programme/attendance/api/attendance.graphql',
  'DemoCard.centreName': 'libs/trust/identity/api/identity.graphql',
  'DemoCard.name': 'libs/trust/identity/api/identity.graphql',
  'DemoCard.nameUr': 'libs/trust/identity/api/identity.graphql',
  'DemoCard.role': 'libs/trust/identity/api/identity.graphql',
  'DemoCard.staffId': 'libs/trust/identity/api/identity.graphql',
  'Done.ok': 'libs/trust/identity/api/identity.graphql',
  'DoseLedger.from': 'libs/recovery/plans/api/plans.graphql',
  'DoseLedger.lines': 'libs/recovery/plans/api/plans.graphql',
  'DoseLedger.sessions': 'libs/recovery/plans/api/plans.graphql',
  'DoseLedger.until': 'libs/recovery/plans/api/plans.graphql',
  'DoseLine.delivered': 'libs/recovery/plans/api/plans.graphql',
  'DoseLine.intervention': 'libs/recovery/plans/api/plans.graphql',
  'DoseLine.kind': 'libs/recovery/plans/api/plans.graphql',
  'DoseLine.prescribed': 'libs/recovery/plans/api/plans.graphql',
  'DoseLine.weeks': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.contactIds': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.delivered': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.excused': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.monday': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.prescribed': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.sessionIds': 'libs/recovery/plans/api/plans.graphql',
  'DoseWeek.sunday': 'libs/recovery/plans/api/plans.graphql',
  'Episode.admittedOn': 'libs/trust/people/api/people.graphql',
  'Episode.dischargeReason': 'libs/trust/people/api/people.graphql',
  'Episode.dischargedOn': 'libs/trust/people/api/people.graphql',
  'Episode.id': 'libs/trust/people/api/people.graphql',
  'Episode.phase': 'libs/trust/people/api/people.graphql',
  'Episode.version': 'libs/trust/people/api/people.graphql',
  'FactorBegun.setupKey': 'libs/trust/identity/api/second-factor.graphql',
  'FactorBegun.setupLink': 'libs/trust/identity/api/second-factor.graphql',
  'FactorConfirmed.me': 'libs/trust/identity/api/second-factor.graphql',
  'FactorConfirmed.spareCodes': 'libs/trust/identity/api/second-factor.graphql',
  'FeedMade.address': 'libs/programme/groups/api/feeds.graphql',
  'FeedMade.feed': 'libs/programme/groups/api/feeds.graphql',
  'FeedRevoked.wasOpen': 'libs/programme/groups/api/feeds.graphql',
  'FileExported.count': 'libs/trust/imports/api/imports.graphql',
  'FileExported.fileName': 'libs/trust/imports/api/imports.graphql',
  'FileExported.text': 'libs/trust/imports/api/imports.graphql',
  'Finished.roster': 'libs/programme/attendance/api/attendance.graphql',
  'FirstSteps.groups': 'libs/trust/imports/api/imports.graphql',
  'FirstSteps.hours': 'libs/trust/imports/api/imports.graphql',
  'FirstSteps.people': 'libs/trust/imports/api/imports.graphql',
  'FirstSteps.rooms': 'libs/trust/imports/api/imports.graphql',
  'FirstSteps.staff': 'libs/trust/imports/api/imports.graphql',
  'FitPart.amount': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.criterion': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.fact': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.of': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.points': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.source': 'libs/recovery/coaching/api/coaching.graphql',
  'FitPart.words': 'libs/recovery/coaching/api/coaching.graphql',
  'Fitted.fit': 'libs/programme/groups/api/changes.graphql',
  'Fitted.inTheWay': 'libs/programme/groups/api/changes.graphql',
  'Fitted.localDate': 'libs/programme/groups/api/changes.graphql',
  'Fitted.localStart': 'libs/programme/groups/api/changes.graphql',
  'Fitted.noPlace': 'libs/programme/groups/api/changes.graphql',
  'Fitted.reason': 'libs/programme/groups/api/changes.graphql',
  'Fitted.toDate': 'libs/programme/groups/api/changes.graphql',
  'Fitted.toStart': 'libs/programme/groups/api/changes.graphql',
  'FreeStaff.name': 'libs/programme/groups/api/changes.graphql',
  'FreeStaff.nameUr': 'libs/programme/groups/api/changes.graphql',
  'FreeStaff.staffId': 'libs/programme/groups/api/changes.graphql',
  'GrantEnded.ok': 'libs/trust/access/api/break-glass.graphql',
  'GrantOpened.grant': 'libs/trust/access/api/break-glass.graphql',
  'GrantReviewed.grant': 'libs/trust/access/api/break-glass.graphql',
  'GrantShare.month': 'libs/trust/access/api/break-glass.graphql',
  'GrantShare.week': 'libs/trust/access/api/break-glass.graphql',
  'GrantShareOf.days': 'libs/trust/access/api/break-glass.graphql',
  'GrantShareOf.openings': 'libs/trust/access/api/break-glass.graphql',
  'GrantShareOf.reads': 'libs/trust/access/api/break-glass.graphql',
  'GrantShareOf.readsByGrant': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.category': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.clientCode': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.dueAt': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.endedAt': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.grantedAt': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.id': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.isOwn': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.note': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.outcome': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.reason': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.reviewedByName': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.secondName': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.secondNameUr': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.staffName': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.staffNameUr': 'libs/trust/access/api/break-glass.graphql',
  'GrantToReview.state': 'libs/trust/access/api/break-glass.graphql',
  'GroupReport.before': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.leastShown': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.lines': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.now': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.people': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.seriesId': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.titles': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.total': 'libs/insight/reports/api/reports.graphql',
  'GroupReport.weeks': 'libs/insight/reports/api/reports.graphql',
  'HasAttendance.attended': 'libs/programme/groups/api/changes.graphql',
  'HasAttendance.code': 'libs/programme/groups/api/groups.graphql',
  'HasAttendance.message': 'libs/programme/groups/api/groups.graphql',
  'HasAttendance.nextFrom': 'libs/programme/groups/api/changes.graphql',
  'HasAttendance.nextSessionId': 'libs/programme/groups/api/changes.graphql',
  'HasAttendance.path': 'libs/programme/groups/api/groups.graphql',
  'HoursVariant.fromDate': 'libs/trust/people/api/centre-time.graphql',
  'HoursVariant.id': 'libs/trust/people/api/centre-time.graphql',
  'HoursVariant.name': 'libs/trust/people/api/centre-time.graphql',
  'HoursVariant.openingHours': 'libs/trust/people/api/centre-time.graphql',
  'HoursVariant.untilDate': 'libs/trust/people/api/centre-time.graphql',
  'HoursVariant.version': 'libs/trust/people/api/centre-time.graphql',
  'ImportColumn.column': 'libs/trust/imports/api/imports.graphql',
  'ImportColumn.field': 'libs/trust/imports/api/imports.graphql',
  'ImportColumn.isLeftOut': 'libs/trust/imports/api/imports.graphql',
  'ImportFault.column': 'libs/trust/imports/api/imports.graphql',
  'ImportFault.limit': 'libs/trust/imports/api/imports.graphql',
  'ImportFault.reason': 'libs/trust/imports/api/imports.graphql',
  'ImportFault.row': 'libs/trust/imports/api/imports.graphql',
  'ImportFault.rule': 'libs/trust/imports/api/imports.graphql',
  'ImportField.name': 'libs/trust/imports/api/imports.graphql',
  'ImportField.needed': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.added': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.alreadyHere': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.columns': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.faultCount': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.faults': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.fields': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.isWritten': 'libs/trust/imports/api/imports.graphql',
  'ImportReport.rows': 'libs/trust/imports/api/imports.graphql',
  'InTheWay.inTheWay': 'libs/programme/groups/api/changes.graphql',
  'InTheWay.reason': 'libs/programme/groups/api/changes.graphql',
  'InTheWay.session': 'libs/programme/groups/api/changes.graphql',
  'LeftWork.careTeams': 'libs/trust/identity/api/staff-accounts.graphql',
  'LeftWork.groups': 'libs/trust/identity/api/staff-accounts.graphql',
  'LeftWork.matches': 'libs/trust/identity/api/staff-accounts.graphql',
  'LeftWork.sessions': 'libs/trust/identity/api/staff-accounts.graphql',
  'LeftWork.supervisees': 'libs/trust/identity/api/staff-accounts.graphql',
  'LikelyDuplicate.candidates': 'libs/trust/people/api/people.graphql',
  'LikelyDuplicate.code': 'libs/trust/people/api/people.graphql',
  'LikelyDuplicate.message': 'libs/trust/people/api/people.graphql',
  'LikelyDuplicate.path': 'libs/trust/people/api/people.graphql',
  'LinkAsked.byMail': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkGone.code': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkGone.message': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkGone.path': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkMade.account': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkMade.byMail': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkMade.link': 'libs/trust/identity/api/staff-accounts.graphql',
  'LinkMade.until': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mark.arrivedMinute': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.history': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.leftMinute': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.minutes': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.recordedAt': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.recordedByName': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.status': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.version': 'libs/programme/attendance/api/attendance.graphql',
  'Mark.walkIn': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.applied': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.arrivedMinute': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.leftMinute': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.opId': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.reason': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.recordedAt': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.recordedByName': 'libs/programme/attendance/api/attendance.graphql',
  'MarkChange.status': 'libs/programme/attendance/api/attendance.graphql',
  'MatchQueue.medianDays': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchQueue.rows': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.avoid': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.avoidCoachIds': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.daysWaiting': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.faith': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.gender': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.id': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.interests': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.languages': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.meetsBy': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.pathways': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.since': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.situations': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.status': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.version': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.windows': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchRequest.withdrawnReason': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.client': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.earlier': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.further': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.notOffered': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.ranked': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchReview.request': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchSaved.match': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchSaved.request': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchSaved.state': 'libs/recovery/coaching/api/coaching.graphql',
  'MatchSaved.version': 'libs/recovery/coaching/api/coaching.graphql',
  'Me.centre': 'libs/trust/identity/api/identity.graphql',
  'Me.csrf': 'libs/trust/identity/api/identity.graphql',
  'Me.email': 'libs/trust/identity/api/identity.graphql',
  'Me.hasSecondFactor': 'libs/trust/identity/api/second-factor.graphql',
  'Me.id': 'libs/trust/identity/api/identity.graphql',
  'Me.idleMinutes': 'libs/trust/identity/api/identity.graphql',
  'Me.isDemo': 'libs/trust/identity/api/identity.graphql',
  'Me.locale': 'libs/trust/identity/api/identity.graphql',
  'Me.mayEver': 'libs/trust/identity/api/identity.graphql',
  'Me.name': 'libs/trust/identity/api/identity.graphql',
  'Me.nameUr': 'libs/trust/identity/api/identity.graphql',
  'Me.post': 'libs/trust/identity/api/identity.graphql',
  'Me.posts': 'libs/trust/identity/api/identity.graphql',
  'Me.singleKeys': 'libs/trust/identity/api/identity.graphql',
  'Me.spareCodesLeft': 'libs/trust/identity/api/second-factor.graphql',
  'Me.theme': 'libs/trust/identity/api/identity.graphql',
  'Me.version': 'libs/trust/identity/api/identity.graphql',
  'MeChanged.me': 'libs/trust/identity/api/identity.graphql',
  'MemberSaved.membership': 'libs/programme/groups/api/groups.graphql',
  'MemberSaved.series': 'libs/programme/groups/api/groups.graphql',
  'Membership.client': 'libs/programme/groups/api/groups.graphql',
  'Membership.endReason': 'libs/programme/groups/api/groups.graphql',
  'Membership.fromDate': 'libs/programme/groups/api/groups.graphql',
  'Membership.id': 'libs/programme/groups/api/groups.graphql',
  'Membership.seriesId': 'libs/programme/groups/api/groups.graphql',
  'Membership.state': 'libs/programme/groups/api/groups.graphql',
  'Membership.untilDate': 'libs/programme/groups/api/groups.graphql',
  'Membership.version': 'libs/programme/groups/api/groups.graphql',
  'Mutation.activatePlan': 'libs/recovery/plans/api/plans.graphql',
  'Mutation.addClosure': 'libs/trust/people/api/centre-settings.graphql',
  'Mutation.addMember': 'libs/programme/groups/api/groups.graphql',
  'Mutation.addPost': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.addToCareTeam': 'libs/trust/people/api/people.graphql',
  'Mutation.answerMatch': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.answerSecond': 'libs/trust/access/api/seconds.graphql',
  'Mutation.approveMatch': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.askForPasswordLink': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.askSecond': 'libs/trust/access/api/seconds.graphql',
  'Mutation.beginSecondFactor': 'libs/trust/identity/api/second-factor.graphql',
  'Mutation.breakGlass': 'libs/trust/access/api/break-glass.graphql',
  'Mutation.changePassword': 'libs/trust/identity/api/identity.graphql',
  'Mutation.changeSessions': 'libs/programme/groups/api/changes.graphql',
  'Mutation.confirmSecondFactor': 'libs/trust/identity/api/second-factor.graphql',
  'Mutation.createClient': 'libs/trust/people/api/people.graphql',
  'Mutation.createSeries': 'libs/programme/groups/api/groups.graphql',
  'Mutation.demoSignIn': 'libs/trust/identity/api/identity.graphql',
  'Mutation.didNotMeet': 'libs/programme/attendance/api/attendance.graphql',
  'Mutation.disableStaff': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.dropSecondFactor': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.editClient': 'libs/trust/people/api/people.graphql',
  'Mutation.editContact': 'libs/trust/people/api/people.graphql',
  'Mutation.enableStaff': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.endCareTeam': 'libs/trust/people/api/people.graphql',
  'Mutation.endDevice': 'libs/trust/identity/api/identity.graphql',
  'Mutation.endGrant': 'libs/trust/access/api/break-glass.graphql',
  'Mutation.endMatch': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.endMember': 'libs/programme/groups/api/groups.graphql',
  'Mutation.endOtherDevices': 'libs/trust/identity/api/identity.graphql',
  'Mutation.endPost': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.endSecondFactor': 'libs/trust/identity/api/second-factor.graphql',
  'Mutation.exportFile': 'libs/trust/imports/api/imports.graphql',
  'Mutation.exportReport': 'libs/insight/reports/api/reports.graphql',
  'Mutation.finishAttendance': 'libs/programme/attendance/api/attendance.graphql',
  'Mutation.importFile': 'libs/trust/imports/api/imports.graphql',
  'Mutation.inviteStaff': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.logContact': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.makeCalendarFeed': 'libs/programme/groups/api/feeds.graphql',
  'Mutation.pauseCoach': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.recordAttendance': 'libs/programme/attendance/api/attendance.graphql',
  'Mutation.recordConsent': 'libs/trust/people/api/consent.graphql',
  'Mutation.removeBlockedWindow': 'libs/trust/people/api/centre-time.graphql',
  'Mutation.removeClosure': 'libs/trust/people/api/centre-settings.graphql',
  'Mutation.removeHoursVariant': 'libs/trust/people/api/centre-time.graphql',
  'Mutation.renewSpareCodes': 'libs/trust/identity/api/second-factor.graphql',
  'Mutation.renewStaffLink': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.reviewGrant': 'libs/trust/access/api/break-glass.graphql',
  'Mutation.revokeCalendarFeed': 'libs/programme/groups/api/feeds.graphql',
  'Mutation.revokeConsent': 'libs/trust/people/api/consent.graphql',
  'Mutation.saveBlockedWindow': 'libs/trust/people/api/centre-time.graphql',
  'Mutation.saveCentre': 'libs/trust/people/api/centre-settings.graphql',
  'Mutation.saveCoachProfile': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.saveEpisode': 'libs/trust/people/api/people.graphql',
  'Mutation.saveHoursVariant': 'libs/trust/people/api/centre-time.graphql',
  'Mutation.saveMatchRequest': 'libs/recovery/coaching/api/coaching.graphql',
  'Mutation.saveNotices': 'libs/programme/groups/api/feeds.graphql',
  'Mutation.savePlan': 'libs/recovery/plans/api/plans.graphql',
  'Mutation.savePreferences': 'libs/trust/identity/api/identity.graphql',
  'Mutation.saveRoom': 'libs/trust/people/api/people.graphql',
  'Mutation.setPasswordByLink': 'libs/trust/identity/api/staff-accounts.graphql',
  'Mutation.signIn': 'libs/trust/identity/api/identity.graphql',
  'Mutation.signOut': 'libs/trust/identity/api/identity.graphql',
  'Mutation.stepUp': 'libs/trust/identity/api/second-factor.graphql',
  'Mutation.switchPost': 'libs/trust/identity/api/identity.graphql',
  'Mutation.undoChange': 'libs/programme/groups/api/changes.graphql',
  'Mutation.withdrawMatchRequest': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.client': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.goals': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.isDue': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.lastContact': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.matchId': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.nextContactOn': 'libs/recovery/coaching/api/coaching.graphql',
  'MyPerson.since': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.answerBy': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.id': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.interests': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.isAccepted': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.languages': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.meetsBy': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.pathways': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.proposedAt': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.reason': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.version': 'libs/recovery/coaching/api/coaching.graphql',
  'MyProposal.windows': 'libs/recovery/coaching/api/coaching.graphql',
  'NotAllowed.code': 'libs/kit/contract/base.graphql',
  'NotAllowed.message': 'libs/kit/contract/base.graphql',
  'NotAllowed.path': 'libs/kit/contract/base.graphql',
  'NotFound.code': 'libs/kit/contract/base.graphql',
  'NotFound.message': 'libs/kit/contract/base.graphql',
  'NotFound.path': 'libs/kit/contract/base.graphql',
  'NotOffered.coach': 'libs/recovery/coaching/api/coaching.graphql',
  'NotOffered.rules': 'libs/recovery/coaching/api/coaching.graphql',
  'NoticeSettings.areSent': 'libs/programme/groups/api/feeds.graphql',
  'NoticeSettings.changes': 'libs/programme/groups/api/feeds.graphql',
  'NoticeSettings.reminders': 'libs/programme/groups/api/feeds.graphql',
  'NoticesSaved.notices': 'libs/programme/groups/api/feeds.graphql',
  'OpResult.code': 'libs/programme/attendance/api/attendance.graphql',
  'OpResult.message': 'libs/programme/attendance/api/attendance.graphql',
  'OpResult.opId': 'libs/programme/attendance/api/attendance.graphql',
  'OpResult.outcome': 'libs/programme/attendance/api/attendance.graphql',
  'OpResult.path': 'libs/programme/attendance/api/attendance.graphql',
  'OpResult.row': 'libs/programme/attendance/api/attendance.graphql',
  'OpenGrant.clientCode': 'libs/trust/access/api/break-glass.graphql',
  'OpenGrant.clientId': 'libs/trust/access/api/break-glass.graphql',
  'OpenGrant.expiresAt': 'libs/trust/access/api/break-glass.graphql',
  'OpenGrant.id': 'libs/trust/access/api/break-glass.graphql',
  'OpeningHours.closes': 'libs/trust/people/api/centre-settings.graphql',
  'OpeningHours.opens': 'libs/trust/people/api/centre-settings.graphql',
  'OpeningHours.weekday': 'libs/trust/people/api/centre-settings.graphql',
  'OwnSecond.answeredByName': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.answeredByNameUr': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.category': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.clientCode': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.clientId': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.expiresAt': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.id': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.note': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.reason': 'libs/trust/access/api/seconds.graphql',
  'OwnSecond.state': 'libs/trust/access/api/seconds.graphql',
  'PageInfo.endCursor': 'libs/kit/contract/base.graphql',
  'PageInfo.hasNextPage': 'libs/kit/contract/base.graphql',
  'PairNotOffered.code': 'libs/recovery/coaching/api/coaching.graphql',
  'PairNotOffered.message': 'libs/recovery/coaching/api/coaching.graphql',
  'PairNotOffered.path': 'libs/recovery/coaching/api/coaching.graphql',
  'PairNotOffered.rules': 'libs/recovery/coaching/api/coaching.graphql',
  'PartOf.name': 'libs/programme/groups/api/groups.graphql',
  'PartOf.nameUr': 'libs/programme/groups/api/groups.graphql',
  'PartOf.part': 'libs/programme/groups/api/groups.graphql',
  'PartOf.staffId': 'libs/programme/groups/api/groups.graphql',
  'PersonName.family': 'libs/trust/people/api/people.graphql',
  'PersonName.given': 'libs/trust/people/api/people.graphql',
  'PersonName.lang': 'libs/trust/people/api/people.graphql',
  'PersonName.preferred': 'libs/trust/people/api/people.graphql',
  'Plan.activatedAt': 'libs/recovery/plans/api/plans.graphql',
  'Plan.activatedByName': 'libs/recovery/plans/api/plans.graphql',
  'Plan.goals': 'libs/recovery/plans/api/plans.graphql',
  'Plan.id': 'libs/recovery/plans/api/plans.graphql',
  'Plan.interventions': 'libs/recovery/plans/api/plans.graphql',
  'Plan.number': 'libs/recovery/plans/api/plans.graphql',
  'Plan.problems': 'libs/recovery/plans/api/plans.graphql',
  'Plan.reviewDue': 'libs/recovery/plans/api/plans.graphql',
  'Plan.startsOn': 'libs/recovery/plans/api/plans.graphql',
  'Plan.status': 'libs/recovery/plans/api/plans.graphql',
  'Plan.version': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.id': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.isShared': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.measure': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.problemId': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.targetOn': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.title': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.words': 'libs/recovery/plans/api/plans.graphql',
  'PlanGoal.wordsLang': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.goalId': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.id': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.isMandatory': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.minutesEach': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.seriesId': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.seriesTitles': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.service': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.startsOn': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.timesAWeek': 'libs/recovery/plans/api/plans.graphql',
  'PlanIntervention.weeks': 'libs/recovery/plans/api/plans.graphql',
  'PlanProblem.detail': 'libs/recovery/plans/api/plans.graphql',
  'PlanProblem.domain': 'libs/recovery/plans/api/plans.graphql',
  'PlanProblem.id': 'libs/recovery/plans/api/plans.graphql',
  'PlanProblem.title': 'libs/recovery/plans/api/plans.graphql',
  'PlanSaved.client': 'libs/recovery/plans/api/plans.graphql',
  'PlanSaved.plan': 'libs/recovery/plans/api/plans.graphql',
  'PoolSuggestion.greedyTotal': 'libs/recovery/coaching/api/coaching.graphql',
  'PoolSuggestion.loads': 'libs/recovery/coaching/api/coaching.graphql',
  'PoolSuggestion.mode': 'libs/recovery/coaching/api/coaching.graphql',
  'PoolSuggestion.pairs': 'libs/recovery/coaching/api/coaching.graphql',
  'PoolSuggestion.total': 'libs/recovery/coaching/api/coaching.graphql',
  'PoolSuggestion.unmatched': 'libs/recovery/coaching/api/coaching.graphql',
  'Post.centreId': 'libs/trust/identity/api/identity.graphql',
  'Post.centreName': 'libs/trust/identity/api/identity.graphql',
  'Post.role': 'libs/trust/identity/api/identity.graphql',
  'Post.seesClients': 'libs/trust/identity/api/identity.graphql',
  'Problem.code': 'libs/kit/contract/base.graphql',
  'Problem.message': 'libs/kit/contract/base.graphql',
  'Problem.path': 'libs/kit/contract/base.graphql',
  'QualityLine.corrections': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.entries': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.keptBeside': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.late': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.seriesId': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.sessions': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.titles': 'libs/insight/reports/api/reports.graphql',
  'QualityLine.unfinished': 'libs/insight/reports/api/reports.graphql',
  'Query.attendanceReport': 'libs/insight/reports/api/reports.graphql',
  'Query.auditTrail': 'libs/trust/audit/api/audit.graphql',
  'Query.centreSettings': 'libs/trust/people/api/centre-settings.graphql',
  'Query.client': 'libs/trust/people/api/people.graphql',
  'Query.clients': 'libs/trust/people/api/people.graphql',
  'Query.coaches': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.dataQuality': 'libs/insight/reports/api/reports.graphql',
  'Query.day': 'libs/programme/attendance/api/attendance.graphql',
  'Query.demoCards': 'libs/trust/identity/api/identity.graphql',
  'Query.firstSteps': 'libs/trust/imports/api/imports.graphql',
  'Query.grantShare': 'libs/trust/access/api/break-glass.graphql',
  'Query.grantsToReview': 'libs/trust/access/api/break-glass.graphql',
  'Query.groupReport': 'libs/insight/reports/api/reports.graphql',
  'Query.likelyDuplicates': 'libs/trust/people/api/people.graphql',
  'Query.mark': 'libs/programme/attendance/api/attendance.graphql',
  'Query.matchQueue': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.matchReview': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.matches': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.me': 'libs/trust/identity/api/identity.graphql',
  'Query.myCalendarFeed': 'libs/programme/groups/api/feeds.graphql',
  'Query.myDevices': 'libs/trust/identity/api/identity.graphql',
  'Query.myNotices': 'libs/programme/groups/api/feeds.graphql',
  'Query.myPeople': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.myProposals': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.openGrant': 'libs/trust/access/api/break-glass.graphql',
  'Query.ownSecond': 'libs/trust/access/api/seconds.graphql',
  'Query.previewChange': 'libs/programme/groups/api/changes.graphql',
  'Query.previewSeries': 'libs/programme/groups/api/groups.graphql',
  'Query.reportOverview': 'libs/insight/reports/api/reports.graphql',
  'Query.rooms': 'libs/trust/people/api/people.graphql',
  'Query.roster': 'libs/programme/attendance/api/attendance.graphql',
  'Query.secondsToAnswer': 'libs/trust/access/api/seconds.graphql',
  'Query.series': 'libs/programme/groups/api/groups.graphql',
  'Query.seriesList': 'libs/programme/groups/api/groups.graphql',
  'Query.services': 'libs/programme/groups/api/groups.graphql',
  'Query.session': 'libs/programme/groups/api/groups.graphql',
  'Query.sessions': 'libs/programme/groups/api/groups.graphql',
  'Query.sessionsInTheWay': 'libs/programme/groups/api/changes.graphql',
  'Query.staff': 'libs/trust/people/api/people.graphql',
  'Query.staffAccounts': 'libs/trust/identity/api/staff-accounts.graphql',
  'Query.suggestForAll': 'libs/recovery/coaching/api/coaching.graphql',
  'Query.walkInCandidates': 'libs/programme/attendance/api/attendance.graphql',
  'QueueRow.best': 'libs/recovery/coaching/api/coaching.graphql',
  'QueueRow.client': 'libs/recovery/coaching/api/coaching.graphql',
  'QueueRow.offered': 'libs/recovery/coaching/api/coaching.graphql',
  'QueueRow.request': 'libs/recovery/coaching/api/coaching.graphql',
  'Rates.came': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.cancelled': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.excused': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.expected': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.fair': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.raw': 'libs/programme/attendance/api/attendance.graphql',
  'Rates.walkIns': 'libs/programme/attendance/api/attendance.graphql',
  'Recorded.results': 'libs/programme/attendance/api/attendance.graphql',
  'Recorded.roster': 'libs/programme/attendance/api/attendance.graphql',
  'ReportCapacity.before': 'libs/insight/reports/api/reports.graphql',
  'ReportCapacity.now': 'libs/insight/reports/api/reports.graphql',
  'ReportContribution.mix': 'libs/insight/reports/api/reports.graphql',
  'ReportContribution.rate': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.came': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.cancelled': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.excused': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.fair': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.held': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.people': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.raw': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.sessions': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.unfinished': 'libs/insight/reports/api/reports.graphql',
  'ReportCounts.walkIns': 'libs/insight/reports/api/reports.graphql',
  'ReportExported.fileName': 'libs/insight/reports/api/reports.graphql',
  'ReportExported.rows': 'libs/insight/reports/api/reports.graphql',
  'ReportExported.text': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.before': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.contribution': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.dose': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.hour': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.key': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.monday': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.now': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.seriesId': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.staffName': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.staffNameUr': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.titles': 'libs/insight/reports/api/reports.graphql',
  'ReportLine.weekday': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.before': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.capacity': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.leastShown': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.lines': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.now': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.total': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.unfinished': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.waiting': 'libs/insight/reports/api/reports.graphql',
  'ReportOverview.weeks': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.cameBefore': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.cameNow': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.client': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.heldBefore': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.heldNow': 'libs/insight/reports/api/reports.graphql',
  'ReportPerson.squares': 'libs/insight/reports/api/reports.graphql',
  'ReportRate.of': 'libs/insight/reports/api/reports.graphql',
  'ReportRate.part': 'libs/insight/reports/api/reports.graphql',
  'ReportRate.value': 'libs/insight/reports/api/reports.graphql',
  'ReportSpan.from': 'libs/insight/reports/api/reports.graphql',
  'ReportSpan.until': 'libs/insight/reports/api/reports.graphql',
  'ReportSquare.isExpected': 'libs/insight/reports/api/reports.graphql',
  'ReportSquare.localDate': 'libs/insight/reports/api/reports.graphql',
  'ReportSquare.monday': 'libs/insight/reports/api/reports.graphql',
  'ReportSquare.session': 'libs/insight/reports/api/reports.graphql',
  'ReportSquare.status': 'libs/insight/reports/api/reports.graphql',
  'ReportUnfinished.before': 'libs/insight/reports/api/reports.graphql',
  'ReportUnfinished.now': 'libs/insight/reports/api/reports.graphql',
  'ReportUnfinished.of': 'libs/insight/reports/api/reports.graphql',
  'ReportUnfinished.oldest': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.asked': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.askedBefore': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.askedNow': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.longestDays': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.medianDays': 'libs/insight/reports/api/reports.graphql',
  'ReportWaiting.waiting': 'libs/insight/reports/api/reports.graphql',
  'RequestSaved.client': 'libs/recovery/coaching/api/coaching.graphql',
  'RequestSaved.request': 'libs/recovery/coaching/api/coaching.graphql',
  'Room.archived': 'libs/trust/people/api/people.graphql',
  'Room.bufferMinutes': 'libs/trust/people/api/centre-time.graphql',
  'Room.capacity': 'libs/trust/people/api/people.graphql',
  'Room.id': 'libs/trust/people/api/people.graphql',
  'Room.name': 'libs/trust/people/api/people.graphql',
  'Room.version': 'libs/trust/people/api/people.graphql',
  'RoomSaved.room': 'libs/trust/people/api/people.graphql',
  'Roster.hiddenRows': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.isFinished': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.isOpen': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.needsReason': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.opensAt': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.rows': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.session': 'libs/programme/attendance/api/attendance.graphql',
  'Roster.viewerMay': 'libs/programme/attendance/api/attendance.graphql',
  'RosterRow.absencesRunning': 'libs/programme/attendance/api/attendance.graphql',
  'RosterRow.client': 'libs/programme/attendance/api/attendance.graphql',
  'RosterRow.isNew': 'libs/programme/attendance/api/attendance.graphql',
  'RosterRow.mark': 'libs/programme/attendance/api/attendance.graphql',
  'RosterRow.walkIn': 'libs/programme/attendance/api/attendance.graphql',
  'RuleWords.key': 'libs/programme/groups/api/groups.graphql',
  'RuleWords.params': 'libs/programme/groups/api/groups.graphql',
  'SecondAnswered.second': 'libs/trust/access/api/seconds.graphql',
  'SecondAsked.second': 'libs/trust/access/api/seconds.graphql',
  'SecondFactorNeeded.code': 'libs/trust/identity/api/second-factor.graphql',
  'SecondFactorNeeded.message': 'libs/trust/identity/api/second-factor.graphql',
  'SecondFactorNeeded.path': 'libs/trust/identity/api/second-factor.graphql',
  'SecondFactorNeeded.wasWrong': 'libs/trust/identity/api/second-factor.graphql',
  'SecondPersonNeeded.code': 'libs/trust/access/api/break-glass.graphql',
  'SecondPersonNeeded.message': 'libs/trust/access/api/break-glass.graphql',
  'SecondPersonNeeded.path': 'libs/trust/access/api/break-glass.graphql',
  'SecondToAnswer.askedAt': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.category': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.clientCode': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.expiresAt': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.id': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.note': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.openedThisWeek': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.reason': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.staffName': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.staffNameUr': 'libs/trust/access/api/seconds.graphql',
  'SecondToAnswer.state': 'libs/trust/access/api/seconds.graphql',
  'Series.capacity': 'libs/programme/groups/api/groups.graphql',
  'Series.earlierTerms': 'libs/programme/groups/api/changes.graphql',
  'Series.endedOn': 'libs/programme/groups/api/groups.graphql',
  'Series.firstDate': 'libs/programme/groups/api/groups.graphql',
  'Series.hiddenMembers': 'libs/programme/groups/api/groups.graphql',
  'Series.id': 'libs/programme/groups/api/groups.graphql',
  'Series.isOpen': 'libs/programme/groups/api/groups.graphql',
  'Series.kind': 'libs/programme/groups/api/groups.graphql',
  'Series.lastSessions': 'libs/programme/groups/api/changes.graphql',
  'Series.localStart': 'libs/programme/groups/api/groups.graphql',
  'Series.members': 'libs/programme/groups/api/groups.graphql',
  'Series.minutes': 'libs/programme/groups/api/groups.graphql',
  'Series.nextSessions': 'libs/programme/groups/api/groups.graphql',
  'Series.onClosure': 'libs/programme/groups/api/changes.graphql',
  'Series.placesTaken': 'libs/programme/groups/api/groups.graphql',
  'Series.room': 'libs/programme/groups/api/groups.graphql',
  'Series.rrule': 'libs/programme/groups/api/groups.graphql',
  'Series.ruleWords': 'libs/programme/groups/api/groups.graphql',
  'Series.service': 'libs/programme/groups/api/groups.graphql',
  'Series.staff': 'libs/programme/groups/api/groups.graphql',
  'Series.termsFrom': 'libs/programme/groups/api/changes.graphql',
  'Series.titles': 'libs/programme/groups/api/groups.graphql',
  'Series.topic': 'libs/programme/groups/api/changes.graphql',
  'Series.version': 'libs/programme/groups/api/groups.graphql',
  'Series.zone': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.clashes': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.count': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.firstDates': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.fitted': 'libs/programme/groups/api/changes.graphql',
  'SeriesPreview.freeRooms': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.freeStarts': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.isEndless': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.lastDate': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.problems': 'libs/programme/groups/api/groups.graphql',
  'SeriesPreview.ruleWords': 'libs/programme/groups/api/groups.graphql',
  'SeriesSaved.series': 'libs/programme/groups/api/groups.graphql',
  'SeriesTerms.capacity': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.fromDate': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.localStart': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.minutes': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.room': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.ruleWords': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.topic': 'libs/programme/groups/api/changes.graphql',
  'SeriesTerms.untilDate': 'libs/programme/groups/api/changes.graphql',
  'Service.id': 'libs/programme/groups/api/groups.graphql',
  'Service.kind': 'libs/programme/groups/api/groups.graphql',
  'Service.titles': 'libs/programme/groups/api/groups.graphql',
  'Session.came': 'libs/programme/groups/api/groups.graphql',
  'Session.capacity': 'libs/programme/groups/api/groups.graphql',
  'Session.endsAt': 'libs/programme/groups/api/groups.graphql',
  'Session.expected': 'libs/programme/groups/api/groups.graphql',
  'Session.id': 'libs/programme/groups/api/groups.graphql',
  'Session.isMoved': 'libs/programme/groups/api/groups.graphql',
  'Session.kind': 'libs/programme/groups/api/groups.graphql',
  'Session.localDate': 'libs/programme/groups/api/groups.graphql',
  'Session.localEnd': 'libs/programme/groups/api/groups.graphql',
  'Session.localStart': 'libs/programme/groups/api/groups.graphql',
  'Session.marked': 'libs/programme/groups/api/groups.graphql',
  'Session.minutes': 'libs/programme/groups/api/groups.graphql',
  'Session.originalDate': 'libs/programme/groups/api/groups.graphql',
  'Session.overrides': 'libs/programme/groups/api/changes.graphql',
  'Session.room': 'libs/programme/groups/api/groups.graphql',
  'Session.seriesId': 'libs/programme/groups/api/groups.graphql',
  'Session.staff': 'libs/programme/groups/api/groups.graphql',
  'Session.startsAt': 'libs/programme/groups/api/groups.graphql',
  'Session.status': 'libs/programme/groups/api/groups.graphql',
  'Session.statusReason': 'libs/programme/groups/api/groups.graphql',
  'Session.titles': 'libs/programme/groups/api/groups.graphql',
  'Session.topic': 'libs/programme/groups/api/changes.graphql',
  'Session.version': 'libs/programme/groups/api/groups.graphql',
  'Session.viewerMay': 'libs/programme/groups/api/groups.graphql',
  'Session.walkIns': 'libs/programme/groups/api/groups.graphql',
  'Session.zone': 'libs/programme/groups/api/groups.graphql',
  'SessionNotOpen.code': 'libs/programme/attendance/api/attendance.graphql',
  'SessionNotOpen.message': 'libs/programme/attendance/api/attendance.graphql',
  'SessionNotOpen.opensAt': 'libs/programme/attendance/api/attendance.graphql',
  'SessionNotOpen.path': 'libs/programme/attendance/api/attendance.graphql',
  'SessionReset.fields': 'libs/programme/groups/api/changes.graphql',
  'SessionReset.session': 'libs/programme/groups/api/changes.graphql',
  'SignInLocked.code': 'libs/trust/identity/api/identity.graphql',
  'SignInLocked.message': 'libs/trust/identity/api/identity.graphql',
  'SignInLocked.path': 'libs/trust/identity/api/identity.graphql',
  'SignInLocked.retryAfterSeconds': 'libs/trust/identity/api/identity.graphql',
  'SignedIn.ok': 'libs/trust/identity/api/identity.graphql',
  'SignedInDevice.createdAt': 'libs/trust/identity/api/identity.graphql',
  'SignedInDevice.device': 'libs/trust/identity/api/identity.graphql',
  'SignedInDevice.id': 'libs/trust/identity/api/identity.graphql',
  'SignedInDevice.isThis': 'libs/trust/identity/api/identity.graphql',
  'SignedInDevice.lastSeenAt': 'libs/trust/identity/api/identity.graphql',
  'StaffAccount.email': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.hasSecondFactor': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.id': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.invitedUntil': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.isSelf': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.name': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.nameUr': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.roles': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.seesClients': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffAccount.state': 'libs/trust/identity/api/staff-accounts.graphql',
  'StaffMember.id': 'libs/trust/people/api/people.graphql',
  'StaffMember.name': 'libs/trust/people/api/people.graphql',
  'StaffMember.nameUr': 'libs/trust/people/api/people.graphql',
  'StaffMember.roles': 'libs/trust/people/api/people.graphql',
  'StaleBlockedWindow.code': 'libs/trust/people/api/centre-time.graphql',
  'StaleBlockedWindow.current': 'libs/trust/people/api/centre-time.graphql',
  'StaleBlockedWindow.message': 'libs/trust/people/api/centre-time.graphql',
  'StaleBlockedWindow.path': 'libs/trust/people/api/centre-time.graphql',
  'StaleCentre.code': 'libs/trust/people/api/centre-settings.graphql',
  'StaleCentre.current': 'libs/trust/people/api/centre-settings.graphql',
  'StaleCentre.message': 'libs/trust/people/api/centre-settings.graphql',
  'StaleCentre.path': 'libs/trust/people/api/centre-settings.graphql',
  'StaleClient.code': 'libs/trust/people/api/people.graphql',
  'StaleClient.current': 'libs/trust/people/api/people.graphql',
  'StaleClient.message': 'libs/trust/people/api/people.graphql',
  'StaleClient.path': 'libs/trust/people/api/people.graphql',
  'StaleCoach.code': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleCoach.current': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleCoach.message': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleCoach.path': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleHoursVariant.code': 'libs/trust/people/api/centre-time.graphql',
  'StaleHoursVariant.current': 'libs/trust/people/api/centre-time.graphql',
  'StaleHoursVariant.message': 'libs/trust/people/api/centre-time.graphql',
  'StaleHoursVariant.path': 'libs/trust/people/api/centre-time.graphql',
  'StaleMatch.code': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleMatch.currentVersion': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleMatch.message': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleMatch.path': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleMatch.state': 'libs/recovery/coaching/api/coaching.graphql',
  'StalePlan.code': 'libs/recovery/plans/api/plans.graphql',
  'StalePlan.current': 'libs/recovery/plans/api/plans.graphql',
  'StalePlan.message': 'libs/recovery/plans/api/plans.graphql',
  'StalePlan.path': 'libs/recovery/plans/api/plans.graphql',
  'StaleRequest.code': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleRequest.current': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleRequest.message': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleRequest.path': 'libs/recovery/coaching/api/coaching.graphql',
  'StaleRoom.code': 'libs/trust/people/api/people.graphql',
  'StaleRoom.current': 'libs/trust/people/api/people.graphql',
  'StaleRoom.message': 'libs/trust/people/api/people.graphql',
  'StaleRoom.path': 'libs/trust/people/api/people.graphql',
  'StaleSeries.code': 'libs/programme/groups/api/changes.graphql',
  'StaleSeries.current': 'libs/programme/groups/api/changes.graphql',
  'StaleSeries.message': 'libs/programme/groups/api/changes.graphql',
  'StaleSeries.path': 'libs/programme/groups/api/changes.graphql',
  'StaleSession.code': 'libs/programme/groups/api/groups.graphql',
  'StaleSession.current': 'libs/programme/groups/api/groups.graphql',
  'StaleSession.message': 'libs/programme/groups/api/groups.graphql',
  'StaleSession.path': 'libs/programme/groups/api/groups.graphql',
  'StaleVersion.code': 'libs/kit/contract/base.graphql',
  'StaleVersion.currentVersion': 'libs/kit/contract/base.graphql',
  'StaleVersion.message': 'libs/kit/contract/base.graphql',
  'StaleVersion.path': 'libs/kit/contract/base.graphql',
  'StillUnmarked.code': 'libs/programme/attendance/api/attendance.graphql',
  'StillUnmarked.count': 'libs/programme/attendance/api/attendance.graphql',
  'StillUnmarked.message': 'libs/programme/attendance/api/attendance.graphql',
  'StillUnmarked.path': 'libs/programme/attendance/api/attendance.graphql',
  'SuggestedPair.client': 'libs/recovery/coaching/api/coaching.graphql',
  'SuggestedPair.fit': 'libs/recovery/coaching/api/coaching.graphql',
  'SuggestedPair.ownBest': 'libs/recovery/coaching/api/coaching.graphql',
  'SuggestedPair.request': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.at': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.channel': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.coachId': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.coachName': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.coachNameUr': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.id': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.kinds': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.localDate': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.minutes': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.nextOn': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.nextStep': 'libs/recovery/coaching/api/coaching.graphql',
  'SupportContact.reached': 'libs/recovery/coaching/api/coaching.graphql',
  'ToldStaff.name': 'libs/programme/groups/api/changes.graphql',
  'ToldStaff.nameUr': 'libs/programme/groups/api/changes.graphql',
  'ToldStaff.sessions': 'libs/programme/groups/api/changes.graphql',
  'ToldStaff.staffId': 'libs/programme/groups/api/changes.graphql',
  'TooLate.code': 'libs/programme/groups/api/changes.graphql',
  'TooLate.message': 'libs/programme/groups/api/changes.graphql',
  'TooLate.path': 'libs/programme/groups/api/changes.graphql',
  'UnfinishedSession.daysAgo': 'libs/insight/reports/api/reports.graphql',
  'UnfinishedSession.session': 'libs/insight/reports/api/reports.graphql',
  'Unmatched.client': 'libs/recovery/coaching/api/coaching.graphql',
  'Unmatched.offered': 'libs/recovery/coaching/api/coaching.graphql',
  'Unmatched.request': 'libs/recovery/coaching/api/coaching.graphql',
  'WeekWindow.from': 'libs/recovery/coaching/api/coaching.graphql',
  'WeekWindow.until': 'libs/recovery/coaching/api/coaching.graphql',
  'WeekWindow.weekday': 'libs/recovery/coaching/api/coaching.graphql',
  'Worded.lang': 'libs/kit/contract/base.graphql',
  'Worded.text': 'libs/kit/contract/base.graphql',
  'WrongCode.code': 'libs/trust/identity/api/second-factor.graphql',
  'WrongCode.message': 'libs/trust/identity/api/second-factor.graphql',
  'WrongCode.path': 'libs/trust/identity/api/second-factor.graphql',
  'WrongCredentials.code': 'libs/trust/identity/api/identity.graphql',
  'WrongCredentials.message': 'libs/trust/identity/api/identity.graphql',
  'WrongCredentials.path': 'libs/trust/identity/api/identity.graphql',
};
