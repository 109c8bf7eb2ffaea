import loadHighs, { type Highs } from 'highs';
import { faultsOf, greedy, type Pool } from '@alongside/recovery/coaching/domain';

type Problem = Pick<Pool, 'pairs' | 'room'>;
type Term = readonly [coefficient: number, pair: number];

let loading: Promise<Highs> | null = null;

/** The solver, loaded once (3.5 MB of WebAssembly): who never asks for the whole pool never pays for it. */
function solver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** Terms in short lines: the reader of the LP format takes no line of 560 characters or more. */
function sum(terms: readonly Term[]): string {
  const words = terms.map(([factor, pair]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${pair}`);
  const lines: string[] = [];
  for (let i = 0; i < words.length; i += 12) lines.push(words.slice(i, i + 12).join(' '));
  return lines.join('\n');
}

/** Rows that hold for every choice: nobody twice, no coach over their places. */
function rowsOf({ pairs, room }: Problem): string[] {
  const byClient = new Map<number, Term[]>();
  const byCoach = new Map<number, Term[]>();
  for (const [index, { client, coach, load }] of pairs.entries()) {
    byClient.set(client, [...(byClient.get(client) ?? []), [1, index]]);
    byCoach.set(coach, [...(byCoach.get(coach) ?? []), [load, index]]);
  }
  return [
    ...[...byClient].map(([client, terms]) => `p${client}: ${sum(terms)} <= 1`),
    ...[...byCoach].map(([coach, terms]) => `c${coach}: ${sum(terms)} <= ${room[coach] ?? 0}`),
  ];
}

/**
 * With equal loads this is a transportation problem, whose linear optimum is whole by itself; with unequal ones (the generalised assignment problem) it is
 * asked for whole numbers.
 */
function textOf(problem: Problem, objective: readonly Term[], rows: readonly string[]): string {
  const isEven = problem.pairs.every(({ load }) => load === 1);
  const whole = isEven ? '' : `Binary\n${problem.pairs.map((_, i) => `x${i}`).join('\n')}\n`;
  return `Maximize\nobj: ${sum(objective)}\nSubject To\n${rows.join('\n')}\n${whole}End\n`;
}

async function solve(text: string, size: number): Promise<readonly number[]> {
  let solution;
  try {
    solution = (await solver()).solve(text, { mip_rel_gap: 0 });
  } catch (error) {
    loading = null; // a solver that crashed is not asked again
    throw error;
  }
  if (solution.Status !== 'Optimal') throw new Error(`the solver found no optimum: ${solution.Status}`);
  const { Columns } = solution;
  return Array.from({ length: size }, (_, i) => i).filter((i) => (Columns[`x${i}`]?.Primal ?? 0) > 0.5);
}

const worth = ({ pairs }: Problem, chosen: readonly number[]) => chosen.reduce((total, i) => total + (pairs[i]?.value ?? 0), 0);

/**
 * The pairs that are worth the most together, as indexes. Of several optima the one in which the first client by order has the first coach by order, so
 * that the same pool always gets the same answer: a second solve with the worth held. What comes back is checked, and never worth less than greedy.
 */
export async function bestPairs(problem: Problem): Promise<readonly number[]> {
  const { pairs } = problem;
  if (pairs.length === 0) return [];
  const rows = rowsOf(problem);
  const values = pairs.map(({ value }, i): Term => [value, i]);
  const best = await solve(textOf(problem, values, rows), pairs.length);
  const most = worth(problem, best);
  const people = 1 + Math.max(...pairs.map(({ client }) => client));
  const order = pairs.map(({ client, coach }, i): Term => [-(people - client) * (coach + 1), i]);
  const chosen = await solve(textOf(problem, order, [...rows, `most: ${sum(values)} >= ${most}`]), pairs.length);
  const faults = faultsOf(problem, chosen);
  if (faults.length > 0 || worth(problem, chosen) < worth(problem, greedy(problem)))
    throw new Error(`the solver failed: ${faults.join(', ')}`);
  return chosen;
}
