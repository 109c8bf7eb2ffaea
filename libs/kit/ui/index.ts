export { statusColours, type Status } from './theme/status-colours.ts';
export { makeI18n, useLanguage, useWords, type LoadCatalogue, type Words } from './language/i18n.ts';
export { makeFormats, useFormats, type Formats } from './language/formats.ts';
export { useWorded, type WordedText } from './language/worded.ts';
export { useLanguageName, useStaffName } from './language/names.ts';
export { PersonName } from './language/person-name.tsx';
export { Time, TimeRange } from './language/time-range.tsx';
export { KitProvider, type KitProviderProps } from './language/kit-provider.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Page, type PageProps } from './page/page.tsx';
export { PageLoading } from './page/page-loading.tsx';
export { Section, type SectionProps } from './page/section.tsx';
export { EmptyState, type EmptyStateProps } from './states/empty-state.tsx';
export { Loading } from './states/loading.tsx';
export { ErrorState, type ErrorStateProps } from './states/error-state.tsx';
export { Notice, type NoticeProps } from './states/notice.tsx';
export { NoAccess } from './states/no-access.tsx';
export { StaleNote } from './states/stale-note.tsx';
export { StaleWrite, type DifferentValue, type StaleWriteProps } from './states/stale-write.tsx';
export { QueryStates, type QueryStatesProps } from './states/query-states.tsx';
export { SidePanel, type SidePanelProps } from './overlays/side-panel.tsx';
export { Dialog, type DialogProps } from './overlays/dialog.tsx';
export { ConfirmWithReason, type ConfirmWithReasonProps } from './overlays/confirm-with-reason.tsx';
export { Toasts, say, sayWithUndo } from './overlays/toasts.tsx';
export { Form, type FormProps } from './forms/form.tsx';
export {
  CheckField,
  DateField,
  NumberField,
  PasswordField,
  SelectField,
  TextAreaField,
  TextField,
  TimeField,
  type Choice,
} from './forms/fields.tsx';
export { EditForm, type EditFormProps, type Shown } from './forms/edit-form.tsx';
export { outcomeOf, problemOf, type Outcome, type Versioned } from './forms/outcome.ts';
export { useEdit, type EditOptions, type Editing } from './forms/use-edit.ts';
export { ManyChips, OneChip } from './forms/choice-chips.tsx';
export { isProblem, useProblemText, useProblems, type Problem, type ProblemWords } from './forms/problems.ts';
export { DataTable, type Column, type DataTableProps } from './table/data-table.tsx';
export { StatusChip, type StatusChipProps } from './status-chip.tsx';
export { useKeys } from './keys/keys-provider.tsx';
export { KeysHelp } from './keys/keys-help.tsx';
export type { KeyBinding } from './keys/key-match.ts';
export { SessionCalendar } from './calendar/session-calendar.tsx';
export { daysShown, turned } from './calendar/days-shown.ts';
export type {
  CalendarPerson,
  CalendarRoom,
  CalendarSession,
  CalendarView,
  FreeSlot,
  SessionCalendarProps,
  SessionProposal,
} from './calendar/session-calendar.types.ts';
