import type { LocalDate } from '@alongside/kit/time';
import type { InvalidInput } from '@alongside/kit/words';
import {
  allOrNothing,
  fault,
  saidTwice,
  type CsvOutcome,
  type CsvProblem,
  type CsvRow,
  type CsvTable,
} from '@alongside/trust/imports/domain';
import { checkCode, checkIdentity, problemsOf, type Gender, type Identity, type IdentityDraft } from './client.ts';
import { checkContact, type Contact } from './contact.ts';
import { genders } from './csv-fields.ts';
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

/** Every row of a file of people, checked; or all that is wrong, by row and field. docs/import.md lists the columns. */
export function readPeople({ columns, rows }: CsvTable, centre: Centre): CsvOutcome<readonly PersonToImport[]> {
  const langs = columns.flatMap(({ field }) => (field?.startsWith('given_') ? [field.slice('given_'.length)] : []));
  if (langs.length === 0) {
    const reason = 'A column with given names is missing: given_en, given_ur or another language.';
    return { ok: false, problems: [fault(1, 'given_en', 'givenMissing', reason)] };
  }
  const read = rows.map((row) => readPerson(row, langs, centre));
  return allOrNothing(read, (people) =>
    saidTwice(
      people.map(({ row, code }) => ({ row, key: code })),
      'code',
    ),
  );
}

function readPerson({ row, cells }: CsvRow, allLangs: readonly string[], { today, counsellors }: Centre): CsvOutcome<PersonToImport> {
  const cell = (column: string) => cells.get(column)?.trim() ?? '';
  const langs = allLangs.filter((lang) => cell(`given_${lang}`) || cell(`family_${lang}`) || cell(`preferred_${lang}`));
  const choices: CsvProblem[] = [];
  const gender = genders[cell('gender').toUpperCase()];
  if (!gender) choices.push(fault(row, 'gender', 'oneOf', 'One of FEMALE, MALE, OTHER, UNKNOWN.', 'FEMALE, MALE, OTHER, UNKNOWN'));
  const phase = phases.find((one) => one === cell('phase').toUpperCase());
  if (!phase) choices.push(fault(row, 'phase', 'oneOf', `One of ${phases.join(', ')}.`, phases.join(', ')));
  const email = cell('counsellor_email').toLowerCase();
  const counsellorId = email ? counsellors.get(email) : null;
  if (counsellorId === undefined)
    choices.push(fault(row, 'counsellor_email', 'noCounsellor', 'No counsellor of this centre has this address.'));
  if (langs.length === 0) choices.push(fault(row, `given_${allLangs[0] ?? 'en'}`, 'givenNeeded', 'At least one given name is needed.'));

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
    fault(row, columnOf(problem, langs), problem.constraint, problem.message, problem.limit),
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
