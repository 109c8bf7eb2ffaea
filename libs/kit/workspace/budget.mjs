import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most JavaScript that the first screen may load, in kB (1,000 bytes) after gzip; the aim is 200. */
export const FIRST_LOAD_KB = 250;

/** The files that a browser must fetch before the first screen shows: the entry and all that it imports, not what it loads later. */
export function firstLoadFiles(manifest) {
  const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry);
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const [key] of entries) visit(key);
  return [...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
}

/** Measures the built screens. Answers the part of a run (see parts.mjs). */
export function checkBudget(folder) {
  const manifestFile = path.join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) return { ok: false, note: 'there is no Vite manifest: nothing was measured' };
  const files = firstLoadFiles(JSON.parse(readFileSync(manifestFile, 'utf8')));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0);
  const kB = bytes / 1000;
  return {
    ok: files.length > 0 && kB <= FIRST_LOAD_KB,
    note: `first load ${kB.toFixed(1)} kB of ${FIRST_LOAD_KB} (gzip, ${files.length} files)`,
  };
}
