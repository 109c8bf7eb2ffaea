import { graphql } from '@alongside/kit/contract';

export const ownFeedQuery = graphql(`
  query OwnFeed {
    myCalendarFeed {
      createdAt
      lastReadAt
    }
  }
`);

export const makeFeedMutation = graphql(`
  mutation MakeFeed {
    makeCalendarFeed {
      __typename
      ... on FeedMade {
        address
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const revokeFeedMutation = graphql(`
  mutation RevokeFeed {
    revokeCalendarFeed {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const ownNoticesQuery = graphql(`
  query OwnNotices {
    myNotices {
      changes
      reminders
      areSent
    }
  }
`);

export const saveNoticesMutation = graphql(`
  mutation SaveNotices($input: NoticesInput!) {
    saveNotices(input: $input) {
      __typename
      ... on NoticesSaved {
        notices {
          changes
          reminders
          areSent
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
