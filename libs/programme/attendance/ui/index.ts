export { TodayPage } from './today-page.tsx';
export { RosterPage } from './roster-page.tsx';
export { SignInSheetPage } from './sign-in-sheet-page.tsx';
export { ClientAttendanceCard } from './client-attendance-card.tsx';
export { ClientAttendanceWords } from './client-attendance-words.tsx';
