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
  readonly slotLabel: (columnKey: string, minute: number) => string;
}
