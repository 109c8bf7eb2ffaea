import { graphql } from '@alongside/kit/contract';

/** What of this record the viewer may see: asked first, so that the second question asks for nothing in vain. */
export const personAccessQuery = graphql(`
  query PersonAccess($id: ID!) {
    client(id: $id) {
      id
      viewerMay
    }
  }
`);

export const personQuery = graphql(`
  query Person($id: ID!, $name: Boolean!, $record: Boolean!, $contact: Boolean!) {
    client(id: $id) {
      id
      code
      firstNames {
        lang
        text
      }
      displayNames @include(if: $name) {
        lang
        text
      }
      names @include(if: $record) {
        lang
        preferred
        given
        family
      }
      birthDate @include(if: $record)
      gender @include(if: $record)
      languages @include(if: $record)
      version @include(if: $record)
      contact @include(if: $contact) {
        phone
        email
        address
        version
      }
      careTeam @include(if: $record) {
        id
        staffId
        staffName
        staffNameUr
        part
        fromDate
        untilDate
      }
      episode @include(if: $record) {
        id
        admittedOn
        phase
        dischargedOn
        dischargeReason
        version
      }
      viewerMay
    }
  }
`);

export const colleaguesQuery = graphql(`
  query Colleagues {
    staff {
      id
      name
      nameUr
      roles
    }
  }
`);

export const editClientMutation = graphql(`
  mutation EditClient($input: EditClientInput!) {
    editClient(input: $input) {
      __typename
      ... on StaleClient {
        code
        message
        path
        current {
          id
          names {
            lang
            preferred
            given
            family
          }
          birthDate
          gender
          languages
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

export const editContactMutation = graphql(`
  mutation EditContact($input: EditContactInput!) {
    editContact(input: $input) {
      __typename
      ... on StaleClient {
        code
        message
        path
        current {
          id
          contact {
            phone
            email
            address
            version
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

export const saveEpisodeMutation = graphql(`
  mutation SaveEpisode($input: EpisodeInput!) {
    saveEpisode(input: $input) {
      __typename
      ... on StaleClient {
        code
        message
        path
        current {
          id
          episode {
            id
            admittedOn
            phase
            dischargedOn
            dischargeReason
            version
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

export const addToCareTeamMutation = graphql(`
  mutation AddToCareTeam($input: CareTeamInput!) {
    addToCareTeam(input: $input) {
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

export const endCareTeamMutation = graphql(`
  mutation EndCareTeam($input: EndCareTeamInput!) {
    endCareTeam(input: $input) {
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
