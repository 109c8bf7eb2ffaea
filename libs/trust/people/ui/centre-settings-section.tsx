import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { QueryStates, Section, SidePanel, useFormats, useWords } from '@alongside/kit/ui';
import { BlockedWindowsSection } from './blocked-windows-section.tsx';
import { CentreForm } from './centre-form.tsx';
import { centreSettingsOptions, weekdays, type Settings } from './centre-settings.queries.ts';
import { ClosuresSection } from './closures-section.tsx';
import { HoursVariantsSection } from './hours-variants-section.tsx';
import { useWeekday } from './use-weekday.ts';
import classes from './people.module.css';

/** What is settled for the whole house: hours, the first day of the week, the word for whom it cares, and when it is closed. */
export function CentreSettingsSection() {
  const t = useWords('people');
  const query = useQuery(centreSettingsOptions);
  const mayWrite = useMayEver('centre.write');
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <Section
        title={t('people:house.title')}
        actions={
          mayWrite && query.data ? (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('people:house.edit')}
            </Button>
          ) : undefined
        }
      >
        <QueryStates query={query} lines={4}>
          {(settings) => <Facts settings={settings} />}
        </QueryStates>
      </Section>
      {query.data ? (
        <>
          <ClosuresSection closures={query.data.closures} />
          <BlockedWindowsSection windows={query.data.blockedWindows} />
          <HoursVariantsSection variants={query.data.hoursVariants} />
        </>
      ) : null}
      <SidePanel opened={isEditing} title={t('people:house.edit')} onClose={() => setEditing(false)}>
        {isEditing && query.data ? <CentreForm settings={query.data} onDone={() => setEditing(false)} /> : null}
      </SidePanel>
    </>
  );
}

function Facts({ settings }: { readonly settings: Settings }) {
  const t = useWords('people');
  const { timeRange, minutes } = useFormats();
  const weekday = useWeekday();
  const hoursOn = (day: number) => settings.openingHours.find((hours) => hours.weekday === day);
  return (
    <dl className={classes.facts}>
      <dt>{t('people:house.zone')}</dt>
      <dd>
        <bdi dir="ltr">{settings.zone}</bdi>
      </dd>
      <dt>{t('people:house.weekStart')}</dt>
      <dd>{weekday(settings.weekStart)}</dd>
      <dt>{t('people:house.term')}</dt>
      <dd>{t(`people:term.${settings.clientTerm}.many`)}</dd>
      <dt>{t('people:house.late')}</dt>
      <dd>{minutes(settings.lateDefaultMinutes)}</dd>
      <dt>{t('people:house.hours')}</dt>
      <dd>
        <ul className={classes.hours}>
          {weekdays.map((day) => {
            const hours = hoursOn(day);
            return (
              <li key={day}>
                {weekday(day)}: {hours ? <bdi>{timeRange(hours.opens, hours.closes)}</bdi> : t('people:house.closed')}
              </li>
            );
          })}
        </ul>
      </dd>
    </dl>
  );
}
