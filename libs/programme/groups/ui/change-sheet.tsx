import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NoAccess, QueryStates, type SessionProposal } from '@alongside/kit/ui';
import { draftOf, draftOfFit, onAnother, type ChangeDraft } from './change-draft.ts';
import { ChangeForm } from './change-form.tsx';
import { changedSeriesOptions } from './change.queries.ts';
import { sessionOptions, type SheetSession } from './groups.queries.ts';
import type { Doing } from './use-change.ts';

export interface ChangeSheetProps {
  readonly session: SheetSession;
  readonly wish: SessionProposal | undefined;
  readonly does: Doing;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

type Begun = { readonly session: SheetSession; readonly initial: ChangeDraft };

/** The change of one session, or of its group from there on, or of what the centre's time does to it. It begins anew on a later session when this one has attendance. */
export function ChangeSheet({ session, wish, does, onDone, onBack }: ChangeSheetProps) {
  const client = useQueryClient();
  const [begun, setBegun] = useState<Begun>({ session, initial: does === 'fits' ? draftOfFit(session) : draftOf(session, wish) });
  const series = useQuery(changedSeriesOptions(session.seriesId));
  const beginOn = async (sessionId: string, draft: ChangeDraft, from: SheetSession) => {
    const next = await client.fetchQuery({ ...sessionOptions(sessionId), staleTime: 0 });
    if (next) setBegun({ session: next, initial: onAnother(draft, from, next) });
  };
  return (
    <QueryStates query={series}>
      {(found) =>
        found ? (
          <ChangeForm
            key={begun.session.id}
            session={begun.session}
            series={found}
            initial={begun.initial}
            does={does}
            onDone={onDone}
            onBack={onBack}
            onAnother={(...wished) => void beginOn(...wished)}
          />
        ) : (
          <NoAccess />
        )
      }
    </QueryStates>
  );
}
