export { TodayPage as Today } from '@alongside/programme/attendance/ui';
