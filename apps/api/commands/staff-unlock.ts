import { unlockStaff } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';

export const staffUnlock: Command = {
  name: 'staff unlock',
  summary: 'opens an account that wrong passwords had locked; answers how many they were',
  words: [],
  options: { email: { type: 'string', hint: 'whose', isNeeded: true } },
  async run(ground, given) {
    const needs = { db: ground.owner(), pepper: ground.pepper, requestId: ground.requestId };
    const viewer = await ground.viewerOrNobody(['ADMINISTRATOR']);
    const { failures } = succeeded(await unlockStaff(needs, viewer, { email: given.text('email') }));
    return String(failures);
  },
};
