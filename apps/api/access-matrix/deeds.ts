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
  /** A fresh id for what a change would make. */
  readonly newId: string;
};

/** The change as text: field and arguments. Each would succeed for somebody who may, so that a refusal is about access and nothing else. */
export type Deed = { readonly name: string; readonly args: (at: Target) => string };

const text = (value: string) => JSON.stringify(value);
const names = '[{ lang: "en", given: "Changed", family: "Name" }]';
const series = (
  at: Target,
) => `id: ${text(at.newId)}, titles: [{ lang: "en", text: "New" }], kind: CLINICAL, serviceId: ${text(at.serviceId)},
  isOpen: true, firstDate: "2026-12-02", localStart: "18:00", minutes: 60, rrule: "FREQ=WEEKLY;COUNT=2", capacity: 5, staff: [], skipDates: []`;

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
  { name: 'activatePlan', args: (at) => `id: ${text(at.draftId)}, expectedVersion: 1` },
];

/** Changes of the centre. */
export const centreDeeds: readonly Deed[] = [
  {
    name: 'createClient',
    args: (at) =>
      `id: ${text(at.newId)}, names: [{ lang: "en", given: "Zubair", family: "Quetta" }], gender: MALE, languages: [], admittedOn: "2026-11-20", phase: OUTPATIENT`,
  },
  { name: 'createSeries', args: series },
  {
    name: 'moveSession',
    args: (at) => `id: ${text(at.sessionId)}, expectedVersion: 1, localDate: "2026-12-18", localStart: "19:00"`,
  },
  { name: 'cancelSession', args: (at) => `id: ${text(at.sessionId)}, expectedVersion: 1, reason: "the room is flooded"` },
  { name: 'saveRoom', args: (at) => `id: ${text(at.roomId)}, expectedVersion: 1, name: "Changed", capacity: 7, archived: false` },
];

/** Changes of a whole roster: open to who runs the centre's day or staffs the session. */
export const rosterDeeds: readonly Deed[] = [
  { name: 'finishAttendance', args: (at) => `sessionId: ${text(at.sessionId)}, expectedVersion: 1, restAs: ABSENT` },
  { name: 'didNotMeet', args: (at) => `sessionId: ${text(at.sessionId)}, expectedVersion: 1, reason: "nobody could come" ` },
];

/** Changes of one's own account: they name nobody else, or are refused. Their own specs stand beside them in trust/identity. */
export const selfDeeds = [
  'signIn',
  'demoSignIn',
  'signOut',
  'endDevice',
  'endOtherDevices',
  'changePassword',
  'savePreferences',
  'switchPost',
] as const;

/** activatePlan takes its arguments bare; all others take an input. */
export function operationOf({ name, args }: Deed, at: Target, selection: string): string {
  const inside = name === 'activatePlan' ? args(at) : `input: { ${args(at)} }`;
  return `mutation { ${name}(${inside}) { __typename ${selection} } }`;
}
