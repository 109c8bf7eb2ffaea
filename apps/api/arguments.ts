import { failure, type GraphQLContext } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import {
  GraphQLID,
  GraphQLString,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

type Path = readonly string[];
type Check = (value: unknown, path: Path) => void;

/**
 * What holds for every argument of every field, at any depth. An ID must look like one of ours: then no malformed text reaches a query, and an id that
 * looks right but does not exist answers as one that is out of reach. A text must be one that PostgreSQL can keep: a search for it would end in an
 * error too. A version is not negative. Everything else is the verb's to say.
 */
export function argumentCheckOf(field: GraphQLField<unknown, GraphQLContext>): (args: Readonly<Record<string, unknown>>) => void {
  const checks = field.args.map((arg) => ({ name: arg.name, check: checkOf(arg.name, arg.type, new Set()) })).filter((c) => c.check);
  return (args) => {
    for (const { name, check } of checks) check?.(args[name], [name]);
  };
}

function checkOf(name: string, declared: GraphQLInputType, above: ReadonlySet<string>): Check | null {
  const type = getNullableType(declared);
  if (type === GraphQLID) return checkId;
  if (type === GraphQLString) return checkText;
  if (name === 'expectedVersion') return checkVersion;
  if (isListType(type)) {
    const item = checkOf(name, type.ofType, above);
    return item && ((value, path) => (Array.isArray(value) ? value.forEach((v, i) => item(v, [...path, String(i)])) : undefined));
  }
  if (!isInputObjectType(type) || above.has(type.name)) return null;
  const inside = new Set([...above, type.name]);
  const fields = Object.values(type.getFields()).flatMap((f) => {
    const check = checkOf(f.name, f.type, inside);
    return check ? [{ name: f.name, check }] : [];
  });
  if (fields.length === 0) return null;
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name: inner, check } of fields) check(Reflect.get(value, inner), [...path, inner]);
  };
}

function refuse(path: Path, message: string): never {
  throw failure('BAD_USER_INPUT', message, path);
}

function checkId(value: unknown, path: Path): void {
  if (value !== null && value !== undefined && !isId(value)) refuse(path, 'not an id');
}

const halfCharacter = /\p{Surrogate}/u;

function checkText(value: unknown, path: Path): void {
  if (typeof value !== 'string') return;
  if (value.includes('\u0000')) refuse(path, 'This text holds a NUL character, which cannot be kept.');
  if (halfCharacter.test(value)) refuse(path, 'This text holds half a character.');
}

function checkVersion(value: unknown, path: Path): void {
  if (typeof value === 'number' && value < 0) refuse(path, 'A version is not negative.');
}
