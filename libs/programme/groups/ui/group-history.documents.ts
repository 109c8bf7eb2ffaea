import { graphql } from '@alongside/kit/contract';

export const groupHistoryQuery = graphql(`
  query GroupHistory($id: ID!) {
    series(id: $id) {
      id
      topic
      termsFrom
      earlierTerms {
        fromDate
        untilDate
        ruleWords {
          key
          params
        }
        localStart
        minutes
        room {
          id
          name
        }
        topic
      }
      lastSessions(last: 12) {
        id
        localDate
        localStart
        localEnd
        status
        expected
        came
        walkIns
      }
    }
  }
`);
