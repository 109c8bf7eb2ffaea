import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { inHouse } from '../house.mjs';

/** Writes a committed output, formatted as the house formats; an unchanged file keeps its time, so that watchers stay calm. */
export async function writeGenerated(file, text) {
  const target = inHouse(file);
  const config = await resolveConfig(target);
  const formatted = await format(text, { ...config, filepath: target });
  if (existsSync(target) && readFileSync(target, 'utf8') === formatted) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, formatted);
  return true;
}

export const madeBy = (source) => `// Made by \`npm run generate\` from ${source}. Do not edit.\n`;
