import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { PlanInput } from '@alongside/kit/contract';
import {
  activatePlanMutation,
  clientDoseQuery,
  clientPlanQuery,
  planAccessQuery,
  planChoicesQuery,
  savePlanMutation,
} from './plans.documents.ts';

/** What the viewer may see of the plan, and that much of it. Null: there is no such person for this viewer. */
export const clientPlanOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'plan'),
    queryFn: async ({ signal }) => {
      const person = (await request(planAccessQuery, { clientId }, { signal })).client;
      if (!person) return null;
      const { viewerMay } = person;
      const whole = viewerMay.includes('plan.read');
      const goals = !whole && viewerMay.includes('plan.goals');
      const may = { whole, goals, write: viewerMay.includes('plan.write'), dose: viewerMay.includes('dose.read') };
      if (!whole && !goals) return { may, plans: [], shared: [] };
      const client = (await request(clientPlanQuery, { clientId, whole, goals }, { signal })).client;
      return { may, plans: client?.plans ?? [], shared: client?.plan?.goals ?? [] };
    },
  });
export type PlanView = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof clientPlanOptions>['queryFn']>>>>;
export type PlanInView = PlanView['plans'][number];

export const clientDoseOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'dose'),
    queryFn: async ({ signal }) => (await request(clientDoseQuery, { clientId }, { signal })).client?.dose ?? null,
  });
export type DoseInView = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof clientDoseOptions>['queryFn']>>>>;
export type DoseLineInView = NonNullable<DoseInView['lines']>[number];
export type DoseWeekInView = NonNullable<DoseLineInView['weeks']>[number];
export type DoseSessionInView = NonNullable<DoseInView['sessions']>[number];

/** What can be prescribed: the centre's services, and the groups that run. */
export const planChoicesOptions = () =>
  queryOptions({
    queryKey: keyOf('Series', null, 'planChoices'),
    queryFn: ({ signal }) => request(planChoicesQuery, {}, { signal }),
    staleTime: 300_000,
  });
export type PlanChoices = Awaited<ReturnType<NonNullable<ReturnType<typeof planChoicesOptions>['queryFn']>>>;

export const savePlanOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: PlanInput) => (await request(savePlanMutation, { input })).savePlan,
    onSuccess: (_, { clientId }) => refresh(client, 'Client', clientId),
  });
export type SaveAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof savePlanOptions>['mutationFn']>>>;
export type PlanNow = Extract<SaveAnswer, { __typename: 'StalePlan' }>['current'];

export const activatePlanOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async ({ id, expectedVersion }: { readonly id: string; readonly expectedVersion: number; readonly clientId: string }) =>
      (await request(activatePlanMutation, { id, expectedVersion })).activatePlan,
    onSuccess: (_, { clientId }) => refresh(client, 'Client', clientId),
  });
