import { addDays, instantOf, localOf } from '@alongside/kit/time';
import type { OwnerRows } from '@alongside/kit/server';
import { some } from './coaches.ts';
import type { Dice } from './random.ts';

type Running = {
  readonly centre_id: string;
  readonly id: string;
  readonly client_id: string;
  readonly coach_id: string;
  readonly zone: string;
  readonly from_date: string;
  readonly last_on: string | null;
  readonly is_quiet: boolean;
};

/** About as many tries reach somebody as booked sessions are attended (0.72). */
const reached = 0.72;
const quietDays = 35;
const steps = ['Walk together on Friday', 'Call before the family visit', 'Go to the first meeting together', 'Bring the job letter', ''];
const channels = ['PHONE', 'PHONE', 'PHONE', 'IN_PERSON', 'IN_PERSON', 'VIDEO', 'MESSAGE'] as const;

/**
 * Tops the story up with contacts: each running match has one about every week, from its beginning up to yesterday. Goes on behind the last contact that
 * is there, whoever wrote it. Planted: two people of whom nothing was heard for five weeks.
 */
export async function tellContacts(db: OwnerRows, dice: Dice, organisationId: string, now: Date): Promise<number> {
  const running = await db.$queryRaw<Running[]>`
    select m.centre_id, m.id, m.client_id, m.coach_id, z.zone, m.from_date::text,
           (select max(k.local_date)::text from support_contact k where k.centre_id = m.centre_id and k.match_id = m.id) as last_on,
           c.code in ('SC-0007', 'SC-0016') as is_quiet
      from coach_match m join centre z on z.id = m.centre_id and z.organisation_id = ${organisationId}::uuid
      join client c on c.centre_id = m.centre_id and c.id = m.client_id
     where m.state = 'ACTIVE' order by m.id`;
  const contacts = running.flatMap((match) => contactsOf(match, dice, now));
  for (let i = 0; i < contacts.length; i += 2_000)
    await db.supportContact.createMany({ data: contacts.slice(i, i + 2_000), skipDuplicates: true });
  return contacts.length;
}

function contactsOf(match: Running, dice: Dice, now: Date) {
  const today = localOf(now, match.zone).date;
  const until = match.is_quiet ? addDays(today, -quietDays) : today;
  const found = [];
  let day = match.last_on ? addDays(match.last_on, 5 + dice.whole(5)) : addDays(match.from_date, 1 + dice.whole(2));
  while (day < until) {
    found.push(contactOn(match, day, dice));
    day = addDays(day, 5 + dice.whole(5));
  }
  return found;
}

function contactOn(match: Running, day: string, dice: Dice) {
  const time = instantOf(day, `${String(10 + dice.whole(9)).padStart(2, '0')}:30`, match.zone);
  const at = time.kind === 'ok' ? time.instant : time.next.instant;
  const channel = dice.pick(channels);
  const wasReached = dice.next() < reached;
  const minutes = !wasReached ? 0 : channel === 'MESSAGE' ? 5 : 15 + 5 * dice.whole(7);
  const kinds = wasReached ? some(dice, ['EMOTIONAL', 'INFORMATION', 'PRACTICAL', 'COMPANY'] as const, 1 + dice.whole(2)) : [];
  return {
    ...{ centreId: match.centre_id, id: dice.id(at.getTime()), clientId: match.client_id, coachId: match.coach_id, matchId: match.id },
    ...{ at, localDate: new Date(`${day}T00:00:00.000Z`), channel, minutes, wasReached, kinds, recordedAt: at, bodyHash: 'told' },
    ...{ nextStep: wasReached ? dice.pick(steps) : '', nextOn: dice.next() < 0.5 ? new Date(`${addDays(day, 7)}T00:00:00.000Z`) : null },
  };
}
