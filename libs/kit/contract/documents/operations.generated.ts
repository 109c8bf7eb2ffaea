// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.

export interface KnownOperation {
  /** SHA-256 of the text's UTF-8 bytes, in hex. */
  readonly hash: string;
  readonly name: string;
  readonly text: string;
}

/** Every operation that the screens send. */
export const knownOperations: readonly KnownOperation[] = [
  {
    hash: '29ca2cf30004ceee2b1e0776c60655220502db585f0895246326ec8c84016dbf',
    name: 'ActivatePlan',
    text: '\n  mutation ActivatePlan($id: ID!, $expectedVersion: Int!) {\n    activatePlan(id: $id, expectedVersion: $expectedVersion) {\n      __typename\n      ... on PlanSaved {\n        plan {\n          id\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '13036df2e3129282d2aebf4cefdab8d04c59fe2df9a83535b2d3c6389fb560ee',
    name: 'AddClosure',
    text: '\n  mutation AddClosure($input: ClosureInput!) {\n    addClosure(input: $input) {\n      __typename\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'dac92e908d7534ab1cc36e5471232d18771bbba372f42f69352d39a4766bfed5',
    name: 'AddMember',
    text: '\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on MemberSaved {\n        membership {\n          id\n        }\n      }\n      ... on CapacityFull {\n        code\n        message\n        path\n        fullOn\n        capacity\n      }\n      ... on Clashes {\n        code\n        message\n        path\n        clashes {\n          localDate\n          other {\n            titles {\n              lang\n              text\n            }\n            localStart\n            localEnd\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e0ed3cfbe191d542c11b45330765430ffbb0402cb4ac35e43da15d2ff0447ee5',
    name: 'AddPost',
    text: '\n  mutation AddPost($input: PostInput!) {\n    addPost(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '622dec3f26da96d0c875ba2a5fcbbf05e699df9e7ce267f3092feff17c740f75',
    name: 'AddToCareTeam',
    text: '\n  mutation AddToCareTeam($input: CareTeamInput!) {\n    addToCareTeam(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '5d7e770e0e4ecd219be9930964cc09f990d0933d17d8d0be729848d4fe2a7c70',
    name: 'AnswerMatch',
    text: '\n  mutation AnswerMatch($input: AnswerMatchInput!) {\n    answerMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on StaleMatch {\n        code\n        message\n        path\n        state\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'cb3cb015d6a2c0bf5fa010fcc51051cdc2d54d2ebca34e4782437186c4d82d11',
    name: 'AnswerSecond',
    text: '\n  mutation AnswerSecond($input: AnswerSecondInput!) {\n    answerSecond(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '9790b3aaeaedc251b7642568ed645bf45654d7cef8f7e5b10726426c6b6b1358',
    name: 'ApproveMatch',
    text: '\n  mutation ApproveMatch($input: ApproveMatchInput!) {\n    approveMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on AlreadyMatched {\n        code\n        message\n        path\n        state\n      }\n      ... on PairNotOffered {\n        code\n        message\n        path\n        rules\n      }\n      ... on ConcernStands {\n        code\n        message\n        path\n        concerns {\n          concern\n          count\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'c2e79021031c334c87b0e034334e2bf10fb968794da266a79e220df031982a13',
    name: 'AskForPasswordLink',
    text: '\n  mutation AskForPasswordLink($email: String!) {\n    askForPasswordLink(email: $email) {\n      __typename\n      ... on LinkAsked {\n        byMail\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
  },
  {
    hash: 'c4bca5d011fd2c19c01b83edc4121a3b7f2005b3e5905129d289ac4c9abfe3d3',
    name: 'AskSecond',
    text: '\n  mutation AskSecond($input: BreakGlassInput!) {\n    askSecond(input: $input) {\n      __typename\n      ... on SecondAsked {\n        second {\n          id\n          state\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e98c5c0a39bc89657bdcc1e5fa5dce93c43976caabf4241e5795a981a2cfeb85',
    name: 'AttendanceReport',
    text: '\n  query AttendanceReport($by: ReportDimension!, $weeks: Int!, $from: LocalDate, $seriesId: ID) {\n    attendanceReport(by: $by, weeks: $weeks, from: $from, seriesId: $seriesId) {\n      by\n      weeks\n      now {\n        from\n        until\n      }\n      seriesTitles {\n        lang\n        text\n      }\n      change\n      leastShown\n      total {\n        key\n        ...LineParts\n      }\n      lines {\n        key\n        monday\n        seriesId\n        titles {\n          lang\n          text\n        }\n        weekday\n        hour\n        staffName\n        staffNameUr\n        contribution {\n          rate\n          mix\n        }\n        ...LineParts\n      }\n    }\n  }\n  fragment LineParts on ReportLine {\n    now {\n      ...CountParts\n    }\n    before {\n      ...CountParts\n    }\n    dose {\n      part\n      of\n      value\n    }\n  }\n  fragment CountParts on ReportCounts {\n    people\n    sessions\n    came\n    held\n    excused\n    cancelled\n    walkIns\n    unfinished\n    raw {\n      part\n      of\n      value\n    }\n    fair {\n      part\n      of\n      value\n    }\n  }\n',
  },
  {
    hash: 'be3710931dbcd7e7279002bfdea5ed1516d1750ae893ec06e2c488cdec74e9cc',
    name: 'AuditTrail',
    text: '\n  query AuditTrail(\n    $clientCode: String\n    $outcome: String\n    $action: String\n    $actorId: ID\n    $from: LocalDate\n    $until: LocalDate\n    $first: Int!\n    $after: String\n  ) {\n    auditTrail(\n      clientCode: $clientCode\n      outcome: $outcome\n      action: $action\n      actorId: $actorId\n      from: $from\n      until: $until\n      first: $first\n      after: $after\n    ) {\n      events {\n        id\n        at\n        actorName\n        actorRole\n        action\n        outcome\n        operation\n        subjectType\n        clientCodes\n        fields\n        purpose\n        reason\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
  },
  {
    hash: '22be1d3243f308ecf7a40c6f931b7f7ca73550a62faa18007c6df403af4951b4',
    name: 'BeginSecondFactor',
    text: '\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      __typename\n      ... on FactorBegun {\n        setupKey\n        setupLink\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'cac6ab0c007a474b1e4d10207eeb708f727a966717f34b42a0110b27432871cd',
    name: 'BreakGlass',
    text: '\n  mutation BreakGlass($input: BreakGlassInput!) {\n    breakGlass(input: $input) {\n      __typename\n      ... on GrantOpened {\n        grant {\n          id\n          clientId\n          expiresAt\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '2c1960f49751a024452e7d66d2ace01304a9723ee65427953521b751ec171c83',
    name: 'Calendar',
    text: '\n  query Calendar($from: LocalDate!, $until: LocalDate!, $roomId: ID, $staffId: ID) {\n    sessions(from: $from, until: $until, roomId: $roomId, staffId: $staffId) {\n      id\n      seriesId\n      titles {\n        lang\n        text\n      }\n      localDate\n      localStart\n      localEnd\n      startsAt\n      endsAt\n      room {\n        id\n        name\n      }\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      capacity\n      expected\n      status\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: '66c065f67e40df8a33fa364091ed1813a4df45b2bfcec8244f29c1b292d51293',
    name: 'CalendarChoices',
    text: '\n  query CalendarChoices {\n    rooms {\n      id\n      name\n      capacity\n    }\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n  }\n',
  },
  {
    hash: '2b15949b61c31cb062c0771beb9ac18433f909901febdc10044edc4ee1929ba3',
    name: 'CalendarSession',
    text: '\n  query CalendarSession($id: ID!) {\n    session(id: $id) {\n      id\n      seriesId\n      titles {\n        lang\n        text\n      }\n      originalDate\n      localDate\n      localStart\n      localEnd\n      minutes\n      startsAt\n      endsAt\n      room {\n        id\n        name\n      }\n      status\n      statusReason\n      isMoved\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      capacity\n      topic\n      overrides\n      expected\n      marked\n      came\n      walkIns\n      version\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: '12d3a0a8a4329fcd62f3f6d176226b7755f764c6a831bdee8d86b2301d8d0201',
    name: 'CentreRooms',
    text: '\n  query CentreRooms {\n    rooms(includeArchived: true) {\n      id\n      name\n      capacity\n      bufferMinutes\n      archived\n      version\n    }\n  }\n',
  },
  {
    hash: 'b3ddbf6f6913e151f1e47066ae65c3aa7e08fdca230183b9de240298e0a88263',
    name: 'CentreSettings',
    text: '\n  query CentreSettings {\n    centreSettings {\n      id\n      name\n      zone\n      weekStart\n      lateDefaultMinutes\n      openingHours {\n        weekday\n        opens\n        closes\n      }\n      clientTerm\n      closures {\n        id\n        kind\n        fromDate\n        untilDate\n        reason\n      }\n      blockedWindows {\n        id\n        weekday\n        fromTime\n        untilTime\n        fromDate\n        untilDate\n        reason\n        version\n      }\n      hoursVariants {\n        id\n        name\n        fromDate\n        untilDate\n        openingHours {\n          weekday\n          opens\n          closes\n        }\n        version\n      }\n      version\n    }\n  }\n',
  },
  {
    hash: '116fe3f1f65e211dc4c3b1a583b9f37f21782c140685602b270cb15be737ca00',
    name: 'ChangePassword',
    text: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
  },
  {
    hash: '6fcb829f9613d097a1545bd900a89bd5c6e7948d61a8fe95bedb70aac341d011',
    name: 'ChangeSessions',
    text: '\n  mutation ChangeSessions($input: ChangeInput!) {\n    changeSessions(input: $input) {\n      __typename\n      ... on ChangeMade {\n        changeId\n        undoUntil\n      }\n      ... on StaleSession {\n        code\n        message\n        path\n        current {\n          id\n          localDate\n          localStart\n          minutes\n          room {\n            id\n            name\n          }\n          staff {\n            staffId\n            name\n            nameUr\n            part\n          }\n          topic\n          capacity\n          status\n        }\n      }\n      ... on HasAttendance {\n        code\n        message\n        path\n        attended\n        nextFrom\n        nextSessionId\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'a6bee32a52c703a0d945d41dec3a9c4742c2d4b6e8c0fef0964039cd495b0488',
    name: 'ChangedSeries',
    text: '\n  query ChangedSeries($id: ID!) {\n    series(id: $id) {\n      id\n      version\n      firstDate\n      localStart\n      minutes\n      room {\n        id\n        name\n      }\n      topic\n      capacity\n      ruleWords {\n        key\n        params\n      }\n    }\n  }\n',
  },
  {
    hash: '95659efefd32d6236777e95d4d3c1e6b97014daacac9e5e7301ef470f00c4df6',
    name: 'ClientAttendance',
    text: '\n  query ClientAttendance($clientId: ID!, $weeks: Int!) {\n    client(id: $clientId) {\n      attendance(weeks: $weeks) {\n        from\n        until\n        rates {\n          came\n          expected\n          excused\n          cancelled\n          walkIns\n          raw\n          fair\n        }\n        sessions {\n          session {\n            id\n            titles {\n              lang\n              text\n            }\n            localDate\n            localStart\n            status\n          }\n          status\n          walkIn\n          minutes\n          isExpected\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '8dc454d4bd7ec76ba251f111001ed0ade8bdf8e23c7653d5ab5b04068cb895fb',
    name: 'ClientCoaching',
    text: '\n  query ClientCoaching($clientId: ID!, $matches: Boolean!, $request: Boolean!, $contacts: Boolean!) {\n    client(id: $clientId) {\n      id\n      matches @include(if: $matches) {\n        id\n        state\n        version\n        coachId\n        coachName\n        coachNameUr\n        proposedAt\n        approvedByName\n        reason\n        coachAcceptedAt\n        clientAcceptedAt\n        fromDate\n        untilDate\n        endReason\n        declinedBy\n        declineReason\n        note\n        nextContactOn\n        lastContactOn\n      }\n      matchRequest @include(if: $request) {\n        id\n        status\n        daysWaiting\n        gender\n        languages\n        pathways\n        faith\n        situations\n        interests\n        windows {\n          weekday\n          from\n          until\n        }\n        meetsBy\n        avoid\n        avoidCoachIds\n        withdrawnReason\n        version\n      }\n      supportContacts(first: 10) @include(if: $contacts) {\n        id\n        coachName\n        coachNameUr\n        at\n        channel\n        minutes\n        reached\n        kinds\n        nextStep\n        nextOn\n      }\n    }\n  }\n',
  },
  {
    hash: 'dd963ac39d1dc13ddc94944b9a1ef6aead2112c1a1e3f85d117a9a064f672655',
    name: 'ClientConsents',
    text: '\n  query ClientConsents($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      consents {\n        id\n        coachId\n        coachName\n        coachNameUr\n        scopes\n        state\n        validFrom\n        validUntil\n        revokedAt\n        recordedByName\n      }\n    }\n  }\n',
  },
  {
    hash: 'd41b19f2ccd006536f18af81150088447c1aa2a6ba10c8e87537e2655bcb1909',
    name: 'ClientDose',
    text: '\n  query ClientDose($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      dose(weeks: 8) {\n        from\n        until\n        lines {\n          intervention {\n            id\n            service {\n              id\n              titles {\n                lang\n                text\n              }\n            }\n            seriesTitles {\n              lang\n              text\n            }\n          }\n          kind\n          weeks {\n            monday\n            sunday\n            prescribed\n            delivered\n            excused\n            sessionIds\n          }\n          prescribed\n          delivered\n        }\n        sessions {\n          id\n          titles {\n            lang\n            text\n          }\n          localDate\n          localStart\n          localEnd\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '43438824fe7817d8de47761a0e901e82dc3f8dd60eb730da1bba7f8f0bbcfa15',
    name: 'ClientNextSessions',
    text: '\n  query ClientNextSessions($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      nextSessions(first: 5) {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        status\n        room {\n          id\n          name\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: 'fdc7ad1652d963a05d27bc1956199d55f0944709e5fb17925cd4ea3f5e720750',
    name: 'ClientPlan',
    text: '\n  query ClientPlan($clientId: ID!, $whole: Boolean!, $part: Boolean!, $titles: Boolean!, $goals: Boolean!) {\n    client(id: $clientId) {\n      id\n      plan @include(if: $part) {\n        number @include(if: $titles)\n        status @include(if: $titles)\n        startsOn @include(if: $titles)\n        reviewDue @include(if: $titles)\n        problems @include(if: $titles) {\n          id\n          domain\n          title\n        }\n        goals @include(if: $goals) {\n          id\n          title\n          words\n          wordsLang\n        }\n      }\n      plans @include(if: $whole) {\n        id\n        number\n        status\n        startsOn\n        reviewDue\n        version\n        activatedAt\n        activatedByName\n        problems {\n          id\n          domain\n          title\n          detail\n        }\n        goals {\n          id\n          problemId\n          title\n          words\n          wordsLang\n          measure\n          targetOn\n          isShared\n        }\n        interventions {\n          id\n          goalId\n          service {\n            id\n            titles {\n              lang\n              text\n            }\n          }\n          seriesId\n          seriesTitles {\n            lang\n            text\n          }\n          timesAWeek\n          minutesEach\n          startsOn\n          weeks\n          isMandatory\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: 'beee506791d7f4cf7fcb2071caee6f73b119a8696c1fbb5357d68924c9e0b660',
    name: 'Coaches',
    text: '\n  query Coaches {\n    coaches {\n      id\n      name\n      nameUr\n      pathways\n      languages\n      gender\n      faith\n      ageBand\n      situations\n      interests\n      windows {\n        weekday\n        from\n        until\n      }\n      meetsBy\n      cap\n      status\n      pauseReason\n      active\n      proposed\n      supervisorName\n      supervisorNameUr\n      version\n    }\n  }\n',
  },
  {
    hash: '00dd283cf6977a8525bc119eb2f5b7edb51cfead76c4e068a5e8af4c063130e0',
    name: 'CoachingAccess',
    text: '\n  query CoachingAccess($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: '3cc99ff7a80741127540445e4ce52ff85b86ef930d8564555cc52bc9c57800ee',
    name: 'Colleagues',
    text: '\n  query Colleagues {\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n  }\n',
  },
  {
    hash: 'd820084c0e5737fdf9ed02d496bd552d6211ef5290bedb00f48986a639c08c32',
    name: 'ConfirmSecondFactor',
    text: '\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on FactorConfirmed {\n        spareCodes\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '7de89bc64fc1662e2ab9aec6970376e464f0e7a7b806ebf51e5fd8fa26c6cda9',
    name: 'Counsellors',
    text: '\n  query Counsellors {\n    staff(role: COUNSELLOR) {\n      id\n      name\n      nameUr\n    }\n  }\n',
  },
  {
    hash: 'e7bfd50b1f254a14c0dddfc1d8e8e4524082e46d667a2321968fba86fb3878c9',
    name: 'CreateClient',
    text: '\n  mutation CreateClient($input: CreateClientInput!) {\n    createClient(input: $input) {\n      __typename\n      ... on ClientSaved {\n        client {\n          id\n        }\n      }\n      ... on LikelyDuplicate {\n        code\n        message\n        path\n        candidates {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n          birthDate\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '78ff203e4e6d2e355493d9bbbd636273fc70863ca36b4667bde480ff98aa0fb8',
    name: 'CreateSeries',
    text: '\n  mutation CreateSeries($input: SeriesInput!) {\n    createSeries(input: $input) {\n      __typename\n      ... on SeriesSaved {\n        series {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '7766f1161096cf75bb4de5767dfabbeab568cc0fd25a3acbf7a149c93375e67b',
    name: 'DataQuality',
    text: '\n  query DataQuality($weeks: Int!, $from: LocalDate) {\n    dataQuality(weeks: $weeks, from: $from) {\n      lines {\n        seriesId\n        titles {\n          lang\n          text\n        }\n        sessions\n        unfinished\n        entries\n        late\n        corrections\n        keptBeside\n      }\n      unfinished {\n        daysAgo\n        session {\n          id\n          titles {\n            lang\n            text\n          }\n          localDate\n          localStart\n          staff {\n            name\n            nameUr\n          }\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '455ba9a3d9d08147468a4f5f7d8a1b3e0081e04a3c4e493af9004b5567645d02',
    name: 'DemoCards',
    text: '\n  query DemoCards {\n    demoCards {\n      staffId\n      name\n      nameUr\n      role\n      centreName\n    }\n  }\n',
  },
  {
    hash: 'cdc85eedf8bdf0c995f9e69ffbd2dfdc93effdb69d165fb17c82579d8f0cc3dc',
    name: 'DemoSignIn',
    text: '\n  mutation DemoSignIn($staffId: ID!) {\n    demoSignIn(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'f9d4b285cae65e124fe9b4f01352c257a497e888264a278d3fc3e5382b23ffc6',
    name: 'Devices',
    text: '\n  query Devices {\n    myDevices {\n      id\n      device\n      createdAt\n      lastSeenAt\n      isThis\n    }\n  }\n',
  },
  {
    hash: '5ec0799bf039c39d21f529d52c184065b1f7656bf37354cf310c84cfe1289269',
    name: 'DidNotMeet',
    text: '\n  mutation DidNotMeet($input: DidNotMeetInput!) {\n    didNotMeet(input: $input) {\n      __typename\n      ... on Finished {\n        roster {\n          session {\n            id\n            status\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '44c031eb3126a0f70b0c421d6be81e15a10496013104274098ee13da732f5719',
    name: 'DisableStaff',
    text: '\n  mutation DisableStaff($staffId: ID!) {\n    disableStaff(staffId: $staffId) {\n      __typename\n      ... on AccountSaved {\n        left {\n          careTeams\n          groups\n          sessions\n          matches\n          supervisees\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'eda48101435d71893b0e9ba37bfaa18b644b76608a9f9c166cae87197e5bd7e7',
    name: 'DropSecondFactor',
    text: '\n  mutation DropSecondFactor($staffId: ID!) {\n    dropSecondFactor(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '1577a56536e5b8639aa813403e0fec9cb52c81feb9e480759701563facf8824d',
    name: 'EditClient',
    text: '\n  mutation EditClient($input: EditClientInput!) {\n    editClient(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          names {\n            lang\n            preferred\n            given\n            family\n          }\n          birthDate\n          gender\n          languages\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'f864473a9cbf0b5d3cf0a6f0f22703b17e5008dba4e5dd0cbfe2042292b43353',
    name: 'EditContact',
    text: '\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          contact {\n            phone\n            email\n            address\n            version\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '331416393559cb7120f62f44b3159fbb0b694946853bddba68b949e9adc8357b',
    name: 'EnableStaff',
    text: '\n  mutation EnableStaff($staffId: ID!) {\n    enableStaff(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '8a6fef67244819b30fbd1a444fbb23e18701ddfb3a29594ba4a6d0775c01d096',
    name: 'EndCareTeam',
    text: '\n  mutation EndCareTeam($input: EndCareTeamInput!) {\n    endCareTeam(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '349492ebbfa25577ec09006202ca7c6b8384c4c2d66a4f9fb6abb085efdc1790',
    name: 'EndDevice',
    text: '\n  mutation EndDevice($id: ID!) {\n    endDevice(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'ea20611ff6216f29ba4db806805121955fa612c5fc7d6272503b784102b2d193',
    name: 'EndGrant',
    text: '\n  mutation EndGrant($id: ID!) {\n    endGrant(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '65ffe4a02f8ee4bb1583ad41b55703afcd505442940ce92adc4b93631228864f',
    name: 'EndMatch',
    text: '\n  mutation EndMatch($input: EndMatchInput!) {\n    endMatch(input: $input) {\n      __typename\n      ... on MatchSaved {\n        state\n        version\n      }\n      ... on StaleMatch {\n        code\n        message\n        path\n        state\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'a351d5c56f33e830000f997d39ae1fee1552e9834bd21922a60dade340be2c98',
    name: 'EndMember',
    text: '\n  mutation EndMember($input: EndMemberInput!) {\n    endMember(input: $input) {\n      __typename\n      ... on MemberSaved {\n        membership {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'ac13c4a55114d899b9766e4ab95a979ebea342eb7dc6c956a4614006ac6a5998',
    name: 'EndOtherDevices',
    text: '\n  mutation EndOtherDevices {\n    endOtherDevices {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '8d884eab1fe97b82ae144cb791d9df79efda2219160fbb414e9b0195d7faf3f1',
    name: 'EndPost',
    text: '\n  mutation EndPost($input: EndPostInput!) {\n    endPost(input: $input) {\n      __typename\n      ... on AccountSaved {\n        left {\n          careTeams\n          groups\n          sessions\n          matches\n          supervisees\n        }\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '23b3c7d517b4c1d0b5f790fc010c13db7a47bd20fe22e95288704401d957496c',
    name: 'EndSecondFactor',
    text: '\n  mutation EndSecondFactor {\n    endSecondFactor {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '919363f36221f5abfe51c4c984802a4847e8ce554ee3e19a320fc1fcacf372e2',
    name: 'ExportFile',
    text: '\n  mutation ExportFile($kind: ExchangeKind!) {\n    exportFile(kind: $kind) {\n      __typename\n      ... on FileExported {\n        fileName\n        text\n        count\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e2e3e5fdf9532a7ca14d76da71e55c9dd09c58f916bea17d55b96c7c0b983cd6',
    name: 'ExportReport',
    text: '\n  mutation ExportReport($input: ExportReportInput!) {\n    exportReport(input: $input) {\n      __typename\n      ... on ReportExported {\n        fileName\n        text\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'cd9825b86ead3a5ba3ea23c2272ebfde5df0d46c47647090d019fdeffccb4309',
    name: 'FinishAttendance',
    text: '\n  mutation FinishAttendance($input: FinishInput!) {\n    finishAttendance(input: $input) {\n      __typename\n      ... on Finished {\n        roster {\n          session {\n            id\n            status\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '0e12cb5e255f3df82214ad4664d03a8104c11111025f958bfc8934f30962e5fd',
    name: 'FirstSteps',
    text: '\n  query FirstSteps {\n    firstSteps {\n      hours\n      rooms\n      staff\n      groups\n      people\n    }\n  }\n',
  },
  {
    hash: '0e7ec7089315249ca4efa40db5330639a12a2f58976ddd5240c33ea2fa63bb68',
    name: 'GoalsForCoach',
    text: '\n  query GoalsForCoach($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      plan {\n        goals {\n          id\n          title\n          words\n          wordsLang\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '7dd978253a5a95e19aaebd3ffd1c380e4645207b46e48ba8d2bb4d63e6048324',
    name: 'GrantShare',
    text: '\n  query GrantShare {\n    grantShare {\n      week {\n        days\n        openings\n        reads\n        readsByGrant\n      }\n      month {\n        days\n        openings\n        reads\n        readsByGrant\n      }\n    }\n  }\n',
  },
  {
    hash: '35886c40d76505791f722ff48b1de80fb681f1d5cb6eb76867c1e2524a46c932',
    name: 'GrantsToReview',
    text: '\n  query GrantsToReview {\n    grantsToReview {\n      id\n      staffName\n      staffNameUr\n      clientCode\n      category\n      reason\n      grantedAt\n      endedAt\n      dueAt\n      state\n      outcome\n      note\n      reviewedByName\n      secondName\n      secondNameUr\n      isOwn\n    }\n  }\n',
  },
  {
    hash: 'a07e25f0352ec5a7f8b6e18344cdf593154fbef5d362698ab6a7cb47fe541f2c',
    name: 'Group',
    text: '\n  query Group($id: ID!) {\n    series(id: $id) {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n      service {\n        id\n        titles {\n          lang\n          text\n        }\n      }\n      isOpen\n      room {\n        id\n        name\n        capacity\n      }\n      localStart\n      minutes\n      ruleWords {\n        key\n        params\n      }\n      capacity\n      topic\n      onClosure\n      endedOn\n      staff {\n        staffId\n        name\n        nameUr\n        part\n      }\n      placesTaken\n      hiddenMembers\n      members {\n        id\n        state\n        fromDate\n        untilDate\n        version\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n          viewerMay\n        }\n      }\n      nextSessions(first: 5) {\n        id\n        localDate\n        localStart\n        localEnd\n        status\n        room {\n          id\n          name\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '22ab24b18a1b0022c6eb3f2c7f5d1cfc0285e660e4838b38fa585c4df29ccb76',
    name: 'GroupHistory',
    text: '\n  query GroupHistory($id: ID!) {\n    series(id: $id) {\n      id\n      topic\n      termsFrom\n      earlierTerms {\n        fromDate\n        untilDate\n        ruleWords {\n          key\n          params\n        }\n        localStart\n        minutes\n        room {\n          id\n          name\n        }\n        topic\n      }\n      lastSessions(last: 12) {\n        id\n        localDate\n        localStart\n        localEnd\n        status\n        expected\n        came\n        walkIns\n      }\n    }\n  }\n',
  },
  {
    hash: '3f93692712a460d299a610f5f60df4b6a7d5e0f046f35eb9face7bfb81c50895',
    name: 'GroupList',
    text: '\n  query GroupList($includeEnded: Boolean!) {\n    seriesList(includeEnded: $includeEnded) {\n      id\n      titles {\n        lang\n        text\n      }\n      localStart\n      minutes\n      room {\n        id\n        name\n      }\n      ruleWords {\n        key\n        params\n      }\n      capacity\n      placesTaken\n      endedOn\n      nextSessions(first: 1) {\n        id\n        localDate\n      }\n    }\n  }\n',
  },
  {
    hash: 'd2fc23d2e55c542b98a172ae5f753e71916165e305dae7922ae6bebcd92b1c9b',
    name: 'GroupReport',
    text: '\n  query GroupReport($seriesId: ID!, $weeks: Int!, $from: LocalDate) {\n    groupReport(seriesId: $seriesId, weeks: $weeks, from: $from) {\n      titles {\n        lang\n        text\n      }\n      weeks\n      now {\n        from\n        until\n      }\n      leastShown\n      total {\n        key\n        ...GroupLineParts\n      }\n      lines {\n        key\n        monday\n        ...GroupLineParts\n      }\n      people {\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        cameNow\n        heldNow\n        cameBefore\n        heldBefore\n        squares {\n          localDate\n          monday\n          status\n          isExpected\n          session\n        }\n      }\n    }\n  }\n  fragment GroupLineParts on ReportLine {\n    now {\n      ...GroupCountParts\n    }\n    before {\n      ...GroupCountParts\n    }\n    dose {\n      part\n      of\n      value\n    }\n  }\n  fragment GroupCountParts on ReportCounts {\n    people\n    sessions\n    came\n    held\n    excused\n    cancelled\n    walkIns\n    unfinished\n    raw {\n      part\n      of\n      value\n    }\n    fair {\n      part\n      of\n      value\n    }\n  }\n',
  },
  {
    hash: '7d3b4e448beee95ad3b7fa57bad372e1b7a5e3ad13b4b1f3e1eed22720d75441',
    name: 'ImportFile',
    text: '\n  mutation ImportFile($input: ImportInput!) {\n    importFile(input: $input) {\n      __typename\n      ... on ImportReport {\n        isWritten\n        columns {\n          column\n          field\n          isLeftOut\n        }\n        fields {\n          name\n          needed\n        }\n        rows\n        added\n        alreadyHere\n        faults {\n          row\n          column\n          rule\n          limit\n          reason\n        }\n        faultCount\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '4762524ff91f03d802ed52c17857491bef463cf578f7e31941033507de8a68b5',
    name: 'InviteStaff',
    text: '\n  mutation InviteStaff($input: InviteInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on LinkMade {\n        byMail\n        link\n        until\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '1430337ad2dddfc88fe9dfc8f7a6db304b67d81a8a8e1c7d1101ba6823bf6ae6',
    name: 'LikelyDuplicates',
    text: '\n  query LikelyDuplicates($names: [NameInput!]!, $birthDate: LocalDate) {\n    likelyDuplicates(names: $names, birthDate: $birthDate) {\n      id\n      code\n      displayNames {\n        lang\n        text\n      }\n      birthDate\n    }\n  }\n',
  },
  {
    hash: '60b1f31bcd8db1562d6e96972856c3155f51db7fb59e8b6697e2498d5c292273',
    name: 'LogContact',
    text: '\n  mutation LogContact($input: LogContactInput!) {\n    logContact(input: $input) {\n      __typename\n      ... on ContactLogged {\n        contact {\n          id\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '3fbbcbb98cbbc9cdb46e9df2f50713a02e5626b93facc57a1e9a32d2263f0ba4',
    name: 'MakeFeed',
    text: '\n  mutation MakeFeed {\n    makeCalendarFeed {\n      __typename\n      ... on FeedMade {\n        address\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '4ea18db156fb7ac66e8cbdb6068ca602e34b4263caf9f834f15e6b01eb00fef4',
    name: 'MarkHistory',
    text: '\n  query MarkHistory($sessionId: ID!, $clientId: ID!) {\n    mark(sessionId: $sessionId, clientId: $clientId) {\n      history {\n        opId\n        applied\n        status\n        arrivedMinute\n        leftMinute\n        reason\n        recordedAt\n        recordedByName\n      }\n    }\n  }\n',
  },
  {
    hash: 'd3cd1c2bdb512d8a5f883a6e7c43990f96288c6b9f146755d9578c32ab1e3c82',
    name: 'MatchQueue',
    text: '\n  query MatchQueue {\n    matchQueue {\n      medianDays\n      rows {\n        request {\n          id\n          daysWaiting\n          gender\n          languages\n          pathways\n          faith\n          situations\n          interests\n          meetsBy\n          windows {\n            weekday\n            from\n            until\n          }\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        offered\n        best {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n          parts {\n            criterion\n            points\n            of\n            fact\n            words\n            amount\n            source\n          }\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '487276c7f66f5d0f81c6452057089b3e0c097d2ff155706b974b168711c1a76d',
    name: 'MatchReview',
    text: '\n  query MatchReview($clientId: ID!) {\n    matchReview(clientId: $clientId) {\n      request {\n        id\n        status\n        daysWaiting\n        gender\n        languages\n        pathways\n        faith\n        situations\n        interests\n        windows {\n          weekday\n          from\n          until\n        }\n        meetsBy\n        avoid\n        avoidCoachIds\n        version\n      }\n      client {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n      ranked {\n        ...ReviewedFit\n      }\n      further {\n        ...ReviewedFit\n      }\n      notOffered {\n        coach {\n          id\n          name\n          nameUr\n        }\n        rules\n      }\n      earlier {\n        id\n        state\n        coachName\n        coachNameUr\n        proposedAt\n        untilDate\n        declinedBy\n        declineReason\n        endReason\n      }\n    }\n  }\n  fragment ReviewedFit on CoachFit {\n    coach {\n      id\n      name\n      nameUr\n      languages\n      cap\n      active\n      proposed\n    }\n    total\n    parts {\n      criterion\n      points\n      of\n      fact\n      words\n      amount\n      source\n    }\n    concerns {\n      concern\n      count\n    }\n  }\n',
  },
  {
    hash: '13c9a88471c696eee04a6f984dedaf8b8c522543ae93c5dbcf70da5d775f8c82',
    name: 'MemberSearch',
    text: '\n  query MemberSearch($search: String!) {\n    clients(search: $search, filter: IN_CARE, first: 8) {\n      clients {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n        viewerMay\n      }\n    }\n  }\n',
  },
  {
    hash: '4bdb6261cc815036ee1edb649a9f6545a76832b9733025a99dc13cb65adbd2de',
    name: 'MyPeople',
    text: '\n  query MyPeople {\n    myPeople {\n      matchId\n      client {\n        id\n        code\n        firstNames {\n          lang\n          text\n        }\n        viewerMay\n      }\n      since\n      nextContactOn\n      isDue\n      lastContact {\n        id\n        at\n        channel\n        reached\n        nextStep\n      }\n    }\n  }\n',
  },
  {
    hash: '08a7aaed8282e0fddb3694f19b4259d9fa67a59c4c2144c276b712bf91b22ddd',
    name: 'MyProposals',
    text: '\n  query MyProposals {\n    myProposals {\n      id\n      proposedAt\n      answerBy\n      reason\n      languages\n      pathways\n      interests\n      windows {\n        weekday\n        from\n        until\n      }\n      meetsBy\n      isAccepted\n      version\n    }\n  }\n',
  },
  {
    hash: '58d258c669d56cbab9b7e26a57538cc27cdf66ea26ad9587bb4b65a0386bd910',
    name: 'OpenGrant',
    text: '\n  query OpenGrant {\n    openGrant {\n      id\n      clientId\n      clientCode\n      expiresAt\n    }\n  }\n',
  },
  {
    hash: 'acf10a0d4ceae04b66292d1b12a1895d61e3340765daeeb964b8dbcc2b286227',
    name: 'OpenProposals',
    text: '\n  query OpenProposals {\n    matches(state: PROPOSED) {\n      id\n      state\n      version\n      client {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n      coachId\n      coachName\n      coachNameUr\n      proposedAt\n      coachAcceptedAt\n      clientAcceptedAt\n    }\n  }\n',
  },
  {
    hash: 'f1889017e2aa054347056b026f5e94368a7cca615776bb5478ec0e142bffee3e',
    name: 'OwnAccount',
    text: '\n  query OwnAccount {\n    me {\n      id\n      name\n      nameUr\n      email\n      isDemo\n      posts {\n        centreId\n        centreName\n        role\n      }\n    }\n  }\n',
  },
  {
    hash: '3e2c28a036b0937cf08ee685982f9bf75944d39ca5fad2a977139ebf3d615ef0',
    name: 'OwnFactor',
    text: '\n  query OwnFactor {\n    me {\n      id\n      hasSecondFactor\n      spareCodesLeft\n    }\n  }\n',
  },
  {
    hash: '91fb7333842f01dc723fa3cb98565cce9e5ea959193212d7099bf51b438745eb',
    name: 'OwnFeed',
    text: '\n  query OwnFeed {\n    myCalendarFeed {\n      createdAt\n      lastReadAt\n    }\n  }\n',
  },
  {
    hash: 'ed30fe097ba93c0ff9f7a7dd2397454ee8b3b0c1253934c8585ad13df08952de',
    name: 'OwnNotices',
    text: '\n  query OwnNotices {\n    myNotices {\n      changes\n      reminders\n      areSent\n    }\n  }\n',
  },
  {
    hash: '828896519fec10f995cdbcf3f18c9e358596f7404067a6af14086038344499ad',
    name: 'OwnSecond',
    text: '\n  query OwnSecond {\n    ownSecond {\n      id\n      clientId\n      clientCode\n      category\n      reason\n      expiresAt\n      state\n      answeredByName\n      answeredByNameUr\n      note\n    }\n  }\n',
  },
  {
    hash: 'ef0cfb834d090c1b23de1673822eaf50684681b046e6c05b7cb468383d144d1e',
    name: 'PauseCoach',
    text: '\n  mutation PauseCoach($input: PauseCoachInput!) {\n    pauseCoach(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '81d5fc97664376c875fa4ec1970c10da6c82c51738b52fd8270d9df743d01f8e',
    name: 'People',
    text: '\n  query People($search: String, $filter: ClientFilter!, $first: Int!, $after: String, $details: Boolean!) {\n    clients(search: $search, filter: $filter, first: $first, after: $after) {\n      clients {\n        id\n        code\n        firstNames {\n          lang\n          text\n        }\n        displayNames @include(if: $details) {\n          lang\n          text\n        }\n        careTeam @include(if: $details) {\n          id\n          staffName\n          staffNameUr\n          part\n          untilDate\n        }\n        episode @include(if: $details) {\n          id\n          admittedOn\n          phase\n          dischargedOn\n        }\n        viewerMay\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
  },
  {
    hash: 'ca784a98e3242ffaaeb030e823c21a8dec3fe83bfb14760e1a3f695f777ffaaf',
    name: 'PeopleToMatch',
    text: '\n  query PeopleToMatch($search: String) {\n    clients(search: $search, filter: IN_CARE, first: 8) {\n      clients {\n        id\n        code\n        displayNames {\n          lang\n          text\n        }\n      }\n    }\n  }\n',
  },
  {
    hash: '706259483170bde72a1ad11db332663234018391413c1670f0306f59a86d7c68',
    name: 'Person',
    text: '\n  query Person($id: ID!, $name: Boolean!, $record: Boolean!, $contact: Boolean!) {\n    client(id: $id) {\n      id\n      code\n      firstNames {\n        lang\n        text\n      }\n      displayNames @include(if: $name) {\n        lang\n        text\n      }\n      names @include(if: $record) {\n        lang\n        preferred\n        given\n        family\n      }\n      birthDate @include(if: $record)\n      gender @include(if: $record)\n      languages @include(if: $record)\n      version @include(if: $record)\n      contact @include(if: $contact) {\n        phone\n        email\n        address\n        version\n      }\n      careTeam @include(if: $record) {\n        id\n        staffId\n        staffName\n        staffNameUr\n        part\n        fromDate\n        untilDate\n      }\n      episode @include(if: $record) {\n        id\n        admittedOn\n        phase\n        dischargedOn\n        dischargeReason\n        version\n      }\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: '2a90a656eea63c5cef393c7f902697bfd1e1c82619f7b146e364ea9f009b46e1',
    name: 'PersonAccess',
    text: '\n  query PersonAccess($id: ID!) {\n    client(id: $id) {\n      id\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: '88c3754c8957ccc3b54b33c105a3d9a5254ea1272805871835a74a408dd53339',
    name: 'PlanAccess',
    text: '\n  query PlanAccess($clientId: ID!) {\n    client(id: $clientId) {\n      id\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: 'a3b89744d5cb552edc2f44dee7c284b3cda97dea35f3589a2521315a4667dd0c',
    name: 'PlanChoices',
    text: '\n  query PlanChoices {\n    services {\n      id\n      titles {\n        lang\n        text\n      }\n    }\n    seriesList {\n      id\n      titles {\n        lang\n        text\n      }\n      service {\n        id\n      }\n      minutes\n    }\n  }\n',
  },
  {
    hash: '2c8943917a865e54f269c96b79ef12eeeca1378b3de7ccac409d10cecaa99703',
    name: 'PreviewChange',
    text: '\n  query PreviewChange($input: ChangeInput!) {\n    previewChange(input: $input) {\n      touched\n      firstDate\n      lastDate\n      added\n      removed\n      kept {\n        id\n        localDate\n      }\n      resets {\n        session {\n          id\n          localDate\n        }\n        fields\n      }\n      clashes {\n        kind\n        localDate\n        staffId\n        people\n        other {\n          titles {\n            lang\n            text\n          }\n          localStart\n          localEnd\n        }\n      }\n      freeRooms {\n        id\n        name\n      }\n      freeStarts\n      freeStaff {\n        staffId\n        name\n        nameUr\n      }\n      belowPlan {\n        client {\n          id\n          displayNames {\n            lang\n            text\n          }\n          code\n        }\n        weekOf\n        prescribedMinutes\n        plannedMinutes\n      }\n      hiddenBelowPlan\n      tell {\n        staffId\n        name\n        nameUr\n        sessions\n      }\n      membersTouched\n      fitted {\n        localDate\n        localStart\n        fit\n        toDate\n        toStart\n        inTheWay\n        reason\n        noPlace\n      }\n      ruleWords {\n        key\n        params\n      }\n      problems {\n        code\n        message\n        path\n        constraint\n      }\n    }\n  }\n',
  },
  {
    hash: '6486c913b87e87b57384041eeeedfb91be0310b6b49a4f3088816b74eec73ced',
    name: 'PreviewSeries',
    text: '\n  query PreviewSeries($input: SeriesInput!) {\n    previewSeries(input: $input) {\n      count\n      firstDates\n      lastDate\n      isEndless\n      clashes {\n        kind\n        localDate\n        staffId\n        other {\n          id\n          titles {\n            lang\n            text\n          }\n          localStart\n          localEnd\n        }\n      }\n      freeRooms {\n        id\n        name\n        capacity\n      }\n      freeStarts\n      fitted {\n        localDate\n        localStart\n        fit\n        toDate\n        toStart\n        inTheWay\n        reason\n        noPlace\n      }\n      problems {\n        code\n        message\n        path\n        constraint\n      }\n      ruleWords {\n        key\n        params\n      }\n    }\n  }\n',
  },
  {
    hash: '0f00ba2892c71639525b00b48b040b28adf35fe83028593c89a16853adf8f603',
    name: 'RecordAttendance',
    text: '\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      __typename\n      ... on Recorded {\n        results {\n          opId\n          outcome\n          code\n          message\n          path\n        }\n        roster {\n          rows {\n            client {\n              id\n              displayNames {\n                lang\n                text\n              }\n              viewerMay\n            }\n            mark {\n              status\n              walkIn\n              arrivedMinute\n              leftMinute\n              recordedAt\n              recordedByName\n              version\n            }\n            walkIn\n            isNew\n            absencesRunning\n          }\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'fb0f8a7de3160bbd4d4d2df9cff9af331aab983b2c624d51e3272bca1c886914',
    name: 'RecordConsent',
    text: '\n  mutation RecordConsent($input: ConsentInput!) {\n    recordConsent(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '559ac556426d30c10fc4cdac17c8e04effd87823f27a0ededa40d8427041dfe6',
    name: 'RemoveBlockedWindow',
    text: '\n  mutation RemoveBlockedWindow($id: ID!) {\n    removeBlockedWindow(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '1b4e0832b2a8666423d57541290a40c416845ee87263c884d233acb284831cc7',
    name: 'RemoveClosure',
    text: '\n  mutation RemoveClosure($id: ID!) {\n    removeClosure(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e35334d3d51ad789e6aa3a0221a7a9e568fcd376e40beeb501a18aa4dff3e4b1',
    name: 'RemoveHoursVariant',
    text: '\n  mutation RemoveHoursVariant($id: ID!) {\n    removeHoursVariant(id: $id) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '8a47d3c5f749ba9734a33e480246113bf2de9e4b51510f05df56e14fb32f2d94',
    name: 'RenewSpareCodes',
    text: '\n  mutation RenewSpareCodes {\n    renewSpareCodes {\n      __typename\n      ... on FactorConfirmed {\n        spareCodes\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '32de8ebdba7a5d67cc54cfbb147e9ef41fbaabc2a313bc3b59df20318083f3f0',
    name: 'RenewStaffLink',
    text: '\n  mutation RenewStaffLink($staffId: ID!) {\n    renewStaffLink(staffId: $staffId) {\n      __typename\n      ... on LinkMade {\n        byMail\n        link\n        until\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'fc2376076a347934b1bb47c15a1d7498109a8cff85bb70b503d71b47cbcb627a',
    name: 'ReportOverview',
    text: '\n  query ReportOverview($weeks: Int!, $from: LocalDate) {\n    reportOverview(weeks: $weeks, from: $from) {\n      weeks\n      now {\n        from\n        until\n      }\n      total {\n        now {\n          came\n          held\n          excused\n          walkIns\n          raw {\n            part\n            of\n            value\n          }\n          fair {\n            part\n            of\n            value\n          }\n        }\n        before {\n          raw {\n            part\n            of\n            value\n          }\n        }\n      }\n      lines {\n        key\n        monday\n        now {\n          came\n          walkIns\n          unfinished\n          raw {\n            value\n          }\n        }\n        before {\n          came\n          walkIns\n          unfinished\n          raw {\n            value\n          }\n        }\n      }\n      waiting {\n        waiting\n        medianDays\n        longestDays\n        askedNow\n        askedBefore\n        asked\n      }\n      capacity {\n        now {\n          part\n          of\n          value\n        }\n        before {\n          part\n          of\n          value\n        }\n      }\n      unfinished {\n        now\n        before\n        of\n        oldest\n      }\n      leastShown\n    }\n  }\n',
  },
  {
    hash: '3d1edd644d960c6de81c374e1b7709d3d4d6647a5da62e3ed6bf619ed556361f',
    name: 'ReviewGrant',
    text: '\n  mutation ReviewGrant($input: ReviewGrantInput!) {\n    reviewGrant(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'ee4286bab4c1d2d30c0004b36b456bd4778c1bc8be47f9fed8778ae5e1ae204c',
    name: 'RevokeConsent',
    text: '\n  mutation RevokeConsent($input: RevokeConsentInput!) {\n    revokeConsent(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '5ddcd7b93a73a0130c5d23fe975ece1b88fcbf376946f6df6e1f07f3badce11c',
    name: 'RevokeFeed',
    text: '\n  mutation RevokeFeed {\n    revokeCalendarFeed {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e8767dbf3091ead8b1dafc7c14e4a5cc5dbd571eb1deb67c503055f1251a1584',
    name: 'Roster',
    text: '\n  query Roster($sessionId: ID!) {\n    roster(sessionId: $sessionId) {\n      session {\n        id\n        seriesId\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        minutes\n        startsAt\n        room {\n          name\n        }\n        staff {\n          staffId\n          name\n          nameUr\n          part\n        }\n        status\n        statusReason\n        version\n      }\n      rows {\n        client {\n          id\n          displayNames {\n            lang\n            text\n          }\n          viewerMay\n        }\n        mark {\n          status\n          walkIn\n          arrivedMinute\n          leftMinute\n          recordedAt\n          recordedByName\n          version\n        }\n        walkIn\n        isNew\n        absencesRunning\n      }\n      hiddenRows\n      isOpen\n      opensAt\n      needsReason\n      isFinished\n      viewerMay\n    }\n  }\n',
  },
  {
    hash: 'f2132f58c7f74d354e5afc1e101d90abda3bdf445e5a5e7544e8bc052bb11dcf',
    name: 'SaveBlockedWindow',
    text: '\n  mutation SaveBlockedWindow($input: BlockedWindowInput!) {\n    saveBlockedWindow(input: $input) {\n      __typename\n      ... on StaleBlockedWindow {\n        code\n        message\n        path\n        current {\n          id\n          weekday\n          fromTime\n          untilTime\n          fromDate\n          untilDate\n          reason\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '75d2c60869199ed1db564d5ca3ed07665a7beb37d69959b884ef5672161150a0',
    name: 'SaveCentre',
    text: '\n  mutation SaveCentre($input: CentreInput!) {\n    saveCentre(input: $input) {\n      __typename\n      ... on StaleCentre {\n        code\n        message\n        path\n        current {\n          id\n          name\n          zone\n          weekStart\n          lateDefaultMinutes\n          openingHours {\n            weekday\n            opens\n            closes\n          }\n          clientTerm\n          closures {\n            id\n            kind\n            fromDate\n            untilDate\n            reason\n          }\n          blockedWindows {\n            id\n            weekday\n            fromTime\n            untilTime\n            fromDate\n            untilDate\n            reason\n            version\n          }\n          hoursVariants {\n            id\n            name\n            fromDate\n            untilDate\n            openingHours {\n              weekday\n              opens\n              closes\n            }\n            version\n          }\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'e1fdc98941d9e880de45f3508e65da4bb3b2f61d966654af71e082edb2f97ec3',
    name: 'SaveCoachProfile',
    text: '\n  mutation SaveCoachProfile($input: CoachProfileInput!) {\n    saveCoachProfile(input: $input) {\n      __typename\n      ... on StaleCoach {\n        code\n        message\n        path\n        current {\n          id\n          pathways\n          languages\n          gender\n          faith\n          ageBand\n          situations\n          interests\n          windows {\n            weekday\n            from\n            until\n          }\n          meetsBy\n          cap\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '818679e249ae5da5ffaaaad2385624774df3f577be2d962140f0bb0136b39b68',
    name: 'SaveEpisode',
    text: '\n  mutation SaveEpisode($input: EpisodeInput!) {\n    saveEpisode(input: $input) {\n      __typename\n      ... on StaleClient {\n        code\n        message\n        path\n        current {\n          id\n          episode {\n            id\n            admittedOn\n            phase\n            dischargedOn\n            dischargeReason\n            version\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '1d2a18ad4a3e779f62a80b02c094492f1e7aa71d67032bc4cdf8ada48bddcc6e',
    name: 'SaveHoursVariant',
    text: '\n  mutation SaveHoursVariant($input: HoursVariantInput!) {\n    saveHoursVariant(input: $input) {\n      __typename\n      ... on StaleHoursVariant {\n        code\n        message\n        path\n        current {\n          id\n          name\n          fromDate\n          untilDate\n          openingHours {\n            weekday\n            opens\n            closes\n          }\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '642aa0e63b122593f7788ed884e8874f86b32552571dd3b12f68e199ba37e0a4',
    name: 'SaveMatchRequest',
    text: '\n  mutation SaveMatchRequest($input: MatchRequestInput!) {\n    saveMatchRequest(input: $input) {\n      __typename\n      ... on StaleRequest {\n        code\n        message\n        path\n        current {\n          id\n          gender\n          languages\n          pathways\n          faith\n          situations\n          interests\n          windows {\n            weekday\n            from\n            until\n          }\n          meetsBy\n          avoid\n          avoidCoachIds\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'af45de66a04860bd2ae6db106edc55b026fe608c914892a4b94f3b72d1e18014',
    name: 'SaveNotices',
    text: '\n  mutation SaveNotices($input: NoticesInput!) {\n    saveNotices(input: $input) {\n      __typename\n      ... on NoticesSaved {\n        notices {\n          changes\n          reminders\n          areSent\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '06a54f0b874f6008dd8cba29447150170f86678fa1e84c7fdf204c9322e231af',
    name: 'SavePlan',
    text: '\n  mutation SavePlan($input: PlanInput!) {\n    savePlan(input: $input) {\n      __typename\n      ... on PlanSaved {\n        plan {\n          id\n          version\n        }\n      }\n      ... on StalePlan {\n        code\n        message\n        path\n        current {\n          id\n          number\n          status\n          startsOn\n          reviewDue\n          version\n          problems {\n            id\n            domain\n            title\n            detail\n          }\n          goals {\n            id\n            problemId\n            title\n            words\n            wordsLang\n            measure\n            targetOn\n            isShared\n          }\n          interventions {\n            id\n            goalId\n            service {\n              id\n              titles {\n                lang\n                text\n              }\n            }\n            seriesId\n            seriesTitles {\n              lang\n              text\n            }\n            timesAWeek\n            minutesEach\n            startsOn\n            weeks\n            isMandatory\n          }\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '1ddafadfaead49485a9afe06813e6ae094c4d4def2c689f569407a8c354c0135',
    name: 'SavePreferences',
    text: '\n  mutation SavePreferences($input: PreferencesInput!) {\n    savePreferences(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: 'dd7df1ae7983af857aa02809a8c2331aaacbb1adebeae6d94c53385b7442b86b',
    name: 'SaveRoom',
    text: '\n  mutation SaveRoom($input: RoomInput!) {\n    saveRoom(input: $input) {\n      __typename\n      ... on StaleRoom {\n        code\n        message\n        path\n        current {\n          id\n          name\n          capacity\n          bufferMinutes\n          archived\n          version\n        }\n      }\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '925db9577a93aad54ef48871f082963d36432925b30c3605589d53de171c7d75',
    name: 'SecondsToAnswer',
    text: '\n  query SecondsToAnswer {\n    secondsToAnswer {\n      id\n      staffName\n      staffNameUr\n      clientCode\n      category\n      reason\n      askedAt\n      expiresAt\n      openedThisWeek\n    }\n  }\n',
  },
  {
    hash: '56ce10fbabbe9b9a631daf6807ee9643933101f4975ece4c554a01102b66a9eb',
    name: 'SeriesChoices',
    text: '\n  query SeriesChoices {\n    services {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n    }\n    rooms {\n      id\n      name\n      capacity\n    }\n    staff {\n      id\n      name\n      nameUr\n      roles\n    }\n    seriesList {\n      id\n      titles {\n        lang\n        text\n      }\n      kind\n      service {\n        id\n      }\n      capacity\n      minutes\n      isOpen\n    }\n  }\n',
  },
  {
    hash: 'd3901875a93596cf8d143116a6b994163df523c308679dc041cc789b5d55ad13',
    name: 'SessionsInTheWay',
    text: '\n  query SessionsInTheWay($from: LocalDate!, $until: LocalDate!) {\n    sessionsInTheWay(from: $from, until: $until) {\n      session {\n        id\n        seriesId\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n      }\n      inTheWay\n      reason\n    }\n  }\n',
  },
  {
    hash: 'a1c276accc725ced977c9a65d1329fc133b775a51e709eca658edd637d2bf9cf',
    name: 'SetPasswordByLink',
    text: '\n  mutation SetPasswordByLink($input: SetPasswordInput!) {\n    setPasswordByLink(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on BadInput {\n        constraint\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n    }\n  }\n',
  },
  {
    hash: '647c0f7f228187fe572d288193607991b41362c4096d8cf8b113d8abbdc68a02',
    name: 'SignIn',
    text: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n      ... on SecondFactorNeeded {\n        wasWrong\n      }\n    }\n  }\n',
  },
  {
    hash: '1a1a14cb8eb48c616c2187e514ccdaff23e1fe02a43768e390af09e5b66edb2d',
    name: 'SignOut',
    text: '\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n',
  },
  {
    hash: 'dcb3bdda2a475edcc603e3540c273b451733232883a6b157c8fc1e57169860a7',
    name: 'StaffAccounts',
    text: '\n  query StaffAccounts {\n    staffAccounts {\n      id\n      name\n      nameUr\n      email\n      state\n      invitedUntil\n      hasSecondFactor\n      roles\n      seesClients\n      isSelf\n    }\n  }\n',
  },
  {
    hash: 'f2ac399d02a01a9a2212e025b77a1d9972c284b1408f50473fa66a0d6eed49b7',
    name: 'StepUp',
    text: '\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n      ... on SignInLocked {\n        retryAfterSeconds\n      }\n      ... on SecondFactorNeeded {\n        wasWrong\n      }\n    }\n  }\n',
  },
  {
    hash: 'c1b15d09600b5f22719b3b63d16dd7386b37c196a811be7ef272959d55f42744',
    name: 'SuggestForAll',
    text: '\n  query SuggestForAll($mode: PoolMode!) {\n    suggestForAll(mode: $mode) {\n      mode\n      total\n      greedyTotal\n      pairs {\n        request {\n          id\n          daysWaiting\n          version\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        fit {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n          parts {\n            criterion\n            points\n            of\n            fact\n            words\n            amount\n            source\n          }\n          concerns {\n            concern\n            count\n          }\n        }\n        ownBest {\n          coach {\n            id\n            name\n            nameUr\n          }\n          total\n        }\n      }\n      unmatched {\n        request {\n          id\n          daysWaiting\n        }\n        client {\n          id\n          code\n          displayNames {\n            lang\n            text\n          }\n        }\n        offered\n      }\n      loads {\n        coach {\n          id\n          name\n          nameUr\n          cap\n        }\n        before\n        after\n      }\n    }\n  }\n',
  },
  {
    hash: 'de197cefaf0ac73748a0c4a52438f1f28c91c4bc7b391af50d6ae586651ab42b',
    name: 'Today',
    text: '\n  query Today($date: LocalDate) {\n    day(date: $date) {\n      date\n      sessions {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        startsAt\n        endsAt\n        room {\n          name\n        }\n        staff {\n          name\n          nameUr\n          part\n        }\n        status\n        expected\n        marked\n        came\n        walkIns\n        viewerMay\n      }\n      toFinish {\n        id\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n        localEnd\n        expected\n        marked\n        viewerMay\n      }\n      next {\n        titles {\n          lang\n          text\n        }\n        localDate\n        localStart\n      }\n    }\n  }\n',
  },
  {
    hash: 'fb2187d02bbfde9d94887a6f72d001b7ef12d7b97e9b5951b378d2b5eacb0a50',
    name: 'TrailStaff',
    text: '\n  query TrailStaff {\n    staff {\n      id\n      name\n      nameUr\n    }\n  }\n',
  },
  {
    hash: '3246d80ccf68357f0d549ee2f558ac144a34129293b5b9436608eac37ad994be',
    name: 'UndoChange',
    text: '\n  mutation UndoChange($id: ID!) {\n    undoChange(id: $id) {\n      __typename\n      ... on ChangeUndone {\n        series {\n          id\n        }\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '58d54fb33d32ca6d666ddfd70efc69663a673fdc8d5aa79a6d47f95adb1b5e47',
    name: 'Viewer',
    text: '\n  query Viewer {\n    me {\n      id\n      name\n      nameUr\n      isDemo\n      csrf\n      idleMinutes\n      hasSecondFactor\n      locale\n      theme\n      singleKeys\n      post {\n        centreId\n        centreName\n        role\n      }\n      posts {\n        centreId\n        centreName\n        role\n      }\n      mayEver\n      centre {\n        id\n        name\n        zone\n        weekStart\n        clientTerm\n        today\n      }\n    }\n  }\n',
  },
  {
    hash: '5feb17cca60086fa556267d39b3c91e5bfe3d9d521fbb99261499ff218ce4439',
    name: 'WalkInCandidates',
    text: '\n  query WalkInCandidates($sessionId: ID!, $search: String!) {\n    walkInCandidates(sessionId: $sessionId, search: $search) {\n      id\n      code\n      displayNames {\n        lang\n        text\n      }\n    }\n  }\n',
  },
  {
    hash: 'd71389170e715963e7af23802d6f6ff5d91ad2cda7b5514404f609261540848f',
    name: 'WithdrawMatchRequest',
    text: '\n  mutation WithdrawMatchRequest($input: WithdrawRequestInput!) {\n    withdrawMatchRequest(input: $input) {\n      __typename\n      ... on BadInput {\n        code\n        message\n        path\n        constraint\n      }\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
  {
    hash: '104d7040bf148c58127d6297954ef62b485ff90cac9cf5327ffaac3e1c51a1e9',
    name: 'WorkInPost',
    text: '\n  mutation WorkInPost($centreId: ID!, $role: Role!) {\n    switchPost(centreId: $centreId, role: $role) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
];
