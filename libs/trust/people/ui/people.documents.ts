import { graphql } from '@alongside/kit/contract';

/** `$details`: whether the role may see teams, episodes and last initials at all; asking in vain would be written down as refused. */
export const peopleQuery = graphql(`
  query People($search: String, $filter: ClientFilter!, $first: Int!, $after: String, $details: Boolean!) {
    clients(search: $search, filter: $filter, first: $first, after: $after) {
      clients {
        id
        code
        firstNames {
          lang
          text
        }
        displayNames @include(if: $details) {
          lang
          text
        }
        careTeam @include(if: $details) {
          id
          staffName
          staffNameUr
          part
          untilDate
        }
        episode @include(if: $details) {
          id
          admittedOn
          phase
          dischargedOn
        }
        viewerMay
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const likelyDuplicatesQuery = graphql(`
  query LikelyDuplicates($names: [NameInput!]!, $birthDate: LocalDate) {
    likelyDuplicates(names: $names, birthDate: $birthDate) {
      id
      code
      displayNames {
        lang
        text
      }
      birthDate
    }
  }
`);

export const counsellorsQuery = graphql(`
  query Counsellors {
    staff(role: COUNSELLOR) {
      id
      name
      nameUr
    }
  }
`);

export const createClientMutation = graphql(`
  mutation CreateClient($input: CreateClientInput!) {
    createClient(input: $input) {
      __typename
      ... on ClientSaved {
        client {
          id
        }
      }
      ... on LikelyDuplicate {
        code
        message
        path
        candidates {
          id
          code
          displayNames {
            lang
            text
          }
          birthDate
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
