import { graphql } from '@alongside/kit/contract';

export const todayQuery = graphql(`
  query Today($date: LocalDate) {
    day(date: $date) {
      date
      sessions {
        id
        titles {
          lang
          text
        }
        localDate
        localStart
        localEnd
        startsAt
        endsAt
        room {
          name
        }
        staff {
          name
          nameUr
          part
        }
        status
        expected
        marked
        came
        walkIns
        viewerMay
      }
      toFinish {
        id
        titles {
          lang
          text
        }
        localDate
        localStart
        localEnd
        expected
        marked
        viewerMay
      }
      next {
        titles {
          lang
          text
        }
        localDate
        localStart
      }
    }
  }
`);

export const rosterQuery = graphql(`
  query Roster($sessionId: ID!) {
    roster(sessionId: $sessionId) {
      session {
        id
        seriesId
        titles {
          lang
          text
        }
        localDate
        localStart
        localEnd
        minutes
        startsAt
        room {
          name
        }
        staff {
          staffId
          name
          nameUr
          part
        }
        status
        statusReason
        version
      }
      rows {
        client {
          id
          displayNames {
            lang
            text
          }
          viewerMay
        }
        mark {
          status
          walkIn
          arrivedMinute
          leftMinute
          recordedAt
          recordedByName
          version
        }
        walkIn
        isNew
        absencesRunning
      }
      hiddenRows
      isOpen
      opensAt
      needsReason
      isFinished
      viewerMay
    }
  }
`);

export const markHistoryQuery = graphql(`
  query MarkHistory($sessionId: ID!, $clientId: ID!) {
    mark(sessionId: $sessionId, clientId: $clientId) {
      history {
        opId
        applied
        status
        arrivedMinute
        leftMinute
        reason
        recordedAt
        recordedByName
      }
    }
  }
`);

export const walkInCandidatesQuery = graphql(`
  query WalkInCandidates($sessionId: ID!, $search: String!) {
    walkInCandidates(sessionId: $sessionId, search: $search) {
      id
      code
      displayNames {
        lang
        text
      }
    }
  }
`);

export const recordAttendanceMutation = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ... on Recorded {
        results {
          opId
          outcome
          code
          message
          path
        }
        roster {
          rows {
            client {
              id
              displayNames {
                lang
                text
              }
              viewerMay
            }
            mark {
              status
              walkIn
              arrivedMinute
              leftMinute
              recordedAt
              recordedByName
              version
            }
            walkIn
            isNew
            absencesRunning
          }
        }
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const finishAttendanceMutation = graphql(`
  mutation FinishAttendance($input: FinishInput!) {
    finishAttendance(input: $input) {
      __typename
      ... on Finished {
        roster {
          session {
            id
            status
          }
        }
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const didNotMeetMutation = graphql(`
  mutation DidNotMeet($input: DidNotMeetInput!) {
    didNotMeet(input: $input) {
      __typename
      ... on Finished {
        roster {
          session {
            id
            status
          }
        }
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const clientAttendanceQuery = graphql(`
  query ClientAttendance($clientId: ID!, $weeks: Int!) {
    client(id: $clientId) {
      attendance(weeks: $weeks) {
        from
        until
        rates {
          came
          expected
          excused
          cancelled
          walkIns
          raw
          fair
        }
        sessions {
          session {
            id
            titles {
              lang
              text
            }
            localDate
            localStart
            status
          }
          status
          walkIn
          minutes
          isExpected
        }
      }
    }
  }
`);
