import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { demoCards, demoSignIn, keyOf, loadViewer, refresh, request, type Preferences } from '@alongside/kit/client';
import {
  changePasswordMutation,
  devicesQuery,
  endDeviceMutation,
  endOtherDevicesMutation,
  ownAccountQuery,
  savePreferencesMutation,
  signInMutation,
} from './identity.documents.ts';

export const demoCardsOptions = queryOptions({ queryKey: keyOf('DemoCard', null), queryFn: demoCards });

export const ownAccountOptions = queryOptions({
  queryKey: keyOf('Me', null, 'account'),
  queryFn: async ({ signal }) => (await request(ownAccountQuery, {}, { signal })).me ?? null,
});

export const devicesOptions = queryOptions({
  queryKey: keyOf('SignedInDevice', null),
  queryFn: async ({ signal }) => (await request(devicesQuery, {}, { signal })).myDevices,
});

/** A right password begins the session in this page too: who it is, the server says to the new cookie. */
export const signInOptions = mutationOptions({
  mutationFn: async (input: { readonly email: string; readonly password: string; readonly code?: string }) => {
    const { signIn } = await request(signInMutation, { input });
    if (signIn.__typename === 'SignedIn') await loadViewer();
    return signIn;
  },
  gcTime: 0, // the password must not stay in the cache of mutations
});

export const demoSignInOptions = mutationOptions({ mutationFn: demoSignIn });

export const endDeviceOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (id: string) => (await request(endDeviceMutation, { id })).endDevice,
    onSettled: () => refresh(client, 'SignedInDevice'),
  });

export const endOtherDevicesOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async () => (await request(endOtherDevicesMutation, {})).endOtherDevices,
    onSettled: () => refresh(client, 'SignedInDevice'),
  });

/** The session has a new token then, and with it another word to send back. */
export const changePasswordOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: { readonly current: string; readonly next: string }) => {
      const { changePassword } = await request(changePasswordMutation, { input });
      if (changePassword.__typename === 'MeChanged') await loadViewer();
      return changePassword;
    },
    onSettled: () => refresh(client, 'SignedInDevice'),
    gcTime: 0,
  });

/** This device has the choice already; the profile brings it to the others. */
export const savePreferencesOptions = mutationOptions({
  mutationFn: async ({ language, theme, singleKeys }: Preferences) =>
    (await request(savePreferencesMutation, { input: { locale: language, theme, singleKeys } })).savePreferences,
});
