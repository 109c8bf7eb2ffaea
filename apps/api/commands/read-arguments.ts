import { parseArgs } from 'node:util';
import type { Command, Given, Option } from './command.ts';

/** What every command takes besides its own options. */
const always = {
  centre: { type: 'string', hint: 'id or name; may be left out where there is one only' },
  as: { type: 'string', hint: "in whose name: a staff member's e-mail address" },
  help: { type: 'boolean', hint: 'this page' },
} as const;

export type Read =
  | { readonly kind: 'run'; readonly command: Command; readonly given: Given }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

/** Which command the words name, and its options; never runs anything. */
export function readArguments(words: readonly string[], commands: readonly Command[]): Read {
  const command = commands.find(({ name }) => words.slice(0, lengthOf(name)).join(' ') === name);
  if (!command) {
    const isAsked = words.length === 0 || words.includes('--help');
    return isAsked
      ? { kind: 'help', text: listOf(commands) }
      : { kind: 'wrong', text: `There is no command "${words.slice(0, 2).join(' ')}".\n\n${listOf(commands)}` };
  }
  const wrong = (problem: string): Read => ({ kind: 'wrong', text: `${problem}\n\n${pageOf(command)}` });
  try {
    const options = { ...alwaysOf(command), ...command.options };
    const types = Object.fromEntries(Object.entries(options).map(([name, { type, isMany = false }]) => [name, { type, multiple: isMany }]));
    const { values, positionals } = parseArgs({
      args: words.slice(lengthOf(command.name)),
      options: types,
      allowPositionals: true,
      strict: true,
    });
    if (values['help']) return { kind: 'help', text: pageOf(command) };
    const missing = Object.keys(options).filter((name) => options[name]?.isNeeded && values[name] === undefined);
    if (missing.length > 0) return wrong(`Missing: ${missing.map((name) => `--${name}`).join(', ')}`);
    if (positionals.length !== command.words.length)
      return wrong(`After "${command.name}" there must be ${command.words.join(' ') || 'options only'}.`);
    return { kind: 'run', command, given: givenBy(values, positionals) };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const lengthOf = (name: string) => name.split(' ').length;

/** A command without a database is in nobody's name and of no centre. */
function alwaysOf(command: Command): Readonly<Record<string, Option>> {
  return 'answer' in command ? { help: always.help } : always;
}

function givenBy(values: Readonly<Record<string, unknown>>, words: readonly string[]): Given {
  const optional = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const many = (name: string) => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  };
  return { optional, many, text: (name) => optional(name) ?? '', flag: (name) => values[name] === true, words };
}

function listOf(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${[command.name, ...command.words].join(' ').padEnd(22)} ${command.summary.split('\n')[0]}`);
  return ['npm run alongside -- COMMAND [options]', '', ...lines, '', 'Options of one command: npm run alongside -- COMMAND --help'].join(
    '\n',
  );
}

function pageOf(command: Command): string {
  const { name, words, summary, options } = command;
  const all: Readonly<Record<string, Option>> = { ...options, ...alwaysOf(command) };
  const lines = Object.entries(all).map(([option, { type, hint, isNeeded }]) => {
    const written = `--${option}${type === 'string' ? ' TEXT' : ''}`;
    return `  ${written.padEnd(22)} ${isNeeded ? 'needed; ' : ''}${hint}`;
  });
  return [`npm run alongside -- ${[name, ...words].join(' ')} [options]`, '', summary, '', ...lines].join('\n');
}
