import { graphql } from '@alongside/kit/contract';

export const calendarQuery = graphql(`
  query Calendar($from: LocalDate!, $until: LocalDate!, $roomId: ID, $staffId: ID) {
    sessions(from: $from, until: $until, roomId: $roomId, staffId: $staffId) {
      id
      seriesId
      titles {
        lang
        text
      }
      localDate
      localStart
      localEnd
      startsAt
      endsAt
      room {
        id
        name
      }
      staff {
        staffId
        name
        nameUr
        part
      }
      capacity
      expected
      status
      viewerMay
    }
  }
`);

export const calendarChoicesQuery = graphql(`
  query CalendarChoices {
    rooms {
      id
      name
      capacity
    }
    staff {
      id
      name
      nameUr
      roles
    }
  }
`);

export const sessionQuery = graphql(`
  query CalendarSession($id: ID!) {
    session(id: $id) {
      id
      seriesId
      titles {
        lang
        text
      }
      originalDate
      localDate
      localStart
      localEnd
      minutes
      startsAt
      endsAt
      room {
        id
        name
      }
      status
      statusReason
      isMoved
      staff {
        staffId
        name
        nameUr
        part
      }
      capacity
      topic
      overrides
      expected
      marked
      came
      walkIns
      version
      viewerMay
    }
  }
`);

export const seriesChoicesQuery = graphql(`
  query SeriesChoices {
    services {
      id
      titles {
        lang
        text
      }
      kind
    }
    rooms {
      id
      name
      capacity
    }
    staff {
      id
      name
      nameUr
      roles
    }
    seriesList {
      id
      titles {
        lang
        text
      }
      kind
      service {
        id
      }
      capacity
      minutes
      isOpen
    }
  }
`);

export const previewSeriesQuery = graphql(`
  query PreviewSeries($input: SeriesInput!) {
    previewSeries(input: $input) {
      count
      firstDates
      lastDate
      isEndless
      clashes {
        kind
        localDate
        staffId
        other {
          id
          titles {
            lang
            text
          }
          localStart
          localEnd
        }
      }
      freeRooms {
        id
        name
        capacity
      }
      freeStarts
      fitted {
        localDate
        localStart
        fit
        toDate
        toStart
        inTheWay
        reason
        noPlace
      }
      problems {
        code
        message
        path
        constraint
      }
      ruleWords {
        key
        params
      }
    }
  }
`);

export const createSeriesMutation = graphql(`
  mutation CreateSeries($input: SeriesInput!) {
    createSeries(input: $input) {
      __typename
      ... on SeriesSaved {
        series {
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
