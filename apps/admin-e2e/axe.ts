import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * No violation of WCAG 2.2 AA on the page as it stands, in dark and in light. It is looked at unrolled: what a sticky bar half covers
 * until somebody scrolls would count as a target too small to hit.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  const seen = page.viewportSize() ?? { width: 1280, height: 720 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...seen, height: Math.max(height, 1_600) });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect(violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await page.setViewportSize(seen);
}
