import { graphql } from '@alongside/kit/contract';

export const centreSettingsQuery = graphql(`
  query CentreSettings {
    centreSettings {
      id
      name
      zone
      weekStart
      lateDefaultMinutes
      openingHours {
        weekday
        opens
        closes
      }
      clientTerm
      closures {
        id
        kind
        fromDate
        untilDate
        reason
      }
      blockedWindows {
        id
        weekday
        fromTime
        untilTime
        fromDate
        untilDate
        reason
        version
      }
      hoursVariants {
        id
        name
        fromDate
        untilDate
        openingHours {
          weekday
          opens
          closes
        }
        version
      }
      version
    }
  }
`);

export const saveCentreMutation = graphql(`
  mutation SaveCentre($input: CentreInput!) {
    saveCentre(input: $input) {
      __typename
      ... on StaleCentre {
        code
        message
        path
        current {
          id
          name
          zone
          weekStart
          lateDefaultMinutes
          openingHours {
            weekday
            opens
            closes
          }
          clientTerm
          closures {
            id
            kind
            fromDate
            untilDate
            reason
          }
          blockedWindows {
            id
            weekday
            fromTime
            untilTime
            fromDate
            untilDate
            reason
            version
          }
          hoursVariants {
            id
            name
            fromDate
            untilDate
            openingHours {
              weekday
              opens
              closes
            }
            version
          }
          version
        }
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

export const addClosureMutation = graphql(`
  mutation AddClosure($input: ClosureInput!) {
    addClosure(input: $input) {
      __typename
      ... on BadInput {
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

export const removeClosureMutation = graphql(`
  mutation RemoveClosure($id: ID!) {
    removeClosure(id: $id) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
