import { addDays } from '@alongside/kit/time';
import { gramsOf, sortName } from '@alongside/trust/people/domain';
import { genderedGiven, ofRole, type CentreOfStory, type StaffOfStory } from './centres.ts';
import { families, londoners, londonFamilies } from './names.ts';
import type { Told } from './story.ts';

export type ClientOfStory = { readonly id: string; readonly admittedOn: string; readonly counsellorId: string; readonly leaning: number };

const column = (date: string) => new Date(`${date}T00:00:00.000Z`);

/**
 * People in care, admitted over the last half year, each with a primary counsellor. `leaning` is the person's own attendance on the logit scale
 * (0.72 on average, sd 0.8).
 */
export async function tellClients(
  told: Told,
  centre: CentreOfStory,
  staff: readonly StaffOfStory[],
  count: number,
): Promise<ClientOfStory[]> {
  const { db, dice, at, organisationId, today } = told;
  const counsellors = ofRole(staff, 'COUNSELLOR');
  const isLondon = centre.zone === 'Europe/London';
  const rows = Array.from({ length: count }, (_, i) => {
    const { given, gender } = genderedGiven(dice);
    const [first, family] = isLondon ? [dice.pick(londoners), dice.pick(londonFamilies)] : [given, dice.pick(families)];
    const names = (['en', 'ur'] as const)
      .map((lang, n) => ({ lang, preferred: first[n as 0 | 1], given: first[n as 0 | 1], family: family[n as 0 | 1] }))
      .filter((name) => name.given !== '');
    return {
      id: dice.id(at + i),
      personId: dice.id(at + i),
      code: `${isLondon ? 'LN' : 'SC'}-${String(i + 1).padStart(4, '0')}`,
      gender: isLondon ? ('UNKNOWN' as const) : gender,
      names,
      birthDate: `${1960 + dice.whole(44)}-${String(1 + dice.whole(12)).padStart(2, '0')}-${String(1 + dice.whole(28)).padStart(2, '0')}`,
      admittedOn: addDays(today, -14 - dice.whole(168)),
      phase: dice.pick(['IOP', 'OUTPATIENT', 'OUTPATIENT', 'AFTERCARE'] as const),
      counsellorId: (i < 14 ? counsellors[0] : dice.pick(counsellors))?.id ?? '',
      leaning: 0.94 + 0.8 * dice.normal(),
    };
  });
  const of = { organisationId, centreId: centre.id };
  await db.person.createMany({
    data: rows.map((r) => ({
      organisationId,
      id: r.personId,
      birthDate: column(r.birthDate),
      gender: r.gender,
      languages: r.names.map((n) => n.lang),
    })),
  });
  await db.personName.createMany({ data: rows.flatMap((r) => r.names.map((name) => ({ organisationId, personId: r.personId, ...name }))) });
  await db.client.createMany({
    data: rows.map((r) => ({
      ...of,
      id: r.id,
      personId: r.personId,
      code: r.code,
      sortName: sortName(r.names),
      searchGrams: [...gramsOf(r.names.flatMap((n) => [n.preferred, n.family]))],
    })),
  });
  await db.episode.createMany({
    data: rows.map((r) => ({ centreId: centre.id, id: dice.id(at), clientId: r.id, admittedOn: column(r.admittedOn), phase: r.phase })),
  });
  await db.careTeamMember.createMany({
    data: rows.map((r) => ({
      ...{ centreId: centre.id, id: dice.id(at), clientId: r.id, staffId: r.counsellorId },
      ...{ part: 'PRIMARY_COUNSELLOR' as const, fromDate: column(r.admittedOn) },
    })),
  });
  return rows.map(({ id, admittedOn, counsellorId, leaning }) => ({ id, admittedOn, counsellorId, leaning }));
}
