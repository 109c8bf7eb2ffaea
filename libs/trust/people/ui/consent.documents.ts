import { graphql } from '@alongside/kit/contract';

export const clientConsentsQuery = graphql(`
  query ClientConsents($clientId: ID!) {
    client(id: $clientId) {
      id
      consents {
        id
        coachId
        coachName
        coachNameUr
        scopes
        state
        validFrom
        validUntil
        revokedAt
        recordedByName
      }
    }
  }
`);

export const recordConsentMutation = graphql(`
  mutation RecordConsent($input: ConsentInput!) {
    recordConsent(input: $input) {
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

export const revokeConsentMutation = graphql(`
  mutation RevokeConsent($input: RevokeConsentInput!) {
    revokeConsent(input: $input) {
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
