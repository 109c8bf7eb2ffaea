import { Link } from '@tanstack/react-router';
import { Notice, TextField, useFormats, useWords } from '@alongside/kit/ui';
import { BothScripts } from './both-scripts.tsx';
import type { Candidate } from './people.queries.ts';
import classes from './people.module.css';

export interface DuplicatesNoticeProps {
  readonly candidates: readonly Candidate[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly error: string | undefined;
}

/** Who may be the same person, with the way to their record, and the place to say why it is another one. */
export function DuplicatesNotice({ candidates, reason, onReason, error }: DuplicatesNoticeProps) {
  const t = useWords('people');
  const formats = useFormats();
  return (
    <Notice tone="warning" title={t('people:duplicates.title')}>
      <ul className={classes.rows}>
        {candidates.map((person) => (
          <li key={person.id}>
            <span>
              <BothScripts person={person} /> <bdi dir="ltr">{person.code}</bdi>
              {person.birthDate ? ` · ${formats.date(person.birthDate)}` : null}
            </span>
            <Link to="/people/$clientId" params={{ clientId: person.id }}>
              {t('people:duplicates.open')}
            </Link>
          </li>
        ))}
      </ul>
      <TextField
        label={t('people:duplicates.reason')}
        hint={t('people:duplicates.hint')}
        value={reason}
        onChange={onReason}
        error={error}
      />
    </Notice>
  );
}
