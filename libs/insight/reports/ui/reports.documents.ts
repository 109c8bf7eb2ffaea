import { graphql } from '@alongside/kit/contract';

export const reportOverviewQuery = graphql(`
  query ReportOverview($weeks: Int!, $from: LocalDate) {
    reportOverview(weeks: $weeks, from: $from) {
      weeks
      now {
        from
        until
      }
      total {
        now {
          came
          held
          excused
          walkIns
          raw {
            part
            of
            value
          }
          fair {
            part
            of
            value
          }
        }
        before {
          raw {
            part
            of
            value
          }
        }
      }
      lines {
        key
        monday
        now {
          came
          walkIns
          unfinished
          raw {
            value
          }
        }
        before {
          came
          walkIns
          unfinished
          raw {
            value
          }
        }
      }
      waiting {
        waiting
        medianDays
        longestDays
        askedNow
        askedBefore
        asked
      }
      capacity {
        now {
          part
          of
          value
        }
        before {
          part
          of
          value
        }
      }
      unfinished {
        now
        before
        of
        oldest
      }
      leastShown
    }
  }
`);

export const attendanceReportQuery = graphql(`
  query AttendanceReport($by: ReportDimension!, $weeks: Int!, $from: LocalDate, $seriesId: ID) {
    attendanceReport(by: $by, weeks: $weeks, from: $from, seriesId: $seriesId) {
      by
      weeks
      now {
        from
        until
      }
      seriesTitles {
        lang
        text
      }
      change
      leastShown
      total {
        key
        ...LineParts
      }
      lines {
        key
        monday
        seriesId
        titles {
          lang
          text
        }
        weekday
        hour
        staffName
        staffNameUr
        contribution {
          rate
          mix
        }
        ...LineParts
      }
    }
  }
  fragment LineParts on ReportLine {
    now {
      ...CountParts
    }
    before {
      ...CountParts
    }
    dose {
      part
      of
      value
    }
  }
  fragment CountParts on ReportCounts {
    people
    sessions
    came
    held
    excused
    cancelled
    walkIns
    unfinished
    raw {
      part
      of
      value
    }
    fair {
      part
      of
      value
    }
  }
`);

export const groupReportQuery = graphql(`
  query GroupReport($seriesId: ID!, $weeks: Int!, $from: LocalDate) {
    groupReport(seriesId: $seriesId, weeks: $weeks, from: $from) {
      titles {
        lang
        text
      }
      weeks
      now {
        from
        until
      }
      leastShown
      total {
        key
        ...GroupLineParts
      }
      lines {
        key
        monday
        ...GroupLineParts
      }
      people {
        client {
          id
          code
          displayNames {
            lang
            text
          }
        }
        cameNow
        heldNow
        cameBefore
        heldBefore
        squares {
          localDate
          monday
          status
          isExpected
          session
        }
      }
    }
  }
  fragment GroupLineParts on ReportLine {
    now {
      ...GroupCountParts
    }
    before {
      ...GroupCountParts
    }
    dose {
      part
      of
      value
    }
  }
  fragment GroupCountParts on ReportCounts {
    people
    sessions
    came
    held
    excused
    cancelled
    walkIns
    unfinished
    raw {
      part
      of
      value
    }
    fair {
      part
      of
      value
    }
  }
`);

export const dataQualityQuery = graphql(`
  query DataQuality($weeks: Int!, $from: LocalDate) {
    dataQuality(weeks: $weeks, from: $from) {
      lines {
        seriesId
        titles {
          lang
          text
        }
        sessions
        unfinished
        entries
        late
        corrections
        keptBeside
      }
      unfinished {
        daysAgo
        session {
          id
          titles {
            lang
            text
          }
          localDate
          localStart
          staff {
            name
            nameUr
          }
        }
      }
    }
  }
`);

export const exportReportMutation = graphql(`
  mutation ExportReport($input: ExportReportInput!) {
    exportReport(input: $input) {
      __typename
      ... on ReportExported {
        fileName
        text
      }
      ... on Problem {
        code
        message
        path
      }
    }
  }
`);
