import { graphOf, readHouse, targetOf, wayBetween } from './import-graph.mjs';
import { onImport, pathOf } from './rooms.mjs';

/** One graph for a run of ESLint. An editor that keeps the process sees a new cycle after a restart of its server. */
const graphs = new Map();
function graphBelow(root) {
  if (!graphs.has(root)) graphs.set(root, graphOf(readHouse(root)));
  return graphs.get(root);
}

/** The rule over any graph: the house's own, or a drawn one in the spec. */
export function noCyclesIn(graphFor) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: { cycle: 'This import comes back to this file: {{way}}. Move what both need into a third file that knows neither.' },
    },
    create(context) {
      const path = pathOf(context);
      return onImport((node, specifier) => {
        const target = targetOf(path, specifier);
        const way = target && wayBetween(graphFor(context.cwd), target, path);
        if (way) context.report({ node, messageId: 'cycle', data: { way: [path, ...way].join(' > ') } });
      });
    },
  };
}

export const noCycles = noCyclesIn(graphBelow);
