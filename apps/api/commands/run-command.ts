import { Database, newId, type Role, type Viewer } from '@alongside/kit/server';
import { commandViewer } from '@alongside/trust/identity/api';
import { Refused, succeeded, type Command, type Given, type Ground, type GroundedCommand } from './command.ts';
import { readArguments } from './read-arguments.ts';
import { commands as all } from './registry.ts';

/** What the launcher hands over: `ownerUrl` is missing on a database of one's own whose owner was not named. */
export type Settings = { readonly databaseUrl: string; readonly ownerUrl: string | undefined; readonly pepper: string };
export type Output = { readonly answer: (text: string) => void; readonly say: (text: string) => void };

/** Runs one command line. Answers the exit code: 0 done, 1 refused (one sentence says why), 2 the command line itself is wrong. */
export async function runCommand(
  words: readonly string[],
  settings: () => Settings,
  output: Output,
  commands: readonly Command[] = all,
): Promise<0 | 1 | 2> {
  const read = readArguments(words, commands);
  if (read.kind === 'help') {
    output.answer(read.text);
    return 0;
  }
  if (read.kind === 'wrong') {
    output.say(read.text);
    return 2;
  }
  try {
    if ('answer' in read.command) answer(read.command.answer(read.given, output.say), output);
    else await run(read.command, read.given, settings(), output);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    output.say(error.message);
    return 1;
  }
}

function answer(text: string, output: Output): void {
  if (text) output.answer(text);
}

async function run(command: GroundedCommand, given: Given, { databaseUrl, ownerUrl, pepper }: Settings, output: Output): Promise<void> {
  const app = new Database(databaseUrl, { poolSize: 2 });
  const owner = ownerUrl ? new Database(ownerUrl, { poolSize: 2 }) : null;
  try {
    answer(await command.run(groundOf(command, given, { app, owner, pepper }, output), given), output);
  } finally {
    await Promise.all([app.end(), owner?.end()]);
  }
}

type Connections = { readonly app: Database; readonly owner: Database | null; readonly pepper: string };

function groundOf(command: GroundedCommand, given: Given, { app, owner, pepper }: Connections, { say }: Output): Ground {
  const requestId = newId();
  const centre = given.optional('centre');
  const as = given.optional('as');
  const named = async (email: string, roles: readonly Role[]): Promise<Viewer> =>
    succeeded(await commandViewer(app, { email, centre, roles, requestId, operation: `alongside ${command.name}` }));
  return {
    app,
    owner: () => {
      if (!owner) throw new Refused('This command needs the owner of the database: set ALONGSIDE_OWNER_URL.');
      return owner;
    },
    pepper,
    requestId,
    viewer: async (roles) => {
      if (as === null) throw new Refused(`Say in whose name: --as with the e-mail address of a staff member who is ${roles.join(' or ')}.`);
      return named(as, roles);
    },
    viewerOrNobody: async (roles) => (as === null ? null : named(as, roles)),
    say,
  };
}
