import type { NotAllowed, Tx } from '@alongside/kit/server';
import type { CentreAction } from '@alongside/trust/access/domain';
import type { CsvProblem, CsvTable, FileShape } from '@alongside/trust/imports/domain';
import type { Cell } from '@alongside/kit/words';

export type ExchangeKind = 'PEOPLE' | 'STAFF' | 'ROOMS' | 'GROUPS' | 'MEMBERSHIPS';

/** How the rows of a file ended. With a fault the transaction is taken back, whatever was written in it. */
export type Brought =
  | { readonly kind: 'brought'; readonly added: number; readonly alreadyHere: number }
  | { readonly kind: 'faulty'; readonly faults: readonly CsvProblem[] };

/** A whole file. `clientIds`: whose record went into it. */
export type Given = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly clientIds: readonly string[];
};

/**
 * One kind of file: how it comes in and how it goes out, with the same columns both ways.
 * `bring` reads the rows and writes what is new, in the one transaction that it is given; for a preview, and after a fault, that is taken back.
 * `give` answers from one statement, so that a file shows one moment.
 */
export type Exchange = {
  readonly kind: ExchangeKind;
  readonly shape: FileShape;
  readonly mayBring: CentreAction;
  readonly mayGive: CentreAction;
  readonly bring: (tx: Tx, table: CsvTable) => Promise<Brought | NotAllowed>;
  readonly give: (tx: Tx) => Promise<Given | NotAllowed>;
  /** How many there are at the active centre: a number only. */
  readonly count: (tx: Tx) => Promise<number>;
  /** Constraints that somebody may have run into between the look and the write. */
  readonly raced: readonly string[];
};

/** A question of this slice: which kinds of file are there? The slices above answer it, apps/api joins them; the class is the token. */
export abstract class Exchanges {
  abstract readonly all: readonly Exchange[];
}
