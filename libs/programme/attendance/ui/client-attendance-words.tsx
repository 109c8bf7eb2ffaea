import { useQuery } from '@tanstack/react-query';
import { QueryStates, useWords } from '@alongside/kit/ui';
import { clientAttendanceOptions } from './attendance.queries.ts';
import { RateSentences } from './rate-sentences.tsx';

const weeks = 8;

/** A person's attendance of eight weeks in sentences alone: for whoever accompanies them. To be shown only to who may read it. */
export function ClientAttendanceWords({ clientId }: { readonly clientId: string }) {
  const t = useWords('attendance');
  const query = useQuery(clientAttendanceOptions(clientId, weeks));
  return (
    <QueryStates query={query} lines={1}>
      {(attendance) => (attendance?.rates ? <RateSentences rates={attendance.rates} /> : t('attendance:client.empty'))}
    </QueryStates>
  );
}
