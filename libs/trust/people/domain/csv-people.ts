import type { LocalDate } from '@alongside/kit/time';
import type { InvalidInput } from '@alongside/kit/words';
import { checkCode, checkIdentity, problemsOf, type Gender, type Identity, type IdentityDraft } from './client.ts';
import { checkContact, type Contact } from './contact.ts';
import { readTable, saidTwice, type CsvOutcome, type CsvProblem, type CsvRow } from './csv-table.ts';
import { checkEpisode, phases, type EpisodeOfCare } from './episode.ts';

export type PersonToImport = {
  readonly row: number;
  readonly code: string;
  readonly identity: Identity;
  /** Null when phone, e-mail and address are all empty. */
  readonly contact: Contact | null;
  readonly episode: EpisodeOfCare;
  readonly counsellorId: string | null;
};

/** What the rules must know of the centre. `counsellors`: staff ids by e-mail address in lower case. */
export type Centre = { readonly today: LocalDate; readonly counsellors: ReadonlyMap<string, string> };

const nameColumn = /^(given|family|preferred)_([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/;
const optional = [
  'birth_date',
  'gender',
  'languages',
  'phone',
  'email',
  'address',
  'discharged_on',
  'discharge_reason',
  'counsellor_email',
];
const needed = ['code', 'admitted_on', 'phase'];
const genders: Readonly<Record<string, Gender>> = {
  F: 'FEMALE',
  FEMALE: 'FEMALE',
  M: 'MALE',
  MALE: 'MALE',
  OTHER: 'OTHER',
  UNKNOWN: 'UNKNOWN',
  '': 'UNKNOWN',
};

/** Every row of a file of people, checked; or all that is wrong, by row and column. docs/import.md lists the columns. */
export function readPeople(records: readonly (readonly string[])[], centre: Centre): CsvOutcome<readonly PersonToImport[]> {
  const isKnown = (name: string) => needed.includes(name) || optional.includes(name) || nameColumn.test(name);
  const table = readTable(records, { needed, isKnown });
  if (!table.ok) return table;
  const langs = table.value.columns.flatMap((name) => (name.startsWith('given_') ? [name.slice('given_'.length)] : []));
  if (langs.length === 0)
    return {
      ok: false,
      problems: [{ row: 1, column: 'given_en', reason: 'A column with given names is missing: given_en, given_ur or another language.' }],
    };
  const read = table.value.rows.map((row) => readPerson(row, langs, centre));
  const twice = saidTwice(
    read.flatMap((one) => (one.ok ? [{ row: one.value.row, key: one.value.code }] : [])),
    'code',
  );
  const problems = [...read.flatMap((one) => (one.ok ? [] : one.problems)), ...twice].sort((a, b) => a.row - b.row);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function readPerson({ row, cells }: CsvRow, allLangs: readonly string[], { today, counsellors }: Centre): CsvOutcome<PersonToImport> {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  const langs = allLangs.filter((lang) => cell(`given_${lang}`) || cell(`family_${lang}`) || cell(`preferred_${lang}`));
  const at = (column: string, reason: string): CsvProblem => ({ row, column, reason });
  const choices: CsvProblem[] = [];
  const gender = genders[cell('gender').toUpperCase()];
  if (!gender) choices.push(at('gender', 'One of FEMALE, MALE, OTHER, UNKNOWN.'));
  const phase = phases.find((one) => one === cell('phase').toUpperCase());
  if (!phase) choices.push(at('phase', `One of ${phases.join(', ')}.`));
  const email = cell('counsellor_email').toLowerCase();
  const counsellorId = email ? counsellors.get(email) : null;
  if (counsellorId === undefined) choices.push(at('counsellor_email', 'No counsellor of this centre has this address.'));
  if (langs.length === 0) choices.push(at(`given_${allLangs[0] ?? 'en'}`, 'At least one given name is needed.'));

  const code = checkCode(cell('code'), 'row.code');
  const identity = checkIdentity(identityOf(cell, langs, gender ?? 'UNKNOWN'), today, 'row');
  const contact = checkContact({ phone: cell('phone'), email: cell('email'), address: cell('address') }, 'row');
  const episode = checkEpisode(
    {
      admittedOn: cell('admitted_on'),
      phase: phase ?? 'OUTPATIENT',
      dischargedOn: cell('discharged_on') || null,
      dischargeReason: cell('discharge_reason'),
    },
    today,
    'row',
  );
  if (choices.length === 0 && code.ok && identity.ok && contact.ok && episode.ok) {
    const reachable = Object.values(contact.value).some((part) => part !== '');
    const { value } = identity;
    return {
      ok: true,
      value: {
        row,
        code: code.value,
        identity: value,
        contact: reachable ? contact.value : null,
        episode: episode.value,
        counsellorId: counsellorId ?? null,
      },
    };
  }
  const found = problemsOf(code, ...(langs.length > 0 ? [identity] : []), contact, episode).map((problem) =>
    at(columnOf(problem, langs), problem.message),
  );
  return { ok: false, problems: [...choices, ...found] };
}

function identityOf(cell: (column: string) => string, langs: readonly string[], gender: Gender): IdentityDraft {
  const names = langs.map((lang) => ({
    lang,
    given: cell(`given_${lang}`),
    family: cell(`family_${lang}`),
    preferred: cell(`preferred_${lang}`),
  }));
  const languages = cell('languages')
    .split(/[;,\s]+/)
    .filter(Boolean);
  return { names, birthDate: cell('birth_date') || null, gender, languages };
}

/** 'row.names[1].given' is the column given_ur, 'row.birthDate' is birth_date. */
function columnOf({ path }: InvalidInput, langs: readonly string[]): string {
  const name = /names\[(\d+)\]\.(\w+)/.exec(path ?? '');
  if (name) return `${name[2] ?? ''}_${langs[Number(name[1])] ?? ''}`;
  const field = /^row\.(\w+)/.exec(path ?? '')?.[1] ?? '';
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
