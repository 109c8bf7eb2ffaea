import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { OneChip, TextField, useWords } from '@alongside/kit/ui';
import type { TrailFilter } from './audit.queries.ts';

interface TrailFilterFormProps {
  readonly filter: TrailFilter;
  readonly onFilter: (filter: TrailFilter) => void;
  /** An administrator's trail holds no clients. */
  readonly asksForClient: boolean;
}

const outcomes = ['ALL', 'OK', 'DENIED', 'ERROR'];

/** The code is asked for when it is whole, not letter by letter: each question leaves an event. */
export function TrailFilterForm({ filter, onFilter, asksForClient }: TrailFilterFormProps) {
  const t = useWords('audit');
  const [code, setCode] = useState(filter.clientCode);
  const [before, setBefore] = useState(filter.clientCode);
  if (before !== filter.clientCode) {
    setBefore(filter.clientCode);
    setCode(filter.clientCode);
  }
  return (
    <form
      noValidate
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ ...filter, clientCode: code.trim() });
      }}
    >
      <Group align="flex-end" gap="md">
        {asksForClient ? (
          <>
            <TextField label={t('audit:clientCode')} hint={t('audit:clientHint')} value={code} onChange={setCode} dir="ltr" />
            <Button type="submit">{t('audit:show')}</Button>
          </>
        ) : null}
        <OneChip
          label={t('audit:outcome')}
          choices={outcomes.map((value) => ({ value, label: t(`audit:outcomes.${value}`) }))}
          value={filter.outcome}
          onChange={(outcome) => onFilter({ ...filter, outcome })}
        />
      </Group>
    </form>
  );
}
