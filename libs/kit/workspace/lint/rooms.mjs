import { relative, resolve, sep } from 'node:path';
import { kitRooms, whoMayKnowWhom } from './walls.mjs';

const layers = ['domain', 'api', 'ui'];

/** The path of the linted file from the root of the house, with forward slashes. */
export function pathOf(context) {
  return relative(context.cwd, resolve(context.cwd, context.filename)).split(sep).join('/');
}

/** The room that a path belongs to (`libs/trust/access/domain`, `libs/kit/time`, `apps/api`), or undefined. */
export function roomOf(path) {
  const parts = path.split('/');
  const [top, wing, slice, layer] = parts;
  if (top === 'apps') return parts.length > 2 ? `apps/${wing}` : undefined;
  if (top !== 'libs') return undefined;
  if (wing === 'kit') return parts.length > 3 && (slice in kitRooms || slice === 'workspace') ? `libs/kit/${slice}` : undefined;
  return parts.length > 4 && `${wing}/${slice}` in whoMayKnowWhom && layers.includes(layer) ? `libs/${wing}/${slice}/${layer}` : undefined;
}

/** True for the one `index.ts` of a room. */
export function isDoor(path) {
  return path.endsWith('/index.ts') && roomOf(path) === path.slice(0, -'/index.ts'.length);
}

/** Specs, measurements and journeys: what may lean on kit/testing. */
export function isTesting(path) {
  return /\.(spec|bench|prove)\.(ts|tsx|mjs)$/.test(path) || /^(libs\/kit\/(testing|stage)|apps\/admin-e2e)\//.test(path);
}

/** Calls `see(node, specifier)` for each static, re-exported, dynamic and type import. */
export function onImport(see) {
  const fromSource = (node) => node.source && typeof node.source.value === 'string' && see(node, node.source.value);
  return {
    ImportDeclaration: fromSource,
    ExportNamedDeclaration: fromSource,
    ExportAllDeclaration: fromSource,
    ImportExpression: fromSource,
    TSImportType: fromSource,
  };
}
