import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, QueryStates, Section, useWords } from '@alongside/kit/ui';
import { clientAttendanceOptions, type AttendanceInView } from './attendance.queries.ts';
import { AttendedList } from './attended-list.tsx';
import { RateSentences } from './rate-sentences.tsx';
import { WeekStrip } from './week-strip.tsx';

const weeks = 8;
const shownAtFirst = 6;

/** A person's attendance in the last eight weeks, for their page. Nothing at all for who may not read it. */
export function ClientAttendanceCard({ clientId }: { readonly clientId: string }) {
  const t = useWords('attendance');
  const query = useQuery(clientAttendanceOptions(clientId, weeks));
  if (query.data === null) return null;
  return (
    <Section title={t('attendance:client.title')}>
      <QueryStates query={query} lines={4}>
        {(attendance) => (attendance ? <Card attendance={attendance} /> : null)}
      </QueryStates>
    </Section>
  );
}

function Card({ attendance }: { readonly attendance: AttendanceInView }) {
  const t = useWords('attendance');
  const [showsAll, setShowsAll] = useState(false);
  const sessions = attendance.sessions ?? [];
  if (sessions.length === 0) return <EmptyState icon="CalendarOff" title={t('attendance:client.empty')} />;
  return (
    <>
      {attendance.rates ? <RateSentences rates={attendance.rates} /> : null}
      <WeekStrip from={attendance.from ?? ''} weeks={weeks} sessions={sessions} />
      <AttendedList sessions={showsAll ? sessions : sessions.slice(0, shownAtFirst)} />
      {!showsAll && sessions.length > shownAtFirst ? (
        <Button variant="default" onClick={() => setShowsAll(true)}>
          {t('attendance:client.all', { count: sessions.length })}
        </Button>
      ) : null}
    </>
  );
}
