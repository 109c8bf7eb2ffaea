export { SettingsPage as Settings } from '@alongside/trust/identity/ui';
