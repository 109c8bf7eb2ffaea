import type { GraphQLContext } from '@alongside/kit/server';
import { actions, isAction, type Action, type Subject } from '@alongside/trust/access/domain';
import {
  getDirectiveValues,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** What the contract says of one field: the action that it needs, or that it is open, and why. */
export type FieldRule =
  { readonly kind: 'may'; readonly action: Action; readonly subject: Subject } | { readonly kind: 'open'; readonly reason: string };

export type GuardedField = {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, GraphQLContext>;
  readonly rule: FieldRule;
};

/**
 * Every field of the schema with its rule.
 * @throws Error naming each field without a rule, with two, or with an action that the table does not know: the API does not boot then
 */
export function rulesOfFields(schema: GraphQLSchema): GuardedField[] {
  const faults: string[] = [];
  const guarded: GuardedField[] = [];
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(schema, type, field);
      if (typeof rule === 'string') faults.push(`${type.name}.${field.name}: ${rule}`);
      else guarded.push({ type, field, rule });
    }
  }
  if (faults.length > 0) throw new Error(`fields without a rule:\n${faults.join('\n')}`);
  return guarded;
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type));
}

function ruleOf(schema: GraphQLSchema, type: GraphQLObjectType, field: GraphQLField<unknown, GraphQLContext>): FieldRule | string {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const own = said(schema, field.astNode);
  const found = own.length > 0 || isRoot ? own : typeNodes(type).flatMap((node) => said(schema, node));
  if (found.length === 0) return 'no @may and no @open';
  if (found.length > 1) return 'more than one rule';
  const [rule] = found;
  if (rule && 'action' in rule) {
    if (!isAction(rule.action)) return `unknown action ${rule.action}`;
    return { kind: 'may', action: rule.action, subject: actions[rule.action] };
  }
  return { kind: 'open', reason: rule?.reason ?? '' };
}

type Said = { readonly action: string } | { readonly reason: string };
type Node = NonNullable<Parameters<typeof getDirectiveValues>[1]> | null | undefined;

function said(schema: GraphQLSchema, node: Node): Said[] {
  if (!node) return [];
  return ['may', 'open'].flatMap((name): Said[] => {
    const directive = schema.getDirective(name);
    const values = directive ? getDirectiveValues(directive, node) : undefined;
    if (!values) return [];
    return name === 'may' ? [{ action: String(values['action']) }] : [{ reason: String(values['reason']) }];
  });
}

function typeNodes(type: GraphQLObjectType): Node[] {
  return [type.astNode, ...type.extensionASTNodes];
}
