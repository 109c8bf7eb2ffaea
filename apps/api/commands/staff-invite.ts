import { addStaff, linkForStaff } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';
import { linkOnStandardOutput } from './staff-link.ts';

export const staffInvite: Command = {
  name: 'staff invite',
  summary: 'makes a staff member without a password; answers a link by which they choose one, once, within three days',
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
    const viewer = await ground.viewerOrNobody(['ADMINISTRATOR']);
    const email = given.text('email');
    const wish = { email, name: given.text('name'), role: given.text('role'), centre: given.optional('centre') };
    const added = succeeded(await addStaff(needs, viewer, { ...wish, seesClients: given.flag('sees-clients'), isInvited: true }));
    if (added.wasKnown) {
      ground.say(`${wish.name} was known and has a further post at "${added.centreName}", with their own password as before.`);
      return '';
    }
    return linkOnStandardOutput(succeeded(await linkForStaff(needs, viewer, { email })), ground.say);
  },
};
