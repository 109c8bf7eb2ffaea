import { getRouteApi } from '@tanstack/react-router';
import type { ExchangeKind } from '@alongside/kit/contract';
import { DataPage } from '@alongside/trust/imports/ui';

const route = getRouteApi('/inside/data');

/** The samples of the documentation, as files beside the page. */
const files = import.meta.glob<string>('../../../docs/samples/*.csv', { query: '?url', import: 'default', eager: true });
const sampleOf = (kind: ExchangeKind) => files[`../../../docs/samples/${kind.toLowerCase()}.csv`] ?? '';
const samples = {
  ROOMS: sampleOf('ROOMS'),
  STAFF: sampleOf('STAFF'),
  GROUPS: sampleOf('GROUPS'),
  PEOPLE: sampleOf('PEOPLE'),
  MEMBERSHIPS: sampleOf('MEMBERSHIPS'),
};

export function Data() {
  return <DataPage kind={route.useSearch().kind} samples={samples} />;
}
