import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What stands in the way of people who see, hear or move otherwise: the rule and the first place of each. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Our pages have no frames of others: for those alone a blank page would be opened each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
