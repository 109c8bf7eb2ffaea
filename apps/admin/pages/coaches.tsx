export { CoachesPage as Coaches } from '@alongside/recovery/coaching/ui';
