import { graphql } from '@alongside/kit/contract';

export const viewerQuery = graphql(`
  query Viewer {
    me {
      id
      name
      nameUr
      isDemo
      csrf
      idleMinutes
      hasSecondFactor
      locale
      theme
      singleKeys
      post {
        centreId
        centreName
        role
      }
      posts {
        centreId
        centreName
        role
      }
      mayEver
      centre {
        id
        name
        zone
        weekStart
        clientTerm
        today
      }
    }
  }
`);

export const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export const workInPostMutation = graphql(`
  mutation WorkInPost($centreId: ID!, $role: Role!) {
    switchPost(centreId: $centreId, role: $role) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const demoCardsQuery = graphql(`
  query DemoCards {
    demoCards {
      staffId
      name
      nameUr
      role
      centreName
    }
  }
`);

export const demoSignInMutation = graphql(`
  mutation DemoSignIn($staffId: ID!) {
    demoSignIn(staffId: $staffId) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
