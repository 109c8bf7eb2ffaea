import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import { Icon, Page, QueryStates, TimeRange, daysShown, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import type { CalendarFilters } from './calendar-filters.ts';
import { calendarChoicesOptions, calendarOptions, type CalendarRow } from './groups.queries.ts';
import { staffName } from './session-view.ts';
import classes from './print-week.module.css';

/** The week of a day on A4, broadside: a column a day in the order of reading, each from its first session to its last. Nobody's name but the staff's. */
export function PrintWeekPage({ filters }: { readonly filters: CalendarFilters }) {
  const t = useWords('groups');
  const { today, weekStart } = useViewer().centre;
  const { date = today, room = null, staff = null } = filters;
  const days = daysShown('week', date, weekStart);
  const query = useQuery(calendarOptions({ from: days[0] ?? date, until: days.at(-1) ?? date, roomId: room, staffId: staff }));
  return (
    <Page
      title={t('groups:print.title')}
      documentTitle={t('groups:print.title')}
      width="full"
      actions={
        <Button leftSection={<Icon name="Printer" />} onClick={() => window.print()}>
          {t('groups:print.print')}
        </Button>
      }
    >
      <QueryStates query={query} lines={10}>
        {(rows) => <Week days={days} rows={rows} filters={filters} />}
      </QueryStates>
    </Page>
  );
}

interface WeekProps {
  readonly days: readonly string[];
  readonly rows: readonly CalendarRow[];
  readonly filters: CalendarFilters;
}

function Week({ days, rows, filters }: WeekProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const language = useLanguage();
  const of = (day: string) => rows.filter((row) => row.localDate === day).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return (
    <div className={classes.paper} data-page="landscape" lang={language}>
      <Head days={days} filters={filters} />
      <table className={classes.week}>
        <thead>
          <tr>
            {days.map((day) => (
              <th key={day} scope="col">
                {formats.shortDate(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {days.map((day) => (
              <td key={day}>
                {of(day).map((row) => (
                  <Session key={row.id} row={row} />
                ))}
                {of(day).length === 0 ? <p className={classes.none}>{t('groups:print.none')}</p> : null}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Head({ days, filters }: Pick<WeekProps, 'days' | 'filters'>) {
  const t = useWords('groups');
  const formats = useFormats();
  const language = useLanguage();
  const { name, today } = useViewer().centre;
  const { data } = useQuery(calendarChoicesOptions());
  const room = data?.rooms.find((one) => one.id === filters.room)?.name;
  const person = data?.staff.find((one) => one.id === filters.staff);
  return (
    <header className={classes.head}>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        {t('groups:print.span', { first: formats.longDate(days[0] ?? today), last: formats.longDate(days.at(-1) ?? today) })}
        {room ? (
          <>
            {' · '}
            <bdi>{room}</bdi>
          </>
        ) : null}
        {person ? (
          <>
            {' · '}
            <bdi>{staffName(person, language)}</bdi>
          </>
        ) : null}
      </p>
      <p>{t('groups:print.asOf', { day: formats.date(today) })}</p>
    </header>
  );
}

function Session({ row }: { readonly row: CalendarRow }) {
  const t = useWords('groups');
  const language = useLanguage();
  const worded = useWorded();
  const leads = row.staff.filter(({ part }) => part !== 'OBSERVER').map((one) => staffName(one, language));
  const isCancelled = row.status === 'CANCELLED';
  return (
    <section className={classes.session} data-cancelled={isCancelled || undefined}>
      <p className={classes.time}>
        <TimeRange start={row.localStart} end={row.localEnd} />
      </p>
      <h3>
        <bdi>{worded(row.titles)}</bdi>
      </h3>
      {isCancelled ? <p>{t('groups:state.cancelled')}</p> : null}
      <p>{row.room ? <bdi>{row.room.name}</bdi> : t('groups:noRoom')}</p>
      {leads.map((name) => (
        <p key={name}>
          <bdi>{name}</bdi>
        </p>
      ))}
    </section>
  );
}
