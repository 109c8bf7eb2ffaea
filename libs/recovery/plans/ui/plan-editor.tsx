import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import { QueryStates, SidePanel, useWords } from '@alongside/kit/ui';
import { PlanForm } from './plan-form.tsx';
import { begin } from './plan-values.ts';
import { planChoicesOptions, type PlanInView } from './plans.queries.ts';

export interface PlanEditorProps {
  readonly clientId: string;
  readonly plans: readonly PlanInView[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Writes a draft: the one that is there, a new version of the plan that holds, or the first plan. */
export function PlanEditor({ opened, onClose, ...rest }: PlanEditorProps) {
  const t = useWords('plans');
  return (
    <SidePanel opened={opened} title={t('plans:editor.title')} onClose={onClose} size="lg">
      {opened ? <Loaded {...rest} onClose={onClose} /> : null}
    </SidePanel>
  );
}

function Loaded({ clientId, plans, onClose }: Omit<PlanEditorProps, 'opened'>) {
  const query = useQuery(planChoicesOptions());
  const { today } = useViewer().centre;
  // Read once: what others write meanwhile is met when saving, not under the hands of who types.
  const [initial] = useState(() => begin(plans, today, newId));
  return <QueryStates query={query}>{(choices) => <PlanForm {...{ clientId, initial, choices, onClose }} />}</QueryStates>;
}
