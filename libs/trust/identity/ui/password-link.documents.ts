import { graphql } from '@alongside/kit/contract';

export const setPasswordMutation = graphql(`
  mutation SetPasswordByLink($input: SetPasswordInput!) {
    setPasswordByLink(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
      ... on BadInput {
        constraint
      }
      ... on SignInLocked {
        retryAfterSeconds
      }
    }
  }
`);

export const askForLinkMutation = graphql(`
  mutation AskForPasswordLink($email: String!) {
    askForPasswordLink(email: $email) {
      __typename
      ... on LinkAsked {
        byMail
      }
      ... on Problem {
        code
        message
        path
      }
      ... on SignInLocked {
        retryAfterSeconds
      }
    }
  }
`);
