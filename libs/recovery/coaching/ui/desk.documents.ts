import { graphql } from '@alongside/kit/contract';

export const matchQueueQuery = graphql(`
  query MatchQueue {
    matchQueue {
      medianDays
      rows {
        request {
          id
          daysWaiting
          gender
          languages
          pathways
          faith
          situations
          interests
          meetsBy
          windows {
            weekday
            from
            until
          }
        }
        client {
          id
          code
          displayNames {
            lang
            text
          }
        }
        offered
        best {
          coach {
            id
            name
            nameUr
          }
          total
          parts {
            criterion
            points
            of
            fact
            words
            amount
            source
          }
        }
      }
    }
  }
`);

/** Proposals that wait for an answer. */
export const openProposalsQuery = graphql(`
  query OpenProposals {
    matches(state: PROPOSED) {
      id
      state
      version
      client {
        id
        code
        displayNames {
          lang
          text
        }
      }
      coachId
      coachName
      coachNameUr
      proposedAt
      coachAcceptedAt
      clientAcceptedAt
    }
  }
`);

export const matchReviewQuery = graphql(`
  query MatchReview($clientId: ID!) {
    matchReview(clientId: $clientId) {
      request {
        id
        status
        daysWaiting
        gender
        languages
        pathways
        faith
        situations
        interests
        windows {
          weekday
          from
          until
        }
        meetsBy
        avoid
        avoidCoachIds
        version
      }
      client {
        id
        code
        displayNames {
          lang
          text
        }
      }
      ranked {
        ...ReviewedFit
      }
      further {
        ...ReviewedFit
      }
      notOffered {
        coach {
          id
          name
          nameUr
        }
        rules
      }
      earlier {
        id
        state
        coachName
        coachNameUr
        proposedAt
        untilDate
        declinedBy
        declineReason
        endReason
      }
    }
  }
  fragment ReviewedFit on CoachFit {
    coach {
      id
      name
      nameUr
      languages
      cap
      active
      proposed
    }
    total
    parts {
      criterion
      points
      of
      fact
      words
      amount
      source
    }
    concerns {
      concern
      count
    }
  }
`);

export const suggestForAllQuery = graphql(`
  query SuggestForAll($mode: PoolMode!) {
    suggestForAll(mode: $mode) {
      mode
      total
      greedyTotal
      pairs {
        request {
          id
          daysWaiting
          version
        }
        client {
          id
          code
          displayNames {
            lang
            text
          }
        }
        fit {
          coach {
            id
            name
            nameUr
          }
          total
          parts {
            criterion
            points
            of
            fact
            words
            amount
            source
          }
          concerns {
            concern
            count
          }
        }
        ownBest {
          coach {
            id
            name
            nameUr
          }
          total
        }
      }
      unmatched {
        request {
          id
          daysWaiting
        }
        client {
          id
          code
          displayNames {
            lang
            text
          }
        }
        offered
      }
      loads {
        coach {
          id
          name
          nameUr
          cap
        }
        before
        after
      }
    }
  }
`);

export const approveMatchMutation = graphql(`
  mutation ApproveMatch($input: ApproveMatchInput!) {
    approveMatch(input: $input) {
      __typename
      ... on MatchSaved {
        state
        version
      }
      ... on AlreadyMatched {
        code
        message
        path
        state
      }
      ... on PairNotOffered {
        code
        message
        path
        rules
      }
      ... on ConcernStands {
        code
        message
        path
        concerns {
          concern
          count
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
