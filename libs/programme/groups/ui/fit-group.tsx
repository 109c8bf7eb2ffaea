import { useQuery } from '@tanstack/react-query';
import { NoAccess, QueryStates } from '@alongside/kit/ui';
import { ChangeSheet } from './change-sheet.tsx';
import { sessionOptions } from './groups.queries.ts';

interface FitGroupProps {
  /** The group's first session that something stands in the way of: it and all that follow are fitted. */
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** What becomes of a group's sessions that the centre's time stands in the way of: a change like any other, with its preview and its undo. */
export function FitGroup({ sessionId, onClose }: FitGroupProps) {
  const query = useQuery(sessionOptions(sessionId));
  return (
    <QueryStates query={query}>
      {(session) =>
        session ? <ChangeSheet session={session} wish={undefined} does="fits" onDone={onClose} onBack={onClose} /> : <NoAccess />
      }
    </QueryStates>
  );
}
