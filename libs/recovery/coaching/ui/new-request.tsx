import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryStates, SidePanel, TextField, useWords } from '@alongside/kit/ui';
import { Button } from '@mantine/core';
import { ClientName } from './client-name.tsx';
import { peopleToMatchOptions } from './desk.queries.ts';
import { RequestForm } from './request-form.tsx';
import classes from './coaching.module.css';

export interface NewRequestProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A request is begun from the queue: first who, then the wishes. */
export function NewRequest({ opened, onClose }: NewRequestProps) {
  const t = useWords('coaching');
  const [clientId, setClientId] = useState<string | null>(null);
  const close = () => {
    setClientId(null);
    onClose();
  };
  return (
    <SidePanel opened={opened} title={t('coaching:queue.new')} onClose={close} size="lg">
      {opened ? (
        clientId === null ? (
          <Who onChoose={setClientId} />
        ) : (
          <RequestForm key={clientId} clientId={clientId} wish={null} onDone={close} />
        )
      ) : null}
    </SidePanel>
  );
}

function Who({ onChoose }: { readonly onChoose: (clientId: string) => void }) {
  const t = useWords('coaching');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const query = useQuery(peopleToMatchOptions(search));
  return (
    <>
      <TextField label={t('coaching:who.label')} hint={t('coaching:who.hint')} value={typed} onChange={setTyped} autoFocus />
      <QueryStates query={query}>
        {(people) =>
          people.length === 0 ? (
            <p>{t('coaching:who.nobody')}</p>
          ) : (
            <ul className={classes.rows}>
              {people.map((person) => (
                <li key={person.id}>
                  <Button variant="subtle" onClick={() => onChoose(person.id)}>
                    <ClientName client={person} />
                    {'\u00a0'}
                    <bdi dir="ltr">{person.code}</bdi>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </>
  );
}
