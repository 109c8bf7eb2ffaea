import '@testing-library/jest-dom/jest-globals';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import type { PeopleFilters } from './people-filters.ts';
import { PeoplePage } from './people-page.tsx';

const amina = {
  id: '01970000-0000-7000-8000-000000000011',
  code: 'C-0011',
  firstNames: [
    { lang: 'en', text: 'Amina' },
    { lang: 'ur', text: 'آمنہ' },
  ],
  displayNames: [
    { lang: 'en', text: 'Amina R.' },
    { lang: 'ur', text: 'آمنہ ر۔' },
  ],
  careTeam: [{ id: 't1', staffName: 'Sana Karim', staffNameUr: 'ثنا کریم', part: 'PRIMARY_COUNSELLOR', untilDate: null }],
  episode: { id: 'e1', admittedOn: '2026-11-15', phase: 'IOP', dischargedOn: null },
  viewerMay: ['client.code', 'client.name'],
};
const bilal = {
  ...amina,
  id: '01970000-0000-7000-8000-000000000012',
  code: 'C-0012',
  firstNames: [{ lang: 'en', text: 'Bilal' }],
  displayNames: [{ lang: 'en', text: 'Bilal K.' }],
  careTeam: [],
  episode: { id: 'e2', admittedOn: '2026-11-01', phase: 'DETOX', dischargedOn: '2026-11-20' },
};
const page = (clients: readonly object[], endCursor: string | null = null) => ({
  clients: { clients, pageInfo: { hasNextPage: endCursor !== null, endCursor } },
});
const person = {
  ...amina,
  viewerMay: ['client.name', 'client.identity'],
  names: [],
  birthDate: '1990-04-03',
  gender: 'FEMALE',
  languages: [],
  version: 1,
};
const mayEver = [...sana.mayEver, 'client.identity', 'client.contact', 'client.create'];

function Harness() {
  const [filters, setFilters] = useState<PeopleFilters>({});
  return (
    <>
      <output>{JSON.stringify(filters)}</output>
      <PeoplePage filters={filters} onFilters={setFilters} />
    </>
  );
}
const show = (options: StageOptions) => showScreen(<Harness />, { path: '/people', viewer: { mayEver }, ...options });

describe('the list of people', () => {
  test('shows the name in both scripts, the phase, the counsellor and the days in care', async () => {
    await show({ answers: { People: page([amina, bilal]) } });
    const row = (await screen.findByRole('row', { name: /Amina/ })).textContent;
    for (const text of ['Amina R.', 'آمنہ ر۔', 'C-0011', 'Intensive outpatient', 'Sana Karim', '10 days']) expect(row).toContain(text);
    expect(screen.getByRole('row', { name: /Bilal/ }).textContent).toContain('discharged');
    expect(document.title).toBe('People · Alongside');
  });

  test('speaks Urdu, with the Urdu name first', async () => {
    await show({ language: 'ur', answers: { People: page([amina]) } });
    expect(await screen.findByRole('button', { name: /^آمنہ ر۔/ })).toBeVisible();
    expect(screen.getByText('ثنا کریم')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'افراد' })).toBeVisible();
  });

  test('asks for no details in the name of a role that never may see them', async () => {
    const { sent } = await show({
      viewer: { mayEver: ['client.list'] },
      answers: { People: page([{ ...amina, displayNames: undefined, careTeam: undefined, episode: undefined }]) },
    });
    expect(await screen.findByRole('button', { name: /Amina/ })).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ details: false });
    expect(screen.queryByRole('columnheader', { name: 'Counsellor' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'New client' })).toBeNull();
  });

  test('loads the next page from behind the last id', async () => {
    const answers = { People: ({ after }: { after: string | null }) => (after ? page([bilal]) : page([amina], amina.id)) };
    const { user, sent } = await show({ answers });
    await user.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('button', { name: /Bilal/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /Amina/ })).toBeVisible();
    expect(sent.at(-1)?.variables).toMatchObject({ after: amina.id });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('says why it is empty, and what failed with a way to try again', async () => {
    let failing = true;
    const answers = {
      People: () => {
        if (failing) throw new Refused('INTERNAL', 'request-77');
        return page([]);
      },
    };
    const { user } = await show({ answers });
    expect((await screen.findByRole('alert')).textContent).toContain('request-77');
    failing = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nobody within your reach is in care')).toBeVisible();
  });

  test('looks like a page that does not exist to who may not see it', async () => {
    await show({
      answers: {
        People: () => {
          throw new Refused('FORBIDDEN');
        },
      },
    });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
  });
});

describe('finding', () => {
  test('"/" leads to the search; what is typed is asked for and never in the address', async () => {
    const answers = { People: ({ search }: { search: string | null }) => page(search ? [bilal] : [amina, bilal]) };
    const { user, sent, path } = await show({ answers });
    await screen.findByRole('button', { name: /Amina/ });
    await user.keyboard('/Bilal');
    await waitFor(() => expect(screen.queryByRole('button', { name: /Amina/ })).toBeNull());
    expect(sent.at(-1)?.variables).toMatchObject({ search: 'Bilal', filter: 'IN_CARE' });
    expect(path()).toBe('/people');
    expect(`${document.title} ${screen.getByText(/^\{/).textContent}`).not.toContain('Bilal');
  });

  test('nobody found: says so and clears the search', async () => {
    const { user } = await show({ answers: { People: ({ search }: { search: string | null }) => page(search ? [] : [amina]) } });
    await screen.findByRole('button', { name: /Amina/ });
    await user.type(screen.getByRole('textbox', { name: 'Find a person' }), 'Xaver');
    await screen.findByText('Nobody matches the search');
    await user.click(screen.getAllByRole('button', { name: 'Clear the search' })[0] as HTMLElement);
    expect(await screen.findByRole('button', { name: /Amina/ })).toBeVisible();
  });

  test('a filter goes into the address', async () => {
    const { user, sent } = await show({ answers: { People: page([amina]) } });
    await user.click(await screen.findByRole('radio', { name: 'Discharged' }));
    expect(screen.getByText('{"filter":"DISCHARGED"}')).toBeInTheDocument();
    await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ filter: 'DISCHARGED' }));
  });

  test('j, Enter and Enter again lead by keys to the page', async () => {
    const { user, path } = await show({
      answers: { People: page([amina, bilal]), PersonAccess: { client: person }, Person: { client: person } },
    });
    await screen.findByRole('button', { name: /Amina/ });
    await user.keyboard('jj');
    expect(screen.getByRole('button', { name: /Bilal/ })).toHaveFocus();
    await user.keyboard('k{Enter}');
    const peek = within(await screen.findByRole('dialog', { name: 'At a glance' }));
    expect(await peek.findByText('3 Apr 1990')).toBeVisible();
    await waitFor(() => expect(peek.getByRole('button', { name: 'Open the page' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(path()).toBe(`/people/${amina.id}`);
  });

  test('Escape closes the peek and the row has the focus again', async () => {
    const { user } = await show({ answers: { People: page([amina]), PersonAccess: { client: null } } });
    await user.click(await screen.findByRole('button', { name: /Amina/ }));
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /Amina/ })).toHaveFocus());
  });
});
