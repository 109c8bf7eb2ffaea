import { graphql } from '@alongside/kit/contract';

export const stepUpMutation = graphql(`
  mutation StepUp($input: StepUpInput!) {
    stepUp(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
      ... on SignInLocked {
        retryAfterSeconds
      }
      ... on SecondFactorNeeded {
        wasWrong
      }
    }
  }
`);

export const ownFactorQuery = graphql(`
  query OwnFactor {
    me {
      id
      hasSecondFactor
      spareCodesLeft
    }
  }
`);

export const beginFactorMutation = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      __typename
      ... on FactorBegun {
        setupKey
        setupLink
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const confirmFactorMutation = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on FactorConfirmed {
        spareCodes
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const renewCodesMutation = graphql(`
  mutation RenewSpareCodes {
    renewSpareCodes {
      __typename
      ... on FactorConfirmed {
        spareCodes
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const endFactorMutation = graphql(`
  mutation EndSecondFactor {
    endSecondFactor {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
