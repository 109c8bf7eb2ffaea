import { useQuery } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import { DataTable, EmptyState, Page, QueryStates, Section, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import { colleaguesOptions } from './person.queries.ts';
import { RoomsSection } from './rooms-section.tsx';

/** The administrator's centre: its rooms, and who works here as what. */
export function CentrePage() {
  const t = useWords('people');
  const { name } = useViewer().centre;
  return (
    <Page title={<bdi>{name}</bdi>} documentTitle={t('people:centre.title')}>
      <RoomsSection />
      <StaffSection />
    </Page>
  );
}

function StaffSection() {
  const t = useWords('people');
  const formats = useFormats();
  const nameOf = useStaffName();
  const query = useQuery(colleaguesOptions());
  return (
    <Section title={t('people:staff.title')}>
      <QueryStates query={query}>
        {(staff) => (
          <DataTable
            caption={t('people:staff.title')}
            columns={[
              { key: 'name', title: t('people:column.name'), rowHeader: true, cell: (one) => <bdi>{nameOf(one)}</bdi> },
              {
                key: 'roles',
                title: t('people:staff.roles'),
                cell: ({ roles }) => formats.list(roles.map((role) => t(`people:role.${role}`))),
              },
            ]}
            rows={staff}
            idOf={({ id }) => id}
            empty={<EmptyState icon="Users" title={t('people:staff.empty')} />}
          />
        )}
      </QueryStates>
      <p>{t('people:staff.howTo')}</p>
    </Section>
  );
}
