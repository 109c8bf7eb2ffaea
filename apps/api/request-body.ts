import { limits } from './limits.ts';
import { refusal } from './refusal.ts';

/**
 * What can be said of a request before anything of it is parsed or anybody is looked up: where only the operations of the built admin run, it is one
 * of them; its variables are neither long nor deep. What is no object at all is refused by the GraphQL server itself.
 * @param known the operations by their text, or null where any may run (development, tests)
 * @throws GraphQLError with status 400
 */
export function refuseBody(body: unknown, known: ReadonlySet<string> | null): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const query: unknown = Reflect.get(body, 'query');
  if (known && !(typeof query === 'string' && known.has(query)))
    throw refusal(400, 'OPERATION_NOT_ALLOWED', 'This is no operation of this desk.');
  if (typeof query === 'string' && nestingOf(query) > limits.nesting)
    throw refusal(400, 'QUERY_TOO_DEEP', `The operation is nested more than ${limits.nesting} times.`);
  const { depth, bytes } = sizeOf(Reflect.get(body, 'variables'));
  if (depth > limits.variableDepth) throw refusal(400, 'QUERY_TOO_DEEP', `The variables are deeper than ${limits.variableDepth}.`);
  if (bytes > limits.variableBytes) throw refusal(400, 'QUERY_TOO_LARGE', `The variables hold more than ${limits.variableBytes} bytes.`);
}

/** How deep brackets of any kind stand in each other. The parser descends with them, and ends its stack before it has counted 2,000 tokens. */
function nestingOf(query: string): number {
  let deepest = 0;
  let depth = 0;
  for (const letter of query) {
    if (letter === '{' || letter === '[' || letter === '(') deepest = Math.max(deepest, (depth += 1));
    else if (letter === '}' || letter === ']' || letter === ')') depth -= 1;
  }
  return deepest;
}

/** Without recursion: what is thousands of levels deep would end the stack. Stops one level beyond what is allowed. */
function sizeOf(value: unknown): { readonly depth: number; readonly bytes: number } {
  let depth = 0;
  let bytes = 0;
  for (let level: unknown[] = [value]; level.length > 0 && depth <= limits.variableDepth + 1; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one === 'string') bytes += Buffer.byteLength(one);
      else if (typeof one !== 'object' || one === null) bytes += 4;
      else
        for (const [key, inner] of Object.entries(one)) {
          bytes += key.length;
          next.push(inner);
        }
    }
    level = next;
  }
  return { depth: depth - 1, bytes };
}
