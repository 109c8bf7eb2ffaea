import { graphql } from '@alongside/kit/contract';

export const staffAccountsQuery = graphql(`
  query StaffAccounts {
    staffAccounts {
      id
      name
      nameUr
      email
      state
      invitedUntil
      hasSecondFactor
      roles
      seesClients
      isSelf
    }
  }
`);

export const inviteStaffMutation = graphql(`
  mutation InviteStaff($input: InviteInput!) {
    inviteStaff(input: $input) {
      __typename
      ... on LinkMade {
        byMail
        link
        until
      }
      ... on BadInput {
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

export const renewStaffLinkMutation = graphql(`
  mutation RenewStaffLink($staffId: ID!) {
    renewStaffLink(staffId: $staffId) {
      __typename
      ... on LinkMade {
        byMail
        link
        until
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const addPostMutation = graphql(`
  mutation AddPost($input: PostInput!) {
    addPost(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const endPostMutation = graphql(`
  mutation EndPost($input: EndPostInput!) {
    endPost(input: $input) {
      __typename
      ... on AccountSaved {
        left {
          careTeams
          groups
          sessions
          matches
          supervisees
        }
      }
      ... on BadInput {
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

export const disableStaffMutation = graphql(`
  mutation DisableStaff($staffId: ID!) {
    disableStaff(staffId: $staffId) {
      __typename
      ... on AccountSaved {
        left {
          careTeams
          groups
          sessions
          matches
          supervisees
        }
      }
      ... on BadInput {
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

export const enableStaffMutation = graphql(`
  mutation EnableStaff($staffId: ID!) {
    enableStaff(staffId: $staffId) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const dropFactorMutation = graphql(`
  mutation DropSecondFactor($staffId: ID!) {
    dropSecondFactor(staffId: $staffId) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
