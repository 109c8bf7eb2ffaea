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
      const has = (action: string) => person.viewerMay.includes(action);
      const whole = has('plan.read');
      const may = { whole, part: !whole && has('plan.open'), write: has('plan.write'), dose: has('dose.read') };
      if (!may.whole && !may.part) return { may, plans: [], part: null };
      const variables = { clientId, whole, part: may.part, titles: has('plan.titles'), goals: has('plan.goals') };
      const client = (await request(clientPlanQuery, variables, { signal })).client;
      return { may, plans: client?.plans ?? [], part: client?.plan ?? null };
    },
  });
export type PlanView = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof clientPlanOptions>['queryFn']>>>>;
export type PlanInView = PlanView['plans'][number];
export type PlanPartInView = NonNullable<PlanView['part']>;

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
