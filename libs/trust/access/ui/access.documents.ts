import { graphql } from '@alongside/kit/contract';

export const openGrantQuery = graphql(`
  query OpenGrant {
    openGrant {
      id
      clientId
      clientCode
      expiresAt
    }
  }
`);

export const breakGlassMutation = graphql(`
  mutation BreakGlass($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      __typename
      ... on GrantOpened {
        grant {
          id
          clientId
          expiresAt
        }
      }
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

export const endGrantMutation = graphql(`
  mutation EndGrant($id: ID!) {
    endGrant(id: $id) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const grantsToReviewQuery = graphql(`
  query GrantsToReview {
    grantsToReview {
      id
      staffName
      staffNameUr
      clientCode
      category
      reason
      grantedAt
      endedAt
      dueAt
      state
      outcome
      note
      reviewedByName
      secondName
      secondNameUr
      isOwn
    }
  }
`);

export const reviewGrantMutation = graphql(`
  mutation ReviewGrant($input: ReviewGrantInput!) {
    reviewGrant(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
