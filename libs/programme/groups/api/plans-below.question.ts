import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';

/** Sessions of one series that change: `before` as they are, `after` as they will be. One that goes is only before, one that comes only after. */
export type SessionsChanged = {
  readonly seriesId: string;
  readonly before: readonly { readonly id: string; readonly localDate: LocalDate; readonly minutes: number }[];
  readonly after: readonly { readonly localDate: LocalDate; readonly minutes: number }[];
};

/** A week, by its Monday, in which less is planned for somebody than was prescribed, and less than before the change. */
export type WeekBelow = {
  readonly clientId: string;
  readonly monday: LocalDate;
  readonly prescribedMinutes: number;
  readonly plannedMinutes: number;
};

/**
 * A question of this slice: who falls below the plan by these changes, whoever may see them? Plans answer it, apps/api joins the two; the class is the
 * token. The caller names only those within the viewer's reach, and counts the others.
 */
export abstract class PlansBelow {
  abstract of(tx: Tx, change: SessionsChanged): Promise<readonly WeekBelow[]>;
}
