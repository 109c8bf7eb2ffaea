/** Break-glass (docs/privacy.md): how long it opens, how long its reason must be, when it is reviewed, and how often one person may. */
export const breakGlass = { minutes: 60, reasonMin: 15, reasonMax: 1000, reviewHours: 72, perWeek: 3, weekDays: 7 } as const;

export type ReviewState = 'TO_REVIEW' | 'OVERDUE' | 'REVIEWED';

export function reviewDue(grantedAt: Date): Date {
  return new Date(grantedAt.getTime() + breakGlass.reviewHours * 3_600_000);
}

export function reviewStateOf(grant: { readonly grantedAt: Date; readonly reviewedAt: Date | null }, now: Date): ReviewState {
  if (grant.reviewedAt) return 'REVIEWED';
  return reviewDue(grant.grantedAt).getTime() < now.getTime() ? 'OVERDUE' : 'TO_REVIEW';
}
