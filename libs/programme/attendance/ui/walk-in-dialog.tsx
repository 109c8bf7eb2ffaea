import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, PersonName, QueryStates, TextField, useWorded, useWords } from '@alongside/kit/ui';
import { walkInOptions } from './attendance.queries.ts';
import classes from './roster.module.css';

interface WalkInDialogProps {
  readonly sessionId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdd: (clientId: string) => void;
}

/** Somebody came who is not on the list: found by any of their names, added as present in one tap. */
export function WalkInDialog({ sessionId, opened, onClose, onAdd }: WalkInDialogProps) {
  const t = useWords('attendance');
  return (
    <Dialog opened={opened} title={t('attendance:walkIn.title')} onClose={onClose}>
      <Candidates sessionId={sessionId} onAdd={onAdd} />
    </Dialog>
  );
}

function Candidates({ sessionId, onAdd }: Pick<WalkInDialogProps, 'sessionId' | 'onAdd'>) {
  const t = useWords('attendance');
  const worded = useWorded();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 200);
  const query = useQuery(walkInOptions(sessionId, asked.trim()));
  return (
    <>
      <TextField label={t('attendance:walkIn.search')} value={search} onChange={setSearch} type="search" autoFocus />
      <QueryStates query={query} lines={4}>
        {(people) =>
          people.length === 0 ? (
            <p>{t('attendance:walkIn.nobody')}</p>
          ) : (
            <ul className={classes.people}>
              {people.map((person) => (
                <li key={person.id}>
                  <button type="button" data-touch className={classes.person} onClick={() => onAdd(person.id)}>
                    <PersonName name={worded(person.displayNames ?? [])} strong /> <bdi dir="ltr">{person.code}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </>
  );
}
