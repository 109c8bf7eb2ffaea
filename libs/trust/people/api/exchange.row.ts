import type { Given } from '@alongside/trust/imports/api';
import { peopleFields, staffFields } from '@alongside/trust/people/domain';
import type { PersonToGive, StaffToGive } from './export.store.ts';

const nameField = /^(given|family|preferred)_(.+)$/;

/** People in the columns that the import takes, with three more for each further language of theirs. */
export function peopleSheet(people: readonly PersonToGive[]): Given {
  const fields = peopleFields.fields.map(({ name }) => name);
  const langs = [...new Set(people.flatMap(({ names }) => names.map(({ lang }) => lang)))].filter(
    (lang) => !fields.includes(`given_${lang}`),
  );
  const head = [...fields, ...langs.flatMap((lang) => [`given_${lang}`, `family_${lang}`, `preferred_${lang}`])];
  return { head, rows: people.map((person) => head.map((field) => cellOf(person, field))), clientIds: people.map(({ id }) => id) };
}

function cellOf(person: PersonToGive, field: string): string | null {
  const [, part, lang] = nameField.exec(field) ?? [];
  if (part) return nameOf(person, lang ?? '', part);
  if (field === 'languages') return person.languages.join(' ');
  const value: unknown = Reflect.get(person, field);
  return typeof value === 'string' ? value : null;
}

function nameOf({ names }: PersonToGive, lang: string, part: string): string | null {
  const name = names.find((one) => one.lang === lang);
  if (!name) return null;
  return part === 'given' ? name.given : part === 'family' ? name.family : name.preferred;
}

export function staffSheet(staff: readonly StaffToGive[]): Given {
  const rows = staff.map(({ name, name_ur, email, role, sees_clients }) => [name, name_ur, email, role, sees_clients ? 'YES' : 'NO']);
  return { head: staffFields.fields.map(({ name }) => name), rows, clientIds: [] };
}
