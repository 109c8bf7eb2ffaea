import 'reflect-metadata';
import { runCommand, type Settings } from './commands/run-command.ts';

function settings(): Settings {
  const { DATABASE_URL: databaseUrl, ALONGSIDE_OWNER_URL: ownerUrl, ALONGSIDE_PEPPER: pepper } = process.env;
  if (!databaseUrl || !pepper) throw new Error('DATABASE_URL and ALONGSIDE_PEPPER are missing: start it with `npm run alongside`');
  return { databaseUrl, ownerUrl, pepper };
}

const output = {
  answer: (text: string) => void process.stdout.write(`${text}\n`),
  say: (text: string) => void process.stderr.write(`${text}\n`),
};

process.exitCode = await runCommand(process.argv.slice(2), settings, output);
