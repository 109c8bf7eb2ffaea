export { ClientCoachingCard } from './client-coaching-card.tsx';
export { CoachesPage } from './coaches-page.tsx';
export { matchingFiltersFrom, type MatchingFilters } from './matching-filters.ts';
export { MatchingPage } from './matching-page.tsx';
export { MyPeoplePage } from './my-people-page.tsx';
export { poolFiltersFrom, type PoolFilters } from './pool-filters.ts';
export { PoolPage } from './pool-page.tsx';
export { ReviewPage } from './review-page.tsx';
