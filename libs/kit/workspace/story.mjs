import { Refusal, runNode, say } from './house.mjs';
import { built } from './build.mjs';

/**
 * Runs the built demo story: made once, and given the days that are missing since.
 * Answers what the story prints: the demo's sign-ins.
 */
export async function tellStory({ ownerUrl, databaseUrl }, pepper, env = {}) {
  say('telling the demo story up to today');
  const { code, output } = await runNode(['--enable-source-maps', built.seed], {
    env: { ...env, ALONGSIDE_OWNER_URL: ownerUrl, DATABASE_URL: databaseUrl, ALONGSIDE_PEPPER: pepper },
    output: 'kept',
  });
  if (code !== 0) throw new Refusal(`The demo story failed (code ${code}).`);
  return output.trimEnd();
}
