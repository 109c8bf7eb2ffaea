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
    hash: '1a1a14cb8eb48c616c2187e514ccdaff23e1fe02a43768e390af09e5b66edb2d',
    name: 'SignOut',
    text: '\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n',
  },
  {
    hash: '22e404fb3da6b7a3453998b8f7d366c627f9c2d2b1f677c0d834adad38639d15',
    name: 'Viewer',
    text: '\n  query Viewer {\n    me {\n      id\n      name\n      nameUr\n      isDemo\n      csrf\n      idleMinutes\n      locale\n      theme\n      singleKeys\n      post {\n        centreId\n        centreName\n        role\n      }\n      posts {\n        centreId\n        centreName\n        role\n      }\n      mayEver\n      centre {\n        id\n        name\n        zone\n        weekStart\n        today\n      }\n    }\n  }\n',
  },
  {
    hash: '104d7040bf148c58127d6297954ef62b485ff90cac9cf5327ffaac3e1c51a1e9',
    name: 'WorkInPost',
    text: '\n  mutation WorkInPost($centreId: ID!, $role: Role!) {\n    switchPost(centreId: $centreId, role: $role) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
  },
];
