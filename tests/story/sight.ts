import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { violationsOf } from '../browser/violations.ts';
import type { Visitor } from './visitor.ts';

/** The Chromium in which people of the story work by hand, and what it saw that not everybody can use. */
export interface Sight {
  /** A page in which this person is signed in. */
  sit(person: Visitor, options?: BrowserContextOptions): Promise<Page>;
  /** Opens pages as this person, and looks at each whether everybody can use it. */
  walk(person: Visitor, paths: readonly string[]): Promise<void>;
  look(page: Page): Promise<void>;
  /** Rule, address and element of everything that axe objected to. */
  violations: readonly string[];
  seen: readonly string[];
}

export function openEyes(browser: Browser): Sight {
  const violations: string[] = [];
  const seen: string[] = [];
  const sit = async (person: Visitor, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: person.house, ...options });
    if (person.token !== null) await context.addCookies([{ ...person.token, url: person.house }]);
    return context.newPage();
  };
  const look = async (page: Page) => {
    const { pathname } = new URL(page.url());
    seen.push(pathname);
    violations.push(...(await violationsOf(page)).map((each) => `${pathname} ${each}`));
  };
  return {
    ...{ sit, look, violations, seen },
    async walk(person, paths) {
      const page = await sit(person);
      for (const path of paths) {
        await page.goto(path);
        await look(page);
      }
      await page.context().close();
    },
  };
}
