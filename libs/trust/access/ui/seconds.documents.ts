import { graphql } from '@alongside/kit/contract';

export const ownSecondQuery = graphql(`
  query OwnSecond {
    ownSecond {
      id
      clientId
      clientCode
      category
      reason
      expiresAt
      state
      answeredByName
      answeredByNameUr
      note
    }
  }
`);

export const askSecondMutation = graphql(`
  mutation AskSecond($input: BreakGlassInput!) {
    askSecond(input: $input) {
      __typename
      ... on SecondAsked {
        second {
          id
          state
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

export const secondsToAnswerQuery = graphql(`
  query SecondsToAnswer {
    secondsToAnswer {
      id
      staffName
      staffNameUr
      clientCode
      category
      reason
      askedAt
      expiresAt
      openedThisWeek
    }
  }
`);

export const answerSecondMutation = graphql(`
  mutation AnswerSecond($input: AnswerSecondInput!) {
    answerSecond(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const grantShareQuery = graphql(`
  query GrantShare {
    grantShare {
      week {
        days
        openings
        reads
        readsByGrant
      }
      month {
        days
        openings
        reads
        readsByGrant
      }
    }
  }
`);
