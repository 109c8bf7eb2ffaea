import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Icon, NoAccess, Page, QueryStates, TimeRange, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import { rosterOptions, type RosterInView } from './attendance.queries.ts';
import classes from './sheet.module.css';

const blankRows = 3;

/** One A4 page to sign on: 15 people and three blank rows for walk-ins, in English and Urdu. */
export function SignInSheetPage({ sessionId }: { readonly sessionId: string }) {
  const t = useWords('attendance');
  const query = useQuery(rosterOptions(sessionId));
  return (
    <Page
      title={t('attendance:sheet.title')}
      documentTitle={t('attendance:sheet.title')}
      actions={
        <Button leftSection={<Icon name="Printer" />} onClick={() => window.print()}>
          {t('attendance:sheet.print')}
        </Button>
      }
    >
      <QueryStates query={query} lines={8}>
        {(roster) => (roster ? <Sheet roster={roster} /> : <NoAccess />)}
      </QueryStates>
    </Page>
  );
}

function Sheet({ roster }: { readonly roster: RosterInView }) {
  const t = useWords('attendance');
  const worded = useWorded();
  const language = useLanguage();
  const people = roster.rows.filter((row) => !row.walkIn);
  const rows = [
    ...people.map((row, at) => ({ number: at + 1, name: worded(row.client?.displayNames ?? []) })),
    ...Array.from({ length: blankRows }, (_, at) => ({ number: people.length + at + 1, name: '' })),
  ];
  return (
    <div className={classes.sheet} lang={language}>
      <Head roster={roster} />
      {roster.hiddenRows > 0 ? <p data-print="no">{t('attendance:notice.hidden', { count: roster.hiddenRows })}</p> : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('attendance:sheet.number')}</th>
            <th scope="col" className={classes.name}>
              {t('attendance:sheet.name')}
            </th>
            <th scope="col">{t('attendance:sheet.in')}</th>
            <th scope="col" className={classes.signature}>
              {t('attendance:sheet.signature')}
            </th>
            <th scope="col">{t('attendance:sheet.out')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, name }) => (
            <tr key={number}>
              <td>{number}</td>
              <th scope="row" className={classes.name}>
                <bdi>{name}</bdi>
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.foot}>{t('attendance:sheet.foot')}</p>
    </div>
  );
}

function Head({ roster: { session } }: { readonly roster: RosterInView }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const worded = useWorded();
  const language = useLanguage();
  const leads = session.staff
    .filter((one) => one.part !== 'OBSERVER')
    .map(({ name, nameUr }) => (language === 'ur' && nameUr ? nameUr : name));
  return (
    <header className={classes.head}>
      <h2>
        <bdi>{worded(session.titles)}</bdi>
      </h2>
      <p>
        {formats.longDate(session.localDate)} · <TimeRange start={session.localStart} end={session.localEnd} /> ·{' '}
        {session.room ? <bdi>{session.room.name}</bdi> : t('attendance:noRoom')}
      </p>
      <p>{t('attendance:sheet.facilitator', { names: formats.list(leads.map((name) => `\u2068${name}\u2069`)) })}</p>
    </header>
  );
}
