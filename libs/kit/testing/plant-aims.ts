import { newId, toColumn } from '@alongside/kit/server';
import type { ActorsWorld } from './plant-actors.ts';
import { plantStep } from './plant-coaching.ts';
import type { World } from './world.ts';

/** Ids of what one client's record holds: what a change of it aims at. */
export type Aims = Partial<
  Readonly<
    Record<'clientId' | 'careTeamId' | 'episodeId' | 'membershipId' | 'planId' | 'draftId' | 'requestId' | 'consentId' | 'matchId', string>
  >
>;
type Add = (clientId: string, part: Aims) => unknown;

/** The aims of every client, with a draft of a plan and a match added, so that every change has something to aim at. */
export async function plantAims(world: World, planted: ActorsWorld): Promise<ReadonlyMap<string, Aims>> {
  const found = new Map<string, Aims>();
  const add: Add = (clientId, part) => found.set(clientId, { ...found.get(clientId), ...part });
  const days = { startsOn: toColumn('2026-11-25'), reviewDue: toColumn('2026-12-20') };
  const plans = await world.owner.plan.findMany();
  const drafts = plans.map(({ centreId, clientId }) => ({ centreId, clientId, id: newId(), number: 2, status: 'DRAFT' as const, ...days }));
  await world.owner.plan.createMany({ data: drafts });
  const leads = [planted.ground.lead.staffId, planted.otherGround.lead.staffId];
  for (const { clientId, id } of drafts) add(clientId, { clientId, draftId: id });
  for (const { clientId, id } of plans) add(clientId, { planId: id });
  for (const { clientId, id } of await world.owner.episode.findMany()) add(clientId, { episodeId: id });
  for (const { clientId, id } of await world.owner.careTeamMember.findMany({ where: { staffId: { in: leads } } }))
    add(clientId, { careTeamId: id });
  const series = [planted.ground.series.seriesId, planted.otherGround.series.seriesId];
  for (const { clientId, id } of await world.owner.membership.findMany({ where: { seriesId: { in: series } } }))
    add(clientId, { membershipId: id });
  await addCoaching(world, planted, add);
  return found;
}

/** The request and the standing consent of each client, and a proposal that was taken back, to be opened again when a change needs one. */
async function addCoaching(world: World, planted: ActorsWorld, add: Add): Promise<void> {
  for (const { clientId, id } of await world.owner.matchRequest.findMany()) add(clientId, { requestId: id });
  const coachIds = [planted.ground.coach.staffId, planted.otherGround.coach.staffId];
  for (const { clientId, id } of await world.owner.consent.findMany({ where: { coachId: { in: coachIds } } }))
    add(clientId, { consentId: id });
  for (const actor of planted.actors)
    for (const [relation, client] of Object.entries(actor.clients)) {
      const { coach } = relation === 'OTHER_CENTRE' ? planted.otherGround : planted.ground;
      add(client.clientId, { matchId: await plantStep(world, coach, client, { state: 'WITHDRAWN' }) });
    }
}

/** Each change finds its aim as it was planted: a plan of version 1, a request that waits, and for the steps of a match one that is open. */
export async function setAimsBack(world: World, deed: string, clientId: string, { matchId = '' }: Aims): Promise<void> {
  await world.owner.plan.updateMany({ data: { version: 1 } });
  if (deed === 'logContact') return;
  const none = { state: 'WITHDRAWN' as const, fromDate: null, untilDate: null };
  await world.owner.coachMatch.updateMany({ where: { clientId, state: { in: ['PROPOSED', 'ACTIVE'] } }, data: none });
  const opened = { answerMatch: { state: 'PROPOSED' as const }, endMatch: { state: 'ACTIVE' as const, fromDate: toColumn('2026-11-01') } };
  if (deed === 'answerMatch' || deed === 'endMatch')
    await world.owner.coachMatch.updateMany({ where: { id: matchId }, data: { ...opened[deed], version: 1 } });
  await world.owner.matchRequest.updateMany({ where: { clientId }, data: { status: 'WAITING', version: 1 } });
}
