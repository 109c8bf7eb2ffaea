import { pathOf } from './rooms.mjs';

/** Words that say nothing wherever they stand in a name. */
const emptyAnywhere = ['utils', 'util', 'helpers', 'helper', 'misc'];
/** Words that are plain English at the front of a name (`manager-home-page`: a role; `shared-room`) and say nothing as its noun. */
const emptyAsNoun = ['common', 'shared', 'core', 'manager', 'managers', 'processor', 'processors'];

/** The refused word in a folder's or file's name, or undefined. */
export function refusedWord(name) {
  const words = name.split('.')[0].toLowerCase().split(/[-_]/);
  return words.find((word) => emptyAnywhere.includes(word)) ?? emptyAsNoun.find((word) => word === words.at(-1));
}

const classNoun = /(Service|Manager|Helpers?|Utils?|Processor)$/;

export const refusedNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      path: '"{{name}}" is named "{{word}}", which says nothing. Name the deed or the thing: "mark-attendance.ts", "week-grid.tsx".',
      class: 'A class "{{name}}" gathers what belongs apart. Write each deed as a function in a file named by its verb.',
    },
  },
  create(context) {
    const named = (node) => {
      const name = node.id?.name ?? '';
      if (classNoun.test(name)) context.report({ node: node.id, messageId: 'class', data: { name } });
    };
    return {
      Program(node) {
        for (const name of pathOf(context).split('/')) {
          const word = refusedWord(name);
          if (word) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'path', data: { name, word } });
        }
      },
      ClassDeclaration: named,
      ClassExpression: named,
    };
  },
};
