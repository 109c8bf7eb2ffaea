import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a theme can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * No violation of WCAG 2.2 AA on the page as it stands: every rule in light, those of colour again in dark. It is looked at unrolled:
 * what a sticky bar half covers until somebody scrolls would count as a target too small to hit.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  const seen = page.viewportSize() ?? { width: 1280, height: 720 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...seen, height: Math.max(height, 1_600) });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // "Legacy" gathers the answer in the page itself, not in a second one: the house has no frames, and it takes half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(ofColour) : axe.withTags(wcag)).analyze();
    expect(violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await page.setViewportSize(seen);
  // Drawn at its old size again, twice: a press on what still slides back into its place is lost.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
