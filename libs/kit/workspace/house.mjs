import { spawn } from 'node:child_process';
import path from 'node:path';

/** The folder that holds package.json. These programs import nothing from node_modules: it may not be there yet. */
export const root = path.resolve(import.meta.dirname, '..', '..', '..');
export const inHouse = (...parts) => path.join(root, ...parts);

const started = performance.now();

/** One line of progress, on standard error: standard output belongs to a command's answer. */
export function say(line) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${line}\n`);
}

/** A failure whose message is all that the reader needs: it is printed without a stack. */
export class Refusal extends Error {}

/** No tool may phone home, keep a daemon, or colour what a file will hold. */
export const quietEnv = { CHECKPOINT_DISABLE: '1', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', DO_NOT_TRACK: '1' };

/**
 * Runs a program to its end, without a shell. Answers `{ code, signal, output }`; never throws for a non-zero code.
 * `output` says where its standard output goes: `progress` (our standard error), `answer` (our standard output), or `kept`
 * (collected for the caller). Its standard error is progress, unless `quiet` collects it too.
 */
export function run(program, args, { env = {}, cwd = root, output: where = 'progress', quiet = false, stdin = 'ignore' } = {}) {
  return new Promise((resolve, reject) => {
    const out = { progress: 2, answer: 1, kept: 'pipe' }[where];
    const child = spawn(program, args, { cwd, env: { ...process.env, ...quietEnv, ...env }, stdio: [stdin, out, quiet ? 'pipe' : 2] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? 128, signal, output }));
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** Like `run`, for a quiet step that must succeed: when it fails, its whole output is the message. */
export async function mustRun(what, program, args, { env = {} } = {}) {
  const { code, output } = await run(program, args, { env: { NO_COLOR: '1', ...env }, output: 'kept', quiet: true });
  if (code !== 0) throw new Refusal(`${what} failed (code ${code}).\n${output.trimEnd()}`);
  return output;
}

/** The outermost frame of every command: a Refusal is one sentence, everything else shows its stack. */
export async function command(main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`\n${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
