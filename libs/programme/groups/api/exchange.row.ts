import { groupFields, membershipFields, parseRule } from '@alongside/programme/groups/domain';
import type { Given } from '@alongside/trust/imports/api';
import type { GroupToGive, MembershipToGive } from './export.store.ts';

/** Groups in the columns that the import takes. A rule that is more than weekdays and an end goes out as it is kept. */
export function groupsSheet(groups: readonly GroupToGive[]): Given {
  const head = groupFields.fields.map(({ name }) => name);
  const rows = groups.map((group) => {
    const cells: Readonly<Record<string, string | number | null>> = {
      ...group,
      ...timesOf(group),
      start_time: group.local_start,
      is_open: group.is_open ? 'YES' : 'NO',
    };
    return head.map((field) => cells[field] ?? null);
  });
  return { head, rows, clientIds: [] };
}

function timesOf({ rrule }: GroupToGive): Readonly<Record<string, string | number | null>> {
  const rule = parseRule(rrule, 'rule');
  if (!rule.ok || rule.value.freq !== 'WEEKLY' || rule.value.interval > 1 || rule.value.byDay.length === 0) return { rule: rrule };
  const { byDay, count, until } = rule.value;
  return { weekdays: byDay.map(({ weekday }) => weekday).join(' '), count, until };
}

export function membershipsSheet(memberships: readonly MembershipToGive[]): Given {
  const rows = memberships.map(({ code, group, from, until, override_reason }) => [code, group, from, until, override_reason]);
  return { head: membershipFields.fields.map(({ name }) => name), rows, clientIds: [...new Set(memberships.map((one) => one.client_id))] };
}
