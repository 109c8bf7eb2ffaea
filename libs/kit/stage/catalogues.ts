import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LoadCatalogue } from '@alongside/kit/ui';

const house = join(import.meta.dirname ?? '', '../../..');

/** Every folder where a catalogue may lie: the screens of each slice, the kit's, the shell's. */
function folders(): readonly string[] {
  const libs = join(house, 'libs');
  const rooms = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((path) => basename(path) === 'ui');
  return [...rooms.map((path) => join(libs, path)), join(house, 'apps/admin')].filter((folder) => existsSync(folder));
}

const files = new Map(folders().flatMap((folder) => readdirSync(folder).map((name) => [name, join(folder, name)] as const)));

/** The real catalogues from the disk: a spec that reads the screen reads what people read. */
export const catalogueFromDisk: LoadCatalogue = async (language, namespace) => {
  const file = files.get(`${namespace}.${language}.json`);
  if (!file) throw new Error(`There is no catalogue ${namespace}.${language}.json.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
};

export function namespacesOnDisk(): readonly string[] {
  return [...files.keys()].flatMap((name) => /^(.+)\.en\.json$/.exec(name)?.[1] ?? []);
}
