import type { PlanValues } from './plan-values.ts';
import type { PlanChoices } from './plans.queries.ts';

/** What each part of the form takes. */
export interface PlanPart {
  readonly values: PlanValues;
  readonly choices: PlanChoices;
  readonly change: (over: Partial<PlanValues>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

export interface PlanFormProps {
  readonly clientId: string;
  readonly initial: PlanValues;
  readonly choices: PlanChoices;
  readonly onClose: () => void;
}
