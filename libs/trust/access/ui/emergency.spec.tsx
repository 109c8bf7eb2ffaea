import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { EmergencyAccess } from './emergency-access.tsx';
import { GrantBanner } from './grant-banner.tsx';
import { ReviewsPage } from './reviews-page.tsx';

const mayOpen = { mayEver: ['grant.open'] };
const opened = { __typename: 'GrantOpened', grant: { id: 'g', clientId: 'c1', expiresAt: '2026-11-25T06:00:00Z' } };
const reason = 'He collapsed in the waiting room';

describe('the way in', () => {
  const ask = async (breakGlass: object, clientId: string | null = 'c1', language: 'en' | 'ur' = 'en') => {
    const entered: string[] = [];
    const stage = await showScreen(<EmergencyAccess clientId={clientId} onOpened={(id) => entered.push(id)} />, {
      viewer: mayOpen,
      language,
      answers: { BreakGlass: { breakGlass } },
    });
    return { ...stage, entered };
  };

  test('category and reason, then the record is open', async () => {
    const { user, sent, entered } = await ask(opened);
    await user.click(await screen.findByRole('button', { name: 'Open in an emergency' }));
    const form = within(await screen.findByRole('dialog', { name: 'Emergency access' }));
    await user.click(form.getByRole('button', { name: 'Open the record' }));
    expect(sent).toEqual([]);
    expect(form.getByText('Say it in at least 15 characters.')).toBeVisible();
    await user.click(form.getByRole('radio', { name: 'Danger to somebody' }));
    await user.type(form.getByLabelText(/Why do you need it now/), reason);
    await user.click(form.getByRole('button', { name: 'Open the record' }));
    await waitFor(() => expect(entered).toEqual(['c1']));
    expect(sent[0]?.variables).toMatchObject({ input: { clientId: 'c1', clientCode: null, category: 'DANGER', reason } });
  });

  test('without an address the number says who is meant', async () => {
    const { user, sent } = await ask(opened, null);
    await user.click(await screen.findByRole('button', { name: 'Open in an emergency' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/Client's number/), ' SC-0007 ');
    await user.click(form.getByRole('radio', { name: 'Danger to somebody' }));
    await user.type(form.getByLabelText(/Why do you need it now/), reason);
    await user.click(form.getByRole('button', { name: 'Open the record' }));
    await waitFor(() => expect(sent[0]?.variables).toMatchObject({ input: { clientId: null, clientCode: 'SC-0007' } }));
  });

  test('the fourth within a week sends the same words to a second person; in Urdu', async () => {
    const needed = { __typename: 'SecondPersonNeeded', code: 'FORBIDDEN', message: '', path: null };
    const { user, sent } = await showScreen(<EmergencyAccess clientId="c1" />, {
      viewer: mayOpen,
      language: 'ur',
      answers: {
        BreakGlass: { breakGlass: needed },
        AskSecond: { askSecond: { __typename: 'SecondAsked', second: { id: 'x', state: 'WAITING' } } },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'ہنگامی حالت میں کھولیں' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('radio', { name: 'کسی کو خطرہ' }));
    await user.type(form.getByLabelText(/ابھی کیوں ضروری ہے/), reason);
    await user.click(form.getByRole('button', { name: 'ریکارڈ کھولیں' }));
    expect(await form.findByText(/ایک ہفتے میں تین بار/)).toBeVisible();
    expect(form.getByLabelText(/ابھی کیوں ضروری ہے/)).toHaveValue(reason);
    await user.click(form.getByRole('button', { name: 'کسی دوسرے سے پوچھیں' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const [tried, asked] = sent.filter(({ operation }) => ['BreakGlass', 'AskSecond'].includes(operation));
    expect(asked?.operation).toBe('AskSecond');
    expect(asked?.variables).toEqual(tried?.variables);
  });

  test('a role that may not is offered nothing', async () => {
    await showScreen(<EmergencyAccess clientId="c1" />, { viewer: { mayEver: [] } });
    expect(screen.queryByRole('button', { name: 'Open in an emergency' })).not.toBeInTheDocument();
  });
});

describe('while it is open', () => {
  test('the banner says so and ends it', async () => {
    let isOpen = true;
    const grant = { id: 'g', clientId: 'c1', clientCode: 'SC-0007', expiresAt: '2999-11-25T06:00:00Z' };
    const { user, sent } = await showScreen(<GrantBanner />, {
      viewer: mayOpen,
      answers: {
        OpenGrant: () => ({ openGrant: isOpen ? grant : null }),
        OwnSecond: { ownSecond: null },
        EndGrant: () => {
          isOpen = false;
          return { endGrant: { __typename: 'GrantEnded' } };
        },
      },
    });
    const banner = await screen.findByRole('complementary', { name: 'Emergency access is open' });
    expect(banner).toHaveTextContent('SC-0007');
    await user.click(within(banner).getByRole('button', { name: 'End it now' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument());
    expect(sent.find(({ operation }) => operation === 'EndGrant')?.variables).toEqual({ id: 'g' });
  });

  test('roles that never have one ask for none', async () => {
    const { sent } = await showScreen(<GrantBanner />, { viewer: { mayEver: ['self.read'] } });
    expect(sent).toEqual([]);
  });
});

describe('the review list', () => {
  const row = {
    ...{ id: 'g1', staffName: 'Bilal Shah', staffNameUr: null, clientCode: 'SC-0007', category: 'DANGER', reason, isOwn: false },
    ...{ grantedAt: '2026-11-25T05:00:00Z', endedAt: '2026-11-25T06:00:00Z', dueAt: '2026-11-28T05:00:00Z', state: 'OVERDUE' },
    ...{ outcome: null, note: null, reviewedByName: null, secondName: null, secondNameUr: null },
  };
  const share = (days: number) => ({ days, openings: days === 7 ? 1 : 4, reads: days === 7 ? 0 : 812, readsByGrant: days === 7 ? 0 : 3 });
  const list = (answers: NonNullable<StageOptions['answers']>, viewer: StageOptions['viewer'] = {}) =>
    showScreen(<ReviewsPage />, {
      viewer: { post: { ...sana.post, role: 'PRIVACY_REVIEWER' }, mayEver: ['grant.review'], ...viewer },
      answers: { GrantShare: { grantShare: { week: share(7), month: share(30) } }, ...answers },
    });

  test('says who, why and until when; a review that asks for more wants words', async () => {
    let isDone = false;
    const { user, sent } = await list({
      GrantsToReview: () => ({
        grantsToReview: [isDone ? { ...row, state: 'REVIEWED', outcome: 'FOLLOW_UP', note: 'Talked', reviewedByName: 'Zara' } : row],
      }),
      ReviewGrant: () => {
        isDone = true;
        return { reviewGrant: { __typename: 'GrantReviewed' } };
      },
    });
    const line = await screen.findByRole('row', { name: /Bilal Shah/ });
    expect(line).toHaveTextContent(reason);
    expect(line).toHaveTextContent('Overdue');
    await user.click(within(line).getByRole('button', { name: /Review the opening/ }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('radio', { name: 'Needs a talk' }));
    await user.click(form.getByRole('button', { name: 'Save the review' }));
    expect(sent.map(({ operation }) => operation)).not.toContain('ReviewGrant');
    await user.type(form.getByLabelText(/What follows from it/), 'Talked');
    await user.click(form.getByRole('button', { name: 'Save the review' }));
    await waitFor(() => expect(screen.getByRole('row', { name: /Bilal Shah/ })).toHaveTextContent('Needs a talk'));
    expect(sent.find(({ operation }) => operation === 'ReviewGrant')?.variables).toEqual({
      input: { id: 'g1', outcome: 'FOLLOW_UP', note: 'Talked' },
    });
  });

  test('an empty list says so', async () => {
    await list({ GrantsToReview: { grantsToReview: [] } });
    expect(await screen.findByText('Nobody has used emergency access')).toBeVisible();
  });

  test('says how rare it is, and of what each number is', async () => {
    await list({ GrantsToReview: { grantsToReview: [{ ...row, secondName: 'Nadia Rahman' }] } });
    expect(await screen.findByText('In the last 7 days: 1 opening. Nobody has looked at a single record.')).toBeVisible();
    const part = screen.getByRole('region', { name: 'How rare it is' });
    expect(part).toHaveTextContent('In the last 30 days: 4 openings. 3 of 812 looks at a single record were emergency accesses (0.4 %).');
    expect(await screen.findByRole('row', { name: /Bilal Shah/ })).toHaveTextContent('Nadia Rahman agreed as the second person');
  });

  test('nobody reviews their own', async () => {
    await list({ GrantsToReview: { grantsToReview: [{ ...row, isOwn: true }] } });
    const line = await screen.findByRole('row', { name: /Bilal Shah/ });
    expect(within(line).queryByRole('button')).not.toBeInTheDocument();
  });

  test('a role that may not is told so, and nothing is asked', async () => {
    const { sent } = await list({}, { mayEver: [] });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    expect(sent).toEqual([]);
  });
});
