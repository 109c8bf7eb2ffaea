import type { CoachProfile } from '@alongside/kit/contract';
import type { Coach } from '@alongside/recovery/coaching/domain';
import type { CoachRow } from './coach.store.ts';

/** The contract's row of a coach. */
export function toProfile(row: CoachRow): CoachProfile {
  const { pathways, languages, situations, interests, windows, meetsBy, ...one } = row;
  return {
    ...one,
    pathways: [...pathways],
    languages: [...languages],
    situations: [...situations],
    interests: [...interests],
    windows: windows.map((window) => ({ ...window })),
    meetsBy: [...meetsBy],
  };
}

/** A coach as matching sees them. */
export function toCoach(row: CoachRow): Coach {
  const { id, active, proposed, status, supervisorName, ...words } = row;
  return { ...words, coachId: id, open: active + proposed, isPaused: status === 'PAUSED', isSupervised: supervisorName !== null };
}
