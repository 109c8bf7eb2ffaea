import { importPeople, PeopleNeeds } from '@alongside/trust/people/api';
import type { Command } from './command.ts';
import { addedOf, bytesOf } from './import-file.ts';

export const importPeopleCommand: Command = {
  name: 'import people',
  summary: "brings a centre's people in from CSV (docs/import.md), all or nothing; answers how many were added",
  words: ['FILE'],
  options: {},
  async run(ground, { words: [file = ''] }) {
    const viewer = await ground.viewer(['ADMINISTRATOR']);
    return addedOf(await importPeople(new PeopleNeeds(ground.app), viewer, await bytesOf(file)), ground.say);
  },
};
