import { failure, type Viewer } from '@alongside/kit/server';
import { addDays, daysBetween, instantOf, isNearDate, parseLocalDate } from '@alongside/kit/time';
import { deeds, outcomes, type Deed, type Outcome } from './audit.store.ts';

/** @throws GraphQLError BAD_USER_INPUT for a word that is none of them */
export function outcomeOf(text: string | null | undefined): Outcome | null {
  return oneOf(outcomes, text, 'outcome');
}

/** @throws GraphQLError BAD_USER_INPUT for a word that is none of them */
export function actionOf(text: string | null | undefined): Deed | null {
  return oneOf(deeds, text, 'action');
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null | undefined, name: string): Word | null {
  if (!text) return null;
  const known = words.find((word) => word === text);
  if (!known) throw failure('BAD_USER_INPUT', `${name}: one of ${words.join(', ')}`, [name]);
  return known;
}

type Days = { readonly from?: string | null | undefined; readonly until?: string | null | undefined };

/** The centre's local days as instants: from the first moment of `from` to before the first of the day after `until`. */
export function daysOf(
  { from, until }: Days,
  viewer: Pick<Viewer, 'zone' | 'today'>,
): { readonly since: Date | null; readonly before: Date | null } {
  for (const [name, day] of Object.entries({ from, until }))
    if (day && (parseLocalDate(day) === null || !isNearDate(day, viewer.today)))
      throw failure('BAD_USER_INPUT', `${name}: not a day near us`, [name]);
  if (from && until && daysBetween(from, until) < 0) throw failure('BAD_USER_INPUT', 'until: before from', ['until']);
  return { since: from ? dawn(from, viewer.zone) : null, before: until ? dawn(addDays(until, 1), viewer.zone) : null };
}

/** Where a clock change takes midnight away, the day begins with the first moment after it. */
function dawn(date: string, zone: string): Date {
  const midnight = instantOf(date, '00:00', zone);
  return midnight.kind === 'ok' ? midnight.instant : midnight.next.instant;
}
