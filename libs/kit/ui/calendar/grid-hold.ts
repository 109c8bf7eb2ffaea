import type { Words } from '../language/i18n.ts';
import type { GridItem, Place } from './grid-items.ts';
import type { Held } from './grid-proposal.ts';
import type { GridProposal, TimeGridProps } from './time-grid.types.ts';

/** What a screen reader says while keys shift something. */
export function said(
  { proposal, gaveUp }: { readonly proposal: GridProposal | null; readonly gaveUp: boolean },
  props: TimeGridProps,
  t: Words,
): string {
  if (proposal) return t('kit:calendar.proposal', { words: props.proposalLabel(proposal) });
  return gaveUp ? t('kit:calendar.gaveUp') : '';
}

/** What stands at a place, as a proposal that changes nothing yet; null where nothing can be proposed. */
export function proposalAt(
  { columns, events, onPropose }: TimeGridProps,
  items: readonly (readonly GridItem[])[],
  at: Place,
): GridProposal | null {
  const item = items[at.column]?.[at.index];
  const columnKey = columns[at.column]?.key;
  if (!item || columnKey === undefined || !onPropose) return null;
  const eventId = item.kind === 'event' ? item.id : null;
  if (eventId !== null && !events.some((event) => event.id === eventId && event.movable)) return null;
  return { eventId, fromColumn: columnKey, columnKey, start: item.start, end: item.end };
}

/** What a pointer takes up at the pressed element. */
export function holdAt(pressed: HTMLElement, at: (place: Place) => GridProposal | null): Pick<Held, 'grip' | 'from'> | null {
  const [column, index] = pressed.closest<HTMLElement>('[data-place]')?.dataset.place?.split(':').map(Number) ?? [];
  const from = column === undefined || index === undefined ? null : at({ column, index });
  if (!from) return null;
  return { from, grip: from.eventId === null ? 'stretch' : pressed.dataset.grip === 'end' ? 'end' : 'move' };
}
