import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '@alongside/kit/ui';
import classes from './reports.module.css';

interface FigureWithTableProps {
  /** What the picture shows, in one sentence. */
  readonly finding: ReactNode;
  readonly picture: ReactNode;
  /** The same data in the same order. */
  readonly table: ReactNode;
}

/** A picture and its twin: whoever cannot or would rather not read the picture reads the table. The button keeps the focus. */
export function FigureWithTable({ finding, picture, table }: FigureWithTableProps) {
  const t = useWords('reports');
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.finding}>
        <span>{finding}</span>
        <Button variant="default" data-print="no" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('reports:asTable')}
        </Button>
      </figcaption>
      {asTable ? table : picture}
    </figure>
  );
}
