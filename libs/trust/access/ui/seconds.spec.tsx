import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana, showScreen } from '@alongside/kit/stage';
import { GrantBanner } from './grant-banner.tsx';
import { ReviewsPage } from './reviews-page.tsx';

const reason = 'She has called twice and hung up';
const own = {
  ...{ id: 'g9', clientId: 'c1', clientCode: 'SC-0007', category: 'CRISIS_CALL', reason, expiresAt: '2999-11-25T06:00:00Z' },
  ...{ state: 'WAITING', answeredByName: null, answeredByNameUr: null, note: null },
};
const answeredBy = { answeredByName: 'Nadia Rahman', answeredByNameUr: 'نادیہ رحمٰن' };

describe('who asks', () => {
  const desk = (second: object, over: { readonly language?: 'ur'; readonly breakGlass?: object } = {}) => {
    let isUsed = false;
    return showScreen(<GrantBanner />, {
      viewer: { mayEver: ['grant.open'] },
      language: over.language ?? 'en',
      answers: {
        // Slower than the question itself, which is over first: whoever pressed is led there all the same.
        OpenGrant: async () => {
          if (isUsed) await new Promise((later) => setTimeout(later, 100));
          return { openGrant: null };
        },
        OwnSecond: () => ({ ownSecond: isUsed ? null : second }),
        BreakGlass: () => {
          isUsed = true;
          return { breakGlass: over.breakGlass };
        },
      },
    });
  };
  const banner = (name: string) => screen.findByRole('complementary', { name });

  test('sees on every screen that somebody is waited for, by a look that is no person', async () => {
    const { sent } = await desk(own);
    const shown = await banner('Your question to a second person');
    expect(shown).toHaveTextContent('Waiting for a second person');
    expect(shown).toHaveTextContent('SC-0007');
    expect(within(shown).queryByRole('button')).not.toBeInTheDocument();
    expect(sent.find(({ operation }) => operation === 'OwnSecond')?.headers.get('x-alongside-background')).toBe('1');
  });

  test('opens the record when somebody agrees, with the words that were agreed to', async () => {
    const opened = { __typename: 'GrantOpened', grant: { id: 'g9', clientId: 'c1', expiresAt: own.expiresAt } };
    const { user, sent, path } = await desk({ ...own, ...answeredBy, state: 'AGREED' }, { breakGlass: opened });
    const shown = await banner('Your question to a second person');
    expect(shown).toHaveTextContent('Nadia Rahman agrees.');
    await user.click(within(shown).getByRole('button', { name: 'Open the record' }));
    await waitFor(() => expect(path()).toBe('/people/c1'));
    expect(sent.find(({ operation }) => operation === 'BreakGlass')?.variables).toEqual({
      input: { id: 'g9', clientId: 'c1', clientCode: null, category: 'CRISIS_CALL', reason },
    });
  });

  test('reads why not, and puts it away; in Urdu', async () => {
    const { user } = await desk({ ...own, ...answeredBy, state: 'REFUSED', note: 'اس کی مشیر یہیں ہے' }, { language: 'ur' });
    const shown = await banner('دوسرے شخص سے آپ کا سوال');
    expect(shown).toHaveTextContent('نادیہ رحمٰن متفق نہیں ہیں۔');
    expect(shown).toHaveTextContent('اس کی مشیر یہیں ہے');
    await user.click(within(shown).getByRole('button', { name: 'بند کریں' }));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });
});

describe('the second person', () => {
  const row = {
    ...{ id: 'g9', staffName: 'Bilal Shah', staffNameUr: null, clientCode: 'SC-0007', category: 'CRISIS_CALL', reason },
    ...{ askedAt: '2026-11-25T05:00:00Z', expiresAt: '2999-11-25T06:00:00Z', openedThisWeek: 3 },
  };
  const coordinator = { post: { ...sana.post, role: 'COORDINATOR' }, mayEver: ['grant.agree'] } as const;

  test('is told on every screen that somebody waits, and led there', async () => {
    const { user, path } = await showScreen(<GrantBanner />, {
      viewer: coordinator,
      answers: { SecondsToAnswer: { secondsToAnswer: [row] } },
    });
    const shown = await screen.findByRole('complementary', { name: 'Somebody waits for you' });
    expect(shown).not.toHaveTextContent('SC-0007');
    await user.click(within(shown).getByRole('button', { name: 'Look at it' }));
    await waitFor(() => expect(path()).toBe('/emergency'));
  });

  test('reads who, why and how often, and agrees; a no wants words', async () => {
    let isDone = false;
    const { user, sent } = await showScreen(<ReviewsPage />, {
      viewer: coordinator,
      answers: {
        SecondsToAnswer: () => ({ secondsToAnswer: isDone ? [] : [row] }),
        AnswerSecond: () => {
          isDone = true;
          return { answerSecond: { __typename: 'SecondAnswered' } };
        },
      },
    });
    const line = await screen.findByRole('row', { name: /Bilal Shah/ });
    for (const words of [reason, 'SC-0007', '3 emergency accesses this week']) expect(line).toHaveTextContent(words);
    await user.click(within(line).getByRole('button', { name: 'Answer Bilal Shah' }));
    const form = within(await screen.findByRole('dialog', { name: 'Answer' }));
    await user.click(form.getByRole('radio', { name: 'I do not agree' }));
    await user.click(form.getByRole('button', { name: 'Save the answer' }));
    expect(sent.map(({ operation }) => operation)).not.toContain('AnswerSecond');
    await user.click(form.getByRole('radio', { name: 'I agree' }));
    await user.click(form.getByRole('button', { name: 'Save the answer' }));
    expect(await screen.findByText('Nobody waits')).toBeVisible();
    expect(sent.find(({ operation }) => operation === 'AnswerSecond')?.variables).toEqual({ input: { id: 'g9', agrees: true, note: '' } });
    expect(sent.map(({ operation }) => operation)).not.toContain('GrantsToReview');
  });

  test('who was not first is told so', async () => {
    const over = { __typename: 'BadInput', code: 'DUPLICATE', message: '', path: [] };
    const { user } = await showScreen(<ReviewsPage />, {
      viewer: coordinator,
      answers: { SecondsToAnswer: { secondsToAnswer: [row] }, AnswerSecond: { answerSecond: over } },
    });
    await user.click(await screen.findByRole('button', { name: 'Answer Bilal Shah' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('radio', { name: 'I agree' }));
    await user.click(form.getByRole('button', { name: 'Save the answer' }));
    expect(await form.findByText(/Perhaps somebody was first/)).toBeVisible();
  });
});
