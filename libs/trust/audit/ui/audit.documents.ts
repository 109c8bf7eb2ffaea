import { graphql } from '@alongside/kit/contract';

export const auditTrailQuery = graphql(`
  query AuditTrail(
    $clientCode: String
    $outcome: String
    $action: String
    $actorId: ID
    $from: LocalDate
    $until: LocalDate
    $first: Int!
    $after: String
  ) {
    auditTrail(
      clientCode: $clientCode
      outcome: $outcome
      action: $action
      actorId: $actorId
      from: $from
      until: $until
      first: $first
      after: $after
    ) {
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

export const trailStaffQuery = graphql(`
  query TrailStaff {
    staff {
      id
      name
      nameUr
    }
  }
`);
