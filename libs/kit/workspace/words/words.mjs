/** `node libs/kit/workspace/words/words.mjs`: person-first words in everything that people read, and catalogues that say the same in each language. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCatalogues } from './catalogues.mjs';
import { proseOf } from './prose.mjs';

const { rows } = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));
const terms = rows.map((row) => ({
  ...row,
  pattern: new RegExp(
    row.re.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? '\\s+' : part)),
    'giu',
  ),
}));

/** Texts about people: there "refused" is said of somebody, elsewhere of a request. */
const aboutPeople = /\.(en|ur)\.json$|^prisma\/seed\//;

/**
 * @param {{ path: string, text: string }[]} files
 * @returns {{ path: string, line: number, level: 'E' | 'W', found: string, use: string }[]} in the order of the files
 */
export function lintWords(files) {
  return files.flatMap(({ path, text }) => {
    const prose = proseOf(path, text);
    return terms
      .filter((term) => !term.people || aboutPeople.test(path))
      .flatMap((term) => [...prose.matchAll(term.pattern)].map((match) => ({ term, match })))
      .map(({ term, match }) => ({
        path,
        line: prose.slice(0, match.index).split('\n').length,
        level: term.lvl,
        found: match[0].replace(/\s+/g, ' '),
        use: term.use,
      }))
      .sort((a, b) => a.line - b.line);
  });
}

const catalogue = /^(libs\/[^/]+\/[^/]+\/ui|libs\/kit\/ui|apps\/admin)\/[^/]+\.(en|ur)\.json$/;
const read = [catalogue, /\.md$/, /^prisma\/seed\/.*\.(ts|mjs|json|csv)$/, /^libs\/.*\.graphql$/];
const screens = /^(libs\/[^/]+\/[^/]+\/ui|libs\/kit\/ui|apps\/admin)\/.*\.tsx?$/;
const unread = /(^|\/)(node_modules|dist|generated|documents)\/|\.generated\.|\.spec\.|^libs\/kit\/(workspace\/words|contract\/schema)/;

/** All files of the house that one of the patterns names. */
function filesOf(root, patterns) {
  const below = ['apps', 'libs', 'prisma', 'docs'].flatMap((top) => {
    const names = readdirSync(root).includes(top) ? readdirSync(join(root, top), { recursive: true }) : [];
    return names.map((name) => `${top}/${name.split(sep).join('/')}`);
  });
  return [...readdirSync(root), ...below]
    .filter((path) => !unread.test(path) && patterns.some((pattern) => pattern.test(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function main(root) {
  const found = lintWords(filesOf(root, read));
  const gaps = checkCatalogues({ catalogues: filesOf(root, [catalogue]), sources: filesOf(root, [screens]) });
  for (const { path, line, level, found: word, use } of found) console.log(`${path}:${line} ${level} "${word}": write ${use}`);
  for (const { path, line, say } of gaps) console.log(`${path}:${line} E ${say}`);
  const errors = found.filter(({ level }) => level === 'E').length + gaps.length;
  console.log(`words: ${errors} errors, ${found.length + gaps.length - errors} warnings`);
  process.exitCode = errors ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(fileURLToPath(new URL('../../../../', import.meta.url)));
