import { coerceInputValue, isInputType, isNonNullType, typeFromAST, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { refusal } from './refusal.ts';

/**
 * Holds the variables against what the operation declares, and names the place of the first that is wrong. GraphQL would refuse them too, but with
 * a sentence that quotes the value, which may be somebody's name; and it lets variables pass that nobody declared.
 * @throws GraphQLError with status 400 and the path of the value
 */
export function refuseVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const declared = operation.variableDefinitions ?? [];
  const known = new Set(declared.map(({ variable }) => variable.name.value));
  const stranger = Object.keys(variables).find((name) => !known.has(name));
  if (stranger !== undefined) throw refusal(400, 'BAD_USER_INPUT', 'The operation declares no such variable.', [stranger]);
  for (const { variable, type: written, defaultValue } of declared) {
    const name = variable.name.value;
    const type = typeFromAST(schema, written);
    if (!isInputType(type)) continue; // refused by validation
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const wrong = (path: readonly (string | number)[], expected: unknown) =>
      refusal(400, 'BAD_USER_INPUT', `Expected ${String(expected)}.`, [name, ...path.map(String)]);
    if (value === undefined) {
      if (isNonNullType(type) && !defaultValue) throw wrong([], type);
      continue;
    }
    coerceInputValue(value, type, (path) => {
      throw wrong(path, path.length === 0 ? type : 'what the contract declares here');
    });
  }
}
