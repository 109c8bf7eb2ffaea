import { newId, toColumn } from '@alongside/kit/server';
import type { CentreFacts, World } from './world.ts';

/** What a centre has settled about its time, one of each: closed days, hours without groups, other hours. */
export async function plantCentreTime(world: World, { organisationId, centreId }: CentreFacts) {
  const [closureId, windowId, hoursId] = [newId(), newId(), newId()];
  const of = { organisationId, centreId };
  const closed = { fromDate: toColumn('2026-12-24'), untilDate: toColumn('2026-12-26') };
  await world.owner.closure.create({ data: { ...of, id: closureId, reason: 'Holidays', ...closed } });
  const window = { weekday: 7, fromTime: '12:30', untilTime: '14:30', reason: 'Sunday lunch' };
  await world.owner.blockedWindow.create({ data: { ...of, id: windowId, ...window } });
  const days = { fromDate: toColumn('2027-02-08'), untilDate: toColumn('2027-03-09') };
  const openingHours = [{ weekday: 1, opens: '09:00', closes: '15:00' }];
  await world.owner.hoursVariant.create({ data: { ...of, id: hoursId, name: 'Ramadan', openingHours, ...days } });
  return { closureId, windowId, hoursId };
}
