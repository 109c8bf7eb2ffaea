import { graphql } from '@alongside/kit/contract';

/** What the viewer may see of this person is asked first: to ask for the rest in vain would be written down as refused. */
export const planAccessQuery = graphql(`
  query PlanAccess($clientId: ID!) {
    client(id: $clientId) {
      id
      viewerMay
    }
  }
`);

/** `$whole`: all versions with everything in them. `$part`: the plan that holds, with its titles, or the goals that the client shares, or both. */
export const clientPlanQuery = graphql(`
  query ClientPlan($clientId: ID!, $whole: Boolean!, $part: Boolean!, $titles: Boolean!, $goals: Boolean!) {
    client(id: $clientId) {
      id
      plan @include(if: $part) {
        number @include(if: $titles)
        status @include(if: $titles)
        startsOn @include(if: $titles)
        reviewDue @include(if: $titles)
        problems @include(if: $titles) {
          id
          domain
          title
        }
        goals @include(if: $goals) {
          id
          title
          words
          wordsLang
        }
      }
      plans @include(if: $whole) {
        id
        number
        status
        startsOn
        reviewDue
        version
        activatedAt
        activatedByName
        problems {
          id
          domain
          title
          detail
        }
        goals {
          id
          problemId
          title
          words
          wordsLang
          measure
          targetOn
          isShared
        }
        interventions {
          id
          goalId
          service {
            id
            titles {
              lang
              text
            }
          }
          seriesId
          seriesTitles {
            lang
            text
          }
          timesAWeek
          minutesEach
          startsOn
          weeks
          isMandatory
        }
      }
    }
  }
`);

export const clientDoseQuery = graphql(`
  query ClientDose($clientId: ID!) {
    client(id: $clientId) {
      id
      dose(weeks: 8) {
        from
        until
        lines {
          intervention {
            id
            service {
              id
              titles {
                lang
                text
              }
            }
            seriesTitles {
              lang
              text
            }
          }
          kind
          weeks {
            monday
            sunday
            prescribed
            delivered
            excused
            sessionIds
          }
          prescribed
          delivered
        }
        sessions {
          id
          titles {
            lang
            text
          }
          localDate
          localStart
          localEnd
        }
      }
    }
  }
`);

export const planChoicesQuery = graphql(`
  query PlanChoices {
    services {
      id
      titles {
        lang
        text
      }
    }
    seriesList {
      id
      titles {
        lang
        text
      }
      service {
        id
      }
      minutes
    }
  }
`);

export const savePlanMutation = graphql(`
  mutation SavePlan($input: PlanInput!) {
    savePlan(input: $input) {
      __typename
      ... on PlanSaved {
        plan {
          id
          version
        }
      }
      ... on StalePlan {
        code
        message
        path
        current {
          id
          number
          status
          startsOn
          reviewDue
          version
          problems {
            id
            domain
            title
            detail
          }
          goals {
            id
            problemId
            title
            words
            wordsLang
            measure
            targetOn
            isShared
          }
          interventions {
            id
            goalId
            service {
              id
              titles {
                lang
                text
              }
            }
            seriesId
            seriesTitles {
              lang
              text
            }
            timesAWeek
            minutesEach
            startsOn
            weeks
            isMandatory
          }
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

/** A stale answer needs no content here: the draft was saved a moment before, and the next saving shows both. */
export const activatePlanMutation = graphql(`
  mutation ActivatePlan($id: ID!, $expectedVersion: Int!) {
    activatePlan(id: $id, expectedVersion: $expectedVersion) {
      __typename
      ... on PlanSaved {
        plan {
          id
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
