#!/usr/bin/env node
// The Prisma CLI's schema engine, as the CLI spawns it: JSON-RPC, one message a line, over stdin and stdout.
// The engine itself is the WebAssembly build from npm and talks to PostgreSQL through Prisma's own adapter,
// so that no native binary is downloaded. prisma-database.mjs holds what that adapter needs mended.
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import { adapterFactory, refusalCode, runDatabaseCommand } from './prisma-database.mjs';

const argv = process.argv.slice(2);
const values = (flag) => argv.flatMap((argument, index) => (argument === flag ? [argv[index + 1]] : []));
const datasource = JSON.parse(values('--datasource').at(-1) ?? '{}');
const messageOf = (error) => String(error?.message ?? error);

globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  message: '',
  set_message(message) {
    this.message = message;
  },
};

async function loadWasm() {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': wasm });
  wasm.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/** The CLI drops the first line of stderr, so an INFO line goes ahead of the error. */
function logError(message, extra = {}) {
  const start = { level: 'INFO', target: 'schema_engine::logger', fields: { message: 'start' } };
  const error = { level: 'ERROR', target: 'schema_engine::logger', fields: { message, ...extra } };
  writeSync(2, `${JSON.stringify(start)}\n${JSON.stringify(error)}\n`);
}

const engines = new Map();
let loaded;
function engineFor(offline) {
  const start = async () => {
    await (loaded ??= loadWasm());
    const datamodels = values('--datamodels').map((file) => [file, readFileSync(file, 'utf8')]);
    const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
    return wasm.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory(datasource, { offline })));
  };
  if (!engines.has(offline)) engines.set(offline, start());
  return engines.get(offline);
}

const reply = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const needsNoDatabase = (target) => target?.tag === 'empty' || target?.tag === 'schemaDatamodel';

async function answer({ method, params }) {
  if (method === 'getDatabaseVersion') return (await engineFor(false)).version(params);
  const engine = await engineFor(method === 'diff' && needsNoDatabase(params.from) && needsNoDatabase(params.to));
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method "${method}".`);
  const result = await engine[method](params ?? {});
  if (method === 'diff' && typeof result?.stdout === 'string') reply({ id: 0, method: 'print', params: { content: result.stdout } });
  return result ?? null;
}

function refuse(id, error) {
  const isPanic = error instanceof WebAssembly.RuntimeError;
  const message = isPanic ? globalThis.PRISMA_WASM_PANIC_REGISTRY.message : messageOf(error);
  const data = { is_panic: isPanic, message, error_code: error?.code, meta: error?.meta, error: { message } };
  reply({ id, error: { code: 4466, message, data } });
}

/** Answers strictly in the order of the questions: the CLI relies on it. */
function serve() {
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    const request = JSON.parse(line);
    if (!request.method) return; // the CLI's acknowledgement of our `print`
    queue = queue
      .then(() => answer(request))
      .then(
        (result) => reply({ id: request.id, result }),
        (error) => refuse(request.id, error),
      );
  });
  lines.on('close', () => queue.finally(() => process.exit(0)));
}

// A Rust panic surfaces as an uncaught RuntimeError: leave as the native engine does, with JSON on stderr and code 101.
process.on('uncaughtException', (error) => {
  logError(globalThis.PRISMA_WASM_PANIC_REGISTRY.message || messageOf(error), { backtrace: error?.stack });
  process.exit(101);
});

const cli = argv.indexOf('cli');
if (argv.includes('--version')) {
  await loadWasm();
  console.log(`schema-engine-wasm ${wasm.version()}`);
} else if (cli >= 0) {
  try {
    await runDatabaseCommand(argv[cli + 1], datasource.url);
  } catch (error) {
    logError(messageOf(error), { error_code: refusalCode(error) });
    process.exitCode = 1;
  }
} else {
  serve();
}
