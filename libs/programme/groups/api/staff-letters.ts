import { jobCentres, sendJobs, systemViewer, type JobCentre, type Jobs, type Letter, type Tx } from '@alongside/kit/server';
import { addDays, localOf } from '@alongside/kit/time';
import type { GroupsNeeds } from './groups.needs.ts';
import { noticeJob, reminderJob, type Notice, type Reminder } from './notice.row.ts';
import { addressee, staffOn, timesOn } from './notice.store.ts';
import { changeLetter, reminderLetter } from './staff-letter.row.ts';
import { tellFailed, tried } from './tried.problem.ts';

/** The minute of a centre's own day from which tomorrow's sessions are told. */
const evening = 18 * 60;

/** Letters to staff: of changes, some time after each, and of tomorrow's sessions from 18:00 of the centre's own clock. */
export function workOnLetters(jobs: Jobs, needs: GroupsNeeds): void {
  jobs.work(noticeJob, (notice, jobId) => sendNotice(needs, notice, jobId));
  jobs.work(reminderJob, (reminder, jobId) => sendReminder(needs, reminder, jobId));
  // Every quarter of an hour until midnight: a server that was down at six makes up for it, and what was told is not told again.
  jobs.every('groups.reminders', { cron: '*/15 * * * *', zone: 'UTC' }, () => askForReminders(needs));
}

/**
 * For each centre where it is evening: one job for each person who leads something tomorrow.
 * @throws Error at the end, when it failed for a centre: the others are asked for.
 */
export async function askForReminders(needs: GroupsNeeds): Promise<void> {
  if (!needs.mailer) return;
  const failed: string[] = [];
  for (const centre of await jobCentres(needs.db)) await tried(failed, centre.centreId, () => askAt(needs, centre));
  tellFailed('asking for reminders', failed);
}

async function askAt(needs: GroupsNeeds, centre: JobCentre): Promise<void> {
  const here = localOf(centre.at, centre.zone);
  if (centre.isDemo || here.minuteOfDay < evening) return;
  const date = addDays(here.date, 1);
  const { centreId } = centre;
  await needs.db.tx(systemViewer('groups.reminders', centre), async (tx) => {
    const told = await staffOn(tx, date);
    await sendJobs(
      tx,
      reminderJob,
      told.map((staffId) => ({ key: `${centreId}:${staffId}:${date}`, data: { centreId, staffId, date } })),
    );
  });
}

async function sendNotice(needs: GroupsNeeds, { centreId, staffId, lines, more }: Notice, jobId: string): Promise<void> {
  await write(needs, noticeJob.name, centreId, async (tx, origin) => {
    const to = await addressee(tx, staffId, 'changes');
    // What waited too long (a server that was down, a copy that was restored) is no news any more.
    const toCome = lines.filter(({ before, after }) => (after ?? before).date >= tx.viewer.today || before.date >= tx.viewer.today);
    return to && toCome.length > 0 ? changeLetter({ id: jobId, to: to.email, locale: to.locale, origin }, toCome, more) : null;
  });
}

async function sendReminder(needs: GroupsNeeds, { centreId, staffId, date }: Reminder, jobId: string): Promise<void> {
  await write(needs, reminderJob.name, centreId, async (tx, origin) => {
    const to = await addressee(tx, staffId, 'reminders');
    const sessions = to ? await timesOn(tx, date, staffId) : [];
    // Late is too late: a letter of "tomorrow" that leaves tomorrow would be wrong by a day.
    const isStillEvening = tx.viewer.today < date;
    return to && sessions.length > 0 && isStillEvening
      ? reminderLetter({ id: jobId, to: to.email, locale: to.locale, origin }, sessions)
      : null;
  });
}

/** Writes one letter as the job's actor, and hands it in after the transaction. @throws Error when no server took it: the queue tries again. */
async function write(
  needs: GroupsNeeds,
  job: string,
  centreId: string,
  letterOf: (tx: Tx, origin: string) => Promise<Letter | null>,
): Promise<void> {
  const { mailer } = needs;
  const centre: JobCentre | undefined = mailer ? (await jobCentres(needs.db)).find((one) => one.centreId === centreId) : undefined;
  if (!mailer || !centre || centre.isDemo) return;
  const letter = await needs.db.tx(systemViewer(job, centre), (tx) => letterOf(tx, mailer.origin));
  if (letter && !(await mailer.send(letter))) throw new Error('no server took the letter');
}
