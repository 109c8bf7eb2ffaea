import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import { addDays } from '@alongside/kit/time';
import { Icon, SelectField, daysShown, useFormats, useKeys, useLanguage, useWords } from '@alongside/kit/ui';
import type { CalendarFilters } from './calendar-filters.ts';
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
  const step = view === 'week' ? 7 : 1;
  const show = (day: string) => onFilters({ ...filters, date: day });
  useKeys([
    { keys: '[', words: t('groups:calendar.previous'), run: () => show(addDays(date, -step)) },
    { keys: ']', words: t('groups:calendar.next'), run: () => show(addDays(date, step)) },
    { keys: 't', words: t('groups:calendar.today'), run: () => show(today) },
  ]);
  const days = daysShown(view, date, weekStart);
  const span =
    view === 'week' ? `${formats.shortDate(days[0] ?? date)} – ${formats.shortDate(days.at(-1) ?? date)}` : formats.longDate(date);
  return (
    <Group justify="space-between" align="end" data-print="no">
      <Group gap="xs">
        <ActionIcon variant="default" size={44} aria-label={t('groups:calendar.previous')} onClick={() => show(addDays(date, -step))}>
          <Icon name="ChevronLeft" />
        </ActionIcon>
        <ActionIcon variant="default" size={44} aria-label={t('groups:calendar.next')} onClick={() => show(addDays(date, step))}>
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
          data={[
            { value: 'week' as const, label: t('groups:calendar.week') },
            { value: 'day' as const, label: t('groups:calendar.day') },
            { value: 'rooms' as const, label: t('groups:calendar.rooms') },
          ]}
        />
        <Filters filters={filters} onFilters={onFilters} />
      </Group>
    </Group>
  );
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
    <>
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
    </>
  );
}
