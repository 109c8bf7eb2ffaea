import { pathOf } from './rooms.mjs';

/** True when a type's text mentions a permit anywhere: `Permit<'x'>[]`, `Map<string, SetPermit>`. */
const namesPermit = (text) => /\b(?:[A-Z]\w*)?Permit\b/.test(text);

/** A permit that was not minted by trust/access is access that nobody decided. */
export const permitsAreMinted = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cast: 'A permit is minted by trust/access alone: ask access.permit(viewer, action, facts) and hand its answer on. In a spec, too.',
      never: '`as never` fits everywhere, permits included. Say the type that you mean.',
    },
  },
  create(context) {
    if (pathOf(context).startsWith('libs/trust/access/')) return {};
    const check = (node) => {
      const type = node.typeAnnotation;
      if (!type) return;
      if (namesPermit(context.sourceCode.getText(type))) context.report({ node, messageId: 'cast' });
      else if (type.type === 'TSNeverKeyword') context.report({ node, messageId: 'never' });
    };
    return { TSAsExpression: check, TSTypeAssertion: check, TSTypePredicate: check };
  },
};
