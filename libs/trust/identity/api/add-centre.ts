import { badInput, badInputAt, type BadInput, type Viewer } from '@alongside/kit/server';
import { isTimeZone } from '@alongside/kit/time';
import { cleanText } from '@alongside/kit/words';
import { centresCalled, insertCentre, insertOrganisation, organisationNamed } from './centres.store.ts';
import { asOwner, type OwnerNeeds } from './owner.needs.ts';

export type CentreWish = { readonly organisation: string; readonly name: string; readonly zone: string; readonly locale: string };
export type CentreAdded = { readonly centreId: string };

/** A centre with a first catalogue of services; its organisation is made with it when the name is new. The demo's organisation takes none. */
export async function addCentre(needs: OwnerNeeds, viewer: Viewer | null, input: CentreWish): Promise<CentreAdded | BadInput> {
  const organisation = cleanText(input.organisation, { path: 'organisation', max: 200 });
  const name = cleanText(input.name, { path: 'name', max: 200 });
  for (const checked of [organisation, name]) if (!checked.ok && checked.problems[0]) return badInput(checked.problems[0]);
  if (!organisation.ok || !name.ok) return badInputAt([], 'required', 'This is needed.');
  if (!isTimeZone(input.zone)) return badInputAt(['zone'], 'IANA', 'This must be an IANA time zone, such as Asia/Karachi.');
  if (input.locale !== 'en' && input.locale !== 'ur') return badInputAt(['locale'], 'one of en, ur', 'The language must be en or ur.');
  return asOwner(needs, viewer, 'alongside centre add', async (rows, note) => {
    const known = await organisationNamed(rows, organisation.value);
    if (known?.isDemo) return badInputAt(['organisation'], 'not the demo', 'The demo organisation takes no centre of your own.');
    const twins = (await centresCalled(rows, name.value)).filter((centre) => centre.organisationId === known?.id);
    if (twins.length > 0) return badInputAt(['name'], 'new', 'This organisation has a centre of that name.', 'DUPLICATE');
    const organisationId = known?.id ?? (await insertOrganisation(rows, organisation.value));
    const centreId = await insertCentre(rows, { organisationId, name: name.value, zone: input.zone, locale: input.locale });
    await note({ action: 'CREATE', subjectType: 'Centre', subjectId: centreId }, { organisationId, centreId });
    return { centreId };
  });
}
