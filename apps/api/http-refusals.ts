import type { ProblemCode } from '@alongside/kit/words';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';

const codes: Readonly<Record<number, ProblemCode>> = {
  400: 'BAD_USER_INPUT',
  404: 'NOT_FOUND',
  405: 'BAD_USER_INPUT',
  413: 'QUERY_TOO_LARGE',
  415: 'BAD_USER_INPUT',
  429: 'RATE_LIMITED',
  431: 'QUERY_TOO_LARGE',
  503: 'OVERLOADED',
};
const sentences: Readonly<Partial<Record<ProblemCode, string>>> = {
  BAD_USER_INPUT: 'This request cannot be read.',
  NOT_FOUND: 'There is nothing at this address.',
  QUERY_TOO_LARGE: 'This request is too large.',
};

type Reply = { code(status: number): Reply; type(mime: string): Reply; send(body: string): unknown };

/** Whatever goes wrong outside of GraphQL answers in the same shape, with a code, and in a sentence that quotes nothing of the request. */
@Catch()
export class HttpRefusals implements ExceptionFilter {
  constructor(private readonly log: (kind: string, stack: string) => void) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error; // Nest asks here about resolvers too: format-error.ts answers those
    const status = statusOf(error);
    const code = codes[status] ?? 'INTERNAL';
    if (code === 'INTERNAL') this.log(error instanceof Error ? error.name : 'unknown', '');
    const message = sentences[code] ?? 'Something went wrong. Try again.';
    const body = { errors: [{ message, extensions: { code, path: null, retryable: code === 'OVERLOADED' } }] };
    void host.switchToHttp().getResponse<Reply>().code(status).type('application/json').send(JSON.stringify(body));
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const said: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof said === 'number' && said >= 400 && said < 600 ? said : 500;
}
