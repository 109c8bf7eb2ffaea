import { graphql } from '@alongside/kit/contract';

export const inTheWayQuery = graphql(`
  query SessionsInTheWay($from: LocalDate!, $until: LocalDate!) {
    sessionsInTheWay(from: $from, until: $until) {
      session {
        id
        seriesId
        titles {
          lang
          text
        }
        localDate
        localStart
      }
      inTheWay
      reason
    }
  }
`);
