export { SettingsPage } from './settings-page.tsx';
export { SignInPage } from './sign-in-page.tsx';
