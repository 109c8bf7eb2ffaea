import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

const source = /\.(ts|tsx|mjs)$/;
const unwritten = /(^|\/)(node_modules|dist|generated|documents)\/|\.generated\./;

/** The texts of all files that people write below apps, libs and prisma, by path. */
export function readHouse(root) {
  const texts = new Map();
  for (const top of ['apps', 'libs', 'prisma']) {
    for (const found of readdirSync(join(root, top), { recursive: true })) {
      const path = `${top}/${found.split(sep).join('/')}`;
      if (source.test(path) && !unwritten.test(path)) texts.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return texts;
}

/** The file that a specifier means, seen from `path`; undefined for a package. */
export function targetOf(path, specifier) {
  if (specifier.startsWith('@alongside/')) return `libs/${specifier.slice('@alongside/'.length)}/index.ts`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
}

/**
 * Who imports whom; type imports, re-exports and dynamic imports count. Generated files are no part of it:
 * nobody can untangle them, and the types of resolvers must name the server's context.
 * @param texts Map of path to text @returns Map of path to the paths it imports
 */
export function graphOf(texts) {
  const graph = new Map();
  for (const [path, text] of texts) {
    const targets = ts.preProcessFile(text, true, true).importedFiles.map((imported) => targetOf(path, imported.fileName));
    graph.set(
      path,
      [...new Set(targets)].filter((target) => texts.has(target)),
    );
  }
  return graph;
}

/** The shortest way along imports from one file to another, both ends included; undefined if there is none. */
export function wayBetween(graph, from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === to) return trace(cameFrom, to);
    for (const next of graph.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  return undefined;
}

function trace(cameFrom, end) {
  const way = [];
  for (let at = end; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
