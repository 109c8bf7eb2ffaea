import { localOf } from '@alongside/kit/time';
import type { OwnerRows } from '@alongside/kit/server';
import { tellAttendance } from './attendance.ts';
import { tellCentreTime } from './centre-time.ts';
import { tellCentre, tellStaff } from './centres.ts';
import { tellClients } from './clients.ts';
import { tellGroups } from './groups.ts';
import { tellCoaching } from './coaching.ts';
import { tellContacts } from './contacts.ts';
import { tellClosure, tellPlans } from './plans.ts';
import { diceOf } from './random.ts';
import type { Told } from './story.ts';

const seed = 20_260_310;

/** The demo story: told once into an empty house, then only topped up with the days that passed. */
export async function tellDemo(db: OwnerRows): Promise<void> {
  const [clock] = await db.$queryRaw<{ now: Date }[]>`select clock() as now`;
  const now = clock?.now ?? new Date();
  const known = await db.organisation.findFirst({ where: { isDemo: true } });
  if (!known && (await db.organisation.count()) > 0)
    throw new Error('this database holds a real organisation: the demo story is not told into it');
  const organisationId = known?.id ?? (await begin(db, now));
  await tellAttendance(db, diceOf(seed + Math.floor(now.getTime() / 86_400_000)), organisationId, now);
  await tellContacts(db, diceOf(seed + 7 + Math.floor(now.getTime() / 86_400_000)), organisationId, now);
  // A database that was just filled has no statistics yet: until it gathers them by itself, a mark would take seconds.
  await db.$executeRaw`analyze`;
}

async function begin(db: OwnerRows, now: Date): Promise<string> {
  const dice = diceOf(seed);
  const at = now.getTime() - 182 * 86_400_000;
  const organisationId = dice.id(at);
  await db.organisation.create({ data: { id: organisationId, name: 'Sunrise', isDemo: true } });
  // The first centre's staff come first: the demo's cards are theirs.
  const told = (zone: string): Told => ({
    db,
    dice,
    at: zone === 'Asia/Karachi' ? at : at + 3_600_000,
    now,
    today: localOf(now, zone).date,
    organisationId,
  });
  for (const [name, zone, count] of [
    ['Sunrise Centre', 'Asia/Karachi', 100],
    ['Sunrise London', 'Europe/London', 20],
  ] as const) {
    const here = told(zone);
    const few = count < 50;
    const centre = await tellCentre(here, name, zone);
    const staff = await tellStaff(here, centre, few);
    const clients = await tellClients(here, centre, staff, count);
    const groups = await tellGroups(here, centre, staff, clients, few);
    await tellPlans(here, centre, clients, groups);
    await tellClosure(here, centre);
    // Dice of their own: what is told of the centre's time and of coaching moves nothing else of the story.
    await tellCentreTime({ ...here, dice: diceOf(seed + 31 + count) }, centre);
    await tellCoaching({ ...here, dice: diceOf(seed + count) }, centre, staff, clients);
  }
  return organisationId;
}
