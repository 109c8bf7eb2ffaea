import type { DataClass } from './independent-model.ts';

/** What a field shows: data of a client, or of the centre, of oneself, of the trail; OPEN says nothing about anybody. */
export type FieldClass = DataClass | 'CENTRE' | 'SELF' | 'LIST' | 'CREATE' | 'SCHEDULE_WRITE' | 'RECORD' | 'AUDIT' | 'OPEN';

type Words = Partial<Record<FieldClass, string>>;

/** Every output field of the contract, by hand: a field that is missing here fails the matrix by its name. Mutations stand in writes-model.ts. */
const words: Record<string, Words> = {
  Query: {
    OPEN: 'me demoCards',
    SELF: 'myDevices',
    CENTRE: 'services seriesList series sessions session rooms staff day roster',
    CODE: 'client',
    LIST: 'clients',
    CREATE: 'likelyDuplicates',
    SCHEDULE_WRITE: 'previewSeries',
    RECORD: 'walkInCandidates',
    ROSTER: 'mark',
    AUDIT: 'auditTrail',
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
  DoseWeek: { DOSE: 'monday sunday prescribed delivered excused sessionIds' },
  DoseLine: { DOSE: 'intervention kind weeks prescribed delivered' },
  DoseLedger: { DOSE: 'from until lines sessions' },
  Roster: { CENTRE: 'session rows hiddenRows isOpen opensAt needsReason isFinished viewerMay' },
  Day: { CENTRE: 'date sessions toFinish next' },
  Service: { CENTRE: 'id titles kind' },
  PartOf: { CENTRE: 'staffId name nameUr part' },
  Series: {
    CENTRE:
      'id titles kind service isOpen room zone firstDate localStart minutes rrule ruleWords capacity endedOn version staff members hiddenMembers ' +
      'placesTaken nextSessions',
  },
  RuleWords: { CENTRE: 'key params' },
  Session: {
    CENTRE:
      'id seriesId titles kind originalDate localDate localStart localEnd minutes zone startsAt endsAt room status statusReason isMoved staff ' +
      'capacity expected marked came walkIns version viewerMay',
  },
  Clash: { CENTRE: 'kind localDate other staffId freeRooms' },
  SeriesPreview: { CENTRE: 'count firstDates lastDate isEndless clashes freeRooms freeStarts problems ruleWords' },
  Room: { CENTRE: 'id name capacity archived version' },
  StaffMember: { CENTRE: 'id name nameUr roles' },
  ClientPage: { LIST: 'clients pageInfo' },
  AuditEvent: {
    AUDIT: 'id at actorName actorRole action outcome operation subjectType clientCodes fields ruleId relation purpose reason',
  },
  AuditPage: { AUDIT: 'events pageInfo' },
  Post: { SELF: 'centreId centreName role seesClients' },
  Me: { SELF: 'id name nameUr email locale theme singleKeys version isDemo csrf idleMinutes post posts mayEver centre' },
  ActiveCentre: { SELF: 'id name zone locale weekStart today' },
  SignedInDevice: { SELF: 'id device createdAt lastSeenAt isThis' },
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
  Clashes: { CENTRE: 'code message path clashes' },
  CapacityFull: { CENTRE: 'code message path fullOn capacity' },
  HasAttendance: { CENTRE: 'code message path' },
  StaleSession: { CENTRE: 'code message path current' },
  StaleRoom: { CENTRE: 'code message path current' },
  RoomSaved: { CENTRE: 'room' },
  SeriesSaved: { CENTRE: 'series' },
  SessionSaved: { CENTRE: 'session' },
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
