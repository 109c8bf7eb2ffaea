import { addCentre } from '@alongside/trust/identity/api';
import { succeeded, type Command } from './command.ts';

export const centreAdd: Command = {
  name: 'centre add',
  summary: "makes a centre (and its organisation, if the name is new); answers the centre's id",
  words: [],
  options: {
    organisation: { type: 'string', hint: 'its name', isNeeded: true },
    name: { type: 'string', hint: "the centre's name", isNeeded: true },
    zone: { type: 'string', hint: 'IANA time zone: Asia/Karachi', isNeeded: true },
    locale: { type: 'string', hint: 'en (if left out) or ur' },
  },
  async run(ground, given) {
    const needs = { db: ground.owner(), pepper: ground.pepper, requestId: ground.requestId };
    const wish = { organisation: given.text('organisation'), name: given.text('name'), zone: given.text('zone') };
    const viewer = await ground.viewerOrNobody(['ADMINISTRATOR']);
    const { centreId } = succeeded(await addCentre(needs, viewer, { ...wish, locale: given.optional('locale') ?? 'en' }));
    ground.say(
      `"${wish.name}" is there. Its first person: alongside staff add --centre ${centreId} --role ADMINISTRATOR --email ... --name ...`,
    );
    return centreId;
  },
};
