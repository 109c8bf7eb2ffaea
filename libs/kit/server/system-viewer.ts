import { localOf, type TimeZone } from '@alongside/kit/time';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import { newOperation, type Viewer } from './viewer.ts';

/** Who does what no person asked for at that moment. The trail names this id with the role SYSTEM; no member of staff has it. */
export const systemId = '00000000-0000-8000-8000-00000a105e1d';

/** A centre as a job that looks over all of them finds it. `at`: the database's clock. */
export type JobCentre = {
  readonly organisationId: string;
  readonly centreId: string;
  readonly zone: TimeZone;
  readonly isDemo: boolean;
  readonly at: Date;
};

/** Every centre of every organisation, the demo's too. */
export async function jobCentres(db: Database): Promise<JobCentre[]> {
  return db.beforeViewer(
    (rows) => rows.$queryRaw<JobCentre[]>`
      select organisation_id as "organisationId", centre_id as "centreId", zone, is_demo as "isDemo", at from job_centres()`,
  );
}

/**
 * The actor of a job at one centre. It has the role SYSTEM, to which row-level security opens a centre's schedule and no client, and the rule table
 * (rule J1) schedule.read and schedule.write of that centre: a verb of anything else refuses it. `job` names it in the trail.
 */
export function systemViewer(job: string, { organisationId, centreId, zone, isDemo, at }: JobCentre): Viewer {
  return {
    staffId: systemId,
    sessionId: null,
    organisationId,
    centreId,
    role: 'SYSTEM',
    seesClients: false,
    grantId: null,
    zone,
    today: localOf(at, zone).date,
    now: at,
    locale: 'en',
    isDemo,
    requestId: newId(),
    operation: newOperation(`job ${job}`),
  };
}
