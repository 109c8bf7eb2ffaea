import { graphql } from '@alongside/kit/contract';

export const groupListQuery = graphql(`
  query GroupList($includeEnded: Boolean!) {
    seriesList(includeEnded: $includeEnded) {
      id
      titles {
        lang
        text
      }
      localStart
      minutes
      room {
        id
        name
      }
      ruleWords {
        key
        params
      }
      capacity
      placesTaken
      endedOn
      nextSessions(first: 1) {
        id
        localDate
      }
    }
  }
`);

export const groupQuery = graphql(`
  query Group($id: ID!) {
    series(id: $id) {
      id
      titles {
        lang
        text
      }
      kind
      service {
        id
        titles {
          lang
          text
        }
      }
      isOpen
      room {
        id
        name
        capacity
      }
      localStart
      minutes
      ruleWords {
        key
        params
      }
      capacity
      topic
      onClosure
      endedOn
      staff {
        staffId
        name
        nameUr
        part
      }
      placesTaken
      hiddenMembers
      members {
        id
        state
        fromDate
        untilDate
        version
        client {
          id
          code
          displayNames {
            lang
            text
          }
          viewerMay
        }
      }
      nextSessions(first: 5) {
        id
        localDate
        localStart
        localEnd
        status
        room {
          id
          name
        }
      }
    }
  }
`);

export const memberSearchQuery = graphql(`
  query MemberSearch($search: String!) {
    clients(search: $search, filter: IN_CARE, first: 8) {
      clients {
        id
        code
        displayNames {
          lang
          text
        }
        viewerMay
      }
    }
  }
`);

export const addMemberMutation = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on MemberSaved {
        membership {
          id
        }
      }
      ... on CapacityFull {
        code
        message
        path
        fullOn
        capacity
      }
      ... on Clashes {
        code
        message
        path
        clashes {
          localDate
          other {
            titles {
              lang
              text
            }
            localStart
            localEnd
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

export const endMemberMutation = graphql(`
  mutation EndMember($input: EndMemberInput!) {
    endMember(input: $input) {
      __typename
      ... on MemberSaved {
        membership {
          id
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

export const clientNextSessionsQuery = graphql(`
  query ClientNextSessions($clientId: ID!) {
    client(id: $clientId) {
      id
      nextSessions(first: 5) {
        id
        titles {
          lang
          text
        }
        localDate
        localStart
        localEnd
        status
        room {
          id
          name
        }
      }
    }
  }
`);
