import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import {
  Icon,
  SelectField,
  daysShown,
  turned,
  useFormats,
  useKeys,
  useLanguage,
  useWords,
  type CalendarView,
  type Formats,
} from '@alongside/kit/ui';
import { calendarViews, type CalendarFilters } from './calendar-filters.ts';
import { calendarChoicesOptions } from './groups.queries.ts';
import { staffName } from './session-view.ts';

export interface CalendarBarProps {
  readonly filters: CalendarFilters;
  readonly onFilters: (filters: CalendarFilters) => void;
}

/** Which days, which view, whose sessions: all of it stands in the address. Keys: [ and ] turn the page, t leads back to today. */
export function CalendarBar({ filters, onFilters }: CalendarBarProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const { today, weekStart } = useViewer().centre;
  const { view = 'week', date = today } = filters;
  const show = (day: string) => onFilters({ ...filters, date: day });
  useKeys([
    { keys: '[', words: t('groups:calendar.previous'), run: () => show(turned(view, date, -1)) },
    { keys: ']', words: t('groups:calendar.next'), run: () => show(turned(view, date, 1)) },
    { keys: 't', words: t('groups:calendar.today'), run: () => show(today) },
  ]);
  const span = spanWords(view, date, daysShown(view, date, weekStart), formats);
  return (
    <Group justify="space-between" align="end" data-print="no">
      <Group gap="xs">
        <ActionIcon variant="default" size={44} aria-label={t('groups:calendar.previous')} onClick={() => show(turned(view, date, -1))}>
          <Icon name="ChevronLeft" />
        </ActionIcon>
        <ActionIcon variant="default" size={44} aria-label={t('groups:calendar.next')} onClick={() => show(turned(view, date, 1))}>
          <Icon name="ChevronRight" />
        </ActionIcon>
        <Button variant="default" onClick={() => show(today)}>
          {t('groups:calendar.today')}
        </Button>
        <strong aria-live="polite">
          <bdi>{span}</bdi>
        </strong>
      </Group>
      <Group gap="sm" align="end">
        <SegmentedControl
          aria-label={t('groups:calendar.view')}
          size="md"
          value={view}
          onChange={(value) => onFilters({ ...filters, view: value })}
          data={calendarViews.map((one) => ({ value: one, label: t(`groups:calendar.${one}`) }))}
        />
        <Filters filters={filters} onFilters={onFilters} />
      </Group>
    </Group>
  );
}

function spanWords(view: CalendarView, date: string, days: readonly string[], formats: Formats): string {
  if (view === 'month') return formats.month(date);
  if (view === 'week' || view === 'agenda') return `${formats.shortDate(days[0] ?? date)} – ${formats.shortDate(days.at(-1) ?? date)}`;
  return formats.longDate(date);
}

const orAll = (value: string | null) => (value === null || value === '' ? undefined : value);

function Filters({ filters, onFilters }: CalendarBarProps) {
  const t = useWords('groups');
  const language = useLanguage();
  const { data } = useQuery(calendarChoicesOptions());
  const { room, staff, ...rest } = filters;
  const change = (next: { room: string | undefined; staff: string | undefined }) =>
    onFilters({ ...rest, ...(next.room ? { room: next.room } : {}), ...(next.staff ? { staff: next.staff } : {}) });
  const leading = (data?.staff ?? []).filter((one) => one.roles.includes('COUNSELLOR') || one.roles.includes('PEER_COACH'));
  return (
    <Group gap="sm" align="end" grow maw="26rem">
      <SelectField
        label={t('groups:calendar.room')}
        value={room ?? ''}
        onChange={(value) => change({ room: orAll(value), staff })}
        choices={[
          { value: '', label: t('groups:calendar.allRooms') },
          ...(data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        label={t('groups:calendar.person')}
        value={staff ?? ''}
        onChange={(value) => change({ room, staff: orAll(value) })}
        choices={[
          { value: '', label: t('groups:calendar.everybody') },
          ...leading.map((one) => ({ value: one.id, label: staffName(one, language) })),
        ]}
        searchable
        nothingFound={t('groups:nothingFound')}
      />
    </Group>
  );
}
