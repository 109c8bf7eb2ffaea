export { CentrePage } from './centre-page.tsx';
export { peopleFiltersFrom, type PeopleFilters } from './people-filters.ts';
export { PeoplePage } from './people-page.tsx';
export { PersonPage, type PersonSlots } from './person-page.tsx';
