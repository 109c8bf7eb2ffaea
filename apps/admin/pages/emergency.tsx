export { ReviewsPage as Emergency } from '@alongside/trust/access/ui';
