import { gzipSync } from 'node:zlib';

/** What '$clientId' and its like stand for; '$newId' is another one each time. */
export type NameOf = (name: string) => string;

/**
 * A value of the catalogue as it is sent. Texts like '$clientId' are names; objects with one key that begins with '$' are made here, so that the
 * catalogue stays readable: a megabyte of "x" is `{ "$times": 1000000, "of": "x" }`. A "%" in what is repeated becomes the number of the turn; a
 * fan is a chain of fragments that each spread the next one twice.
 */
export function fill(value: unknown, nameOf: NameOf): unknown {
  if (typeof value === 'string') return /^\$[a-zA-Z]+$/.test(value) ? nameOf(value.slice(1)) : value;
  if (Array.isArray(value)) return value.map((one) => fill(one, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key]) => /^\$[a-z]/.test(key))) return made(new Map(entries), nameOf);
  return Object.fromEntries(entries.map(([key, one]) => [key, fill(one, nameOf)]));
}

/** The same as text: for documents and bodies. */
export function fillText(value: unknown, nameOf: NameOf): string {
  const filled = fill(value, nameOf);
  return typeof filled === 'string' ? filled : JSON.stringify(filled);
}

function made(parts: ReadonlyMap<string, unknown>, nameOf: NameOf): string | Buffer {
  const text = (key: string) => fillText(parts.get(key), nameOf);
  const [kind = ''] = parts.keys();
  switch (kind) {
    case '$times': {
      const of = text('of');
      const times = Number(parts.get('$times'));
      return of.includes('%') ? Array.from({ length: times }, (_, turn) => of.replaceAll('%', String(turn))).join('') : of.repeat(times);
    }
    case '$around':
      return text('open').repeat(Number(parts.get('$around'))) + text('of') + text('close').repeat(Number(parts.get('$around')));
    case '$join':
      return [parts.get('$join')]
        .flat()
        .map((part) => fillText(part, nameOf))
        .join('');
    case '$fan': {
      const last = Number(parts.get('$fan'));
      const on = text('on');
      const each = Array.from({ length: last }, (_, at) => `fragment f${at} on ${on} { ...f${at + 1} ...f${at + 1} }`);
      return `${text('open')} ${each.join(' ')} fragment f${last} on ${on} { ${text('of')} }`;
    }
    case '$gzip':
      return gzipSync(text('$gzip'));
    case '$utf16':
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text('$utf16'), 'utf16le')]);
    case '$latin':
      return Buffer.from(text('$latin'), 'latin1');
    case '$hex':
      return Buffer.from(text('$hex'), 'hex');
    default:
      throw new Error(`the catalogue knows no ${kind}`);
  }
}
