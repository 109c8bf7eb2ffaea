import { mutationOptions } from '@tanstack/react-query';
import { request } from '@alongside/kit/client';
import { askForLinkMutation, setPasswordMutation } from './password-link.documents.ts';

export const setPasswordOptions = mutationOptions({
  mutationFn: async (input: { readonly key: string; readonly next: string }) =>
    (await request(setPasswordMutation, { input })).setPasswordByLink,
  gcTime: 0, // neither the link's key nor the password may stay in the cache of mutations
});

export const askForLinkOptions = mutationOptions({
  mutationFn: async (email: string) => (await request(askForLinkMutation, { email })).askForPasswordLink,
});
