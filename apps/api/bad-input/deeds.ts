import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Deed } from './row.ts';

type Path = readonly string[];

/** A place in a deed's variables: `type` is its named type, 'List' or 'Object' where more lies below. */
export type Place = { readonly path: Path; readonly type: string; readonly isNeeded: boolean };

function fieldOf(schema: GraphQLSchema, name: string): { readonly field: GraphQLField<unknown, unknown>; readonly kind: string } {
  const mutation = schema.getMutationType()?.getFields()[name];
  const query = schema.getQueryType()?.getFields()[name];
  if (mutation) return { field: mutation, kind: 'mutation' };
  if (query) return { field: query, kind: 'query' };
  throw new Error(`the contract has no ${name}`);
}

/** The deed as an operation whose variables are the field's own arguments, as the screens write theirs. */
export function documentOf(schema: GraphQLSchema, { name, select, done }: Deed): string {
  const { field, kind } = fieldOf(schema, name);
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = field.args.length > 0 ? [`(${declared})`, `(${given})`] : ['', ''];
  const inside = isUnionType(getNamedType(field.type))
    ? `{ __typename ... on Problem { code message path } ${done ? `... on ${done} ${select}` : ''} }`
    : select;
  return `${kind} Row${head[0]} { ${name}${head[1]} ${inside} }`;
}

/** Every place in the deed's variables, with what the contract declares there. */
export function placesOf(schema: GraphQLSchema, deed: Deed): readonly Place[] {
  const { field } = fieldOf(schema, deed.name);
  return field.args.flatMap((arg) => below(arg.type, valueAt(deed.variables, [arg.name]), [arg.name]));
}

function below(declared: GraphQLInputType, value: unknown, path: Path): Place[] {
  const type = getNullableType(declared);
  const isNeeded = isNonNullType(declared);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value.flatMap((item, at) => below(type.ofType, item, [...path, String(at)])) : [];
    return [{ path, type: 'List', isNeeded }, ...items];
  }
  if (!isInputObjectType(type)) return [{ path, type: type.name, isNeeded }];
  const fields = Object.values(type.getFields()).flatMap((one) => below(one.type, valueAt(value, [one.name]), [...path, one.name]));
  return [{ path, type: 'Object', isNeeded }, ...fields];
}

/** Places for which the deed has no value: nothing below them could be made bad. */
export function emptyPlaces(schema: GraphQLSchema, deed: Deed): string[] {
  return placesOf(schema, deed)
    .filter(({ path }) => valueAt(deed.variables, path) === undefined)
    .map(({ path }) => `${deed.name}.${path.join('.')}`);
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}

/** The variables with another value at one place. Keys such as "__proto__" become fields like any other, as JSON.parse makes them. */
export function withValue(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? withValue(one, rest, wanted) : one));
  const copy = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  copy.set(key, withValue(copy.get(key), rest, wanted));
  return Object.fromEntries(copy);
}
