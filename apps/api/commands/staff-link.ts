import { linkForStaff } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';

export const staffLink: Command = {
  name: 'staff link',
  summary: 'answers a link by which somebody sets a new password, once; older links of the person end',
  words: [],
  options: { email: { type: 'string', hint: 'whose', isNeeded: true } },
  async run(ground, given) {
    const needs = { db: ground.owner(), pepper: ground.pepper, requestId: ground.requestId };
    const viewer = await ground.viewerOrNobody(['ADMINISTRATOR']);
    return linkOnStandardOutput(succeeded(await linkForStaff(needs, viewer, { email: given.text('email') })), ground.say);
  },
};

type Made = Exclude<Awaited<ReturnType<typeof linkForStaff>>, { readonly code: string }>;

/** The whole address where the desk's own is known, else what comes after it. */
export function linkOnStandardOutput({ path, purpose, name }: Made, say: (line: string) => void): string {
  const origin = process.env['ALONGSIDE_ORIGIN'] ?? '';
  const within = purpose === 'INVITATION' ? 'three days' : 'one hour';
  say(`For ${name}: it works once, within ${within}.${origin ? '' : ' Put the address of your desk before it.'}`);
  return `${origin}${path}`;
}
