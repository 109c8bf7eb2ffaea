import type { PauseCoachInput, SaveCoachResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { setStatus } from './coach.store.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { optionalText } from './input.problem.ts';
import { coachSaved, coachWithin, staleCoach } from './save-coach-profile.ts';

/** Takes a coach out of matching, or back in. Running matches go on; nobody has to say why. */
export function pauseCoach(needs: CoachingNeeds, viewer: Viewer, input: PauseCoachInput): Promise<SaveCoachResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'coach.write');
    if (isRefusal(permit)) return permit;
    const coach = await coachWithin(tx, input.staffId);
    if (!coach) return notFound(['input', 'staffId']);
    if (coach.version === 0) return badInputAt(['input', 'staffId'], 'profile', 'This coach has no profile yet.');
    const reason = optionalText(input.reason, 'reason', 200);
    if (typeof reason !== 'string') return reason;
    const change = { isPaused: input.paused, reason: reason === '' ? null : reason };
    const isSaved = await setStatus(tx, permit, input.staffId, input.expectedVersion, change);
    return isSaved ? coachSaved(tx, input.staffId) : staleCoach(tx, input.staffId);
  });
}
