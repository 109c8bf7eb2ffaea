import type { Errand } from './independent-model.ts';

/** Where a question is asked: one's own group, and one that a colleague leads. */
export type Places = {
  readonly ownSeries: string;
  readonly ownSession: string;
  readonly groundSeries: string;
  readonly groundSession: string;
  readonly serviceId: string;
  readonly clientId: string;
  readonly newId: string;
};
export type Question = { readonly root: string; readonly errand: Errand | 'OPEN'; readonly args: string };

const ask = (root: string, errand: Question['errand'], args = ''): Question => ({ root, errand, args });

/** Each root field of the contract with arguments that reach as far as they can. A root field that is missing here fails by name. */
export function questions(at: Places): Question[] {
  const name = '{ lang: "en", given: "CNRY-person_name-given-COUNSELLOR.NONE", family: "CNRY-person_name-family-COUNSELLOR.NONE" }';
  const series = `{ id: "${at.newId}", titles: [{ lang: "en", text: "New" }], kind: CLINICAL, serviceId: "${at.serviceId}", isOpen: true,
    firstDate: "2026-12-02", localStart: "10:00", minutes: 60, rrule: "FREQ=WEEKLY;COUNT=2", capacity: 5, staff: [], skipDates: [] }`;
  return [
    ask('me', 'OPEN'),
    ask('demoCards', 'OPEN'),
    ask('myDevices', 'SELF'),
    ask('myCalendarFeed', 'SELF'),
    ask('myNotices', 'SELF'),
    ask('services', 'CENTRE'),
    ask('centreSettings', 'CENTRE'),
    ask('staffAccounts', 'STAFF_DESK'),
    ask('firstSteps', 'STAFF_DESK'),
    ask('openGrant', 'BREAK_GLASS'),
    ask('grantsToReview', 'GRANT_REVIEW'),
    ask('grantShare', 'GRANT_REVIEW'),
    ask('ownSecond', 'BREAK_GLASS'),
    ask('secondsToAnswer', 'GRANT_AGREE'),
    ask('seriesList', 'CENTRE', '(includeEnded: true)'),
    ask('series', 'CENTRE', `(id: "${at.ownSeries}")`),
    ask('series', 'CENTRE', `(id: "${at.groundSeries}")`),
    ask('sessions', 'CENTRE', '(from: "2026-11-01", until: "2026-12-20")'),
    ask('sessionsInTheWay', 'CENTRE', '(from: "2026-11-01", until: "2026-12-20")'),
    ask('session', 'CENTRE', `(id: "${at.groundSession}")`),
    ask('rooms', 'CENTRE', '(includeArchived: true)'),
    ask('staff', 'CENTRE'),
    ask('day', 'CENTRE'),
    ask('roster', 'CENTRE', `(sessionId: "${at.ownSession}")`),
    ask('roster', 'CENTRE', `(sessionId: "${at.groundSession}")`),
    ask('client', 'RECORD_OF_ONE', `(id: "${at.clientId}")`),
    ask('mark', 'ROSTER_OF_ONE', `(sessionId: "${at.groundSession}", clientId: "${at.clientId}")`),
    ask('clients', 'LIST', '(filter: ALL, first: 15)'),
    ask('clients', 'LIST', '(filter: MINE, first: 15)'),
    ask('clients', 'LIST', '(filter: ALL, first: 15, search: "CNRY-client-code-COUNSELLOR.NONE")'),
    ask('clients', 'LIST', '(filter: ALL, first: 15, search: "CNRY person family")'),
    ask('likelyDuplicates', 'CREATE', `(names: [${name}], birthDate: "1990-04-03")`),
    ask('previewSeries', 'SCHEDULE_WRITE', `(input: ${series})`),
    ask(
      'previewChange',
      'SCHEDULE_WRITE',
      `(input: { id: "${at.newId}", sessionId: "${at.groundSession}", expectedVersion: 1, seriesVersion: 1, scope: THIS, localDate: "2026-12-18" })`,
    ),
    ask('walkInCandidates', 'RECORD', `(sessionId: "${at.ownSession}", search: "CNRY")`),
    ask('walkInCandidates', 'RECORD', `(sessionId: "${at.groundSession}", search: "CNRY")`),
    ask('auditTrail', 'AUDIT', '(first: 15)'),
    ...ofCoachingAndReports(at),
  ];
}

function ofCoachingAndReports(at: Places): Question[] {
  return [
    ask('coaches', 'COACHES'),
    ask('matchQueue', 'MATCHING_DESK'),
    ask('matchReview', 'MATCHING_DESK', `(clientId: "${at.clientId}")`),
    ask('suggestForAll', 'MATCHING_DESK', '(mode: EVERYONE)'),
    ask('matches', 'MATCHING_DESK', '(state: ACTIVE, first: 20)'),
    ask('matches', 'MATCHING_DESK', '(state: DECLINED, first: 20)'),
    ask('myPeople', 'OWN_COACHING'),
    ask('myProposals', 'OWN_COACHING'),
    ask('reportOverview', 'REPORTS', '(weeks: 4)'),
    ...['WEEK', 'GROUP', 'HOUR', 'FACILITATOR'].map((by) => ask('attendanceReport', 'REPORTS', `(by: ${by}, weeks: 4)`)),
    ask('groupReport', 'REPORTS', `(seriesId: "${at.ownSeries}", weeks: 4, from: "2026-11-02")`),
    ask('groupReport', 'REPORTS', `(seriesId: "${at.groundSeries}", weeks: 4, from: "2026-11-02")`),
    ask('dataQuality', 'REPORTS', '(weeks: 8)'),
  ];
}
