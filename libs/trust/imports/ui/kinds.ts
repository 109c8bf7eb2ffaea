import type { ExchangeKind } from '@alongside/kit/contract';

/** In the order in which a new centre brings them: each names what those before it brought. */
export const kinds: readonly ExchangeKind[] = ['ROOMS', 'STAFF', 'GROUPS', 'PEOPLE', 'MEMBERSHIPS'];

/** Addresses of a sample file for each kind. */
export type Samples = Readonly<Record<ExchangeKind, string>>;

/** What each kind's file may be taken out by. The server asks again. */
export const neededToGive: Readonly<Record<ExchangeKind, string>> = {
  ROOMS: 'room.write',
  STAFF: 'staff.write',
  GROUPS: 'data.export',
  PEOPLE: 'client.export',
  MEMBERSHIPS: 'client.export',
};

/** A kind from the address bar. */
export function dataFiltersFrom({ kind }: Record<string, unknown>): { kind?: ExchangeKind } {
  const known = kinds.find((one) => one === kind);
  return known ? { kind: known } : {};
}
