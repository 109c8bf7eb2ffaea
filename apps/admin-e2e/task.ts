import { expect, test, type Page } from '@playwright/test';

interface Cost {
  /** Pointer presses, and keys that are not text: a shortcut, an arrow, Enter. */
  readonly presses: number;
  /** Characters typed into a field. */
  readonly typed: number;
}

/** Runs in the page, before anything of ours: it sees every real press first, whoever handles it afterwards. */
function watchPresses(): void {
  const tell = (kind: 'presses' | 'typed', count: number) =>
    (globalThis as unknown as { tellPress?: (kind: string, count: number) => void }).tellPress?.(kind, count);
  const takesText = (target: EventTarget | null) =>
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea'));
  addEventListener('pointerdown', () => tell('presses', 1), true);
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, altKey, target }) => {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return;
      const isText = [...key].length === 1 && !ctrlKey && !metaKey && !altKey && takesText(target);
      tell(isText ? 'typed' : 'presses', 1);
    },
    true,
  );
  // What arrives at once was pasted or put there by a machine: it costs what typing it would have cost.
  addEventListener('input', (event) => event instanceof InputEvent && tell('typed', Math.max(0, (event.data?.length ?? 0) - 1)), true);
}

const running = new WeakMap<Page, { presses: number; typed: number }>();

/** To be called before the first page is opened. */
export async function countPresses(page: Page): Promise<void> {
  running.set(page, { presses: 0, typed: 0 });
  await page.exposeFunction('tellPress', (kind: 'presses' | 'typed', count: number) => {
    const cost = running.get(page);
    if (cost) cost[kind] += count;
  });
  await page.addInitScript(watchPresses);
}

/**
 * Plays one task and holds what it cost to its budget (docs/task-costs.md): above it the journey fails.
 * The costs stand in the journeys' JSON report as annotations.
 */
export async function task(page: Page, name: string, budget: Partial<Cost> & { readonly presses: number }, play: () => Promise<void>) {
  await test.step(`${name}: at most ${budget.presses} presses`, async () => {
    const before = { ...(running.get(page) ?? { presses: 0, typed: 0 }) };
    await play();
    // The page's own messages arrive in order: after this answer every press before it has been told.
    await page.evaluate(() => undefined);
    const after = running.get(page) ?? before;
    const cost = { presses: after.presses - before.presses, typed: after.typed - before.typed };
    test.info().annotations.push({ type: 'task', description: JSON.stringify({ name, ...cost, budget }) });
    expect(cost.presses, `${name}: something was pressed`).toBeGreaterThan(0);
    expect(cost.presses, `${name}: presses`).toBeLessThanOrEqual(budget.presses);
    if (budget.typed !== undefined) expect(cost.typed, `${name}: characters typed`).toBeLessThanOrEqual(budget.typed);
  });
}
