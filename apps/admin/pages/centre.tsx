export { CentrePage as Centre } from '@alongside/trust/people/ui';
