import { Prisma, type Tx } from '@alongside/kit/server';
import type { Permit } from './permit.ts';

/** A set-permit: the filter itself. `column` holds client ids of the active centre; each row that passes still gets its own decision from `reach`. */
export function clientScope(tx: Tx, permit: Permit<'client.list'>, column: Prisma.Sql): Prisma.Sql {
  const byCentre = permit.ruleId !== 'A3' || tx.viewer.role === 'COORDINATOR';
  return byCentre ? Prisma.sql`true` : Prisma.sql`${column} in (select reachable_clients('CODE'))`;
}
