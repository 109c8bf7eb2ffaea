import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, Icon, NoAccess, QueryStates, Section, useWords } from '@alongside/kit/ui';
import { DoseReading } from './dose-reading.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanInPart } from './plan-in-part.tsx';
import { PlanReading } from './plan-reading.tsx';
import { clientPlanOptions, type PlanView } from './plans.queries.ts';
import classes from './plans.module.css';

/** The plan of one person with what was delivered of it, for the person's page; as much of it as the viewer may see. */
export function ClientPlanCard({ clientId }: { readonly clientId: string }) {
  const t = useWords('plans');
  const [editing, setEditing] = useState(false);
  const query = useQuery(clientPlanOptions(clientId));
  const open = () => setEditing(true);
  const view = query.data;
  return (
    <Section title={t('plans:title')} actions={view?.may.write && view.plans.length > 0 ? <Begin view={view} onOpen={open} /> : undefined}>
      <QueryStates query={query} lines={6}>
        {(found) => (found ? <Seen clientId={clientId} view={found} onOpen={open} /> : <NoAccess />)}
      </QueryStates>
      {view?.may.write ? <PlanEditor clientId={clientId} plans={view.plans} opened={editing} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

function Begin({ view, onOpen }: { readonly view: PlanView; readonly onOpen: () => void }) {
  const t = useWords('plans');
  const hasDraft = view.plans.some((plan) => plan.status === 'DRAFT');
  return (
    <Button variant="default" leftSection={<Icon name="Edit" />} onClick={onOpen}>
      {t(hasDraft ? 'plans:openDraft' : 'plans:newVersion')}
    </Button>
  );
}

interface SeenProps {
  readonly clientId: string;
  readonly view: PlanView;
  readonly onOpen: () => void;
}

function Seen({ clientId, view, onOpen }: SeenProps) {
  const t = useWords('plans');
  const { may, plans, part } = view;
  if (may.part) return <PlanInPart plan={part} />;
  if (!may.whole) return <NoAccess />;
  const plan = plans.find((one) => one.status === 'ACTIVE') ?? plans[0];
  const write = may.write ? <Button onClick={onOpen}>{t('plans:write')}</Button> : undefined;
  return (
    <div className={classes.beside}>
      <div>{plan ? <PlanReading plan={plan} plans={plans} /> : <EmptyState icon="Target" title={t('plans:empty')} action={write} />}</div>
      {may.dose ? <DoseReading clientId={clientId} /> : null}
    </div>
  );
}
