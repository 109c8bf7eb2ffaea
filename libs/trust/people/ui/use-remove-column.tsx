import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { refresh } from '@alongside/kit/client';
import { ErrorState, isProblem, say, useProblemText, useWords, type Column } from '@alongside/kit/ui';

type Answer = { readonly __typename: string } | { readonly __typename: string; readonly code: string; readonly message: string };

interface RemoveColumnOptions<Row> {
  readonly remove: (id: string) => Promise<Answer>;
  /** What the button is called for whoever hears it: "Take away: Eid". */
  readonly label: (row: Row) => string;
}

/** A last column that takes a row away, and what is to be said when that did not work. */
export function useRemoveColumn<Row extends { readonly id: string }>({
  remove: mutationFn,
  label,
}: RemoveColumnOptions<Row>): {
  readonly column: Column<Row>;
  readonly failure: ReactNode;
} {
  const t = useWords('people');
  const text = useProblemText('people');
  const onSuccess = (answer: Answer) => say(isProblem(answer) ? text(answer) : t('people:saved'));
  const client = useQueryClient();
  const remove = useMutation({ mutationFn, onSuccess, onSettled: () => refresh(client, 'CentreSettings') });
  const column: Column<Row> = {
    key: 'remove',
    title: t('people:closure.change'),
    cell: (row) => (
      <Button
        variant="default"
        loading={remove.isPending && remove.variables === row.id}
        onClick={() => remove.mutate(row.id)}
        aria-label={label(row)}
      >
        {t('people:closure.remove')}
      </Button>
    ),
  };
  return { column, failure: remove.isError ? <ErrorState error={remove.error} /> : null };
}
