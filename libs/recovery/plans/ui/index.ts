export { ClientPlanCard } from './client-plan-card.tsx';
