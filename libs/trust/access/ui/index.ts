export { EmergencyAccess } from './emergency-access.tsx';
export { GrantBanner } from './grant-banner.tsx';
export { ReviewsPage } from './reviews-page.tsx';
