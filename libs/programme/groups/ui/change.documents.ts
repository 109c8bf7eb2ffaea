import { graphql } from '@alongside/kit/contract';

export const changedSeriesQuery = graphql(`
  query ChangedSeries($id: ID!) {
    series(id: $id) {
      id
      version
      firstDate
      localStart
      minutes
      room {
        id
        name
      }
      topic
      capacity
      ruleWords {
        key
        params
      }
    }
  }
`);

export const previewChangeQuery = graphql(`
  query PreviewChange($input: ChangeInput!) {
    previewChange(input: $input) {
      touched
      firstDate
      lastDate
      added
      removed
      kept {
        id
        localDate
      }
      resets {
        session {
          id
          localDate
        }
        fields
      }
      clashes {
        kind
        localDate
        staffId
        people
        other {
          titles {
            lang
            text
          }
          localStart
          localEnd
        }
      }
      freeRooms {
        id
        name
      }
      freeStarts
      freeStaff {
        staffId
        name
        nameUr
      }
      belowPlan {
        client {
          id
          displayNames {
            lang
            text
          }
          code
        }
        weekOf
        prescribedMinutes
        plannedMinutes
      }
      hiddenBelowPlan
      tell {
        staffId
        name
        nameUr
        sessions
      }
      membersTouched
      fitted {
        localDate
        localStart
        fit
        toDate
        toStart
        inTheWay
        reason
        noPlace
      }
      ruleWords {
        key
        params
      }
      problems {
        code
        message
        path
        constraint
      }
    }
  }
`);

export const changeSessionsMutation = graphql(`
  mutation ChangeSessions($input: ChangeInput!) {
    changeSessions(input: $input) {
      __typename
      ... on ChangeMade {
        changeId
        undoUntil
      }
      ... on StaleSession {
        code
        message
        path
        current {
          id
          localDate
          localStart
          minutes
          room {
            id
            name
          }
          staff {
            staffId
            name
            nameUr
            part
          }
          topic
          capacity
          status
        }
      }
      ... on HasAttendance {
        code
        message
        path
        attended
        nextFrom
        nextSessionId
      }
      ... on BadInput {
        code
        message
        path
        constraint
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const undoChangeMutation = graphql(`
  mutation UndoChange($id: ID!) {
    undoChange(id: $id) {
      __typename
      ... on ChangeUndone {
        series {
          id
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
