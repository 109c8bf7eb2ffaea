const links = new Set(['not', 'resolves', 'rejects']);

/** The whole chain that begins at `expect(x)`: the names on the way, whether the last is called, and its outermost node. */
function chainFrom(call) {
  const names = [];
  let top = call;
  let called = false;
  for (;;) {
    const { parent } = top;
    if (parent.type === 'MemberExpression' && parent.object === top) names.push(parent.property.name);
    else if (parent.type === 'CallExpression' && parent.callee === top) called = true;
    else return { names, called, top };
    if (parent.type === 'MemberExpression') called = false;
    top = parent;
  }
}

const waiting = new Set(['AwaitExpression', 'ReturnStatement', 'ArrayExpression']);
const isWaitedFor = (top) => waiting.has(top.parent.type) || (top.parent.type === 'ArrowFunctionExpression' && top.parent.body === top);

/** An expectation without a matcher, or one that nobody waits for, can never fail. */
export const finishedExpect = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      matcher: 'This expectation can never fail: call a matcher, `expect(x).toEqual(y)`.',
      wait: 'Nobody waits for this expectation: write `await expect(...)`.',
    },
  },
  create(context) {
    return {
      'CallExpression[callee.name="expect"]'(node) {
        const { names, called, top } = chainFrom(node);
        const asked = called && !links.has(names.at(-1));
        if (!asked) context.report({ node, messageId: 'matcher' });
        else if ((names.includes('resolves') || names.includes('rejects')) && !isWaitedFor(top))
          context.report({ node, messageId: 'wait' });
      },
    };
  },
};
