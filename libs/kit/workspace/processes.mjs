import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { say } from './house.mjs';

/** The command line of a process, or undefined: an id may by now belong to somebody else's process. */
export function commandLineOf(pid) {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : undefined;
  }
  if (process.platform === 'win32') return undefined;
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** Whether and when a signal asked this command to end. The command itself ends what it started, in its own order. */
export function watchSignals() {
  let came = false;
  const signalled = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        if (!came) say('stopping');
        came = true;
        resolve();
      });
    }
  });
  return { signalled, came: () => came };
}
