import { onImport, pathOf } from './rooms.mjs';

/** Where the database may be spoken to. Specs reach it through kit/testing; a journey plants what no screen writes yet. */
const speakers = [
  /^libs\/[^/]+\/[^/]+\/api\/(.*\/)?[^/]+\.store\.ts$/,
  /^apps\/admin-e2e\/[^/]+\.store\.ts$/,
  /^libs\/kit\/(server|testing|workspace)\//,
  /^prisma\//,
  /\.(bench|prove)\.(ts|mjs)$/,
];
const database = /^(@prisma\/.*|pg|pg-.*)$|(^|\/)kit\/server\/generated|^\.\.?\/(.*\/)?generated\//;
const rawSql = new Set(['$queryRaw', '$executeRaw', '$queryRawUnsafe', '$executeRawUnsafe', '$transaction']);

export const prismaOnlyInStores = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere: 'Only a *.store.ts speaks to the database. Give the store a method with a short name and call that.',
      base: 'The base client knows no viewer. Take the tx that the verb opened with tx(viewer, fn).',
    },
  },
  create(context) {
    const path = pathOf(context);
    const speaks = speakers.some((place) => place.test(path));
    // A spec may ask the database itself, through the client that kit/testing hands it.
    const isSpec = /\.spec\.tsx?$/.test(path);
    const isStore = path.endsWith('.store.ts');
    const report = (node, messageId) => context.report({ node, messageId });
    return {
      ...onImport((node, specifier) => {
        if (!speaks && database.test(specifier)) report(node, 'elsewhere');
      }),
      ImportSpecifier(node) {
        const name = node.imported.name ?? node.imported.value;
        if (isStore && name === 'PrismaClient') report(node, 'base');
        if (!speaks && /^Prisma/.test(name) && node.parent.source.value === '@alongside/kit/server') report(node, 'elsewhere');
      },
      MemberExpression(node) {
        if (!speaks && !isSpec && rawSql.has(node.property.name)) report(node.property, 'elsewhere');
      },
    };
  },
};
