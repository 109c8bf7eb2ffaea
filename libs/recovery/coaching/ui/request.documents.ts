import { graphql } from '@alongside/kit/contract';

export const saveMatchRequestMutation = graphql(`
  mutation SaveMatchRequest($input: MatchRequestInput!) {
    saveMatchRequest(input: $input) {
      __typename
      ... on StaleRequest {
        code
        message
        path
        current {
          id
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

export const withdrawMatchRequestMutation = graphql(`
  mutation WithdrawMatchRequest($input: WithdrawRequestInput!) {
    withdrawMatchRequest(input: $input) {
      __typename
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

/** Whose wishes can be written down: people in care, by any of their names. */
export const peopleToMatchQuery = graphql(`
  query PeopleToMatch($search: String) {
    clients(search: $search, filter: IN_CARE, first: 8) {
      clients {
        id
        code
        displayNames {
          lang
          text
        }
      }
    }
  }
`);
