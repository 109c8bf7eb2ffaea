import { noCounts, type Counts } from './counts.ts';
import { explain, type Explanation } from './explain.ts';

/** `isShown`: its numbers are shown in both periods. */
export type GroupCounts = { readonly key: string; readonly now: Counts; readonly before: Counts; readonly isShown: boolean };

/** The groups that are too small to be shown alone, taken together. */
export const othersKey = 'OTHERS';

/** The sum of some lines. `people` and `sessions` add up too: a person in two groups counts twice, which is more than enough for what it decides. */
export function together(all: readonly Counts[]): Counts {
  const add = (one: Counts, other: Counts): Counts => ({
    people: one.people + other.people,
    sessions: one.sessions + other.sessions,
    came: one.came + other.came,
    excused: one.excused + other.excused,
    held: one.held + other.held,
    cancelled: one.cancelled + other.cancelled,
    walkIns: one.walkIns + other.walkIns,
    unfinished: one.unfinished + other.unfinished,
  });
  return all.reduce(add, noCounts);
}

/** What explains the change, with no part that tells of a group whose numbers are hidden: those stand together as one. */
export function explainShown(groups: readonly GroupCounts[]): Explanation & { readonly others: GroupCounts | null } {
  const hidden = groups.filter((group) => !group.isShown);
  const sum = (of: 'now' | 'before') => together(hidden.map((group) => group[of]));
  const others = hidden.length > 0 ? { key: othersKey, now: sum('now'), before: sum('before'), isShown: false } : null;
  return { ...explain([...groups.filter((group) => group.isShown), ...(others ? [others] : [])]), others };
}
