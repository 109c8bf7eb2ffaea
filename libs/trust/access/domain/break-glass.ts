/** Break-glass (docs/privacy.md): how long it opens, how long its reason must be, when it is reviewed, how often one person may alone. */
export const breakGlass = {
  minutes: 60,
  reasonMin: 15,
  reasonMax: 1000,
  reviewHours: 72,
  perWeek: 3,
  weekDays: 7,
  secondMinutes: 60,
} as const;

export type ReviewState = 'TO_REVIEW' | 'OVERDUE' | 'REVIEWED';

export function reviewDue(grantedAt: Date): Date {
  return new Date(grantedAt.getTime() + breakGlass.reviewHours * 3_600_000);
}

export function reviewStateOf(grant: { readonly grantedAt: Date; readonly reviewedAt: Date | null }, now: Date): ReviewState {
  if (grant.reviewedAt) return 'REVIEWED';
  return reviewDue(grant.grantedAt).getTime() < now.getTime() ? 'OVERDUE' : 'TO_REVIEW';
}

export type SecondState = 'WAITING' | 'AGREED' | 'REFUSED' | 'OVER';

type Asked = { readonly expiresAt: Date; readonly isWithdrawn: boolean; readonly isAgreed: boolean | null };

/** How the question to a second person stands. What was refused stays refused; whatever else is older than its hour, or was taken back, is over. */
export function secondStateOf({ expiresAt, isWithdrawn, isAgreed }: Asked, now: Date): SecondState {
  if (isAgreed === false) return 'REFUSED';
  if (isWithdrawn || expiresAt.getTime() <= now.getTime()) return 'OVER';
  return isAgreed ? 'AGREED' : 'WAITING';
}
