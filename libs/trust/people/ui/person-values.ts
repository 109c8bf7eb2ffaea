import type { Gender, Phase } from '@alongside/kit/contract';
import type { Versioned } from '@alongside/kit/ui';
import { nameValues, namesOf, type NameValues } from './name-values.ts';

export const genders: readonly Gender[] = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'];
/** Offered as chips; other languages of a record stay and are shown too. */
export const spokenLanguages: readonly string[] = ['ur', 'en', 'pa', 'ps', 'sd', 'ar'];

export type IdentityValues = {
  readonly names: NameValues;
  readonly birthDate: string;
  readonly gender: Gender;
  readonly languages: readonly string[];
};
export type ContactValues = { readonly phone: string; readonly email: string; readonly address: string };
export type EpisodeValues = {
  readonly admittedOn: string;
  readonly phase: Phase;
  readonly dischargedOn: string;
  readonly dischargeReason: string;
};

type StoredIdentity = {
  readonly names?: Parameters<typeof nameValues>[0] | null;
  readonly birthDate?: string | null;
  readonly gender?: Gender | null;
  readonly languages?: readonly string[] | null;
  readonly version?: number | null;
};

/** Empty fields are '', never null: a form's field has a text. */
export function identityFrom(
  { names, birthDate, gender, languages, version }: StoredIdentity,
  language: string,
): Versioned<IdentityValues> {
  const values = {
    names: nameValues(names ?? [], language),
    birthDate: birthDate ?? '',
    gender: gender ?? 'UNKNOWN',
    languages: languages ?? [],
  };
  return { values, version: version ?? 0 };
}

export function identityInput({ names, birthDate, gender, languages }: IdentityValues) {
  return { names: namesOf(names), birthDate: birthDate || null, gender, languages: [...languages] };
}

type Stored<Values> = { readonly [Field in keyof Values]: Values[Field] | null } & { readonly version: number | null };

export function contactFrom(contact: Stored<ContactValues> | null | undefined): Versioned<ContactValues> {
  const { phone, email, address, version } = contact ?? { phone: '', email: '', address: '', version: 0 };
  return { values: { phone: phone ?? '', email: email ?? '', address: address ?? '' }, version: version ?? 0 };
}

export function episodeFrom(episode: Stored<EpisodeValues> | null | undefined): Versioned<EpisodeValues> {
  const { admittedOn, phase, dischargedOn, dischargeReason, version } = episode ?? noEpisode;
  const values = {
    admittedOn: admittedOn ?? '',
    phase: phase ?? ('OUTPATIENT' as const),
    dischargedOn: dischargedOn ?? '',
    dischargeReason: dischargeReason ?? '',
  };
  return { values, version: version ?? 0 };
}

const noEpisode = { admittedOn: null, phase: null, dischargedOn: null, dischargeReason: null, version: 0 };
