import type { Client, Membership } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { MembershipState, Spell } from '@alongside/programme/groups/domain';
import { branded, type ClientAccess } from '@alongside/trust/access/api';

export type MembershipRow = {
  readonly id: string;
  readonly seriesId: string;
  readonly clientId: string;
  readonly state: MembershipState;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
  readonly endReason: string | null;
  readonly version: number;
};

/** A spell in the contract's shape, branded as being about its client. One whose end has come reads ENDED. */
export function membershipOf(tx: Tx, access: ClientAccess, row: MembershipRow, client: Client | null): Membership {
  const { clientId: _, ...spell } = row;
  const over = row.untilDate !== null && row.untilDate <= tx.viewer.today;
  return branded(access, { ...spell, state: over ? 'ENDED' : row.state, client });
}

export function spellOf({ id, clientId, state, fromDate, untilDate }: MembershipRow): Spell {
  return { id, clientId, state, fromDate, untilDate };
}
