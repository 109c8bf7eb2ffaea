import { Prisma, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import { gramsOf, sortName, type Contact, type EpisodeOfCare, type Identity, type NameInScript } from '@alongside/trust/people/domain';
import type { Permit } from '@alongside/trust/access/api';

export type NewClient = {
  readonly id: string;
  readonly personId: string;
  readonly code: string;
  readonly identity: Identity;
  readonly contact: Contact | null;
  readonly episode: EpisodeOfCare & { readonly id: string };
  readonly team: readonly {
    readonly id: string;
    readonly staffId: string;
    readonly part: 'PRIMARY_COUNSELLOR' | 'COUNSELLOR';
    readonly fromDate: string;
  }[];
};

/** What lists sort and find a client by. */
function namedColumns(names: readonly NameInScript[]) {
  return {
    sortName: sortName(names),
    searchGrams: [...gramsOf(names.flatMap(({ preferred, given, family }) => [preferred, given, family]))],
  };
}

/** The centre's next number; the lock 'code' must be held. */
export async function nextCode(tx: Tx): Promise<string> {
  const [row] = await tx.db.$queryRaw<{ code: string }[]>`select next_client_code() as code`;
  if (!row) throw new Error('no next number');
  return row.code;
}

// createMany throughout: create answers RETURNING, and until the team is there nobody may read the new row.
export async function insertClients(
  tx: Tx,
  permit: Permit<'client.create' | 'client.import'>,
  clients: readonly NewClient[],
  reason: string | null,
): Promise<void> {
  const { organisationId, centreId } = tx.viewer;
  await tx.db.person.createMany({
    data: clients.map(({ personId, identity: { birthDate, gender, languages } }) => ({
      ...{ organisationId, id: personId, gender, languages: [...languages] },
      birthDate: birthDate === null ? null : toColumn(birthDate),
    })),
  });
  await tx.db.personName.createMany({
    data: clients.flatMap(({ personId, identity }) => identity.names.map((name) => ({ organisationId, personId, ...name }))),
  });
  await tx.db.client.createMany({
    data: clients.map(({ id, personId, code, identity }) => ({
      organisationId,
      centreId,
      id,
      personId,
      code,
      ...namedColumns(identity.names),
    })),
  });
  await tx.db.clientContact.createMany({
    data: clients.flatMap(({ id, contact }) => (contact ? [{ centreId, clientId: id, ...contact }] : [])),
  });
  await tx.db.episode.createMany({ data: clients.map(({ id, episode }) => ({ centreId, clientId: id, ...episodeColumns(episode) })) });
  await tx.db.careTeamMember.createMany({
    data: clients.flatMap(({ id, team, episode }) =>
      team.map((member) => ({
        centreId,
        clientId: id,
        ...member,
        fromDate: toColumn(member.fromDate),
        untilDate: orNull(episode.dischargedOn),
      })),
    ),
  });
  const ids = clients.map(({ id }) => id);
  const subjectId = ids.length === 1 ? (ids[0] ?? null) : null;
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Client', subjectId, clientIds: ids, isList: ids.length > 1, by: permit, reason });
}

export function episodeColumns({ dischargedOn, admittedOn, ...episode }: EpisodeOfCare & { readonly id: string }) {
  return { ...episode, admittedOn: toColumn(admittedOn), dischargedOn: orNull(dischargedOn) };
}

function orNull(date: string | null): Date | null {
  return date === null ? null : toColumn(date);
}

/** False: the version is another one by now. */
export async function updateIdentity(
  tx: Tx,
  permit: Permit<'client.edit'>,
  clientId: string,
  expectedVersion: number,
  identity: Identity,
): Promise<boolean> {
  const { organisationId, centreId } = tx.viewer;
  const where = { centreId, id: clientId };
  const { count } = await tx.db.client.updateMany({
    where: { ...where, version: expectedVersion },
    data: { ...namedColumns(identity.names), version: { increment: 1 } },
  });
  if (count === 0) return false;
  const found = await tx.db.client.findFirst({ where, select: { personId: true } });
  const personId = found?.personId;
  if (personId === undefined) throw new Error('a client just changed is not there');
  const { birthDate, gender, languages } = identity;
  await tx.db.person.updateMany({
    where: { organisationId, id: personId },
    data: { birthDate: orNull(birthDate), gender, languages: [...languages] },
  });
  const langs = identity.names.map(({ lang }) => lang);
  await tx.db.personName.deleteMany({ where: { personId, lang: { notIn: langs } } });
  for (const { lang, preferred, given, family } of identity.names)
    await tx.db.$executeRaw(Prisma.sql`insert into person_name (organisation_id, person_id, lang, preferred, given, family)
      values (${organisationId}::uuid, ${personId}::uuid, ${lang}, ${preferred}, ${given}, ${family})
      on conflict (person_id, lang) do update set preferred = excluded.preferred, given = excluded.given, family = excluded.family`);
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'Client',
    subjectId: clientId,
    clientIds: [clientId],
    fields: ['names', 'birthDate', 'gender', 'languages'],
    by: permit,
  });
  return true;
}

/** Version 0 means that there is none yet. False: somebody was first. */
export async function saveContact(
  tx: Tx,
  permit: Permit<'client.editContact'>,
  clientId: string,
  expectedVersion: number,
  contact: Contact,
): Promise<boolean> {
  const { centreId } = tx.viewer;
  const { count } =
    expectedVersion === 0
      ? await tx.db.clientContact.createMany({ data: [{ centreId, clientId, ...contact }], skipDuplicates: true })
      : await tx.db.clientContact.updateMany({
          where: { centreId, clientId, version: expectedVersion },
          data: { ...contact, version: { increment: 1 } },
        });
  if (count === 0) return false;
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'ClientContact',
    subjectId: clientId,
    clientIds: [clientId],
    fields: Object.keys(contact),
    by: permit,
  });
  return true;
}
