/** `who` is the client or person of a row; `via` the group, coach or staff member by whom it may be one's own. */
export type Row = { readonly who: string; readonly via: string | null };

const whoOf: Readonly<Record<string, string>> = { client: 'id', person: 'id', person_name: 'person_id' };
const viaOf: Readonly<Record<string, string>> = {
  membership: 'series_id',
  mark: 'session_id',
  mark_change: 'session_id',
  coach_match: 'coach_id',
  support_contact: 'coach_id',
  access_grant: 'staff_id',
};

/** A raw select without any filter: what the walls let through is what they allow. */
export function lookAt(table: string): string {
  return `select ${whoOf[table] ?? 'client_id'} as who, ${viaOf[table] ?? 'null'}::text as via from ${table}`;
}

/** An update of every row to what it is already, without any filter: what the walls let through is what they let be changed. */
export function changeAll(table: string): string {
  const column = whoOf[table] ?? 'client_id';
  return `update ${table} set ${column} = ${column} returning ${column} as who, ${viaOf[table] ?? 'null'}::text as via`;
}

/** The same for what may be taken away. */
export function removeAll(table: string): string {
  return `delete from ${table} returning ${whoOf[table] ?? 'client_id'} as who, ${viaOf[table] ?? 'null'}::text as via`;
}

type Asker = {
  readonly key: string;
  readonly staff: {
    readonly staffId: string;
    readonly role: string;
    readonly organisationId: string;
    readonly centreId: string;
    readonly seesClients: boolean;
  };
  readonly grants: { readonly active: string };
};

/** The settings of a transaction that this actor's request would open, on the day of the fixed clock. */
export function settingsOf({ staff, grants }: Asker) {
  const { staffId: viewer, role, organisationId: organisation, centreId: centre, seesClients } = staff;
  return { viewer, role, organisation, centre, seesClients, grant: grants.active, today: '2026-11-25' };
}
