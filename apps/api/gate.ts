import { failure, viewerOf, type GraphQLContext, type Viewer } from '@alongside/kit/server';
import { accessOf, branded, type ClientAccess } from '@alongside/trust/access/api';
import { mayEverDo, type ClientAction } from '@alongside/trust/access/domain';
import { defaultFieldResolver, getNamedType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { argumentCheckOf } from './arguments.ts';
import { rulesOfFields, type FieldRule, type GuardedField } from './rule-of-field.ts';

type Resolve = GraphQLFieldResolver<unknown, GraphQLContext>;

/**
 * Puts one wrapper round every resolver, default property resolvers included: the field's rule is asked before it, malformed ids and texts are refused,
 * and what it answers about a client carries the client's brand further down. A field without a rule stops the boot.
 */
export function gateEveryField(schema: GraphQLSchema): GraphQLSchema {
  const guarded = rulesOfFields(schema);
  const aboutClients = new Set(guarded.filter((g) => isAboutClient(g.rule)).map((g) => g.type.name));
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  for (const one of guarded) one.field.resolve = gated(one, roots.has(one.type.name), aboutClients);
  return schema;
}

const originals = new WeakMap<object, Resolve>();

/** The resolver behind a field's wrapper: a test asks whether one was forgotten. */
export function originalResolverOf(field: object): Resolve | undefined {
  return originals.get(field);
}

function isAboutClient(rule: FieldRule): boolean {
  return rule.kind === 'may' && rule.subject === 'client';
}

function gated({ type, field, rule }: GuardedField, isRoot: boolean, aboutClients: ReadonlySet<string>): Resolve {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  originals.set(field, resolve);
  const name = `${type.name}.${field.name}`;
  const checkArguments = argumentCheckOf(field);
  const handsOn = aboutClients.has(getNamedType(field.type).name) || getNamedType(field.type).name === 'Client';
  return (parent, args, context, info) => {
    ask(rule, name, isRoot, parent, context);
    checkArguments(args);
    const answer = resolve(parent, args, context, info);
    const access = handsOn ? accessOf(parent) : undefined;
    return access ? handOn(answer, access) : answer;
  };
}

function ask(rule: FieldRule, name: string, isRoot: boolean, parent: unknown, context: GraphQLContext): void {
  if (rule.kind === 'open') return;
  if (!context.viewer)
    throw context.request.hadSession ? failure('SESSION_EXPIRED', 'Sign in again.') : failure('UNAUTHENTICATED', 'Sign in first.');
  const viewer = viewerOf(context);
  const isAllowed =
    rule.subject === 'client' && !isRoot
      ? seen(viewer, name, accessOf(parent), rule.action as ClientAction)
      : mayEverDo(viewer, rule.action);
  if (isAllowed) return;
  viewer.operation.refused.add(name);
  throw failure('FORBIDDEN', 'You may not see this.');
}

/** A row without a brand is a fault of ours, and refused like any other. */
function seen(viewer: Viewer, name: string, access: ClientAccess | undefined, action: ClientAction): boolean {
  if (!access?.may(action)) return false;
  const fields = viewer.operation.seen.get(access.clientId) ?? new Set();
  viewer.operation.seen.set(access.clientId, fields.add(name));
  return true;
}

function handOn(answer: unknown, access: ClientAccess): unknown {
  if (answer instanceof Promise) return answer.then((value) => handOn(value, access));
  if (Array.isArray(answer)) return answer.map((item) => handOn(item, access));
  return typeof answer === 'object' && answer !== null && !accessOf(answer) ? branded(access, answer) : answer;
}
