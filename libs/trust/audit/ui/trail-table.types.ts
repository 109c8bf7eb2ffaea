/** One line of the trail, as the contract answers it. */
export interface TrailEvent {
  readonly id: string;
  readonly at: string;
  readonly actorName?: string | null;
  readonly actorRole?: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly operation: string;
  readonly subjectType: string;
  readonly clientCodes: readonly string[];
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly reason?: string | null;
}
