import type { DataClass } from './independent-model.ts';

/** What a field shows: data of a client, or of the centre, of oneself, of the trail; OPEN says nothing about anybody. */
export type FieldClass =
  | DataClass
  | 'CENTRE'
  | 'SELF'
  | 'LIST'
  | 'CREATE'
  | 'SCHEDULE_WRITE'
  | 'RECORD'
  | 'AUDIT'
  | 'COACHES'
  | 'MATCHING_DESK'
  | 'OWN_COACHING'
  | 'REPORTS'
  | 'STAFF_DESK'
  | 'DATA_OUT'
  | 'BREAK_GLASS'
  | 'GRANT_REVIEW'
  | 'GRANT_AGREE'
  | 'OPEN';

type Words = Partial<Record<FieldClass, string>>;

/** Every output field of the contract, by hand: a field that is missing here fails the matrix by its name. Mutations stand in writes-model.ts. */
const words: Record<string, Words> = {
  Query: {
    OPEN: 'me demoCards',
    SELF: 'myDevices myCalendarFeed myNotices',
    CENTRE: 'centreSettings services seriesList series sessions sessionsInTheWay session rooms staff day roster',
    CODE: 'client',
    LIST: 'clients',
    CREATE: 'likelyDuplicates',
    SCHEDULE_WRITE: 'previewSeries previewChange',
    RECORD: 'walkInCandidates',
    ROSTER: 'mark',
    AUDIT: 'auditTrail',
    STAFF_DESK: 'staffAccounts firstSteps',
    BREAK_GLASS: 'openGrant ownSecond',
    GRANT_REVIEW: 'grantsToReview grantShare',
    GRANT_AGREE: 'secondsToAnswer',
    COACHES: 'coaches',
    MATCHING_DESK: 'matchQueue matchReview suggestForAll matches',
    OWN_COACHING: 'myPeople myProposals',
    REPORTS: 'reportOverview attendanceReport groupReport dataQuality',
  },
  Client: {
    CODE: 'id code viewerMay',
    FIRST_NAME: 'firstNames',
    NAME: 'displayNames',
    IDENTITY: 'names birthDate gender languages version',
    CONTACT: 'contact',
    TEAM: 'careTeam',
    EPISODE: 'episode',
    MEMBERSHIP: 'memberships',
    ATTENDANCE: 'nextSessions attendance',
    PLAN_SHELL: 'plan',
    PLAN: 'plans',
    DOSE: 'dose',
    CONSENT: 'consents',
    MATCHING: 'matches matchRequest',
    OWN_CONTACTS: 'supportContacts',
  },
  PersonName: { IDENTITY: 'lang preferred given family' },
  ClientContact: { CONTACT: 'phone email address version' },
  CareTeamMember: { TEAM: 'id staffId staffName staffNameUr part fromDate untilDate' },
  Episode: { EPISODE: 'id admittedOn phase dischargedOn dischargeReason version' },
  Membership: { MEMBERSHIP: 'id seriesId client state fromDate untilDate endReason version' },
  Mark: { ROSTER: 'status walkIn arrivedMinute leftMinute minutes recordedAt recordedByName version history' },
  MarkChange: { ROSTER: 'opId applied status arrivedMinute leftMinute reason recordedAt recordedByName' },
  RosterRow: { ROSTER: 'client mark walkIn isNew absencesRunning' },
  ClientSession: { ATTENDANCE: 'session status walkIn minutes isExpected' },
  Rates: { ATTENDANCE: 'came expected excused cancelled walkIns raw fair' },
  ClientAttendance: { ATTENDANCE: 'from until rates sessions' },
  Plan: {
    PLAN_TITLES: 'id number status startsOn reviewDue version problems',
    GOALS: 'goals',
    PLAN: 'interventions activatedAt activatedByName',
  },
  PlanProblem: { PLAN_TITLES: 'id domain title', PLAN: 'detail' },
  PlanGoal: { GOALS: 'id title words wordsLang targetOn', PLAN: 'problemId measure isShared' },
  PlanIntervention: { PLAN: 'id goalId service seriesId seriesTitles timesAWeek minutesEach startsOn weeks isMandatory' },
  DoseWeek: { DOSE: 'monday sunday prescribed delivered excused sessionIds contactIds' },
  DoseLine: { DOSE: 'intervention kind weeks prescribed delivered' },
  DoseLedger: { DOSE: 'from until lines sessions' },
  Consent: { CONSENT: 'id coachId coachName coachNameUr scopes state validFrom validUntil revokedAt recordedByName' },
  MatchRequest: {
    MATCHING:
      'id status since daysWaiting gender languages pathways faith situations interests windows meetsBy avoid avoidCoachIds withdrawnReason version',
  },
  WeekWindow: { OPEN: 'weekday from until' },
  CoachMatch: {
    MATCHING:
      'id state client coachId coachName coachNameUr proposedAt approvedByName reason coachAcceptedAt clientAcceptedAt fromDate untilDate endReason ' +
      'declinedBy declineReason note previousMatchId lastContactOn nextContactOn version',
  },
  SupportContact: {
    OWN_CONTACTS: 'id coachId coachName coachNameUr at localDate channel minutes reached kinds nextStep nextOn',
  },
  MyPerson: { CODE: 'client', OWN_CONTACTS: 'matchId since lastContact nextContactOn isDue', GOALS: 'goals' },
  MyProposal: { OWN_COACHING: 'id proposedAt answerBy reason languages pathways interests windows meetsBy isAccepted version' },
  CoachProfile: {
    COACHES:
      'id name nameUr pathways languages gender faith ageBand situations interests windows meetsBy cap status pauseReason active proposed ' +
      'supervisorName supervisorNameUr version',
  },
  FitPart: { MATCHING_DESK: 'criterion points of fact words amount source' },
  ConcernFound: { MATCHING_DESK: 'concern count' },
  CoachFit: { MATCHING_DESK: 'coach total parts concerns' },
  NotOffered: { MATCHING_DESK: 'coach rules' },
  QueueRow: { MATCHING_DESK: 'request client best offered' },
  MatchQueue: { MATCHING_DESK: 'rows medianDays' },
  MatchReview: { MATCHING_DESK: 'request client ranked further notOffered earlier' },
  SuggestedPair: { MATCHING_DESK: 'request client fit ownBest' },
  Unmatched: { MATCHING_DESK: 'request client offered' },
  CoachLoad: { MATCHING_DESK: 'coach before after' },
  PoolSuggestion: { MATCHING_DESK: 'mode pairs unmatched loads total greedyTotal' },
  ReportSpan: { REPORTS: 'from until' },
  ReportRate: { REPORTS: 'part of value' },
  ReportCounts: { REPORTS: 'people sessions came held excused cancelled walkIns unfinished raw fair' },
  ReportContribution: { REPORTS: 'rate mix' },
  ReportLine: { REPORTS: 'key monday seriesId titles weekday hour staffName staffNameUr now before contribution dose' },
  AttendanceReport: { REPORTS: 'by weeks now before seriesTitles lines total change leastShown' },
  ReportWaiting: { REPORTS: 'waiting medianDays longestDays askedNow askedBefore asked' },
  ReportCapacity: { REPORTS: 'now before' },
  ReportUnfinished: { REPORTS: 'now before of oldest' },
  ReportOverview: { REPORTS: 'weeks now before total lines waiting capacity unfinished leastShown' },
  ReportSquare: { ATTENDANCE: 'localDate monday status isExpected session' },
  ReportPerson: { ATTENDANCE: 'client squares cameNow heldNow cameBefore heldBefore' },
  GroupReport: { REPORTS: 'seriesId titles weeks now before total lines people leastShown' },
  QualityLine: { REPORTS: 'seriesId titles sessions unfinished entries late corrections keptBeside' },
  UnfinishedSession: { REPORTS: 'session daysAgo' },
  DataQuality: { REPORTS: 'now lines unfinished' },
  ReportExported: { REPORTS: 'fileName text rows' },
  Roster: { CENTRE: 'session rows hiddenRows isOpen opensAt needsReason isFinished viewerMay' },
  Day: { CENTRE: 'date sessions toFinish next' },
  Service: { CENTRE: 'id titles kind' },
  PartOf: { CENTRE: 'staffId name nameUr part' },
  Series: {
    CENTRE:
      'id titles kind service isOpen room zone firstDate localStart minutes rrule ruleWords capacity endedOn version staff members hiddenMembers ' +
      'placesTaken nextSessions topic onClosure termsFrom earlierTerms lastSessions',
  },
  RuleWords: { CENTRE: 'key params' },
  Session: {
    CENTRE:
      'id seriesId titles kind originalDate localDate localStart localEnd minutes zone startsAt endsAt room status statusReason isMoved staff ' +
      'capacity expected marked came walkIns version viewerMay topic overrides',
  },
  Clash: { CENTRE: 'kind localDate other staffId people freeRooms' },
  SeriesTerms: { CENTRE: 'fromDate untilDate ruleWords localStart minutes room capacity topic' },
  Fitted: { CENTRE: 'localDate localStart fit toDate toStart inTheWay reason noPlace' },
  InTheWay: { CENTRE: 'session inTheWay reason' },
  SessionReset: { CENTRE: 'session fields' },
  FreeStaff: { CENTRE: 'staffId name nameUr' },
  ToldStaff: { CENTRE: 'staffId name nameUr sessions' },
  BelowPlan: { DOSE: 'client weekOf prescribedMinutes plannedMinutes' },
  ChangePreview: {
    CENTRE:
      'touched firstDate lastDate added removed kept resets clashes freeRooms freeStarts freeStaff belowPlan hiddenBelowPlan tell membersTouched ' +
      'fitted ruleWords problems',
  },
  ChangeMade: { CENTRE: 'changeId series session undoUntil' },
  ChangeUndone: { CENTRE: 'series' },
  StaleSeries: { CENTRE: 'code message path current' },
  TooLate: { CENTRE: 'code message path' },
  SeriesPreview: { CENTRE: 'count firstDates lastDate isEndless clashes freeRooms freeStarts fitted problems ruleWords' },
  Room: { CENTRE: 'id name capacity bufferMinutes archived version' },
  StaffMember: { CENTRE: 'id name nameUr roles' },
  ClientPage: { LIST: 'clients pageInfo' },
  AuditEvent: {
    AUDIT: 'id at actorName actorRole action outcome operation subjectType clientCodes fields ruleId relation purpose reason',
  },
  AuditPage: { AUDIT: 'events pageInfo' },
  Post: { SELF: 'centreId centreName role seesClients' },
  Me: {
    SELF: 'id name nameUr email locale theme singleKeys version isDemo csrf idleMinutes hasSecondFactor spareCodesLeft post posts mayEver centre',
  },
  ActiveCentre: { SELF: 'id name zone locale weekStart clientTerm today' },
  CalendarFeed: { SELF: 'createdAt lastReadAt' },
  NoticeSettings: { SELF: 'changes reminders areSent' },
  FeedMade: { SELF: 'feed address' },
  FeedRevoked: { SELF: 'wasOpen' },
  NoticesSaved: { SELF: 'notices' },
  SignedInDevice: { SELF: 'id device createdAt lastSeenAt isThis' },
  StaffAccount: { STAFF_DESK: 'id name nameUr email state invitedUntil hasSecondFactor roles seesClients isSelf' },
  FirstSteps: { STAFF_DESK: 'hours rooms staff groups people' },
  ImportReport: { STAFF_DESK: 'isWritten columns fields rows added alreadyHere faults faultCount' },
  ImportColumn: { STAFF_DESK: 'column field isLeftOut' },
  ImportField: { STAFF_DESK: 'name needed' },
  ImportFault: { STAFF_DESK: 'row column rule limit reason' },
  FileExported: { DATA_OUT: 'fileName text count' },
  LeftWork: { STAFF_DESK: 'careTeams groups sessions matches supervisees' },
  LinkMade: { STAFF_DESK: 'account byMail link until' },
  AccountSaved: { STAFF_DESK: 'account left' },
  LinkAsked: { OPEN: 'byMail' },
  LinkGone: { OPEN: 'code message path' },
  FactorBegun: { SELF: 'setupKey setupLink' },
  FactorConfirmed: { SELF: 'spareCodes me' },
  WrongCode: { OPEN: 'code message path' },
  SecondFactorNeeded: { OPEN: 'code message path wasWrong' },
  OpenGrant: { BREAK_GLASS: 'id clientId clientCode expiresAt' },
  GrantToReview: {
    GRANT_REVIEW:
      'id staffName staffNameUr clientCode category reason grantedAt endedAt dueAt state outcome note reviewedByName secondName ' +
      'secondNameUr isOwn',
  },
  GrantShare: { GRANT_REVIEW: 'week month' },
  GrantShareOf: { GRANT_REVIEW: 'days openings reads readsByGrant' },
  OwnSecond: { BREAK_GLASS: 'id clientId clientCode category reason expiresAt state answeredByName answeredByNameUr note' },
  SecondToAnswer: {
    GRANT_AGREE: 'id staffName staffNameUr clientCode category reason askedAt expiresAt openedThisWeek state note',
  },
  SecondAsked: { BREAK_GLASS: 'second' },
  SecondAnswered: { GRANT_AGREE: 'second' },
  GrantOpened: { BREAK_GLASS: 'grant' },
  GrantEnded: { BREAK_GLASS: 'ok' },
  GrantReviewed: { GRANT_REVIEW: 'grant' },
  SecondPersonNeeded: { OPEN: 'code message path' },
  OpeningHours: { CENTRE: 'weekday opens closes' },
  Closure: { CENTRE: 'id kind fromDate untilDate reason' },
  BlockedWindow: { CENTRE: 'id weekday fromTime untilTime fromDate untilDate reason version' },
  HoursVariant: { CENTRE: 'id name fromDate untilDate openingHours version' },
  CentreSettings: {
    CENTRE: 'id name zone locale weekStart lateDefaultMinutes openingHours clientTerm closures blockedWindows hoursVariants version',
  },
  CentreSaved: { CENTRE: 'centre' },
  StaleCentre: { CENTRE: 'code message path current' },
  DemoCard: { OPEN: 'staffId name nameUr role centreName' },
  PageInfo: { OPEN: 'hasNextPage endCursor' },
  Worded: { OPEN: 'lang text' },
  Done: { OPEN: 'ok' },
  SignedIn: { OPEN: 'ok' },
  NotAllowed: { OPEN: 'code message path' },
  NotFound: { OPEN: 'code message path' },
  BadInput: { OPEN: 'code message path constraint' },
  StaleVersion: { OPEN: 'code message path currentVersion' },
  WrongCredentials: { OPEN: 'code message path' },
  SignInLocked: { OPEN: 'code message path retryAfterSeconds' },
  // Answers of changes: whoever gets one was allowed the change, and what hangs below is decided by its own fields.
  StillUnmarked: { CENTRE: 'code message path count' },
  SessionNotOpen: { CENTRE: 'code message path opensAt' },
  Clashes: { CENTRE: 'code message path clashes freeRooms freeStarts freeStaff' },
  CapacityFull: { CENTRE: 'code message path fullOn capacity' },
  HasAttendance: { CENTRE: 'code message path attended nextFrom nextSessionId' },
  StaleSession: { CENTRE: 'code message path current' },
  StaleRoom: { CENTRE: 'code message path current' },
  StaleBlockedWindow: { CENTRE: 'code message path current' },
  StaleHoursVariant: { CENTRE: 'code message path current' },
  RoomSaved: { CENTRE: 'room' },
  SeriesSaved: { CENTRE: 'series' },
  Recorded: { CENTRE: 'results roster' },
  OpResult: { CENTRE: 'opId outcome code message path row' },
  Finished: { CENTRE: 'roster' },
  MeChanged: { SELF: 'me' },
  MemberSaved: { MEMBERSHIP: 'membership series' },
  ClientSaved: { LIST: 'client' },
  StaleClient: { LIST: 'code message path current' },
  LikelyDuplicate: { LIST: 'code message path candidates' },
  PlanSaved: { LIST: 'plan client' },
  StalePlan: { LIST: 'code message path current' },
  ConsentSaved: { LIST: 'consent client' },
  CoachSaved: { COACHES: 'coach' },
  StaleCoach: { COACHES: 'code message path current' },
  CoachFull: { COACHES: 'code message path coach' },
  RequestSaved: { LIST: 'request client' },
  StaleRequest: { LIST: 'code message path current' },
  MatchSaved: { LIST: 'match request state version' },
  StaleMatch: { LIST: 'code message path state currentVersion' },
  AlreadyMatched: { LIST: 'code message path state' },
  PairNotOffered: { MATCHING_DESK: 'code message path rules' },
  ConcernStands: { MATCHING_DESK: 'code message path concerns' },
  ContactLogged: { OWN_COACHING: 'contact person' },
};

const classes = new Map(
  Object.entries(words).flatMap(([type, byClass]) =>
    Object.entries(byClass).flatMap(([name, fields]) =>
      fields.split(' ').map((field): [string, FieldClass] => [`${type}.${field}`, name as FieldClass]),
    ),
  ),
);

/** The class of `Type.field`, or undefined when nobody has thought about it yet. There is no default. */
export function classOfField(name: string): FieldClass | undefined {
  return classes.get(name);
}

/** Every field that the model knows: one that the contract lost must go here too. */
export function knownFields(): string[] {
  return [...classes.keys()];
}
