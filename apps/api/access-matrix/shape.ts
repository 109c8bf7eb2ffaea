import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

/** What is asked of a type: every field of it, and of what hangs below. */
export type Shape = { readonly type: string; readonly fields: readonly Part[] };
export type Part = { readonly name: string; readonly child: Shape | null };

/** Types of their own rows: below another row they are asked for by what identifies them. */
const short: Readonly<Record<string, readonly string[]>> = {
  Client: ['id', 'code', 'firstNames', 'displayNames', 'names', 'contact'],
  Session: ['id', 'localDate'],
  Series: ['id'],
  Service: ['id'],
  PlanIntervention: ['id'],
};

/** Every field of a type, generated from the contract: a new field is asked for from the day it is there. */
export function shapeOf(type: GraphQLObjectType, above: readonly string[] = []): Shape {
  const names = above.length > 0 ? short[type.name] : undefined;
  const fields = Object.values(type.getFields()).filter((field) => !names || names.includes(field.name));
  const parts = fields.flatMap((field): Part[] => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [{ name: field.name, child: null }];
    if (above.includes(inner.name) || above.length > 5) return [];
    return [{ name: field.name, child: shapeOf(inner, [...above, type.name]) }];
  });
  return { type: type.name, fields: parts };
}

/** The selection as text. Arguments keep their defaults. */
export function textOf(shape: Shape): string {
  return shape.fields.map((part) => (part.child ? `${part.name} { ${textOf(part.child)} }` : part.name)).join(' ');
}

/** One thing that was asked, and whether anything came. */
export type Seen = { readonly field: string; readonly chain: readonly string[]; readonly isSeen: boolean };

/** Reads an answer along its shape. `chain` names the fields above, from the root row on. */
export function seenIn(shape: Shape, rows: readonly unknown[], chain: readonly string[] = []): Seen[] {
  return shape.fields.flatMap(({ name, child }) => {
    const field = `${shape.type}.${name}`;
    const values = rows.flatMap((row) => valuesOf(row, name));
    const below = child ? seenIn(child, values, [...chain, field]) : [];
    return [{ field, chain, isSeen: values.length > 0 }, ...below];
  });
}

function valuesOf(row: unknown, name: string): unknown[] {
  if (typeof row !== 'object' || row === null) return [];
  const value: unknown = Reflect.get(row, name);
  return [value].flat().filter((one) => one !== null && one !== undefined);
}
