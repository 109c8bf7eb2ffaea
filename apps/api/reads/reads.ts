import { knownOperations } from '@alongside/kit/contract';
import { ask, noDesk, signIn, type Desk } from '../access-matrix/ask.ts';
import { addDays } from '@alongside/kit/time';
import type { Config } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';

/** One operation of a screen, with what it is asked about. */
export type Read = { readonly name: string; readonly text: string; readonly variables: object };

type Chosen = { readonly date: string; readonly until: string; readonly sessionId: string; readonly clientId: string };

/** What the four screens of the day send: Today, the roster, the week, and each part of a person's page. */
export function readsOf({ date, until, sessionId, clientId }: Chosen): readonly Read[] {
  return [
    read('Today', { date }),
    read('Roster', { sessionId }),
    read('Calendar', { from: date, until, roomId: null, staffId: null }),
    read('Person', { id: clientId, name: true, record: true, contact: true }),
    read('ClientPlan', { clientId, whole: true, part: true, titles: true, goals: true }),
    read('ClientDose', { clientId }),
    read('ClientAttendance', { clientId, weeks: 12 }),
  ];
}

function read(name: string, variables: object): Read {
  const known = knownOperations.find((operation) => operation.name === name);
  if (!known) throw new Error(`the screens send no operation ${name}`);
  return { name, text: known.text, variables };
}

type Statement = { readonly text: string; readonly values: readonly unknown[] };
/** kit/testing's, handed in by the bench: it records what a deed sends to the database. */
type Recorder = <Answer>(deed: () => Promise<Answer>) => Promise<{ readonly answer: Answer; readonly statements: readonly Statement[] }>;

/** Signs in as the demo's first counsellor, asks every read once, and answers what each sent to the database. */
export async function scriptsOf(config: Config, sentBy: Recorder) {
  const running = await createApp(config);
  try {
    const desk = await signIn(running, await counsellorOf(running));
    const all = readsOf(await chosen(running, desk));
    const scripts = new Map<string, readonly Statement[]>();
    for (const one of all) {
      await ask(running, desk, one.text, one.variables); // the first of its kind may prepare what later ones find
      const { answer, statements } = await sentBy(() => ask(running, desk, one.text, one.variables));
      if (answer.errors.length > 0 || !answer.data) throw new Error(`${one.name} was refused: ${answer.errors[0]?.extensions?.code}`);
      scripts.set(one.name, statements);
    }
    const headers = { 'content-type': 'application/json', cookie: desk.cookie ?? '', 'x-alongside-csrf': desk.csrf ?? '' };
    return { scripts, all, headers };
  } finally {
    await running.app.close();
    await running.db.end();
  }
}

async function counsellorOf(running: RunningApp): Promise<string> {
  const { data } = await ask(running, noDesk, '{ demoCards { staffId role } }');
  const cards = (data?.['demoCards'] ?? []) as readonly { staffId: string; role: string }[];
  const card = cards.find(({ role }) => role === 'COUNSELLOR');
  if (!card) throw new Error('the demo has no counsellor');
  return card.staffId;
}

/** The first session of the counsellor's day, the first person on its roster, and the week that begins today. */
async function chosen(running: RunningApp, desk: Desk): Promise<Chosen> {
  const { data } = await ask(running, desk, '{ day { date sessions { id } } }');
  const day = data?.['day'] as { readonly date: string; readonly sessions: readonly { readonly id: string }[] };
  const sessionId = day.sessions[0]?.id ?? '';
  const rostered = await ask(running, desk, 'query ($id: ID!) { roster(sessionId: $id) { rows { client { id } } } }', { id: sessionId });
  const roster = rostered.data?.['roster'] as { readonly rows: readonly { readonly client: { readonly id: string } }[] } | null;
  const clientId = roster?.rows[0]?.client.id;
  if (!clientId) throw new Error('the counsellor has nobody on a roster today');
  return { date: day.date, until: addDays(day.date, 6), sessionId, clientId };
}
