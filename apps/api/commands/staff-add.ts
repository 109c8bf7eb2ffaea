import { addStaff } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';

export const staffAdd: Command = {
  name: 'staff add',
  summary: 'makes a staff member, or gives a known one a further post; answers the one-time password of a new one',
  words: [],
  options: {
    email: { type: 'string', hint: 'with which they sign in', isNeeded: true },
    name: { type: 'string', hint: 'as colleagues read it', isNeeded: true },
    role: {
      type: 'string',
      hint: 'COUNSELLOR, COORDINATOR, PEER_COACH, SUPERVISOR, MANAGER, ADMINISTRATOR or PRIVACY_REVIEWER',
      isNeeded: true,
    },
    'sees-clients': { type: 'boolean', hint: 'for a manager: names too, not counts only' },
  },
  async run(ground, given) {
    const needs = { db: ground.owner(), pepper: ground.pepper, requestId: ground.requestId };
    const wish = {
      centre: given.optional('centre'),
      email: given.text('email'),
      name: given.text('name'),
      role: given.text('role'),
      seesClients: given.flag('sees-clients'),
    };
    const { password, centreName } = succeeded(await addStaff(needs, await ground.viewerOrNobody(['ADMINISTRATOR']), wish));
    if (password === null)
      ground.say(`${wish.name} was known and has a further post at "${centreName}", with their own password as before.`);
    else ground.say(`${wish.name} works at "${centreName}". Hand this password over now: it is shown once, and changed in Settings.`);
    return password ?? '';
  },
};
