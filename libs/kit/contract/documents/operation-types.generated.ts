// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  clientId: string;
  fromDate: string;
  id: string;
  /** Needed when another session of the client overlaps. */
  overrideReason?: string | null | undefined;
  seriesId: string;
};

export type CancelSessionInput = {
  expectedVersion: number;
  id: string;
  reason: string;
};

export type CareTeamInput = {
  clientId: string;
  fromDate: string;
  id: string;
  part: CarePart;
  staffId: string;
};

export type ChangePasswordInput = {
  current: string;
  next: string;
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

export type EndMemberInput = {
  expectedVersion: number;
  id: string;
  reason: string;
  untilDate: string;
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

export type FinishInput = {
  expectedVersion: number;
  /** What people without a mark get; null: only if nobody is unmarked. */
  restAs?: MarkStatus | null | undefined;
  sessionId: string;
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

export type MoveSessionInput = {
  expectedVersion: number;
  id: string;
  localDate: string;
  /** A time that clocks jump over that day is answered with BadInput, constraint 'nextTime DATE TIME': the first time after the gap. */
  localStart: string;
  /** Left out: the room stays. Null: no room. */
  roomId?: string | null | undefined;
};

export type NameInput = {
  family?: string | null | undefined;
  given: string;
  lang: string;
  preferred?: string | null | undefined;
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

export type RoomInput = {
  archived: boolean;
  capacity: number;
  /** 0 for a new room. */
  expectedVersion: number;
  id: string;
  name: string;
};

export type SeriesInput = {
  capacity: number;
  firstDate: string;
  id: string;
  isOpen: boolean;
  kind: GroupKind;
  localStart: string;
  minutes: number;
  roomId?: string | null | undefined;
  rrule: string;
  serviceId: string;
  /** Dates of the rule that are left out (a clash, a closure). */
  skipDates: Array<string>;
  staff: Array<StaffPartInput>;
  titles: Array<WordedInput>;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type StaffPartInput = {
  part: SessionPart;
  staffId: string;
};

export type WordedInput = {
  lang: string;
  text: string;
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
    locale: string;
    theme: string;
    singleKeys: boolean;
    mayEver: Array<string>;
    post: { centreId: string; centreName: string; role: Role };
    posts: Array<{ centreId: string; centreName: string; role: Role }>;
    centre: { id: string; name: string; zone: string; weekStart: number; today: string };
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
    titles: Array<{ lang: string; text: string }>;
    room: { id: string; name: string } | null;
    staff: Array<{ name: string; nameUr: string | null; part: SessionPart }>;
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

export type MoveSessionMutationVariables = Exact<{
  input: MoveSessionInput;
}>;

export type MoveSessionMutation = {
  moveSession:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | {
        __typename: 'Clashes';
        code: string;
        message: string;
        path: Array<string> | null;
        clashes: Array<{
          kind: ClashKind;
          localDate: string;
          other: { localStart: string; localEnd: string; titles: Array<{ lang: string; text: string }> } | null;
          freeRooms: Array<{ id: string; name: string }>;
        }>;
      }
    | { __typename: 'HasAttendance'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SessionSaved'; session: { id: string; seriesId: string; version: number } }
    | {
        __typename: 'StaleSession';
        code: string;
        message: string;
        path: Array<string> | null;
        current: { localDate: string; localStart: string; version: number; room: { id: string; name: string } | null };
      };
};

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;

export type CancelSessionMutation = {
  cancelSession:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null; constraint: string | null }
    | { __typename: 'Clashes'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'HasAttendance'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SessionSaved'; session: { id: string; seriesId: string; version: number } }
    | { __typename: 'StaleSession'; code: string; message: string; path: Array<string> | null };
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

export type AuditTrailQueryVariables = Exact<{
  clientCode?: string | null | undefined;
  outcome?: string | null | undefined;
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

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
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

export type CentreRoomsQueryVariables = Exact<{ [key: string]: never }>;

export type CentreRoomsQuery = { rooms: Array<{ id: string; name: string; capacity: number; archived: boolean; version: number }> };

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
        current: { id: string; name: string; capacity: number; archived: boolean; version: number };
      };
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
