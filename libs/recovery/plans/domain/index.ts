export { weeksBelow, type PlannedSession } from './below-plan.ts';
export { ledger, type DoseContact, type DoseLedger, type DoseSession, type DoseSide, type DoseWeek, type Prescription } from './dose.ts';
export {
  checkPlan,
  endOf,
  problemDomains,
  type PlanDraft,
  type PlanGoal,
  type PlanIntervention,
  type PlanProblem,
  type PlanStatus,
  type ProblemDomain,
} from './plan.ts';
export { decideActivate, decideSave, type ActivateDecision, type PlanVersion, type SaveDecision } from './plan-steps.ts';
