import { graphql } from '@alongside/kit/contract';

/** First names only: whatever else may be seen of a person is asked for each, as far as their consent goes. */
export const myPeopleQuery = graphql(`
  query MyPeople {
    myPeople {
      matchId
      client {
        id
        code
        firstNames {
          lang
          text
        }
        viewerMay
      }
      since
      nextContactOn
      isDue
      lastContact {
        id
        at
        channel
        reached
        nextStep
      }
    }
  }
`);

export const myProposalsQuery = graphql(`
  query MyProposals {
    myProposals {
      id
      proposedAt
      answerBy
      reason
      languages
      pathways
      interests
      windows {
        weekday
        from
        until
      }
      meetsBy
      isAccepted
      version
    }
  }
`);

export const goalsForCoachQuery = graphql(`
  query GoalsForCoach($clientId: ID!) {
    client(id: $clientId) {
      id
      plan {
        goals {
          id
          title
          words
          wordsLang
        }
      }
    }
  }
`);

export const logContactMutation = graphql(`
  mutation LogContact($input: LogContactInput!) {
    logContact(input: $input) {
      __typename
      ... on ContactLogged {
        contact {
          id
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
