import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadCatalogue } from '@alongside/kit/ui';

const house = join(import.meta.dirname ?? '', '../../..');

/** Where the catalogue of a namespace lies: the kit's and the shell's are their own, the others belong to the slice of that name. */
function fileOf(namespace: string, language: string): string {
  const name = `${namespace}.${language}.json`;
  const places = readdirSync(join(house, 'libs'))
    .flatMap((wing) =>
      wing === 'prisma' ? [] : [join(house, 'libs', wing, namespace, 'ui', name), join(house, 'libs', wing, namespace, name)],
    )
    .concat(join(house, 'libs/kit/ui', name), join(house, 'apps/admin', name));
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`There is no catalogue ${name}.`);
  return found;
}

/** The real catalogues from the disk: a spec that reads the screen reads what people read. */
export const catalogueFromDisk: LoadCatalogue = (language, namespace) =>
  Promise.resolve(JSON.parse(readFileSync(fileOf(namespace, language), 'utf8')) as Record<string, string>);
