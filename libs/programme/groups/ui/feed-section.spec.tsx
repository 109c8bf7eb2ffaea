import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, showScreen, type StageOptions } from '@alongside/kit/stage';
import { FeedSection } from './feed-section.tsx';
import { NoticesSection } from './notices-section.tsx';

const open = { createdAt: '2026-11-20T05:00:00Z', lastReadAt: null };
const address = `/feeds/${'x'.repeat(43)}`;
const notAllowed = { __typename: 'NotAllowed', code: 'FORBIDDEN', message: 'Not for you.', path: null };

describe('the calendar feed', () => {
  const show = (answers: NonNullable<StageOptions['answers']>) => showScreen(<FeedSection />, { answers });

  test('none yet: made with one press, shown once, and gone from the screen when it is kept', async () => {
    let feed: object | null = null;
    const { user, sent } = await show({
      OwnFeed: () => ({ myCalendarFeed: feed }),
      MakeFeed: () => {
        feed = open;
        return { makeCalendarFeed: { __typename: 'FeedMade', address } };
      },
    });
    expect(await screen.findByText('You have no feed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'End the feed' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make an address' }));
    expect(await screen.findByText(`${globalThis.location.origin}${address}`)).toHaveAttribute('dir', 'ltr');
    expect(screen.getByText('This address is shown once')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy the address' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/No program has read it yet/)).toBeVisible();
    expect(document.body.textContent).not.toContain(address);
    expect(sent.filter(({ operation }) => operation === 'MakeFeed')).toHaveLength(1);
  });

  test('there is one: when it was read last; it can be replaced and ended', async () => {
    let feed: object | null = { ...open, lastReadAt: '2026-11-25T04:00:00Z' };
    const { user } = await show({
      OwnFeed: () => ({ myCalendarFeed: feed }),
      RevokeFeed: () => {
        feed = null;
        return { revokeCalendarFeed: { __typename: 'FeedRevoked' } };
      },
    });
    expect(await screen.findByText(/^Made .*20.* Last read .*25/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Replace the address' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'End the feed' }));
    expect(await screen.findByText('You have no feed.')).toBeVisible();
    expect(await screen.findByText('The feed has ended')).toBeVisible();
  });

  test('a server that fails is told, with a way to ask again; a refusal has its words', async () => {
    let isDown = true;
    const { user } = await show({
      OwnFeed: () => {
        if (isDown) throw new Refused('INTERNAL');
        return { myCalendarFeed: null };
      },
      MakeFeed: { makeCalendarFeed: notAllowed },
    });
    isDown = false;
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'Make an address' }));
    await waitFor(() => expect(screen.getByRole('alert')).not.toBeEmptyDOMElement());
    expect(screen.getByText('You have no feed.')).toBeVisible();
  });

  test('in Urdu', async () => {
    await showScreen(<FeedSection />, { answers: { OwnFeed: { myCalendarFeed: null } }, language: 'ur' });
    expect(await screen.findByRole('button', { name: 'پتہ بنائیں' })).toBeVisible();
  });
});

describe('letters', () => {
  const show = (answers: NonNullable<StageOptions['answers']>) => showScreen(<NoticesSection />, { answers });
  const all = { changes: true, reminders: true, areSent: true };

  test('each kind is switched off by itself, at once', async () => {
    let notices = all;
    const { user, sent } = await show({
      OwnNotices: () => ({ myNotices: notices }),
      SaveNotices: () => {
        notices = { ...all, reminders: false };
        return { saveNotices: { __typename: 'NoticesSaved', notices } };
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'The evening before' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'The evening before' })).not.toBeChecked());
    expect(screen.getByRole('checkbox', { name: 'When somebody else changes a session that I lead' })).toBeChecked();
    expect(sent.find(({ operation }) => operation === 'SaveNotices')?.variables).toEqual({ input: { changes: true, reminders: false } });
  });

  test('what could not be saved stays as it was, and says so', async () => {
    const { user } = await show({
      OwnNotices: { myNotices: all },
      SaveNotices: () => {
        throw new Refused('INTERNAL');
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'The evening before' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'The evening before' })).toBeChecked();
  });

  test('where none are sent, that is said and nothing is asked', async () => {
    await show({ OwnNotices: { myNotices: { ...all, areSent: false } } });
    const section = await screen.findByRole('region', { name: 'Letters about your sessions' });
    expect(await within(section).findByText('No letters are sent from here.')).toBeVisible();
    expect(within(section).queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
