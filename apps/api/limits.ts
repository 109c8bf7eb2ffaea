import { failure } from '@alongside/kit/server';
import {
  Kind,
  OperationTypeNode,
  isListType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Tokens are counted by the parser (2,000), bytes by the body limit (256 KiB); these bound what is left. */
export const limits = {
  tokens: 2_000,
  depth: 8,
  nesting: 40,
  aliases: 30,
  rootFields: 15,
  directives: 10,
  cost: 5_000,
  page: 100,
  variableBytes: 128 * 1024,
  variableDepth: 10,
  listGuess: 5,
} as const;

/** `width`: how many fields stand on this level, those of spread fragments included. */
type Weight = { readonly depth: number; readonly cost: number; readonly width: number };

/** One validation rule for depth, aliases, root fields (of a change: one), directives and cost. Fragments are weighed once, so that fan-out costs nothing to refuse. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const refusal = refusalOf(document, context.getSchema());
      if (refusal) context.reportError(refusal);
      return refusal ? false : undefined;
    },
  };
}

function refusalOf(document: DocumentNode, schema: GraphQLSchema) {
  const { aliases, directives } = countAll(document);
  if (aliases > limits.aliases) return failure('QUERY_TOO_LARGE', `more than ${limits.aliases} aliases`);
  if (directives > limits.directives) return failure('QUERY_TOO_LARGE', `more than ${limits.directives} directives`);
  const weigh = scales(document, schema);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, cost, width } = weigh(definition.selectionSet, schema.getRootType(definition.operation)?.name);
    if (width > limits.rootFields) return failure('QUERY_TOO_LARGE', `more than ${limits.rootFields} root fields`);
    if (width > 1 && definition.operation === OperationTypeNode.MUTATION) return failure('BAD_USER_INPUT', 'one change an operation');
    if (depth > limits.depth) return failure('QUERY_TOO_DEEP', `deeper than ${limits.depth}`);
    if (cost > limits.cost) return failure('QUERY_TOO_COMPLEX', `cost over ${limits.cost}`);
  }
  return null;
}

function countAll(document: DocumentNode): { aliases: number; directives: number } {
  const count = { aliases: 0, directives: 0 };
  const queue: SelectionSetNode[] = [];
  for (const d of document.definitions) if ('selectionSet' in d) queue.push(d.selectionSet);
  for (let set = queue.pop(); set; set = queue.pop()) {
    for (const selection of set.selections) {
      count.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD && selection.alias) count.aliases += 1;
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) queue.push(selection.selectionSet);
    }
  }
  return count;
}

function scales(document: DocumentNode, schema: GraphQLSchema): (set: SelectionSetNode, typeName: string | undefined) => Weight {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d);
  const known = new Map<string, Weight>();
  const nothing: Weight = { depth: 0, cost: 0, width: 0 };

  function weighFragment(name: string): Weight {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing); // a cycle weighs nothing here: another rule refuses it
    const fragment = fragments.get(name);
    const weight = fragment ? weigh(fragment.selectionSet, fragment.typeCondition.name.value) : nothing;
    known.set(name, weight);
    return weight;
  }

  function weigh(set: SelectionSetNode, typeName: string | undefined): Weight {
    let depth = 0;
    let cost = 0;
    let width = 0;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? weighFragment(selection.name.value)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? weigh(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
            : weighField(selection.name.value, selection.selectionSet, pageOf(selection.arguments), typeName);
      depth = Math.max(depth, part.depth);
      cost = Math.min(cost + part.cost, 10 * limits.cost);
      width = Math.min(width + part.width, 10 * limits.rootFields);
    }
    return { depth, cost, width };
  }

  function weighField(name: string, set: SelectionSetNode | undefined, page: number | null, typeName: string | undefined): Weight {
    if (!set) return { depth: 1, cost: 1, width: 1 };
    const parent = typeName ? schema.getType(typeName) : undefined;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const inner = field && getNamedType(field.type);
    const child = weigh(set, isCompositeType(inner) ? inner.name : undefined);
    const times = page ?? (field && isListType(getNullableType(field.type)) ? limits.listGuess : 1);
    return { depth: child.depth + 1, cost: 1 + child.cost * times, width: 1 };
  }

  return weigh;
}

/** A literal `first: 50` weighs 50; a variable weighs a guess of a list, since the page is capped anyway. */
function pageOf(
  args:
    readonly { readonly name: { readonly value: string }; readonly value: { readonly kind: Kind; readonly value?: unknown } }[] | undefined,
): number | null {
  const first = args?.find((arg) => arg.name.value === 'first');
  return first?.value.kind === Kind.INT ? Math.min(Number(first.value.value), limits.page * 10) : null;
}
