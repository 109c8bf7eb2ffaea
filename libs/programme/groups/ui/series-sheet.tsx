import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import { QueryStates, SidePanel, useWords, type FreeSlot } from '@alongside/kit/ui';
import { seriesChoicesOptions } from './groups.queries.ts';
import { draftFrom } from './series-draft.ts';
import { SeriesForm } from './series-form.tsx';

export interface SeriesSheetProps {
  /** The free place that was chosen; null: closed. */
  readonly slot: FreeSlot | null;
  readonly onClose: () => void;
}

/** A new weekly group, begun from a free slot of the calendar. */
export function SeriesSheet({ slot, onClose }: SeriesSheetProps) {
  const t = useWords('groups');
  return (
    <SidePanel opened={slot !== null} title={t('groups:series.new')} onClose={onClose} size="lg">
      {slot === null ? null : <Loaded key={JSON.stringify(slot)} slot={slot} onClose={onClose} />}
    </SidePanel>
  );
}

function Loaded({ slot, onClose }: { readonly slot: FreeSlot; readonly onClose: () => void }) {
  const query = useQuery(seriesChoicesOptions());
  const { id, post } = useViewer();
  const [draft] = useState(() => draftFrom(slot, newId(), slot.staffId ?? (post.role === 'COUNSELLOR' ? id : null)));
  return <QueryStates query={query}>{(choices) => <SeriesForm initial={draft} choices={choices} onClose={onClose} />}</QueryStates>;
}
