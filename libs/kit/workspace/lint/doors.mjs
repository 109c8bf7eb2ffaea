import { posix } from 'node:path';
import { isDoor, onImport, pathOf, roomOf } from './rooms.mjs';

const plainDoor = new Set(['ImportDeclaration', 'ExportNamedDeclaration']);

/** A door is a list of names; nothing else in the house gathers names. */
export const namedDoors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      star: 'Name what you export: `export { decideMarks } from "./mark.ts"`. A star hides what a room promises.',
      default: 'Give the export a name: a default export is called something else at each import.',
      inner: 'An index.ts is the door of a room and stands at its top. Import the file itself.',
      code: 'A door only names what its room gives out. Move this into a file of its own and name it here.',
    },
  },
  create(context) {
    const path = pathOf(context);
    const isIndex = /(^|\/)index\.(ts|tsx|mjs)$/.test(path);
    const report = (node, messageId) => context.report({ node, messageId });
    return {
      ExportAllDeclaration: (node) => report(node, 'star'),
      ExportDefaultDeclaration: (node) => isDoor(path) && report(node, 'default'),
      Program(node) {
        if (!isIndex) return;
        if (!isDoor(path)) report(node, 'inner');
        for (const part of node.body) {
          const isList = plainDoor.has(part.type) && !part.declaration;
          if (isDoor(path) && !isList && !part.type.match(/^Export(All|Default)/)) report(part, 'code');
        }
      },
    };
  },
};

/** The room whose door a specifier opens, seen from `path`; undefined for anything else. */
function doorOpened(path, specifier) {
  if (specifier.startsWith('@alongside/')) return `libs/${specifier.slice('@alongside/'.length)}`;
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  return isDoor(target) ? posix.dirname(target) : undefined;
}

export const noOwnDoor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { own: 'You are inside this room: import the file that has the name ("./mark.ts"), not the room\'s own door.' },
  },
  create(context) {
    const path = pathOf(context);
    const room = roomOf(path);
    return onImport((node, specifier) => {
      if (room && doorOpened(path, specifier) === room) context.report({ node, messageId: 'own' });
    });
  },
};
