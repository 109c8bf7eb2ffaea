export { clockChanges, offsetMinutes, type ClockChange } from './clock-changes.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  isNearDate,
  isoWeekOf,
  isoWeeksBetween,
  parseLocalDate,
  weekdayOf,
  type IsoWeek,
  type LocalDate,
} from './dates.ts';
export {
  addMinutes,
  instantOf,
  localOf,
  minutesBetween,
  parseInstant,
  parseLocalTime,
  type LocalMoment,
  type LocalTime,
} from './instants.ts';
export { isTimeZone, type TimeZone } from './zones.ts';
