/** What a change is aimed at: ids of one client's record, of a group, or made up. */
export type Target = {
  readonly clientId: string;
  readonly careTeamId: string;
  readonly episodeId: string;
  readonly membershipId: string;
  readonly planId: string;
  readonly draftId: string;
  readonly seriesId: string;
  readonly sessionId: string;
  readonly roomId: string;
  readonly serviceId: string;
  readonly staffId: string;
  /** A coach who may be offered. */
  readonly coachId: string;
  readonly consentId: string;
  readonly requestId: string;
  /** A match that can be opened for a change to aim at. */
  readonly matchId: string;
  /** A grant that is open, and a question to a second person, of somebody who asks nothing else; a closure of the centre. */
  readonly grantId: string;
  readonly secondId: string;
  readonly closureId: string;
  /** Hours of the centre without groups, and its other hours. */
  readonly windowId: string;
  readonly hoursId: string;
  /** A fresh id for what a change would make. */
  readonly newId: string;
};

/** The change as text: field and arguments. Each would succeed for somebody who may, so that a refusal is about access and nothing else. */
export type Deed = { readonly name: string; readonly isBare?: true; readonly args: (at: Target) => string };

const text = (value: string) => JSON.stringify(value);
const names = '[{ lang: "en", given: "Changed", family: "Name" }]';
const series = (
  at: Target,
) => `id: ${text(at.newId)}, titles: [{ lang: "en", text: "New" }], kind: CLINICAL, serviceId: ${text(at.serviceId)},
  isOpen: true, firstDate: "2026-12-02", localStart: "18:00", minutes: 60, rrule: "FREQ=WEEKLY;COUNT=2", capacity: 5, staff: [], skipDates: []`;

const wishes = `languages: ["ur"], pathways: [], situations: [], interests: [WALKING], windows: [], meetsBy: [], avoidCoachIds: []`;

/** Changes of one client's record. */
export const clientDeeds: readonly Deed[] = [
  {
    name: 'editClient',
    args: (at) => `id: ${text(at.clientId)}, expectedVersion: 1, names: ${names}, gender: OTHER, languages: ["en"]`,
  },
  {
    name: 'editContact',
    args: (at) => `clientId: ${text(at.clientId)}, expectedVersion: 1, contact: { phone: "", email: "", address: "Changed" }`,
  },
  {
    name: 'addToCareTeam',
    args: (at) =>
      `id: ${text(at.newId)}, clientId: ${text(at.clientId)}, staffId: ${text(at.staffId)}, part: COUNSELLOR, fromDate: "2028-01-03"`,
  },
  { name: 'endCareTeam', args: (at) => `id: ${text(at.careTeamId)}, untilDate: "2026-12-01"` },
  {
    name: 'saveEpisode',
    args: (at) =>
      `id: ${text(at.episodeId)}, clientId: ${text(at.clientId)}, expectedVersion: 1, admittedOn: "2026-07-02", phase: RESIDENTIAL`,
  },
  {
    name: 'addMember',
    args: (at) =>
      `id: ${text(at.newId)}, seriesId: ${text(at.seriesId)}, clientId: ${text(at.clientId)}, fromDate: "2027-02-01", overrideReason: "agreed with the client"`,
  },
  { name: 'endMember', args: (at) => `id: ${text(at.membershipId)}, expectedVersion: 1, untilDate: "2026-12-20", reason: "finished it"` },
  {
    name: 'recordAttendance',
    args: (at) => `sessionId: ${text(at.sessionId)}, reason: "late entry of the day",
      ops: [{ opId: ${text(at.newId)}, clientId: ${text(at.clientId)}, status: PRESENT, capturedAt: "2026-11-25T04:59:00Z", expectedVersion: 0 }]`,
  },
  {
    name: 'savePlan',
    args: (
      at,
    ) => `id: ${text(at.draftId)}, clientId: ${text(at.clientId)}, expectedVersion: 1, startsOn: "2026-11-25", reviewDue: "2026-12-20",
      problems: [{ id: ${text(at.newId)}, domain: SOCIAL, title: "Changed", detail: "" }],
      goals: [{ id: ${text(at.newId)}, problemId: ${text(at.newId)}, title: "Changed", words: "I will", wordsLang: "en", measure: "", isShared: false }],
      interventions: [{ id: ${text(at.newId)}, goalId: ${text(at.newId)}, serviceId: ${text(at.serviceId)}, timesAWeek: 1, minutesEach: 60,
        startsOn: "2026-11-25", weeks: 3, isMandatory: true }]`,
  },
  { name: 'activatePlan', isBare: true, args: (at) => `id: ${text(at.draftId)}, expectedVersion: 1` },
  {
    name: 'recordConsent',
    args: (at) => `id: ${text(at.newId)}, clientId: ${text(at.clientId)}, coachId: ${text(at.coachId)}, scopes: [PLAN]`,
  },
  {
    name: 'saveMatchRequest',
    args: (at) => `id: ${text(at.requestId)}, clientId: ${text(at.clientId)}, expectedVersion: 1, ${wishes}`,
  },
  {
    name: 'approveMatch',
    args: (at) =>
      `id: ${text(at.newId)}, requestId: ${text(at.requestId)}, expectedVersion: 1, coachId: ${text(at.coachId)}, reason: "Both like music"`,
  },
  { name: 'answerMatch', args: (at) => `id: ${text(at.matchId)}, expectedVersion: 1, side: CLIENT, accepted: true` },
  { name: 'endMatch', args: (at) => `id: ${text(at.matchId)}, expectedVersion: 1, reason: GOALS_MET, reopen: false` },
  {
    name: 'logContact',
    args: (at) => `opId: ${text(at.newId)}, clientId: ${text(at.clientId)}, at: "2026-11-25T04:30:00Z", channel: PHONE, minutes: 20,
      reached: true, kinds: [EMOTIONAL]`,
  },
  { name: 'revokeConsent', args: (at) => `id: ${text(at.consentId)}` },
  { name: 'withdrawMatchRequest', args: (at) => `id: ${text(at.requestId)}, expectedVersion: 1, reason: "found a sponsor"` },
];

/** Changes of the centre. */
export const centreDeeds: readonly Deed[] = [
  {
    name: 'inviteStaff',
    args: (at) => `id: ${text(at.newId)}, email: "new@spec.example", name: "Zubair Quetta", role: COUNSELLOR, seesClients: false`,
  },
  { name: 'renewStaffLink', isBare: true, args: (at) => `staffId: ${text(at.staffId)}` },
  { name: 'addPost', args: (at) => `staffId: ${text(at.staffId)}, role: SUPERVISOR, seesClients: false` },
  { name: 'endPost', args: (at) => `staffId: ${text(at.staffId)}, role: COUNSELLOR` },
  { name: 'disableStaff', isBare: true, args: (at) => `staffId: ${text(at.staffId)}` },
  { name: 'enableStaff', isBare: true, args: (at) => `staffId: ${text(at.staffId)}` },
  { name: 'dropSecondFactor', isBare: true, args: (at) => `staffId: ${text(at.staffId)}` },
  {
    name: 'breakGlass',
    args: (at) => `id: ${text(at.newId)}, clientId: ${text(at.clientId)}, category: DANGER, reason: "unconscious in the waiting room"`,
  },
  { name: 'endGrant', isBare: true, args: (at) => `id: ${text(at.grantId)}` },
  {
    name: 'askSecond',
    args: (at) =>
      `id: ${text(at.newId)}, clientId: ${text(at.clientId)}, category: CRISIS_CALL, reason: "she has called twice and hung up"`,
  },
  { name: 'answerSecond', args: (at) => `id: ${text(at.secondId)}, agrees: true, note: "nobody else is there"` },
  { name: 'reviewGrant', args: (at) => `id: ${text(at.grantId)}, outcome: JUSTIFIED, note: "agreed with the team"` },
  {
    name: 'saveCentre',
    args: () => `expectedVersion: 1, name: "Changed", weekStart: 7, lateDefaultMinutes: 5, openingHours: [], clientTerm: GUEST`,
  },
  { name: 'addClosure', args: (at) => `id: ${text(at.newId)}, fromDate: "2026-12-24", untilDate: "2026-12-26", reason: "Holidays"` },
  { name: 'removeClosure', isBare: true, args: (at) => `id: ${text(at.closureId)}` },
  {
    name: 'saveBlockedWindow',
    args: (at) =>
      `id: ${text(at.windowId)}, expectedVersion: 1, weekday: 7, fromTime: "12:00", untilTime: "13:00", reason: "lunch of the house"`,
  },
  { name: 'removeBlockedWindow', isBare: true, args: (at) => `id: ${text(at.windowId)}` },
  {
    name: 'saveHoursVariant',
    args: (at) =>
      `id: ${text(at.hoursId)}, expectedVersion: 1, name: "Summer", fromDate: "2027-06-01", untilDate: "2027-08-31", ` +
      'openingHours: [{ weekday: 1, opens: "08:00", closes: "13:00" }]',
  },
  { name: 'removeHoursVariant', isBare: true, args: (at) => `id: ${text(at.hoursId)}` },
  {
    name: 'createClient',
    args: (at) =>
      `id: ${text(at.newId)}, names: [{ lang: "en", given: "Zubair", family: "Quetta" }], gender: MALE, languages: [], admittedOn: "2026-11-20", phase: OUTPATIENT`,
  },
  { name: 'createSeries', args: series },
  {
    name: 'changeSessions',
    args: (at) => `id: ${text(at.newId)}, sessionId: ${text(at.sessionId)}, expectedVersion: 1, seriesVersion: 1, scope: THIS,
      localDate: "2026-12-18", localStart: "19:00"`,
  },
  { name: 'undoChange', isBare: true, args: (at) => `id: ${text(at.newId)}` },
  { name: 'saveRoom', args: (at) => `id: ${text(at.roomId)}, expectedVersion: 1, name: "Changed", capacity: 7, archived: false` },
  { name: 'importFile', args: () => `kind: PEOPLE, text: "code,given_en,admitted_on,phase\\nN-1,Amina,2026-07-01,IOP", commit: true` },
  { name: 'exportFile', isBare: true, args: () => 'kind: PEOPLE' },
  { name: 'exportReport', args: (at) => `table: ATTENDANCE_BY_WEEK, weeks: 4, seriesId: ${text(at.seriesId)}` },
  {
    name: 'saveCoachProfile',
    args: (
      at,
    ) => `staffId: ${text(at.coachId)}, expectedVersion: 1, gender: MALE, languages: ["ur"], pathways: [], situations: [], interests: [],
      windows: [], meetsBy: []`,
  },
  { name: 'pauseCoach', args: (at) => `staffId: ${text(at.coachId)}, expectedVersion: 1, paused: true` },
];

/** Changes of a whole roster: open to who runs the centre's day or staffs the session. */
export const rosterDeeds: readonly Deed[] = [
  { name: 'finishAttendance', args: (at) => `sessionId: ${text(at.sessionId)}, expectedVersion: 1, restAs: ABSENT` },
  { name: 'didNotMeet', args: (at) => `sessionId: ${text(at.sessionId)}, expectedVersion: 1, reason: "nobody could come" ` },
];

/** Changes of one's own account: they name nobody else, or are refused. Their own specs stand beside them in trust/identity and programme/groups. */
export const selfDeeds = [
  'signIn',
  'demoSignIn',
  'signOut',
  'endDevice',
  'endOtherDevices',
  'changePassword',
  'savePreferences',
  'makeCalendarFeed',
  'revokeCalendarFeed',
  'saveNotices',
  'switchPost',
  'stepUp',
  'beginSecondFactor',
  'confirmSecondFactor',
  'renewSpareCodes',
  'endSecondFactor',
  'askForPasswordLink',
  'setPasswordByLink',
] as const;

/** Most take one input; those marked bare take their arguments as they are. */
export function operationOf({ name, isBare, args }: Deed, at: Target, selection: string): string {
  const inside = isBare ? args(at) : `input: { ${args(at)} }`;
  return `mutation { ${name}(${inside}) { __typename ${selection} } }`;
}
