import { localOf } from '@alongside/kit/time';
import { Database, OwnerRows, newId, newOperation, type Role, type Viewer } from '@alongside/kit/server';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

/** A real database of its own, seen from two sides: `db` as the role `app`, `owner` for planting and looking behind the walls. */
export type World = {
  readonly db: Database;
  readonly owner: OwnerRows;
  /** The fixed clock of this world. */
  readonly now: Date;
  readonly close: () => Promise<void>;
};

export type CentreFacts = { readonly organisationId: string; readonly centreId: string; readonly zone: string };
export type StaffFacts = CentreFacts & { readonly staffId: string; readonly role: Role; readonly seesClients: boolean };

/** Opens the spec file's own database, with its clock fixed (default: Wednesday 25 November 2026, 10:00 in Karachi). */
export async function openWorld(options: { readonly now?: Date } = {}): Promise<World> {
  const now = options.now ?? new Date('2026-11-25T05:00:00Z');
  await fixClock(now);
  const owner = new OwnerRows({ adapter: new PrismaPg({ connectionString: ownerUrl() }) });
  const db = new Database(appUrl());
  return {
    db,
    owner,
    now,
    close: async () => {
      await db.end();
      await owner.$disconnect();
    },
  };
}

/** The address of the spec's database as the role `app`: what the API gets. */
export function appUrl(): string {
  return process.env['DATABASE_URL'] ?? '';
}

export function ownerUrl(): string {
  return process.env['TEST_OWNER_URL'] ?? '';
}

async function fixClock(now: Date): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  const name = pg.escapeIdentifier(new URL(ownerUrl()).pathname.slice(1));
  await client.query(`alter database ${name} set alongside.clock = ${pg.escapeLiteral(now.toISOString())}`);
  await client.end();
}

/** A request of this staff member, as the session look-up would make it. A fresh operation each time. */
export function viewerFor(world: World, staff: StaffFacts, over: Partial<Viewer> = {}): Viewer {
  return {
    staffId: staff.staffId,
    sessionId: null,
    organisationId: staff.organisationId,
    centreId: staff.centreId,
    role: staff.role,
    seesClients: staff.seesClients,
    grantId: null,
    zone: staff.zone,
    today: localOf(world.now, staff.zone).date,
    now: world.now,
    locale: 'en',
    isDemo: false,
    requestId: newId(),
    operation: newOperation('spec'),
    ...over,
  };
}
