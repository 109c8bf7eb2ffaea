import { graphql } from '@alongside/kit/contract';

export const saveBlockedWindowMutation = graphql(`
  mutation SaveBlockedWindow($input: BlockedWindowInput!) {
    saveBlockedWindow(input: $input) {
      __typename
      ... on StaleBlockedWindow {
        code
        message
        path
        current {
          id
          weekday
          fromTime
          untilTime
          fromDate
          untilDate
          reason
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

export const removeBlockedWindowMutation = graphql(`
  mutation RemoveBlockedWindow($id: ID!) {
    removeBlockedWindow(id: $id) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const saveHoursVariantMutation = graphql(`
  mutation SaveHoursVariant($input: HoursVariantInput!) {
    saveHoursVariant(input: $input) {
      __typename
      ... on StaleHoursVariant {
        code
        message
        path
        current {
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

export const removeHoursVariantMutation = graphql(`
  mutation RemoveHoursVariant($id: ID!) {
    removeHoursVariant(id: $id) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
