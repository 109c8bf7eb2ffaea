export { PasswordLinkPage } from './password-link-page.tsx';
export { SettingsPage } from './settings-page.tsx';
export { SignInPage } from './sign-in-page.tsx';
export { StepUpDialog } from './step-up-dialog.tsx';
export { StaffAccountsSection } from './staff-accounts-section.tsx';
