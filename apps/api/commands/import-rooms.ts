import { importRooms, PeopleNeeds } from '@alongside/trust/people/api';
import type { Command } from './command.ts';
import { addedOf, bytesOf } from './import-file.ts';

export const importRoomsCommand: Command = {
  name: 'import rooms',
  summary: "brings a centre's rooms in from CSV (docs/import.md), all or nothing; answers how many were added",
  words: ['FILE'],
  options: {},
  async run(ground, { words: [file = ''] }) {
    const viewer = await ground.viewer(['ADMINISTRATOR']);
    return addedOf(await importRooms(new PeopleNeeds(ground.app), viewer, await bytesOf(file)), ground.say);
  },
};
