import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { NoAccess, QueryStates, SidePanel, useWords } from '@alongside/kit/ui';
import { BothScripts } from './both-scripts.tsx';
import { PersonFacts } from './person-facts.tsx';
import { personOptions, type Person } from './person.queries.ts';

export interface PersonPeekProps {
  readonly clientId: string | null;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** A first look without leaving the list. Its one button has the focus: Enter again opens the page. */
export function PersonPeek({ clientId, onClose, onOpen }: PersonPeekProps) {
  const t = useWords('people');
  return (
    <SidePanel opened={clientId !== null} title={t('people:peek')} onClose={onClose}>
      {clientId === null ? null : <Loaded clientId={clientId} onOpen={onOpen} />}
    </SidePanel>
  );
}

function Loaded({ clientId, onOpen }: { readonly clientId: string; readonly onOpen: (id: string) => void }) {
  const query = useQuery(personOptions(clientId));
  return <QueryStates query={query}>{(person) => (person ? <Peek person={person} onOpen={onOpen} /> : <NoAccess />)}</QueryStates>;
}

function Peek({ person, onOpen }: { readonly person: Person; readonly onOpen: (id: string) => void }) {
  const t = useWords('people');
  return (
    <Stack>
      <h3>
        <BothScripts person={person} />
      </h3>
      <PersonFacts person={person} />
      <Button onClick={() => onOpen(person.id)} data-autofocus autoFocus>
        {t('people:openPage')}
      </Button>
    </Stack>
  );
}
