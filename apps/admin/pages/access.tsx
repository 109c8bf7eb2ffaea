export { AccessLogPage as Access } from '@alongside/trust/audit/ui';
