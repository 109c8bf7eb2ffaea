// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.

import type * as types from './operation-types.generated.ts';

/** The text of one operation that knows its answer and its variables. */
export type TypedText<Result, Variables> = string & { readonly __apiType?: (variables: Variables) => Result };

export function graphql(
  text: '\n  query ReportOverview($weeks: Int!, $from: LocalDate) {\n    reportOverview(weeks: $weeks, from: $from) {\n      weeks\n      now {\n        from\n        until\n      }\n      total {\n        now {\n          came\n          held\n          excused\n          walkIns\n          raw {\n            part\n            of\n            value\n          }\n          fair {\n            part\n            of\n            value\n          }\n        }\n        before {\n          raw {\n            part\n            of\n            value\n          }\n        }\n      }\n      lines {\n        key\n        monday\n        now {\n          came\n          walkIns\n          unfinished\n          raw {\n            value\n          }\n        }\n        before {\n          came\n          walkIns\n          unfinished\n          raw {\n            value\n          }\n        }\n      }\n      waiting {\n        waiting\n        medianDays\n        longestDays\n        askedNow\n        askedBefore\n        asked\n      }\n      capacity {\n        now {\n          part\n          of\n          value\n        }\n        before {\n          part\n          of\n          value\n        }\n      }\n      unfinished {\n        now\n        before\n        of\n        oldest\n      }\n      leastShown\n    }\n  }\n',
): TypedText<types.ReportOverviewQuery, types.ReportOverviewQueryVariables>;
export function graphql(
  text: '\n  query AttendanceReport($by: ReportDimension!, $weeks: Int!, $from: LocalDate, $seriesId: ID) {\n    attendanceReport(by: $by, weeks: $weeks, from: $from, seriesId: $seriesId) {\n      by\n      weeks\n      now {\n        from\n        until\n      }\n      seriesTitles {\n        lang\n        text\n      }\n      change\n      leastShown\n      total {\n        key\n        ...LineParts\n      }\n      lines {\n        key\n        monday\n        seriesId\n        titles {\n          lang\n          text\n        }\n        weekday\n        hour\n        staffName\n        staffNameUr\n        contribution {\n          rate\n          mix\n        }\n        ...LineParts\n      }\n    }\n  }\n  fragment LineParts on ReportLine {\n    now {\n      ...CountParts\n    }\n    before {\n      ...CountParts\n    }\n    dose {\n      part\n      of\n      value\n    }\n  }\n  fragment CountParts on ReportCounts {\n    people\n    sessions\n    came\n    held\n    excused\n    cancelled\n    walkIns\n    unfinished\n    raw {\n      part\n      of\n      value\n    }\n    fair {\n      part\n      of\n      value\n    }\n  }\n',
): TypedText<types.AttendanceReportQuery, types.AttendanceReportQueryVariables>;
export function graphql(
  text: '\n  query GroupReport($seriesId: ID!, $weeks: Int!, $from: LocalDate) {\n    groupReport(seriesId: $seriesId, weeks: $weeks, from: $from) {\n      titles {\n        lang\n        text\n      }\n      weeks\n      now {\n        from\n        until\n      }\n      leastShown\n      total {\n        key\n        ...GroupLineParts\n      }\n      lines {\n        key\n        monday\n        ...GroupLineParts\n      }\n      people {\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        cameNow\n        heldNow\n        cameBefore\n        heldBefore\n        squares {\n          localDate\n          monday\n          status\n          isExpected\n          session\n        }\n      }\n    }\n  }\n  fragment GroupLineParts on ReportLine {\n    now {\n      ...GroupCountParts\n    }\n    before {\n      ...GroupCountParts\n    }\n    dose {\n      part\n      of\n      value\n    }\n  }\n  fragment GroupCountParts on ReportCounts {\n    people\n    sessions\n    came\n    held\n    excused\n    cancelled\n    walkIns\n    unfinished\n    raw {\n      part\n      of\n      value\n    }\n    fair {\n      part\n      of\n      value\n    }\n  }\n',
): TypedText<types.GroupReportQuery, types.GroupReportQueryVariables>;
export function graphql(
  text: '\n  query DataQuality($weeks: Int!, $from: LocalDate) {\n    dataQuality(weeks: $weeks, from: $from) {\n      lines {\n        seriesId\n        titles {\n          lang\n          text\n        }\n        sessions\n        unfinished\n        entries\n        late\n        corrections\n        keptBeside\n      }\n      unfinished {\n        daysAgo\n        session {\n          id\n          titles {\n            lang\n            text\n          }\n          localDate\n          localStart\n          staff {\n            name\n            nameUr\n          }\n        }\n      }\n    }\n  }\n',
): TypedText<types.DataQualityQuery, types.DataQualityQueryVariables>;
export function graphql(
  text: '\n  mutation ExportReport($input: ExportReportInput!) {\n    exportReport(input: $input) {\n      __typename\n      ... on ReportExported {\n        fileName\n        text\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ExportReportMutation, types.ExportReportMutationVariables>;
export function graphql(
  text: '\n  query Viewer {\n    me {\n      id\n      name\n      nameUr\n      isDemo\n      csrf\n      idleMinutes\n      hasSecondFactor\n      locale\n      theme\n      singleKeys\n      post {\n        centreId\n        centreName\n        role\n      }\n      posts {\n        centreId\n        centreName\n        role\n      }\n      mayEver\n      centre {\n        id\n        name\n        zone\n        weekStart\n        clientTerm\n        today\n      }\n    }\n  }\n',
): TypedText<types.ViewerQuery, types.ViewerQueryVariables>;
export function graphql(
  text: '\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n',
): TypedText<types.SignOutMutation, types.SignOutMutationVariables>;
export function graphql(
  text: '\n  mutation WorkInPost($centreId: ID!, $role: Role!) {\n    switchPost(centreId: $centreId, role: $role) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.WorkInPostMutation, types.WorkInPostMutationVariables>;
export function graphql(
  text: '\n  query DemoCards {\n    demoCards {\n      staffId\n      name\n      nameUr\n      role\n      centreName\n    }\n  }\n',
): TypedText<types.DemoCardsQuery, types.DemoCardsQueryVariables>;
export function graphql(
  text: '\n  mutation DemoSignIn($staffId: ID!) {\n    demoSignIn(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.DemoSignInMutation, types.DemoSignInMutationVariables>;
export function graphql(
  text: '\n  query Today($date: LocalDate) {\n    day(date: $date) {\n      date\n      sessions {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        startsAt\n        endsAt\n        room {\n          name\n        }\n        staff {\n          name\n          nameUr\n          part\n        }\n        status\n        expected\n        marked\n        came\n        walkIns\n        viewerMay\n      }\n      toFinish {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        expected\n        marked\n        viewerMay\n      }\n      next {\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n      }\n    }\n  }\n',
): TypedText<types.TodayQuery, types.TodayQueryVariables>;
export function graphql(
  text: '\n  query Roster($sessionId: ID!) {\n    roster(sessionId: $sessionId) {\n      session {\n        id\n        seriesId\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        minutes\n        startsAt\n        room {\n          name\n        }\n        staff {\n          staffId\n          name\n          nameUr\n          part\n        }\n        status\n        statusReason\n        version\n      }\n      rows {\n        client {\n          id\n          displayNames {\n            lang\n            text\n          }\n          viewerMay\n        }\n        mark {\n          status\n          walkIn\n          arrivedMinute\n          leftMinute\n          recordedAt\n          recordedByName\n          version\n        }\n        walkIn\n        isNew\n        absencesRunning\n      }\n      hiddenRows\n      isOpen\n      opensAt\n      needsReason\n      isFinished\n      viewerMay\n    }\n  }\n',
): TypedText<types.RosterQuery, types.RosterQueryVariables>;
export function graphql(
  text: '\n  query MarkHistory($sessionId: ID!, $clientId: ID!) {\n    mark(sessionId: $sessionId, clientId: $clientId) {\n      history {\n        opId\n        applied\n        status\n        arrivedMinute\n        leftMinute\n        reason\n        recordedAt\n        recordedByName\n      }\n    }\n  }\n',
): TypedText<types.MarkHistoryQuery, types.MarkHistoryQueryVariables>;
export function graphql(
  text: '\n  query WalkInCandidates($sessionId: ID!, $search: String!) {\n    walkInCandidates(sessionId: $sessionId, search: $search) {\n      id\n      code\n      displayNames {\n        lang\n        text\n      }\n    }\n  }\n',
): TypedText<types.WalkInCandidatesQuery, types.WalkInCandidatesQueryVariables>;
export function graphql(
  text: '\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on Recorded {\n        results {\n          opId\n          outcome\n          code\n          message\n          path\n        }\n        roster {\n          rows {\n            client {\n              id\n              displayNames {\n                lang\n                text\n              }\n              viewerMay\n            }\n            mark {\n              status\n              walkIn\n              arrivedMinute\n              leftMinute\n              recordedAt\n              recordedByName\n              version\n            }\n            walkIn\n            isNew\n            absencesRunning\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RecordAttendanceMutation, types.RecordAttendanceMutationVariables>;
export function graphql(
  text: '\n  mutation FinishAttendance($input: FinishInput!) {\n    finishAttendance(input: $input) {\n      __typename\n      ... on Finished {\n        roster {\n          session {\n            id\n            status\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.FinishAttendanceMutation, types.FinishAttendanceMutationVariables>;
export function graphql(
  text: '\n  mutation DidNotMeet($input: DidNotMeetInput!) {\n    didNotMeet(input: $input) {\n      __typename\n      ... on Finished {\n        roster {\n          session {\n            id\n            status\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.DidNotMeetMutation, types.DidNotMeetMutationVariables>;
export function graphql(
  text: '\n  query ClientAttendance($clientId: ID!, $weeks: Int!) {\n    client(id: $clientId) {\n      attendance(weeks: $weeks) {\n        from\n        until\n        rates {\n          came\n          expected\n          excused\n          cancelled\n          walkIns\n          raw\n          fair\n        }\n        sessions {\n          session {\n            id\n            titles {\n              lang\n              text\n            }\n            localDate\n            localStart\n            status\n          }\n          status\n          walkIn\n          minutes\n          isExpected\n        }\n      }\n    }\n  }\n',
): TypedText<types.ClientAttendanceQuery, types.ClientAttendanceQueryVariables>;
export function graphql(
  text: '\n  query ChangedSeries($id: ID!) {\n    series(id: $id) {\n      id\n      version\n      firstDate\n      localStart\n      minutes\n      room {\n        id\n        name\n      }\n      topic\n      capacity\n      ruleWords {\n        key\n        params\n      }\n    }\n  }\n',
): TypedText<types.ChangedSeriesQuery, types.ChangedSeriesQueryVariables>;
export function graphql(
  text: '\n  query PreviewChange($input: ChangeInput!) {\n    previewChange(input: $input) {\n      touched\n      firstDate\n      lastDate\n      added\n      removed\n      kept {\n        id\n        localDate\n      }\n      resets {\n        session {\n          id\n          localDate\n        }\n        fields\n      }\n      clashes {\n        kind\n        localDate\n        staffId\n        people\n        other {\n          titles {\n            lang\n            text\n          }\n          localStart\n          localEnd\n        }\n      }\n      freeRooms {\n        id\n        name\n      }\n      freeStarts\n      freeStaff {\n        staffId\n        name\n        nameUr\n      }\n      belowPlan {\n        client {\n          id\n          displayNames {\n            lang\n            text\n          }\n          code\n        }\n        weekOf\n        prescribedMinutes\n        plannedMinutes\n      }\n      hiddenBelowPlan\n      tell {\n        staffId\n        name\n        nameUr\n        sessions\n      }\n      membersTouched\n      fitted {\n        localDate\n        localStart\n        fit\n        toDate\n        toStart\n        inTheWay\n        reason\n        noPlace\n      }\n      ruleWords {\n        key\n        params\n      }\n      problems {\n        code\n        message\n        path\n        constraint\n      }\n    }\n  }\n',
): TypedText<types.PreviewChangeQuery, types.PreviewChangeQueryVariables>;
export function graphql(
  text: '\n  mutation ChangeSessions($input: ChangeInput!) {\n    changeSessions(input: $input) {\n      __typename\n      ... on ChangeMade {\n        changeId\n        undoUntil\n      }\n      ... on StaleSession {\n        code\n        message\n        path\n        current {\n          id\n          localDate\n          localStart\n          minutes\n          room {\n            id\n            name\n          }\n          staff {\n            staffId\n            name\n            nameUr\n            part\n          }\n          topic\n          capacity\n          status\n        }\n      }\n      ... on HasAttendance {\n        code\n        message\n        path\n        attended\n        nextFrom\n        nextSessionId\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ChangeSessionsMutation, types.ChangeSessionsMutationVariables>;
export function graphql(
  text: '\n  mutation UndoChange($id: ID!) {\n    undoChange(id: $id) {\n      __typename\n      ... on ChangeUndone {\n        series {\n          id\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.UndoChangeMutation, types.UndoChangeMutationVariables>;
export function graphql(
  text: '\n  query OwnFeed {\n    myCalendarFeed {\n      createdAt\n      lastReadAt\n    }\n  }\n',
): TypedText<types.OwnFeedQuery, types.OwnFeedQueryVariables>;
export function graphql(
  text: '\n  mutation MakeFeed {\n    makeCalendarFeed {\n      __typename\n      ... on FeedMade {\n        address\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.MakeFeedMutation, types.MakeFeedMutationVariables>;
export function graphql(
  text: '\n  mutation RevokeFeed {\n    revokeCalendarFeed {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RevokeFeedMutation, types.RevokeFeedMutationVariables>;
export function graphql(
  text: '\n  query OwnNotices {\n    myNotices {\n      changes\n      reminders\n      areSent\n    }\n  }\n',
): TypedText<types.OwnNoticesQuery, types.OwnNoticesQueryVariables>;
export function graphql(
  text: '\n  mutation SaveNotices($input: NoticesInput!) {\n    saveNotices(input: $input) {\n      __typename\n      ... on NoticesSaved {\n        notices {\n          changes\n          reminders\n          areSent\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveNoticesMutation, types.SaveNoticesMutationVariables>;
export function graphql(
  text: '\n  query GroupHistory($id: ID!) {\n    series(id: $id) {\n      id\n      topic\n      termsFrom\n      earlierTerms {\n        fromDate\n        untilDate\n        ruleWords {\n          key\n          params\n        }\n        localStart\n        minutes\n        room {\n          id\n          name\n        }\n        topic\n      }\n      lastSessions(last: 12) {\n        id\n        localDate\n        localStart\n        localEnd\n        status\n        expected\n        came\n        walkIns\n      }\n    }\n  }\n',
): TypedText<types.GroupHistoryQuery, types.GroupHistoryQueryVariables>;
export function graphql(
  text: '\n  query Calendar($from: LocalDate!, $until: LocalDate!, $roomId: ID, $staffId: ID) {\n    sessions(from: $from, until: $until, roomId: $roomId, staffId: $staffId) {\n      id\n      seriesId\n      titles {\n        lang\n        text\n      }\n      localDate\n      localStart\n      localEnd\n      startsAt\n      endsAt\n      room {\n        id\n        name\n      }\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      capacity\n      expected\n      status\n      viewerMay\n    }\n  }\n',
): TypedText<types.CalendarQuery, types.CalendarQueryVariables>;
export function graphql(
  text: '\n  query CalendarChoices {\n    rooms {\n      id\n      name\n      capacity\n    }\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n  }\n',
): TypedText<types.CalendarChoicesQuery, types.CalendarChoicesQueryVariables>;
export function graphql(
  text: '\n  query CalendarSession($id: ID!) {\n    session(id: $id) {\n      id\n      seriesId\n      titles {\n        lang\n        text\n      }\n      originalDate\n      localDate\n      localStart\n      localEnd\n      minutes\n      startsAt\n      endsAt\n      room {\n        id\n        name\n      }\n      status\n      statusReason\n      isMoved\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      capacity\n      topic\n      overrides\n      expected\n      marked\n      came\n      walkIns\n      version\n      viewerMay\n    }\n  }\n',
): TypedText<types.CalendarSessionQuery, types.CalendarSessionQueryVariables>;
export function graphql(
  text: '\n  query SeriesChoices {\n    services {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n    }\n    rooms {\n      id\n      name\n      capacity\n    }\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n    seriesList {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n      service {\n        id\n      }\n      capacity\n      minutes\n      isOpen\n    }\n  }\n',
): TypedText<types.SeriesChoicesQuery, types.SeriesChoicesQueryVariables>;
export function graphql(
  text: '\n  query PreviewSeries($input: SeriesInput!) {\n    previewSeries(input: $input) {\n      count\n      firstDates\n      lastDate\n      isEndless\n      clashes {\n        kind\n        localDate\n        staffId\n        other {\n          id\n          titles {\n            lang\n            text\n          }\n          localStart\n          localEnd\n        }\n      }\n      freeRooms {\n        id\n        name\n        capacity\n      }\n      freeStarts\n      fitted {\n        localDate\n        localStart\n        fit\n        toDate\n        toStart\n        inTheWay\n        reason\n        noPlace\n      }\n      problems {\n        code\n        message\n        path\n        constraint\n      }\n      ruleWords {\n        key\n        params\n      }\n    }\n  }\n',
): TypedText<types.PreviewSeriesQuery, types.PreviewSeriesQueryVariables>;
export function graphql(
  text: '\n  mutation CreateSeries($input: SeriesInput!) {\n    createSeries(input: $input) {\n      __typename\n      ... on SeriesSaved {\n        series {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.CreateSeriesMutation, types.CreateSeriesMutationVariables>;
export function graphql(
  text: '\n  query SessionsInTheWay($from: LocalDate!, $until: LocalDate!) {\n    sessionsInTheWay(from: $from, until: $until) {\n      session {\n        id\n        seriesId\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n      }\n      inTheWay\n      reason\n    }\n  }\n',
): TypedText<types.SessionsInTheWayQuery, types.SessionsInTheWayQueryVariables>;
export function graphql(
  text: '\n  query GroupList($includeEnded: Boolean!) {\n    seriesList(includeEnded: $includeEnded) {\n      id\n      titles {\n        lang\n        text\n      }\n      localStart\n      minutes\n      room {\n        id\n        name\n      }\n      ruleWords {\n        key\n        params\n      }\n      capacity\n      placesTaken\n      endedOn\n      nextSessions(first: 1) {\n        id\n        localDate\n      }\n    }\n  }\n',
): TypedText<types.GroupListQuery, types.GroupListQueryVariables>;
export function graphql(
  text: '\n  query Group($id: ID!) {\n    series(id: $id) {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n      service {\n        id\n        titles {\n          lang\n          text\n        }\n      }\n      isOpen\n      room {\n        id\n        name\n        capacity\n      }\n      localStart\n      minutes\n      ruleWords {\n        key\n        params\n      }\n      capacity\n      topic\n      onClosure\n      endedOn\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      placesTaken\n      hiddenMembers\n      members {\n        id\n        state\n        fromDate\n        untilDate\n        version\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n          viewerMay\n        }\n      }\n      nextSessions(first: 5) {\n        id\n        localDate\n        localStart\n        localEnd\n        status\n        room {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): TypedText<types.GroupQuery, types.GroupQueryVariables>;
export function graphql(
  text: '\n  query MemberSearch($search: String!) {\n    clients(search: $search, filter: IN_CARE, first: 8) {\n      clients {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n        viewerMay\n      }\n    }\n  }\n',
): TypedText<types.MemberSearchQuery, types.MemberSearchQueryVariables>;
export function graphql(
  text: '\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on MemberSaved {\n        membership {\n          id\n        }\n      }\n      ... on CapacityFull {\n        code\n        message\n        path\n        fullOn\n        capacity\n      }\n      ... on Clashes {\n        code\n        message\n        path\n        clashes {\n          localDate\n          other {\n            titles {\n              lang\n              text\n            }\n            localStart\n            localEnd\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AddMemberMutation, types.AddMemberMutationVariables>;
export function graphql(
  text: '\n  mutation EndMember($input: EndMemberInput!) {\n    endMember(input: $input) {\n      __typename\n      ... on MemberSaved {\n        membership {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndMemberMutation, types.EndMemberMutationVariables>;
export function graphql(
  text: '\n  query ClientNextSessions($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      nextSessions(first: 5) {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        status\n        room {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): TypedText<types.ClientNextSessionsQuery, types.ClientNextSessionsQueryVariables>;
export function graphql(
  text: '\n  query Coaches {\n    coaches {\n      id\n      name\n      nameUr\n      pathways\n      languages\n      gender\n      faith\n      ageBand\n      situations\n      interests\n      windows {\n        weekday\n        from\n        until\n      }\n      meetsBy\n      cap\n      status\n      pauseReason\n      active\n      proposed\n      supervisorName\n      supervisorNameUr\n      version\n    }\n  }\n',
): TypedText<types.CoachesQuery, types.CoachesQueryVariables>;
export function graphql(
  text: '\n  mutation SaveCoachProfile($input: CoachProfileInput!) {\n    saveCoachProfile(input: $input) {\n      __typename\n      ... on StaleCoach {\n        code\n        message\n        path\n        current {\n          id\n          pathways\n          languages\n          gender\n          faith\n          ageBand\n          situations\n          interests\n          windows {\n            weekday\n            from\n            until\n          }\n          meetsBy\n          cap\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveCoachProfileMutation, types.SaveCoachProfileMutationVariables>;
export function graphql(
  text: '\n  mutation PauseCoach($input: PauseCoachInput!) {\n    pauseCoach(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.PauseCoachMutation, types.PauseCoachMutationVariables>;
export function graphql(
  text: '\n  query MatchQueue {\n    matchQueue {\n      medianDays\n      rows {\n        request {\n          id\n          daysWaiting\n          gender\n          languages\n          pathways\n          faith\n          situations\n          interests\n          meetsBy\n          windows {\n            weekday\n            from\n            until\n          }\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        offered\n        best {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n          parts {\n            criterion\n            points\n            of\n            fact\n            words\n            amount\n            source\n          }\n        }\n      }\n    }\n  }\n',
): TypedText<types.MatchQueueQuery, types.MatchQueueQueryVariables>;
export function graphql(
  text: '\n  query OpenProposals {\n    matches(state: PROPOSED) {\n      id\n      state\n      version\n      client {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n      coachId\n      coachName\n      coachNameUr\n      proposedAt\n      coachAcceptedAt\n      clientAcceptedAt\n    }\n  }\n',
): TypedText<types.OpenProposalsQuery, types.OpenProposalsQueryVariables>;
export function graphql(
  text: '\n  query MatchReview($clientId: ID!) {\n    matchReview(clientId: $clientId) {\n      request {\n        id\n        status\n        daysWaiting\n        gender\n        languages\n        pathways\n        faith\n        situations\n        interests\n        windows {\n          weekday\n          from\n          until\n        }\n        meetsBy\n        avoid\n        avoidCoachIds\n        version\n      }\n      client {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n      ranked {\n        ...ReviewedFit\n      }\n      further {\n        ...ReviewedFit\n      }\n      notOffered {\n        coach {\n          id\n          name\n          nameUr\n        }\n        rules\n      }\n      earlier {\n        id\n        state\n        coachName\n        coachNameUr\n        proposedAt\n        untilDate\n        declinedBy\n        declineReason\n        endReason\n      }\n    }\n  }\n  fragment ReviewedFit on CoachFit {\n    coach {\n      id\n      name\n      nameUr\n      languages\n      cap\n      active\n      proposed\n    }\n    total\n    parts {\n      criterion\n      points\n      of\n      fact\n      words\n      amount\n      source\n    }\n    concerns {\n      concern\n      count\n    }\n  }\n',
): TypedText<types.MatchReviewQuery, types.MatchReviewQueryVariables>;
export function graphql(
  text: '\n  query SuggestForAll($mode: PoolMode!) {\n    suggestForAll(mode: $mode) {\n      mode\n      total\n      greedyTotal\n      pairs {\n        request {\n          id\n          daysWaiting\n          version\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        fit {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n          parts {\n            criterion\n            points\n            of\n            fact\n            words\n            amount\n            source\n          }\n          concerns {\n            concern\n            count\n          }\n        }\n        ownBest {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n        }\n      }\n      unmatched {\n        request {\n          id\n          daysWaiting\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        offered\n      }\n      loads {\n        coach {\n          id\n          name\n          nameUr\n          cap\n        }\n        before\n        after\n      }\n    }\n  }\n',
): TypedText<types.SuggestForAllQuery, types.SuggestForAllQueryVariables>;
export function graphql(
  text: '\n  mutation ApproveMatch($input: ApproveMatchInput!) {\n    approveMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on AlreadyMatched {\n        code\n        message\n        path\n        state\n      }\n      ... on PairNotOffered {\n        code\n        message\n        path\n        rules\n      }\n      ... on ConcernStands {\n        code\n        message\n        path\n        concerns {\n          concern\n          count\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ApproveMatchMutation, types.ApproveMatchMutationVariables>;
export function graphql(
  text: '\n  query CoachingAccess($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      viewerMay\n    }\n  }\n',
): TypedText<types.CoachingAccessQuery, types.CoachingAccessQueryVariables>;
export function graphql(
  text: '\n  query ClientCoaching($clientId: ID!, $matches: Boolean!, $request: Boolean!, $contacts: Boolean!) {\n    client(id: $clientId) {\n      id\n      matches @include(if: $matches) {\n        id\n        state\n        version\n        coachId\n        coachName\n        coachNameUr\n        proposedAt\n        approvedByName\n        reason\n        coachAcceptedAt\n        clientAcceptedAt\n        fromDate\n        untilDate\n        endReason\n        declinedBy\n        declineReason\n        note\n        nextContactOn\n        lastContactOn\n      }\n      matchRequest @include(if: $request) {\n        id\n        status\n        daysWaiting\n        gender\n        languages\n        pathways\n        faith\n        situations\n        interests\n        windows {\n          weekday\n          from\n          until\n        }\n        meetsBy\n        avoid\n        avoidCoachIds\n        withdrawnReason\n        version\n      }\n      supportContacts(first: 10) @include(if: $contacts) {\n        id\n        coachName\n        coachNameUr\n        at\n        channel\n        minutes\n        reached\n        kinds\n        nextStep\n        nextOn\n      }\n    }\n  }\n',
): TypedText<types.ClientCoachingQuery, types.ClientCoachingQueryVariables>;
export function graphql(
  text: '\n  mutation AnswerMatch($input: AnswerMatchInput!) {\n    answerMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on StaleMatch {\n        code\n        message\n        path\n        state\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AnswerMatchMutation, types.AnswerMatchMutationVariables>;
export function graphql(
  text: '\n  mutation EndMatch($input: EndMatchInput!) {\n    endMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on StaleMatch {\n        code\n        message\n        path\n        state\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndMatchMutation, types.EndMatchMutationVariables>;
export function graphql(
  text: '\n  query MyPeople {\n    myPeople {\n      matchId\n      client {\n        id\n        code\n        firstNames {\n          lang\n          text\n        }\n        viewerMay\n      }\n      since\n      nextContactOn\n      isDue\n      lastContact {\n        id\n        at\n        channel\n        reached\n        nextStep\n      }\n    }\n  }\n',
): TypedText<types.MyPeopleQuery, types.MyPeopleQueryVariables>;
export function graphql(
  text: '\n  query MyProposals {\n    myProposals {\n      id\n      proposedAt\n      answerBy\n      reason\n      languages\n      pathways\n      interests\n      windows {\n        weekday\n        from\n        until\n      }\n      meetsBy\n      isAccepted\n      version\n    }\n  }\n',
): TypedText<types.MyProposalsQuery, types.MyProposalsQueryVariables>;
export function graphql(
  text: '\n  query GoalsForCoach($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      plan {\n        goals {\n          id\n          title\n          words\n          wordsLang\n        }\n      }\n    }\n  }\n',
): TypedText<types.GoalsForCoachQuery, types.GoalsForCoachQueryVariables>;
export function graphql(
  text: '\n  mutation LogContact($input: LogContactInput!) {\n    logContact(input: $input) {\n      __typename\n      ... on ContactLogged {\n        contact {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.LogContactMutation, types.LogContactMutationVariables>;
export function graphql(
  text: '\n  mutation SaveMatchRequest($input: MatchRequestInput!) {\n    saveMatchRequest(input: $input) {\n      __typename\n      ... on StaleRequest {\n        code\n        message\n        path\n        current {\n          id\n          gender\n          languages\n          pathways\n          faith\n          situations\n          interests\n          windows {\n            weekday\n            from\n            until\n          }\n          meetsBy\n          avoid\n          avoidCoachIds\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveMatchRequestMutation, types.SaveMatchRequestMutationVariables>;
export function graphql(
  text: '\n  mutation WithdrawMatchRequest($input: WithdrawRequestInput!) {\n    withdrawMatchRequest(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.WithdrawMatchRequestMutation, types.WithdrawMatchRequestMutationVariables>;
export function graphql(
  text: '\n  query PeopleToMatch($search: String) {\n    clients(search: $search, filter: IN_CARE, first: 8) {\n      clients {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n    }\n  }\n',
): TypedText<types.PeopleToMatchQuery, types.PeopleToMatchQueryVariables>;
export function graphql(
  text: '\n  query PlanAccess($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      viewerMay\n    }\n  }\n',
): TypedText<types.PlanAccessQuery, types.PlanAccessQueryVariables>;
export function graphql(
  text: '\n  query ClientPlan($clientId: ID!, $whole: Boolean!, $part: Boolean!, $titles: Boolean!, $goals: Boolean!) {\n    client(id: $clientId) {\n      id\n      plan @include(if: $part) {\n        number @include(if: $titles)\n        status @include(if: $titles)\n        startsOn @include(if: $titles)\n        reviewDue @include(if: $titles)\n        problems @include(if: $titles) {\n          id\n          domain\n          title\n        }\n        goals @include(if: $goals) {\n          id\n          title\n          words\n          wordsLang\n        }\n      }\n      plans @include(if: $whole) {\n        id\n        number\n        status\n        startsOn\n        reviewDue\n        version\n        activatedAt\n        activatedByName\n        problems {\n          id\n          domain\n          title\n          detail\n        }\n        goals {\n          id\n          problemId\n          title\n          words\n          wordsLang\n          measure\n          targetOn\n          isShared\n        }\n        interventions {\n          id\n          goalId\n          service {\n            id\n            titles {\n              lang\n              text\n            }\n          }\n          seriesId\n          seriesTitles {\n            lang\n            text\n          }\n          timesAWeek\n          minutesEach\n          startsOn\n          weeks\n          isMandatory\n        }\n      }\n    }\n  }\n',
): TypedText<types.ClientPlanQuery, types.ClientPlanQueryVariables>;
export function graphql(
  text: '\n  query ClientDose($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      dose(weeks: 8) {\n        from\n        until\n        lines {\n          intervention {\n            id\n            service {\n              id\n              titles {\n                lang\n                text\n              }\n            }\n            seriesTitles {\n              lang\n              text\n            }\n          }\n          kind\n          weeks {\n            monday\n            sunday\n            prescribed\n            delivered\n            excused\n            sessionIds\n          }\n          prescribed\n          delivered\n        }\n        sessions {\n          id\n          titles {\n            lang\n            text\n          }\n          localDate\n          localStart\n          localEnd\n        }\n      }\n    }\n  }\n',
): TypedText<types.ClientDoseQuery, types.ClientDoseQueryVariables>;
export function graphql(
  text: '\n  query PlanChoices {\n    services {\n      id\n      titles {\n        lang\n        text\n      }\n    }\n    seriesList {\n      id\n      titles {\n        lang\n        text\n      }\n      service {\n        id\n      }\n      minutes\n    }\n  }\n',
): TypedText<types.PlanChoicesQuery, types.PlanChoicesQueryVariables>;
export function graphql(
  text: '\n  mutation SavePlan($input: PlanInput!) {\n    savePlan(input: $input) {\n      __typename\n      ... on PlanSaved {\n        plan {\n          id\n          version\n        }\n      }\n      ... on StalePlan {\n        code\n        message\n        path\n        current {\n          id\n          number\n          status\n          startsOn\n          reviewDue\n          version\n          problems {\n            id\n            domain\n            title\n            detail\n          }\n          goals {\n            id\n            problemId\n            title\n            words\n            wordsLang\n            measure\n            targetOn\n            isShared\n          }\n          interventions {\n            id\n            goalId\n            service {\n              id\n              titles {\n                lang\n                text\n              }\n            }\n            seriesId\n            seriesTitles {\n              lang\n              text\n            }\n            timesAWeek\n            minutesEach\n            startsOn\n            weeks\n            isMandatory\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SavePlanMutation, types.SavePlanMutationVariables>;
export function graphql(
  text: '\n  mutation ActivatePlan($id: ID!, $expectedVersion: Int!) {\n    activatePlan(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PlanSaved {\n        plan {\n          id\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ActivatePlanMutation, types.ActivatePlanMutationVariables>;
export function graphql(
  text: '\n  query OpenGrant {\n    openGrant {\n      id\n      clientId\n      clientCode\n      expiresAt\n    }\n  }\n',
): TypedText<types.OpenGrantQuery, types.OpenGrantQueryVariables>;
export function graphql(
  text: '\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      __typename\n      ... on GrantOpened {\n        grant {\n          id\n          clientId\n          expiresAt\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.BreakGlassMutation, types.BreakGlassMutationVariables>;
export function graphql(
  text: '\n  mutation EndGrant($id: ID!) {\n    endGrant(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndGrantMutation, types.EndGrantMutationVariables>;
export function graphql(
  text: '\n  query GrantsToReview {\n    grantsToReview {\n      id\n      staffName\n      staffNameUr\n      clientCode\n      category\n      reason\n      grantedAt\n      endedAt\n      dueAt\n      state\n      outcome\n      note\n      reviewedByName\n      secondName\n      secondNameUr\n      isOwn\n    }\n  }\n',
): TypedText<types.GrantsToReviewQuery, types.GrantsToReviewQueryVariables>;
export function graphql(
  text: '\n  mutation ReviewGrant($input: ReviewGrantInput!) {\n    reviewGrant(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ReviewGrantMutation, types.ReviewGrantMutationVariables>;
export function graphql(
  text: '\n  query OwnSecond {\n    ownSecond {\n      id\n      clientId\n      clientCode\n      category\n      reason\n      expiresAt\n      state\n      answeredByName\n      answeredByNameUr\n      note\n    }\n  }\n',
): TypedText<types.OwnSecondQuery, types.OwnSecondQueryVariables>;
export function graphql(
  text: '\n  mutation AskSecond($input: BreakGlassInput!) {\n    askSecond(input: $input) {\n      __typename\n      ... on SecondAsked {\n        second {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AskSecondMutation, types.AskSecondMutationVariables>;
export function graphql(
  text: '\n  query SecondsToAnswer {\n    secondsToAnswer {\n      id\n      staffName\n      staffNameUr\n      clientCode\n      category\n      reason\n      askedAt\n      expiresAt\n      openedThisWeek\n    }\n  }\n',
): TypedText<types.SecondsToAnswerQuery, types.SecondsToAnswerQueryVariables>;
export function graphql(
  text: '\n  mutation AnswerSecond($input: AnswerSecondInput!) {\n    answerSecond(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AnswerSecondMutation, types.AnswerSecondMutationVariables>;
export function graphql(
  text: '\n  query GrantShare {\n    grantShare {\n      week {\n        days\n        openings\n        reads\n        readsByGrant\n      }\n      month {\n        days\n        openings\n        reads\n        readsByGrant\n      }\n    }\n  }\n',
): TypedText<types.GrantShareQuery, types.GrantShareQueryVariables>;
export function graphql(
  text: '\n  query AuditTrail(\n    $clientCode: String\n    $outcome: String\n    $action: String\n    $actorId: ID\n    $from: LocalDate\n    $until: LocalDate\n    $first: Int!\n    $after: String\n  ) {\n    auditTrail(\n      clientCode: $clientCode\n      outcome: $outcome\n      action: $action\n      actorId: $actorId\n      from: $from\n      until: $until\n      first: $first\n      after: $after\n    ) {\n      events {\n        id\n        at\n        actorName\n        actorRole\n        action\n        outcome\n        operation\n        subjectType\n        clientCodes\n        fields\n        purpose\n        reason\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): TypedText<types.AuditTrailQuery, types.AuditTrailQueryVariables>;
export function graphql(
  text: '\n  query TrailStaff {\n    staff {\n      id\n      name\n      nameUr\n    }\n  }\n',
): TypedText<types.TrailStaffQuery, types.TrailStaffQueryVariables>;
export function graphql(
  text: '\n  query StaffAccounts {\n    staffAccounts {\n      id\n      name\n      nameUr\n      email\n      state\n      invitedUntil\n      hasSecondFactor\n      roles\n      seesClients\n      isSelf\n    }\n  }\n',
): TypedText<types.StaffAccountsQuery, types.StaffAccountsQueryVariables>;
export function graphql(
  text: '\n  mutation InviteStaff($input: InviteInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on LinkMade {\n        byMail\n        link\n        until\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.InviteStaffMutation, types.InviteStaffMutationVariables>;
export function graphql(
  text: '\n  mutation RenewStaffLink($staffId: ID!) {\n    renewStaffLink(staffId: $staffId) {\n      __typename\n      ... on LinkMade {\n        byMail\n        link\n        until\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RenewStaffLinkMutation, types.RenewStaffLinkMutationVariables>;
export function graphql(
  text: '\n  mutation AddPost($input: PostInput!) {\n    addPost(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AddPostMutation, types.AddPostMutationVariables>;
export function graphql(
  text: '\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      __typename\n      ... on AccountSaved {\n        left {\n          careTeams\n          groups\n          sessions\n          matches\n          supervisees\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndPostMutation, types.EndPostMutationVariables>;
export function graphql(
  text: '\n  mutation DisableStaff($staffId: ID!) {\n    disableStaff(staffId: $staffId) {\n      __typename\n      ... on AccountSaved {\n        left {\n          careTeams\n          groups\n          sessions\n          matches\n          supervisees\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.DisableStaffMutation, types.DisableStaffMutationVariables>;
export function graphql(
  text: '\n  mutation EnableStaff($staffId: ID!) {\n    enableStaff(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EnableStaffMutation, types.EnableStaffMutationVariables>;
export function graphql(
  text: '\n  mutation DropSecondFactor($staffId: ID!) {\n    dropSecondFactor(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.DropSecondFactorMutation, types.DropSecondFactorMutationVariables>;
export function graphql(
  text: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n      ... on SecondFactorNeeded {\n        wasWrong\n      }\n    }\n  }\n',
): TypedText<types.SignInMutation, types.SignInMutationVariables>;
export function graphql(
  text: '\n  query OwnAccount {\n    me {\n      id\n      name\n      nameUr\n      email\n      isDemo\n      posts {\n        centreId\n        centreName\n        role\n      }\n    }\n  }\n',
): TypedText<types.OwnAccountQuery, types.OwnAccountQueryVariables>;
export function graphql(
  text: '\n  query Devices {\n    myDevices {\n      id\n      device\n      createdAt\n      lastSeenAt\n      isThis\n    }\n  }\n',
): TypedText<types.DevicesQuery, types.DevicesQueryVariables>;
export function graphql(
  text: '\n  mutation EndDevice($id: ID!) {\n    endDevice(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndDeviceMutation, types.EndDeviceMutationVariables>;
export function graphql(
  text: '\n  mutation EndOtherDevices {\n    endOtherDevices {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndOtherDevicesMutation, types.EndOtherDevicesMutationVariables>;
export function graphql(
  text: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): TypedText<types.ChangePasswordMutation, types.ChangePasswordMutationVariables>;
export function graphql(
  text: '\n  mutation SavePreferences($input: PreferencesInput!) {\n    savePreferences(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SavePreferencesMutation, types.SavePreferencesMutationVariables>;
export function graphql(
  text: '\n  mutation SetPasswordByLink($input: SetPasswordInput!) {\n    setPasswordByLink(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): TypedText<types.SetPasswordByLinkMutation, types.SetPasswordByLinkMutationVariables>;
export function graphql(
  text: '\n  mutation AskForPasswordLink($email: String!) {\n    askForPasswordLink(email: $email) {\n      __typename\n      ... on LinkAsked {\n        byMail\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
): TypedText<types.AskForPasswordLinkMutation, types.AskForPasswordLinkMutationVariables>;
export function graphql(
  text: '\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n      ... on SecondFactorNeeded {\n        wasWrong\n      }\n    }\n  }\n',
): TypedText<types.StepUpMutation, types.StepUpMutationVariables>;
export function graphql(
  text: '\n  query OwnFactor {\n    me {\n      id\n      hasSecondFactor\n      spareCodesLeft\n    }\n  }\n',
): TypedText<types.OwnFactorQuery, types.OwnFactorQueryVariables>;
export function graphql(
  text: '\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      __typename\n      ... on FactorBegun {\n        setupKey\n        setupLink\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.BeginSecondFactorMutation, types.BeginSecondFactorMutationVariables>;
export function graphql(
  text: '\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on FactorConfirmed {\n        spareCodes\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ConfirmSecondFactorMutation, types.ConfirmSecondFactorMutationVariables>;
export function graphql(
  text: '\n  mutation RenewSpareCodes {\n    renewSpareCodes {\n      __typename\n      ... on FactorConfirmed {\n        spareCodes\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RenewSpareCodesMutation, types.RenewSpareCodesMutationVariables>;
export function graphql(
  text: '\n  mutation EndSecondFactor {\n    endSecondFactor {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndSecondFactorMutation, types.EndSecondFactorMutationVariables>;
export function graphql(
  text: '\n  mutation ImportFile($input: ImportInput!) {\n    importFile(input: $input) {\n      __typename\n      ... on ImportReport {\n        isWritten\n        columns {\n          column\n          field\n          isLeftOut\n        }\n        fields {\n          name\n          needed\n        }\n        rows\n        added\n        alreadyHere\n        faults {\n          row\n          column\n          rule\n          limit\n          reason\n        }\n        faultCount\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ImportFileMutation, types.ImportFileMutationVariables>;
export function graphql(
  text: '\n  mutation ExportFile($kind: ExchangeKind!) {\n    exportFile(kind: $kind) {\n      __typename\n      ... on FileExported {\n        fileName\n        text\n        count\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.ExportFileMutation, types.ExportFileMutationVariables>;
export function graphql(
  text: '\n  query FirstSteps {\n    firstSteps {\n      hours\n      rooms\n      staff\n      groups\n      people\n    }\n  }\n',
): TypedText<types.FirstStepsQuery, types.FirstStepsQueryVariables>;
export function graphql(
  text: '\n  query CentreSettings {\n    centreSettings {\n      id\n      name\n      zone\n      weekStart\n      lateDefaultMinutes\n      openingHours {\n        weekday\n        opens\n        closes\n      }\n      clientTerm\n      closures {\n        id\n        kind\n        fromDate\n        untilDate\n        reason\n      }\n      blockedWindows {\n        id\n        weekday\n        fromTime\n        untilTime\n        fromDate\n        untilDate\n        reason\n        version\n      }\n      hoursVariants {\n        id\n        name\n        fromDate\n        untilDate\n        openingHours {\n          weekday\n          opens\n          closes\n        }\n        version\n      }\n      version\n    }\n  }\n',
): TypedText<types.CentreSettingsQuery, types.CentreSettingsQueryVariables>;
export function graphql(
  text: '\n  mutation SaveCentre($input: CentreInput!) {\n    saveCentre(input: $input) {\n      __typename\n      ... on StaleCentre {\n        code\n        message\n        path\n        current {\n          id\n          name\n          zone\n          weekStart\n          lateDefaultMinutes\n          openingHours {\n            weekday\n            opens\n            closes\n          }\n          clientTerm\n          closures {\n            id\n            kind\n            fromDate\n            untilDate\n            reason\n          }\n          blockedWindows {\n            id\n            weekday\n            fromTime\n            untilTime\n            fromDate\n            untilDate\n            reason\n            version\n          }\n          hoursVariants {\n            id\n            name\n            fromDate\n            untilDate\n            openingHours {\n              weekday\n              opens\n              closes\n            }\n            version\n          }\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveCentreMutation, types.SaveCentreMutationVariables>;
export function graphql(
  text: '\n  mutation AddClosure($input: ClosureInput!) {\n    addClosure(input: $input) {\n      __typename\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AddClosureMutation, types.AddClosureMutationVariables>;
export function graphql(
  text: '\n  mutation RemoveClosure($id: ID!) {\n    removeClosure(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RemoveClosureMutation, types.RemoveClosureMutationVariables>;
export function graphql(
  text: '\n  mutation SaveBlockedWindow($input: BlockedWindowInput!) {\n    saveBlockedWindow(input: $input) {\n      __typename\n      ... on StaleBlockedWindow {\n        code\n        message\n        path\n        current {\n          id\n          weekday\n          fromTime\n          untilTime\n          fromDate\n          untilDate\n          reason\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveBlockedWindowMutation, types.SaveBlockedWindowMutationVariables>;
export function graphql(
  text: '\n  mutation RemoveBlockedWindow($id: ID!) {\n    removeBlockedWindow(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RemoveBlockedWindowMutation, types.RemoveBlockedWindowMutationVariables>;
export function graphql(
  text: '\n  mutation SaveHoursVariant($input: HoursVariantInput!) {\n    saveHoursVariant(input: $input) {\n      __typename\n      ... on StaleHoursVariant {\n        code\n        message\n        path\n        current {\n          id\n          name\n          fromDate\n          untilDate\n          openingHours {\n            weekday\n            opens\n            closes\n          }\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveHoursVariantMutation, types.SaveHoursVariantMutationVariables>;
export function graphql(
  text: '\n  mutation RemoveHoursVariant($id: ID!) {\n    removeHoursVariant(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RemoveHoursVariantMutation, types.RemoveHoursVariantMutationVariables>;
export function graphql(
  text: '\n  query CentreRooms {\n    rooms(includeArchived: true) {\n      id\n      name\n      capacity\n      bufferMinutes\n      archived\n      version\n    }\n  }\n',
): TypedText<types.CentreRoomsQuery, types.CentreRoomsQueryVariables>;
export function graphql(
  text: '\n  mutation SaveRoom($input: RoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on StaleRoom {\n        code\n        message\n        path\n        current {\n          id\n          name\n          capacity\n          bufferMinutes\n          archived\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveRoomMutation, types.SaveRoomMutationVariables>;
export function graphql(
  text: '\n  query ClientConsents($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      consents {\n        id\n        coachId\n        coachName\n        coachNameUr\n        scopes\n        state\n        validFrom\n        validUntil\n        revokedAt\n        recordedByName\n      }\n    }\n  }\n',
): TypedText<types.ClientConsentsQuery, types.ClientConsentsQueryVariables>;
export function graphql(
  text: '\n  mutation RecordConsent($input: ConsentInput!) {\n    recordConsent(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RecordConsentMutation, types.RecordConsentMutationVariables>;
export function graphql(
  text: '\n  mutation RevokeConsent($input: RevokeConsentInput!) {\n    revokeConsent(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.RevokeConsentMutation, types.RevokeConsentMutationVariables>;
export function graphql(
  text: '\n  query People($search: String, $filter: ClientFilter!, $first: Int!, $after: String, $details: Boolean!) {\n    clients(search: $search, filter: $filter, first: $first, after: $after) {\n      clients {\n        id\n        code\n        firstNames {\n          lang\n          text\n        }\n        displayNames @include(if: $details) {\n          lang\n          text\n        }\n        careTeam @include(if: $details) {\n          id\n          staffName\n          staffNameUr\n          part\n          untilDate\n        }\n        episode @include(if: $details) {\n          id\n          admittedOn\n          phase\n          dischargedOn\n        }\n        viewerMay\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): TypedText<types.PeopleQuery, types.PeopleQueryVariables>;
export function graphql(
  text: '\n  query LikelyDuplicates($names: [NameInput!]!, $birthDate: LocalDate) {\n    likelyDuplicates(names: $names, birthDate: $birthDate) {\n      id\n      code\n      displayNames {\n        lang\n        text\n      }\n      birthDate\n    }\n  }\n',
): TypedText<types.LikelyDuplicatesQuery, types.LikelyDuplicatesQueryVariables>;
export function graphql(
  text: '\n  query Counsellors {\n    staff(role: COUNSELLOR) {\n      id\n      name\n      nameUr\n    }\n  }\n',
): TypedText<types.CounsellorsQuery, types.CounsellorsQueryVariables>;
export function graphql(
  text: '\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      __typename\n      ... on ClientSaved {\n        client {\n          id\n        }\n      }\n      ... on LikelyDuplicate {\n        code\n        message\n        path\n        candidates {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n          birthDate\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.CreateClientMutation, types.CreateClientMutationVariables>;
export function graphql(
  text: '\n  query PersonAccess($id: ID!) {\n    client(id: $id) {\n      id\n      viewerMay\n    }\n  }\n',
): TypedText<types.PersonAccessQuery, types.PersonAccessQueryVariables>;
export function graphql(
  text: '\n  query Person($id: ID!, $name: Boolean!, $record: Boolean!, $contact: Boolean!) {\n    client(id: $id) {\n      id\n      code\n      firstNames {\n        lang\n        text\n      }\n      displayNames @include(if: $name) {\n        lang\n        text\n      }\n      names @include(if: $record) {\n        lang\n        preferred\n        given\n        family\n      }\n      birthDate @include(if: $record)\n      gender @include(if: $record)\n      languages @include(if: $record)\n      version @include(if: $record)\n      contact @include(if: $contact) {\n        phone\n        email\n        address\n        version\n      }\n      careTeam @include(if: $record) {\n        id\n        staffId\n        staffName\n        staffNameUr\n        part\n        fromDate\n        untilDate\n      }\n      episode @include(if: $record) {\n        id\n        admittedOn\n        phase\n        dischargedOn\n        dischargeReason\n        version\n      }\n      viewerMay\n    }\n  }\n',
): TypedText<types.PersonQuery, types.PersonQueryVariables>;
export function graphql(
  text: '\n  query Colleagues {\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n  }\n',
): TypedText<types.ColleaguesQuery, types.ColleaguesQueryVariables>;
export function graphql(
  text: '\n  mutation EditClient($input: EditClientInput!) {\n    editClient(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          names {\n            lang\n            preferred\n            given\n            family\n          }\n          birthDate\n          gender\n          languages\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EditClientMutation, types.EditClientMutationVariables>;
export function graphql(
  text: '\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          contact {\n            phone\n            email\n            address\n            version\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EditContactMutation, types.EditContactMutationVariables>;
export function graphql(
  text: '\n  mutation SaveEpisode($input: EpisodeInput!) {\n    saveEpisode(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          episode {\n            id\n            admittedOn\n            phase\n            dischargedOn\n            dischargeReason\n            version\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.SaveEpisodeMutation, types.SaveEpisodeMutationVariables>;
export function graphql(
  text: '\n  mutation AddToCareTeam($input: CareTeamInput!) {\n    addToCareTeam(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.AddToCareTeamMutation, types.AddToCareTeamMutationVariables>;
export function graphql(
  text: '\n  mutation EndCareTeam($input: EndCareTeamInput!) {\n    endCareTeam(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.EndCareTeamMutation, types.EndCareTeamMutationVariables>;
/** Takes the text of an operation as it stands in a documents file; a text that `npm run generate` has not seen does not compile. */
export function graphql(text: string): string {
  return text;
}
