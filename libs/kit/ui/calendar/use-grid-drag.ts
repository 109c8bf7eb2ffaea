import { useCallback, useEffect, useRef, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { draggedTo, isElsewhere, type GridBounds, type Held } from './grid-proposal.ts';
import { heightOf } from './hour-labels.tsx';
import { placeUnder } from './pointer-place.ts';
import type { GridProposal } from './time-grid.types.ts';

/** Pixels that a hand may shake before a press becomes a drag. */
const slack = 4;

export interface GridDragProps {
  readonly body: RefObject<HTMLElement | null>;
  readonly bounds: GridBounds;
  /** What lies at the pressed element, if it may be dragged. */
  readonly holdAt: (target: HTMLElement) => Pick<Held, 'grip' | 'from'> | null;
  readonly onShow: (proposal: GridProposal | null) => void;
  readonly onDrop: (proposal: GridProposal) => void;
}

/**
 * Dragging by a fine pointer; a finger scrolls instead, and has the sheet's fields. Escape lets go of it without a proposal.
 * The click that ends a drag opens nothing.
 */
export function useGridDrag(props: GridDragProps) {
  const latest = useRef(props);
  const dropped = useRef(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback((event: ReactPointerEvent) => {
    const body = latest.current.body.current;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const hold = target && event.button === 0 && event.pointerType !== 'touch' ? latest.current.holdAt(target) : null;
    const place = body && hold ? placeUnder(body, event, scaleOf(latest.current.bounds)) : null;
    if (!body || !hold || !place) return;
    stop.current = follow({ ...hold, pressedAt: place.minute }, event, body, latest, () => {
      dropped.current = true;
      // The click of this very press comes before any timer.
      setTimeout(() => (dropped.current = false));
    });
  }, []);
  const onClickCapture = useCallback((event: { stopPropagation: () => void; preventDefault: () => void }) => {
    if (!dropped.current) return;
    event.stopPropagation();
    event.preventDefault();
  }, []);
  return { onPointerDown, onClickCapture };
}

const scaleOf = ({ fromMinute }: GridBounds) => ({ fromMinute, pixelsPerMinute: heightOf(1) });

function follow(
  held: Held,
  pressed: ReactPointerEvent,
  body: HTMLElement,
  latest: RefObject<GridDragProps>,
  onEnd: () => void,
): () => void {
  let shown: GridProposal | null = null;
  const move = (event: PointerEvent) => {
    if (!shown && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < slack) return;
    scrollAlong(body, event);
    const place = placeUnder(body, event, scaleOf(latest.current.bounds));
    if (!place) return;
    shown = draggedTo(held, place, latest.current.bounds);
    latest.current.onShow(shown);
  };
  const end = (drop: boolean) => {
    stop();
    if (!shown) return;
    onEnd();
    latest.current.onShow(null);
    if (drop && (held.grip === 'stretch' || isElsewhere(shown, held.from))) latest.current.onDrop(shown);
  };
  const up = () => end(true);
  const cancel = () => end(false);
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    cancel();
  };
  const stop = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', key, true);
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  addEventListener('keydown', key, true);
  return stop;
}

/** Near the upper or lower edge the day moves along. */
function scrollAlong(body: HTMLElement, { clientY }: PointerEvent): void {
  const { top, bottom } = body.getBoundingClientRect();
  if (bottom - top < 200) return;
  if (clientY > bottom - 24) body.scrollTop += 22;
  if (clientY < top + 72) body.scrollTop -= 22;
}
