import { hashOfToken, looksLikeToken } from '@alongside/kit/server';
import { addDays, addMonths, localOf } from '@alongside/kit/time';
import { feedEvents } from '@alongside/programme/groups/domain';
import { calendarText } from './calendar-text.row.ts';
import { feedOwner, seriesOfFeed } from './feed.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';

const daysBack = 90;
const monthsAhead = 13;

/** What a feed's address answers: the owner's sessions of the last 90 days and the next 13 months as a calendar. Null: the address opens nothing. */
export async function calendarOfFeed(needs: GroupsNeeds, viewer: null, input: { readonly token: string }): Promise<string | null> {
  if (viewer !== null || !looksLikeToken(input.token)) return null;
  const hash = hashOfToken(input.token);
  const owner = await needs.db.beforeViewer((db) => feedOwner(db, hash));
  if (!owner) return null;
  const { date: today } = localOf(owner.at, 'UTC');
  const [from, until] = [addDays(today, -daysBack), addMonths(today, monthsAhead)];
  const found = await needs.db.beforeViewer((db) => seriesOfFeed(db, hash, from, until));
  const events = found.flatMap(({ series, sessions }) => feedEvents(series, sessions, today));
  const span = { from: new Date(`${addDays(from, -60)}T00:00:00Z`), until: new Date(`${addDays(until, 60)}T00:00:00Z`) };
  return calendarText(events, owner.locale, owner.at, span);
}
