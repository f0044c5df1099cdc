import type { Page } from 'playwright-core';
import { written } from './answering.ts';
import { formsOf } from './html-form.ts';
import type { Given } from './this-year.ts';

/** What a person has to write on the page that is open: only the fields that say something else yet. */
async function toWrite(page: Page, given: Given): Promise<[field: string, value: string][]> {
  const form = formsOf(await page.content()).find(({ names }) => names.has('version'))!;
  const standing = new Map(form.entries);
  return Object.entries(written(form, given)).filter(
    ([field, value]) => (standing.get(field) ?? '') !== value,
  );
}

/** Types with the keyboard alone, from field to field, and presses the button there. */
export async function answerByKeyboard(page: Page, address: string, given: Given): Promise<void> {
  await page.goto(address);
  const fields = new Map(await toWrite(page, given));
  while (fields.size > 0) {
    const field = await tabTo(page, (focused) => fields.has(focused.id));
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(fields.get(field.id)!);
    fields.delete(field.id);
  }
  await tabTo(page, ({ text }) => text === '提出する');
  await Promise.all([page.waitForURL('**/receipt**'), page.keyboard.press('Enter')]);
}

interface Focused {
  id: string;
  text: string;
}

/** Presses the key until something is reached that is looked for; a whole form has some hundred stops. */
async function tabTo(page: Page, isWanted: (focused: Focused) => boolean): Promise<Focused> {
  for (let stops = 0; stops < 300; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<Focused>(
      '({ id: document.activeElement.id, text: document.activeElement.textContent.trim() })',
    );
    if (isWanted(focused)) return focused;
  }
  throw new Error('キーボードだけでは届きません。');
}

/** Writes into the fields of an answer's page and leaves it unsaved. */
export async function write(page: Page, address: string, given: Given): Promise<void> {
  await page.goto(address);
  for (const [field, value] of await toWrite(page, given)) await page.fill(`[id="${field}"]`, value);
}

/** Presses a button of the page and waits for what comes then. */
export async function pressOn(page: Page, button: string): Promise<string> {
  const then = page.waitForEvent('load');
  await page.getByRole('button', { name: button, exact: true }).click();
  await then;
  return page.getByRole('main').innerText();
}
