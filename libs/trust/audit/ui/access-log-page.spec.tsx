import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { useState } from 'react';
import { AccessLogPage } from './access-log-page.tsx';
import type { TrailFilters } from './trail-filters.ts';

const reading = {
  id: 'e1',
  at: '2026-11-25T05:00:00Z',
  actorName: 'Sana Karim',
  actorRole: 'COUNSELLOR',
  action: 'READ',
  outcome: 'OK',
  operation: 'ClientPage',
  subjectType: 'Client',
  clientCodes: ['SC-0001', 'SC-0002'],
  fields: ['Client.birthDate', 'Client.code'],
  purpose: 'treatment',
  reason: null,
};
const refused = {
  ...reading,
  ...{ id: 'e2', actorName: null, actorRole: null, action: 'SIGN_IN', outcome: 'DENIED', operation: 'signIn', subjectType: 'AuthSession' },
  ...{ clientCodes: [], fields: [], reason: 'wrong' },
};
const lastPage = { hasNextPage: false, endCursor: 'c9' };
const pageOf = (...events: object[]) => ({ auditTrail: { events, pageInfo: lastPage } });
const reviewer: NonNullable<StageOptions['viewer']> = {
  post: { ...sana.post, role: 'PRIVACY_REVIEWER' },
  mayEver: ['audit.read', 'self.read'],
};

const staff = [{ id: sana.id, name: 'Sana Karim', nameUr: 'ثنا کریم' }];

/** The address, as the app keeps it. */
function WithAddress() {
  const [filters, setFilters] = useState<TrailFilters>({});
  return (
    <>
      <output data-testid="address">{JSON.stringify(filters)}</output>
      <AccessLogPage filters={filters} onFilters={setFilters} />
    </>
  );
}

const log = async (AuditTrail: unknown, options: StageOptions = {}) => {
  const stage = await showScreen(<WithAddress />, { viewer: reviewer, ...options, answers: { AuditTrail, TrailStaff: { staff } } });
  const asked = () => stage.sent.filter(({ operation }) => operation === 'AuditTrail').map(({ variables }) => variables);
  return { ...stage, asked };
};

describe('the list', () => {
  test('says when, who, what, whose and how it ended; fields are folded', async () => {
    const { user } = await log(pageOf(reading, refused));
    const row = await screen.findByRole('row', { name: /Sana Karim/ });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('25 Nov 2026, 10:00');
    expect(row).toHaveTextContent('Counsellor');
    expect(row).toHaveTextContent("Read · client's record");
    expect(row).toHaveTextContent('SC-0001 and SC-0002');
    expect(within(row).getByText('Allowed')).toBeVisible();
    expect(within(row).getByText('Client.birthDate')).not.toBeVisible();
    await user.click(within(row).getByText('2 fields'));
    expect(within(row).getByText('Client.birthDate')).toBeVisible();
    const other = screen.getByRole('row', { name: /Nobody signed in/ });
    expect(other).toHaveTextContent('Wrong password');
    expect(within(other).getByText('Not allowed')).toBeVisible();
  });

  test('emergency access stands out', async () => {
    await log(pageOf({ ...reading, purpose: 'break-glass', reason: 'unconscious in the waiting room' }));
    expect(await screen.findByText('Emergency access')).toBeVisible();
    expect(screen.getByText('unconscious in the waiting room')).toBeVisible();
  });

  test('a further page comes below the first, from where that ended', async () => {
    const { user, asked } = await log(({ after }: { after: string | null }) =>
      after === 'c1'
        ? pageOf({ ...refused, id: 'e3' })
        : { auditTrail: { events: [reading], pageInfo: { hasNextPage: true, endCursor: 'c1' } } },
    );
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('row', { name: /Nobody signed in/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Sana Karim/ })).toBeVisible();
    expect(asked()).toMatchObject([{ first: 50, after: null }, { after: 'c1' }]);
    expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
  });
});

describe('the filter', () => {
  test('asks for a client when the number is whole, not at each letter; nothing of it in the address', async () => {
    const { user, asked, path } = await log(pageOf(reading));
    await user.type(await screen.findByLabelText(/Client's number/), ' SC-0001 ');
    expect(asked()).toHaveLength(1);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ clientCode: 'SC-0001', outcome: null }));
    expect(path()).not.toContain('SC-0001');
    expect(screen.getByTestId('address')).toHaveTextContent('{}');
    expect(document.title).not.toContain('SC-0001');
  });

  test('by outcome; nothing that fits leads back to all', async () => {
    const { user, asked } = await log(({ outcome }: { outcome: string | null }) => (outcome === 'ERROR' ? pageOf() : pageOf(reading)));
    await user.click(await screen.findByRole('radio', { name: 'Error' }));
    expect(await screen.findByText('No event fits this filter.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(await screen.findByRole('row', { name: /Sana Karim/ })).toBeVisible();
    expect(asked()).toMatchObject([{ outcome: null }, { outcome: 'ERROR' }]);
  });

  test('by person, kind and days: the address holds ids and days, and no name', async () => {
    const { user, asked } = await log(pageOf(reading));
    await user.click(await screen.findByRole('combobox', { name: 'Who' }));
    await user.click(await screen.findByRole('option', { name: 'Sana Karim' }));
    await user.click(screen.getByRole('combobox', { name: 'What' }));
    await user.click(await screen.findByRole('option', { name: 'Sign-in' }));
    await user.type(screen.getByLabelText('From'), '2026-11-01');
    await waitFor(() => expect(asked().at(-1)).toMatchObject({ actorId: sana.id, action: 'SIGN_IN', from: '2026-11-01', until: null }));
    const address = screen.getByTestId('address');
    expect(address).toHaveTextContent(JSON.stringify({ action: 'SIGN_IN', actor: sana.id, from: '2026-11-01' }));
    expect(address).not.toHaveTextContent('Sana');
  });

  test('an administrator is not asked for a client', async () => {
    await log(pageOf(refused), { viewer: { ...reviewer, post: { ...sana.post, role: 'ADMINISTRATOR' } } });
    expect(await screen.findByRole('row', { name: /Nobody signed in/ })).toBeVisible();
    expect(screen.queryByLabelText(/Client's number/)).not.toBeInTheDocument();
  });
});

describe('when there is nothing to show', () => {
  test('empty', async () => {
    await log(pageOf());
    expect(await screen.findByText('Nothing has been recorded that you may see.')).toBeVisible();
  });

  test('a role that may not is told so, and nothing is asked', async () => {
    const { sent } = await log(pageOf(reading), { viewer: {} });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('a server that fails, then not', async () => {
    let isDown = true;
    const { user } = await log(() => {
      if (isDown) throw new Refused('AUDIT_UNAVAILABLE');
      return pageOf(reading);
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await user.click(again);
    expect(await screen.findByRole('row', { name: /Sana Karim/ })).toBeVisible();
  });
});

test('in Urdu', async () => {
  await log(pageOf(reading), { language: 'ur' });
  const row = await screen.findByRole('row', { name: /Sana Karim/ });
  expect(row).toHaveTextContent('کونسلر');
  expect(row).toHaveTextContent('پڑھا · کلائنٹ کا ریکارڈ');
});
