/** Checks of package-lock.json and package.json: plain functions of what these files hold. Each answers sentences, one per fault. */

const nameOf = (place) => place.split('node_modules/').at(-1);
const packagesOf = (lock) => Object.entries(lock.packages).filter(([place]) => place !== '');

/**
 * Every platform's sub-package that a locked package names must be locked too: npm writes a lock without those that it could not
 * resolve, says nothing, and later refuses to install from it on that platform.
 */
export function missingPlatforms(lock) {
  const names = new Set(packagesOf(lock).map(([place]) => nameOf(place)));
  return packagesOf(lock).flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${nameOf(place)}@${version} names ${name}, which the lock lacks: npm ci would refuse.`),
  );
}

/** A package inside another one's archive is covered by that one's integrity. */
export function weakIntegrity(lock) {
  return packagesOf(lock)
    .filter(([, entry]) => !entry.inBundle && !entry.integrity?.startsWith('sha512-'))
    .map(([place]) => `${nameOf(place)} has no sha512 integrity in the lock.`);
}

export function inexactVersions({ dependencies = {}, devDependencies = {}, overrides = {} }) {
  const exact = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `${name} is asked for as "${version}": give one exact version.`);
}

/** Two copies of graphql refuse each other's schemas at run time. */
export function doubledPackages(lock, names = ['graphql', 'react', 'react-dom']) {
  return names.flatMap((name) => {
    const places = packagesOf(lock).filter(([place]) => nameOf(place) === name);
    return places.length === 1 ? [] : [`${name} is locked ${places.length} times; it must be there once.`];
  });
}

export function tooManyDirect({ dependencies = {} }, most = 60) {
  const count = Object.keys(dependencies).length;
  return count <= most ? [] : [`${count} direct production dependencies; at most ${most}.`];
}

export const lockFaults = (lock, manifest) => [
  ...missingPlatforms(lock),
  ...weakIntegrity(lock),
  ...inexactVersions(manifest),
  ...doubledPackages(lock),
  ...tooManyDirect(manifest),
];
