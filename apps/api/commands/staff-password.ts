import { setStaffPassword } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';

export const staffPassword: Command = {
  name: 'staff password',
  summary: 'replaces a lost password, ends all sessions of the person, unlocks the account; answers the new one-time password',
  words: [],
  options: { email: { type: 'string', hint: 'whose', isNeeded: true } },
  async run(ground, given) {
    const needs = { db: ground.owner(), pepper: ground.pepper, requestId: ground.requestId };
    const viewer = await ground.viewerOrNobody(['ADMINISTRATOR']);
    const { password } = succeeded(await setStaffPassword(needs, viewer, { email: given.text('email') }));
    ground.say('Hand this password over now: it is shown once, and changed in Settings.');
    return password;
  },
};
