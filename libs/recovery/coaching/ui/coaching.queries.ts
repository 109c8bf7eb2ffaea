import { refresh } from '@alongside/kit/client';
import type { QueryClient } from '@tanstack/react-query';

/** What a query brings, taken from its options. */
export type Brought<Options extends (...given: never[]) => { queryFn?: unknown }> =
  NonNullable<ReturnType<Options>['queryFn']> extends (...given: never[]) => infer Given ? Awaited<Given> : never;

/** What a mutation takes, as it is sent. */
export type InputOf<Document> = Document extends { __apiType?: (variables: infer Variables) => unknown }
  ? Variables extends { readonly input: infer Input }
    ? Input
    : never
  : never;

/** A match moves a person's page, the queue, and how many people the coach has. */
export function afterMatching(client: QueryClient): Promise<unknown> {
  return Promise.all([refresh(client, 'Client'), refresh(client, 'CoachProfile')]);
}
