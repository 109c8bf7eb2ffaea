import { graphql } from '@alongside/kit/contract';

export const coachesQuery = graphql(`
  query Coaches {
    coaches {
      id
      name
      nameUr
      pathways
      languages
      gender
      faith
      ageBand
      situations
      interests
      windows {
        weekday
        from
        until
      }
      meetsBy
      cap
      status
      pauseReason
      active
      proposed
      supervisorName
      supervisorNameUr
      version
    }
  }
`);

export const saveCoachProfileMutation = graphql(`
  mutation SaveCoachProfile($input: CoachProfileInput!) {
    saveCoachProfile(input: $input) {
      __typename
      ... on StaleCoach {
        code
        message
        path
        current {
          id
          pathways
          languages
          gender
          faith
          ageBand
          situations
          interests
          windows {
            weekday
            from
            until
          }
          meetsBy
          cap
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

export const pauseCoachMutation = graphql(`
  mutation PauseCoach($input: PauseCoachInput!) {
    pauseCoach(input: $input) {
      __typename
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
