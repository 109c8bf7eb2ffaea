const asks = /(?<![\w$])(?:t\(|i18nKey=\{?)\s*(['"`])((?:(?!\1)[^\\]|\\.)+)\1/g;
const literal = /(['"`])([\w$:.{}-]+)\1/g;
const ownWords = /\buseWords\(\s*['"](\w+)['"]/g;
/** kit/ui looks a refusal's code up below `problems` of the slice that is named here. */
const problemWords = /\buseProblem(?:s|Text)\(\s*['"](\w+)['"]/g;
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const room = /^(?:libs\/kit\/(ui)|libs\/[^/]+\/([^/]+)\/ui|apps\/([^/]+))\//;

/** The catalogues that a bare key of this file may stand in: those it asks for by name, else its own room's. */
function ownNames({ path, text }) {
  const named = [...text.matchAll(ownWords)].map(([, name]) => name);
  const [, kit, slice, app] = room.exec(path) ?? [];
  return named.length ? [...new Set(named)] : [kit ? 'kit' : (slice ?? app)];
}

/** A key as code writes it, `failed.${kind}` included, as a pattern over whole keys; a key that names a branch takes all below it. */
function patternOf(key) {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[$.*+?^()|[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}(\\..+)?$`);
}

/**
 * Where a file uses sentences. `asked`: handed to t() or i18nKey, so it must exist; other literals merely keep a key from being unused.
 * @returns {{ path: string, line: number, names: string[], key: string, pattern: RegExp, asked: boolean }[]}
 */
export function usesOf(source, catalogueNames) {
  const { path } = source;
  const text = source.text.replace(comment, (part) => part.replace(/\S/g, ' '));
  const own = ownNames({ path, text });
  const use = (match, asked) => {
    const [, name, bare] = /^(?:(\w+):)?(.*)$/s.exec(match[2]);
    const known = name === undefined || catalogueNames.has(name) || asked;
    const line = text.slice(0, match.index).split('\n').length;
    return known && /\w/.test(bare.replace(/\$\{[^}]*\}/g, ''))
      ? [{ path, line, names: name ? [name] : own, key: match[2], pattern: patternOf(bare), asked }]
      : [];
  };
  return [
    ...[...text.matchAll(asks)].flatMap((match) => use(match, true)),
    ...[...text.matchAll(literal)].flatMap((match) => use(match, false)),
    ...[...text.matchAll(problemWords)].flatMap((match) => use({ 2: `${match[1]}:problems`, index: match.index }, false)),
  ];
}
