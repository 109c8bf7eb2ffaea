/** Wings in the order in which they may know each other: each its own and the ones before it. */
export const wings = ['kit', 'trust', 'programme', 'recovery', 'insight', 'apps'];

/** Which slices a slice may know, on one screen. `kit` is known to all. A new slice begins with a line here. */
export const whoMayKnowWhom = {
  'trust/access': [],
  'trust/audit': ['trust/access'],
  'trust/identity': ['trust/access', 'trust/audit'],
  // Declares what a file is; whoever has a kind of its own brings it.
  'trust/imports': ['trust/access'],
  'trust/people': ['trust/access', 'trust/audit', 'trust/identity', 'trust/imports'],
  'programme/groups': ['trust/access', 'trust/audit', 'trust/imports', 'trust/people'],
  'programme/attendance': ['trust/access', 'trust/audit', 'trust/people', 'programme/groups'],
  'recovery/plans': ['trust/access', 'trust/audit', 'trust/people', 'programme/groups', 'programme/attendance'],
  'recovery/coaching': ['trust/access', 'trust/audit', 'trust/people', 'programme/groups', 'recovery/plans'],
  // Reads across the tables, and writes none.
  'insight/reports': ['trust/access', 'trust/audit', 'trust/people', 'programme/groups', 'programme/attendance', 'recovery/plans'],
};

/** Which rooms of `kit` a room of `kit` may know. `contract` and `server` know each other: generated types name the server's context. */
export const kitRooms = {
  time: ['time'],
  words: ['time', 'words'],
  contract: ['time', 'words', 'contract', 'server'],
  server: ['time', 'words', 'contract', 'server'],
  client: ['time', 'words', 'contract', 'client'],
  ui: ['time', 'words', 'contract', 'client', 'ui'],
  testing: ['time', 'words', 'contract', 'server', 'client', 'ui', 'testing'],
  stage: ['time', 'words', 'contract', 'client', 'ui', 'stage'],
};

const kit = (...rooms) => rooms.map((room) => `type:kit-${room}`);
const browserPackages = ['react', 'react-dom', '@mantine/*', '@tanstack/*'];
const serverPackages = ['@nestjs/*', '@prisma/*', 'pg'];

const layers = {
  domain: { knows: ['type:domain', ...kit('time', 'words')], never: [...serverPackages, ...browserPackages, 'zod'] },
  api: { knows: ['type:api', 'type:domain', ...kit('time', 'words', 'server', 'contract')], never: browserPackages },
  ui: { knows: ['type:ui', 'type:domain', ...kit('time', 'words', 'client', 'contract', 'ui')], never: serverPackages },
};
const everything = ['type:domain', 'type:api', 'type:ui', 'type:app', ...kit('time', 'words', 'contract', 'server', 'client', 'ui')];

function constraint(sourceTag, knows, never) {
  return { sourceTag, onlyDependOnLibsWithTags: knows, ...(never ? { bannedExternalImports: never } : {}) };
}

/**
 * The options of `@nx/enforce-module-boundaries`.
 * @param {{ testing: boolean }} where `testing` opens kit/testing and kit/stage: for specs, measurements and journeys, and for nothing else.
 */
export function walls({ testing }) {
  const open = testing ? kit('testing', 'stage') : [];
  return {
    allow: [],
    enforceBuildableLibDependency: false,
    // kit/testing and kit/stage drive the rooms whose specs use them; the rule house/no-cycles still looks at each file.
    ignoredCircularDependencies: [
      ['kit-testing', '*'],
      ['kit-stage', '*'],
      ['kit-contract', 'kit-server'],
    ],
    depConstraints: [
      ...wings.map((wing, i) =>
        constraint(
          `wing:${wing}`,
          wings.slice(0, i + 1).map((known) => `wing:${known}`),
        ),
      ),
      ...Object.entries(layers).map(([layer, { knows, never }]) => constraint(`type:${layer}`, [...knows, ...open], never)),
      ...Object.entries(kitRooms).map(([room, known]) => constraint(`type:kit-${room}`, [...kit(...known), ...open])),
      ...Object.entries(whoMayKnowWhom).map(([slice, known]) =>
        constraint(`slice:${slice}`, ['wing:kit', `slice:${slice}`, ...known.map((other) => `slice:${other}`)]),
      ),
      ...['type:app', 'type:house'].map((tag) => constraint(tag, [...everything, ...open])),
    ],
  };
}
