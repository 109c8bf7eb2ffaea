import type { Answer } from './ask.ts';
import { classOfField, type FieldClass } from './field-classes.ts';
import { classOfCell, maySee, maySeeOnOwnRoster, type ActorKey, type Relation } from './independent-model.ts';
import type { Seen } from './shape.ts';

/** What a run of the matrix found. A run that allowed nothing or denied nothing is void, and its spec says so. */
export type Findings = {
  /** Fields that showed what the model denies. */
  readonly leaks: string[];
  /** Fields that showed nothing though the model allows. */
  readonly withheld: string[];
  /** Cells of the database found in an answer though the model denies them. */
  readonly canaries: string[];
  /** Fields and cells for which the model has no expectation. */
  readonly unexpected: Set<string>;
  readonly shown: Set<string>;
  readonly refused: Set<string>;
  readonly counts: { allowed: number; denied: number; canariesSeen: number };
};

export function noFindings(): Findings {
  const lists = { leaks: [], withheld: [], canaries: [] };
  const sets = { unexpected: new Set<string>(), shown: new Set<string>(), refused: new Set<string>() };
  return { ...lists, ...sets, counts: { allowed: 0, denied: 0, canariesSeen: 0 } };
}

const refusals = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'SESSION_EXPIRED'];

/** A question that the API does not understand proves nothing. */
export function refuseWrongQuestion(answer: Answer): void {
  const wrong = answer.errors.find((error) => !refusals.includes(error.extensions?.code ?? ''));
  if (wrong) throw new Error(`the matrix asked wrongly: ${JSON.stringify(wrong)}`);
}

/** Holds one field of an answer against the model: it may be seen if it and all fields above it may. */
export function judge(findings: Findings, seen: Seen, who: string, may: (data: FieldClass) => boolean): void {
  const classes = [...seen.chain, seen.field].map((name) => {
    const found = classOfField(name);
    if (!found) findings.unexpected.add(name);
    return found;
  });
  const isAllowed = classes.every((data) => data !== undefined && (data === 'OPEN' || data === 'CENTRE' || may(data)));
  findings.counts[isAllowed ? 'allowed' : 'denied'] += 1;
  if (seen.isSeen) findings.shown.add(seen.field);
  else findings.refused.add(seen.field);
  if (seen.isSeen && !isAllowed) findings.leaks.push(`${who}: ${seen.field}`);
  if (!seen.isSeen && isAllowed) findings.withheld.push(`${who}: ${seen.field}`);
}

/**
 * Every canary in the text must be one that this actor may see, whosever record it stands in. `fixed`: no relation counts (nobody is signed in).
 * LEADS_OWN marks what was planted in the group that the actor leads: there the line of the roster is open too.
 */
export function lookForCanaries(findings: Findings, text: string, actor: ActorKey, fixed: Relation | null): void {
  for (const [whole, table, column, owner, relation] of text.matchAll(/CNRY-([a-z_]+)-([a-z_]+)-([A-Z_]+)\.([A-Z_]+)/g)) {
    const data = classOfCell[`${table}.${column}`];
    if (!data) findings.unexpected.add(`cell ${table}.${column}`);
    const isOwn = owner === actor && fixed === null;
    const isOwnGroup = isOwn && relation === 'LEADS_OWN';
    const planted: Relation = isOwnGroup ? 'LEADS' : isOwn ? (relation as Relation) : 'NONE';
    const standing = fixed ?? (relation === 'OTHER_CENTRE' ? relation : planted);
    const may = isOwnGroup ? maySeeOnOwnRoster : maySee;
    findings.counts.canariesSeen += 1;
    if (!data || !may(actor, standing, data)) findings.canaries.push(`${actor} ${standing}: ${whole}`);
  }
}
