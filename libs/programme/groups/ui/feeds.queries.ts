import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import { makeFeedMutation, ownFeedQuery, ownNoticesQuery, revokeFeedMutation, saveNoticesMutation } from './feeds.documents.ts';

export const ownFeedOptions = queryOptions({
  queryKey: keyOf('CalendarFeed', null),
  queryFn: async ({ signal }) => (await request(ownFeedQuery, {}, { signal })).myCalendarFeed ?? null,
});

/** The address is in the answer alone: it may not stay in the cache of mutations. */
export const makeFeedOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async () => (await request(makeFeedMutation, {})).makeCalendarFeed,
    onSuccess: () => refresh(client, 'CalendarFeed'),
    gcTime: 0,
  });

export const revokeFeedOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async () => (await request(revokeFeedMutation, {})).revokeCalendarFeed,
    onSuccess: () => refresh(client, 'CalendarFeed'),
  });

export const ownNoticesOptions = queryOptions({
  queryKey: keyOf('NoticeSettings', null),
  queryFn: async ({ signal }) => (await request(ownNoticesQuery, {}, { signal })).myNotices,
});

export type NoticesWanted = { readonly changes: boolean; readonly reminders: boolean };

export const saveNoticesOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: NoticesWanted) => (await request(saveNoticesMutation, { input })).saveNotices,
    onSuccess: () => refresh(client, 'NoticeSettings'),
  });
