import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { prefer, usePreferences, useViewer } from '@alongside/kit/client';
import type { ExchangeKind } from '@alongside/kit/contract';
import { Icon, QueryStates, Section, useFormats, useWords } from '@alongside/kit/ui';
import { firstStepsOptions } from './imports.queries.ts';
import classes from './imports.module.css';

type Step = { readonly name: 'house' | 'rooms' | 'staff' | 'groups' | 'people'; readonly count: number; readonly isDone: boolean };
const kindOf: Readonly<Record<Exclude<Step['name'], 'house'>, ExchangeKind>> = {
  rooms: 'ROOMS',
  staff: 'STAFF',
  groups: 'GROUPS',
  people: 'PEOPLE',
};

/** What a new centre still needs, ticked by what is there, each with the screen where it is done. It goes when all is done, or when it is put away. */
export function FirstSteps() {
  const t = useWords('imports');
  const { hidesFirstSteps } = usePreferences();
  const query = useQuery(firstStepsOptions());
  if (query.data && stepsOf(query.data).every(({ isDone }) => isDone)) return null;
  if (hidesFirstSteps)
    return (
      <Button variant="subtle" className={classes.bringBack} onClick={() => prefer({ hidesFirstSteps: false })}>
        {t('imports:steps.show')}
      </Button>
    );
  const away = (
    <Button variant="default" onClick={() => prefer({ hidesFirstSteps: true })}>
      {t('imports:steps.hide')}
    </Button>
  );
  return (
    <Section title={t('imports:steps.title')} actions={away}>
      <QueryStates query={query} lines={5}>
        {(counts) => (
          <ol className={classes.list}>
            {stepsOf(counts).map((step) => (
              <StepLine key={step.name} step={step} />
            ))}
          </ol>
        )}
      </QueryStates>
    </Section>
  );
}

type Counts = { readonly hours: boolean; readonly rooms: number; readonly staff: number; readonly groups: number; readonly people: number };

/** Whoever set the centre up is staff already: a second one is the step. */
function stepsOf({ hours, rooms, staff, groups, people }: Counts): readonly Step[] {
  return [
    { name: 'house', count: 0, isDone: hours },
    { name: 'rooms', count: rooms, isDone: rooms > 0 },
    { name: 'staff', count: staff, isDone: staff > 1 },
    { name: 'groups', count: groups, isDone: groups > 0 },
    { name: 'people', count: people, isDone: people > 0 },
  ];
}

function StepLine({ step: { name, count, isDone } }: { readonly step: Step }) {
  const t = useWords('imports');
  const formats = useFormats();
  const { zone } = useViewer().centre;
  return (
    <li className={classes.step} data-done={isDone || undefined}>
      <Icon name={isDone ? 'Check' : 'Clock'} />
      <span className={classes.stepWords}>
        {name === 'house' ? (
          <a href="#house">{t('imports:steps.house')}</a>
        ) : (
          <Link to="/data" search={{ kind: kindOf[name] }}>
            {t(`imports:steps.${name}`)}
          </Link>
        )}
        <span>
          {t(isDone ? 'imports:steps.done' : 'imports:steps.open')}
          {name === 'house' ? (
            <>
              {' · '}
              <bdi dir="ltr">{zone}</bdi>
            </>
          ) : (
            ` · ${formats.number(count)}`
          )}
        </span>
      </span>
    </li>
  );
}
