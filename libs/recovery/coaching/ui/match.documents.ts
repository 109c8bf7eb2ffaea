import { graphql } from '@alongside/kit/contract';

/** What the viewer may see of this person is asked first: to ask for the rest in vain would be written down as refused. */
export const coachingAccessQuery = graphql(`
  query CoachingAccess($clientId: ID!) {
    client(id: $clientId) {
      id
      viewerMay
    }
  }
`);

export const clientCoachingQuery = graphql(`
  query ClientCoaching($clientId: ID!, $matches: Boolean!, $request: Boolean!, $contacts: Boolean!) {
    client(id: $clientId) {
      id
      matches @include(if: $matches) {
        id
        state
        version
        coachId
        coachName
        coachNameUr
        proposedAt
        approvedByName
        reason
        coachAcceptedAt
        clientAcceptedAt
        fromDate
        untilDate
        endReason
        declinedBy
        declineReason
        note
        nextContactOn
        lastContactOn
      }
      matchRequest @include(if: $request) {
        id
        status
        daysWaiting
        gender
        languages
        pathways
        faith
        situations
        interests
        windows {
          weekday
          from
          until
        }
        meetsBy
        avoid
        avoidCoachIds
        withdrawnReason
        version
      }
      supportContacts(first: 10) @include(if: $contacts) {
        id
        coachName
        coachNameUr
        at
        channel
        minutes
        reached
        kinds
        nextStep
        nextOn
      }
    }
  }
`);

export const answerMatchMutation = graphql(`
  mutation AnswerMatch($input: AnswerMatchInput!) {
    answerMatch(input: $input) {
      __typename
      ... on MatchSaved {
        state
        version
      }
      ... on StaleMatch {
        code
        message
        path
        state
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

export const endMatchMutation = graphql(`
  mutation EndMatch($input: EndMatchInput!) {
    endMatch(input: $input) {
      __typename
      ... on MatchSaved {
        state
        version
      }
      ... on StaleMatch {
        code
        message
        path
        state
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
