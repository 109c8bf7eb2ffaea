import { pathOf, onImport, roomOf } from './rooms.mjs';

/** Every file below libs and apps belongs to a room that the walls know. */
export const inARoom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      homeless:
        'This file belongs to no room. Put it into libs/<wing>/<slice>/{domain,api,ui} or libs/kit/<room>, and give a new slice or room its line in walls.mjs.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const path = pathOf(context);
        if (/^(libs|apps)\//.test(path) && !roomOf(path)) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'homeless' });
      },
    };
  },
};

/** Node, the bundlers and tsc then agree on one file, and a reader can open it. */
export const explicitEndings = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { ending: 'Write the ending of the file that is there: "./mark.ts", "./roster-page.tsx", "./start.mjs".' },
  },
  create(context) {
    return onImport((node, specifier) => {
      const bare = specifier.split('?')[0];
      if (bare.startsWith('.') && !/\.(ts|tsx|mjs|cjs|json|css|svg|woff2)$/.test(bare)) context.report({ node, messageId: 'ending' });
    });
  },
};
