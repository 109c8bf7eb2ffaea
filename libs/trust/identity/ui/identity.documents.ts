import { graphql } from '@alongside/kit/contract';

export const signInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

export const ownAccountQuery = graphql(`
  query OwnAccount {
    me {
      id
      name
      nameUr
      email
      isDemo
      posts {
        centreId
        centreName
        role
      }
    }
  }
`);

export const devicesQuery = graphql(`
  query Devices {
    myDevices {
      id
      device
      createdAt
      lastSeenAt
      isThis
    }
  }
`);

export const endDeviceMutation = graphql(`
  mutation EndDevice($id: ID!) {
    endDevice(id: $id) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const endOtherDevicesMutation = graphql(`
  mutation EndOtherDevices {
    endOtherDevices {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);

export const changePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
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

export const savePreferencesMutation = graphql(`
  mutation SavePreferences($input: PreferencesInput!) {
    savePreferences(input: $input) {
      __typename
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
