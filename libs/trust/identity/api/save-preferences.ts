import { badInputAt, isRefusal, type BadInput, type NotAllowed, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn, type MeChanged } from './me.ts';
import { savePreferencesOf, type Preferences } from './own-account.store.ts';

const languages = ['en', 'ur'];
const themes = ['auto', 'light', 'dark'];

/** Language, theme and single-letter keys of one's own account. */
export async function savePreferences(
  needs: IdentityNeeds,
  viewer: Viewer,
  input: { readonly wished: Preferences; readonly request: RequestFacts },
): Promise<MeChanged | NotAllowed | BadInput> {
  const { locale, theme, singleKeys } = input.wished;
  if (!languages.includes(locale)) return badInputAt(['input', 'locale'], `one of ${languages.join(', ')}`, 'This language is not there.');
  if (!themes.includes(theme)) return badInputAt(['input', 'theme'], `one of ${themes.join(', ')}`, 'This theme is not there.');
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    await savePreferencesOf(tx, permit, { locale, theme, singleKeys });
    return { __typename: 'MeChanged' as const, me: await meIn(tx, needs, input.request.sessionToken ?? '') };
  });
}
