import type { ReactNode } from 'react';

export interface TimeColumn {
  readonly key: string;
  /** Stands over the column. */
  readonly title: ReactNode;
  /** Names the column in full for a screen reader. */
  readonly label: string;
  readonly highlighted?: boolean;
}

export interface TimeEvent {
  readonly id: string;
  readonly columnKey: string;
  /** Minutes from midnight, wall clock. */
  readonly start: number;
  readonly end: number;
  /** All that the event says, in one sentence. */
  readonly label: string;
  readonly body: ReactNode;
  readonly tone: 'plain' | 'now' | 'toFinish' | 'done' | 'cancelled';
  /** Another place may be proposed for it. */
  readonly movable?: boolean;
}

/** A place that somebody proposes, by dragging or by keys. Nothing is changed by it. */
export interface GridProposal {
  /** Null: free time for something new. */
  readonly eventId: string | null;
  /** Where it was taken up. */
  readonly fromColumn: string;
  readonly columnKey: string;
  /** Minutes from midnight, wall clock. */
  readonly start: number;
  readonly end: number;
}

export interface TimeGridProps {
  readonly label: string;
  readonly columns: readonly TimeColumn[];
  readonly events: readonly TimeEvent[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly stepMinutes?: number;
  readonly now?: { readonly columnKey: string; readonly minute: number; readonly label: string } | undefined;
  readonly onOpen: (eventId: string) => void;
  /** Left out: free slots are not offered. */
  readonly onSlot?: ((columnKey: string, minute: number) => void) | undefined;
  /** A proposal was let go of, or confirmed by Enter. Left out: nothing can be dragged. */
  readonly onPropose?: ((proposal: GridProposal) => void) | undefined;
  readonly slotLabel: (columnKey: string, minute: number) => string;
  /** A proposal in one sentence: what a screen reader says while keys shift it. */
  readonly proposalLabel: (proposal: GridProposal) => string;
}
