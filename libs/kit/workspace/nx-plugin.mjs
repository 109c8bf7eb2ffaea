import { dirname } from 'node:path';

const task = (command, outputs = []) => ({ executor: 'nx:run-commands', cache: true, inputs: ['code'], outputs, options: { command } });

/** Lint, types and tests run once over the whole house: one start of each tool instead of one per room. */
const house = {
  name: 'alongside',
  tags: ['type:house'],
  targets: {
    lint: task('eslint . --max-warnings 0'),
    typecheck: task('tsc -p tsconfig.json'),
    test: task('node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js', ['{workspaceRoot}/dist/test/jest.json']),
  },
};

const doors = '{nx.json,libs/kit/*/index.ts,libs/*/*/{domain,api,ui}/index.ts,apps/*/{main.ts,main.tsx,playwright.config.ts}}';

function projectOf(file) {
  const root = dirname(file);
  const [top, wing, slice, layer] = root.split('/');
  if (file === 'nx.json') return ['.', house];
  if (top === 'apps') return [root, { name: wing, projectType: 'application', tags: ['wing:apps', 'type:app'] }];
  const tags = wing === 'kit' ? ['wing:kit', `type:kit-${slice}`] : [`wing:${wing}`, `slice:${wing}/${slice}`, `type:${layer}`];
  return [root, { name: [wing, slice, layer].filter(Boolean).join('-'), projectType: 'library', tags }];
}

/** Every door (index.ts) below libs and every app is a project; its path is its name and its tags. */
export const createNodesV2 = [
  doors,
  (files) =>
    files.map((file) => {
      const [root, project] = projectOf(file);
      return [file, { projects: { [root]: project } }];
    }),
];
