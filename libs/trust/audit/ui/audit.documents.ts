import { graphql } from '@alongside/kit/contract';

export const auditTrailQuery = graphql(`
  query AuditTrail($clientCode: String, $outcome: String, $first: Int!, $after: String) {
    auditTrail(clientCode: $clientCode, outcome: $outcome, first: $first, after: $after) {
      events {
        id
        at
        actorName
        actorRole
        action
        outcome
        operation
        subjectType
        clientCodes
        fields
        purpose
        reason
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
