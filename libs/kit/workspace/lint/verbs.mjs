import { basename } from 'node:path';
import { pathOf } from './rooms.mjs';

/** What a file of api/ may be instead of a verb; the ending says it. */
export const notVerbs = [
  'store',
  'resolver',
  'module',
  'loader',
  'problem',
  'scalar',
  'row',
  'needs',
  'question',
  'gate',
  'hook',
  'command',
];
const verbFile = /^libs\/(?!kit\/)[^/]+\/[^/]+\/api\/(?:.*\/)?([a-z0-9-]+)(?:\.([a-z]+))?\.ts$/;
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A file of api/ that exports a function of its own name is a verb or a read. */
export const verbShape = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      shape:
        "A verb is {{name}}(needs, viewer, input): who asks is the second argument, never ambient. If this is no verb, say so in the file's ending: {{endings}}.",
      arrow: 'Write a verb as `export function {{name}}(needs, viewer, input)`, so that "go to definition" leads to it.',
    },
  },
  create(context) {
    const [, stem, ending] = verbFile.exec(pathOf(context)) ?? [];
    if (!stem || stem === 'index' || ending === 'spec' || notVerbs.includes(ending)) return {};
    const name = camel(stem);
    const data = { name, endings: notVerbs.map((word) => `.${word}.ts`).join(' ') };
    return {
      'ExportNamedDeclaration > FunctionDeclaration'(node) {
        const given = node.params.map((param) => param.name);
        const fits = given[0] === 'needs' && given[1] === 'viewer' && given.length <= 3;
        if (node.id.name === name && !fits) context.report({ node: node.id, messageId: 'shape', data });
      },
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator'(node) {
        if (node.id.name === name && /Function/.test(node.init?.type)) context.report({ node: node.id, messageId: 'arrow', data });
      },
    };
  },
};

const inner = 'MethodDefinition[kind="method"]';

/** A resolver is the doorbell: each field hands over to one verb or read. */
export const oneLineResolver = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      line: 'A field of a resolver is one line: `return recordAttendance(this.needs, ctx.viewer, args)`. Move the rest into that verb.',
      decides: 'A resolver decides nothing. Put the choice into the verb or the rule.',
    },
  },
  create(context) {
    if (!basename(pathOf(context)).endsWith('.resolver.ts')) return {};
    const report = (messageId) => (node) => context.report({ node, messageId });
    return {
      [inner](node) {
        const body = node.value.body?.body;
        if (body?.length !== 1 || !/^(Return|Expression)Statement$/.test(body[0].type)) report('line')(node.key);
      },
      [`${inner} BlockStatement BlockStatement`]: report('line'),
      [`${inner} ConditionalExpression`]: report('decides'),
    };
  },
};
