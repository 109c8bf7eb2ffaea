import { badInputAt, failure, type GraphQLContext } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { GraphQLID, getNullableType, isInputObjectType, isListType, type GraphQLField, type GraphQLInputType } from 'graphql';

type Check = (value: unknown, path: readonly string[]) => void;

/**
 * Every ID in a field's arguments, at any depth, must look like one of ours. Then no malformed text reaches a query, and an id that looks right but
 * does not exist answers as one that is out of reach.
 */
export function idCheckOf(field: GraphQLField<unknown, GraphQLContext>): (args: Readonly<Record<string, unknown>>) => void {
  const checks = field.args.map((arg) => ({ name: arg.name, check: checkOf(arg.type, new Set()) })).filter((c) => c.check);
  return (args) => {
    for (const { name, check } of checks) check?.(args[name], [name]);
  };
}

function checkOf(declared: GraphQLInputType, above: ReadonlySet<string>): Check | null {
  const type = getNullableType(declared);
  if (type === GraphQLID) return checkId;
  if (isListType(type)) {
    const item = checkOf(type.ofType, above);
    return item && ((value, path) => (Array.isArray(value) ? value.forEach((v, i) => item(v, [...path, String(i)])) : undefined));
  }
  if (!isInputObjectType(type) || above.has(type.name)) return null;
  const inside = new Set([...above, type.name]);
  const fields = Object.values(type.getFields()).flatMap((f) => {
    const check = checkOf(f.type, inside);
    return check ? [{ name: f.name, check }] : [];
  });
  if (fields.length === 0) return null;
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, check } of fields) check(Reflect.get(value, name), [...path, name]);
  };
}

function checkId(value: unknown, path: readonly string[]): void {
  if (value === null || value === undefined || isId(value)) return;
  const problem = badInputAt(path, 'id', 'not an id');
  throw failure('BAD_USER_INPUT', problem.message, problem.path ?? []);
}
