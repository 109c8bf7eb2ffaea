import { graphql } from '@alongside/kit/contract';

export const roomsQuery = graphql(`
  query CentreRooms {
    rooms(includeArchived: true) {
      id
      name
      capacity
      bufferMinutes
      archived
      version
    }
  }
`);

export const saveRoomMutation = graphql(`
  mutation SaveRoom($input: RoomInput!) {
    saveRoom(input: $input) {
      __typename
      ... on StaleRoom {
        code
        message
        path
        current {
          id
          name
          capacity
          bufferMinutes
          archived
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
