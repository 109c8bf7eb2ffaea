import type { CentreOfStory } from './centres.ts';
import type { Told } from './story.ts';

const column = (date: string) => new Date(`${date}T00:00:00.000Z`);

/** As the calendar of Umm al-Qura has them; in Pakistan the moon is sighted, often a day later. They are settings, to be changed when it is. */
const ramadans = [
  ['2027-02-08', '2027-03-09'],
  ['2028-01-28', '2028-02-26'],
  ['2029-01-16', '2029-02-14'],
] as const;

const hours = (days: readonly number[], opens: string, closes: string) => days.map((weekday) => ({ weekday, opens, closes }));

/** When the house is open, and when no group should meet: what is planned already stays, and is offered another hour. */
export async function tellCentreTime({ db, dice, at, today, organisationId }: Told, { id: centreId, zone }: CentreOfStory): Promise<void> {
  const of = { organisationId, centreId };
  const year = Number(today.slice(0, 4));
  const december = [`${year}-12-25`, `${year + 1}-12-25`].find((date) => date >= today) ?? today;
  const isKarachi = zone === 'Asia/Karachi';
  await db.closure.create({
    data: {
      ...{ ...of, id: dice.id(at), kind: 'HOLIDAY', fromDate: column(december), untilDate: column(december) },
      reason: isKarachi ? 'Quaid-e-Azam Day' : 'Christmas Day',
    },
  });
  if (!isKarachi) return;
  await db.centre.update({ where: { id: centreId }, data: { openingHours: hours([1, 2, 3, 4, 5, 6], '09:00', '20:00') } });
  await db.blockedWindow.create({
    data: { ...of, id: dice.id(at), weekday: 5, fromTime: '12:30', untilTime: '14:30', reason: 'Friday prayer' },
  });
  const [fromDate, untilDate] = ramadans.find(([, until]) => until >= today) ?? [];
  if (fromDate === undefined || untilDate === undefined) return;
  const openingHours = [...hours([1, 2, 3, 4], '09:00', '15:00'), ...hours([5], '09:00', '12:30'), ...hours([6], '09:00', '13:00')];
  await db.hoursVariant.create({
    data: { ...of, id: dice.id(at), name: 'Ramadan', fromDate: column(fromDate), untilDate: column(untilDate), openingHours },
  });
}
