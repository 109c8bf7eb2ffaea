/** Reads SPDX expressions and judges them by licences.json. */

const tokensOf = (expression) => expression.match(/\(|\)|[^\s()]+/g) ?? [];
const isWord = (token, word) => token?.toUpperCase() === word;

/**
 * Whether an SPDX expression can be met with allowed licences: AND needs both sides, OR either one, AND binds tighter.
 * "X WITH exception" counts as the one licence "X WITH exception". Packages write the operators in small letters too.
 */
export function licenceSuits(expression, allowed) {
  const tokens = tokensOf(expression);
  const factor = () => {
    const token = tokens.shift();
    if (token === '(') {
      const inside = either();
      if (tokens.shift() !== ')') throw new Error(`"${expression}" is no licence expression.`);
      return inside;
    }
    if (!token || token === ')') throw new Error(`"${expression}" is no licence expression.`);
    const name = isWord(tokens[0], 'WITH') ? [token, ...tokens.splice(0, 2)].join(' ') : token;
    return allowed.includes(name);
  };
  // Both sides are always read, or the rest of the expression would be lost.
  const both = () => {
    let suits = factor();
    while (isWord(tokens[0], 'AND')) suits = [tokens.shift(), factor()][1] && suits;
    return suits;
  };
  const either = () => {
    let suits = both();
    while (isWord(tokens[0], 'OR')) suits = [tokens.shift(), both()][1] || suits;
    return suits;
  };
  const suits = either();
  if (tokens.length > 0) throw new Error(`"${expression}" is no licence expression.`);
  return suits;
}

/**
 * One sentence per package whose licence is not on the list. What only builds or tests the house may also have a licence of
 * `development`, or stand by name among the `exceptions`; an exception that fits nothing any more is a fault too.
 */
export function licenceFaults(lock, { allowed, development, exceptions }) {
  const used = new Set();
  const faults = Object.entries(lock.packages).flatMap(([place, entry]) => {
    if (place === '') return [];
    const name = place.split('node_modules/').at(-1);
    const inProduction = !entry.dev && !entry.devOptional;
    const licence = entry.license ?? 'none';
    if (licenceSuits(licence, allowed)) return [];
    if (!inProduction && licenceSuits(licence, [...allowed, ...development])) return [];
    if (!inProduction && exceptions[name]?.licence === licence) {
      used.add(name);
      return [];
    }
    return [`${name}@${entry.version}: the licence "${licence}" is not on the list${inProduction ? ' for production' : ''}.`];
  });
  const stale = Object.keys(exceptions).filter((name) => !used.has(name));
  return [...faults, ...stale.map((name) => `The licence exception for ${name} fits nothing any more: take it away.`)];
}
