import { PersonName, useWorded, type WordedText } from '@alongside/kit/ui';

export interface NamedClient {
  readonly displayNames?: readonly WordedText[] | null;
  readonly firstNames?: readonly WordedText[] | null;
  readonly code: string | null;
}

/** What a person is called, as far as the viewer may see; else their code. */
export function useClientName(): (client: NamedClient) => string {
  const worded = useWorded();
  return ({ displayNames, firstNames, code }) => worded(displayNames ?? firstNames ?? []) || (code ?? '');
}

export function ClientName({ client }: { readonly client: NamedClient }) {
  return <PersonName name={useClientName()(client)} strong />;
}
