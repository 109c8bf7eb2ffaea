import { onImport, pathOf } from './rooms.mjs';

const pure = /^libs\/(?!kit\/)[^/]+\/[^/]+\/domain\/|^libs\/kit\/(time|words)\//;
const timePackages = /^(temporal-polyfill|rrule-temporal)(\/|$)/;
/** The world: each of these gives another answer tomorrow, or on another machine. */
const world = new Set(
  [
    'process performance crypto globalThis global self window document navigator location history localStorage sessionStorage indexedDB',
    'fetch XMLHttpRequest WebSocket EventSource setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame alert console',
    'Promise Buffer require HTMLElement Element Node Event CustomEvent matchMedia getComputedStyle',
  ].flatMap((line) => line.split(' ')),
);
const localGetter = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$|^toLocale(Date|Time)?String$/;

/** The calls that read the clock, the machine's zone or chance. */
const impure = {
  'NewExpression[callee.name="Date"][arguments.length=0]': 'clock',
  'CallExpression[callee.name="Date"]': 'clock',
  'MemberExpression[object.name="Date"][property.name="now"]': 'clock',
  'MemberExpression[object.name="Temporal"][property.name="Now"]': 'clock',
  'MemberExpression[object.name="Math"][property.name="random"]': 'chance',
};

export const pureDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: 'A rule has no clock: take `now` as an argument.',
      chance: 'A rule knows no chance: take the id or the seed as an argument.',
      world: 'A rule knows nothing of the world: take the value of "{{name}}" as an argument, or move this to api/ or ui/.',
      zone: "{{name}} answers in the zone of this machine. Use kit/time with the centre's zone.",
      async: 'A rule waits for nothing: let the verb load the facts and hand them in.',
      package: 'domain/ imports no package but the time library. Write the few lines, or do this in api/ or ui/.',
    },
  },
  create(context) {
    const path = pathOf(context);
    if (!pure.test(path) || /\.spec\.tsx?$/.test(path)) return {};
    const report = (node, messageId, name) => context.report({ node, messageId, data: { name: name ?? '' } });
    const waits = (node) => node.async && report(node, 'async');
    return {
      ...onImport((node, specifier) => {
        if (!/^(\.|@alongside\/)/.test(specifier) && !timePackages.test(specifier)) report(node, 'package');
      }),
      ...Object.fromEntries(Object.entries(impure).map(([selector, id]) => [selector, (node) => report(node, id)])),
      'CallExpression > MemberExpression.callee'(node) {
        if (localGetter.test(node.property.name)) report(node.property, 'zone', node.property.name);
      },
      FunctionDeclaration: waits,
      FunctionExpression: waits,
      ArrowFunctionExpression: waits,
      AwaitExpression: (node) => report(node, 'async'),
      'Program:exit'(node) {
        for (const identifier of freeNames(context.sourceCode.getScope(node))) report(identifier, 'world', identifier.name);
      },
    };
  },
};

/** Uses of the world's names that no declaration of the file stands for; mentions in types are harmless. */
function freeNames(scope) {
  const known = scope.variables.filter((variable) => variable.defs.length === 0).flatMap((variable) => variable.references);
  return [...scope.through, ...known]
    .filter((reference) => reference.isValueReference !== false && world.has(reference.identifier.name))
    .map((reference) => reference.identifier);
}
