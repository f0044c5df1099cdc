import { type Writer, YEAR } from './round.ts';
import { fieldsOf } from './write.ts';

/** What the server said when somebody pressed 提出する. */
export interface Pressed {
  /** It led to the receipt. */
  isReceived: boolean;
  status: number;
  page: string;
}

/** Opens the form and presses 提出する; where there is nothing to press, what the page says. */
export async function submit(url: string, writer: Writer): Promise<Pressed> {
  const press = await openForm(url, writer);
  return press();
}

/** Presses 提出する twice at once, as an impatient person does. @returns whether both led to the receipt */
export async function submitTwice(url: string, writer: Writer): Promise<boolean> {
  const press = await openForm(url, writer);
  return (await Promise.all([press(), press()])).every(({ isReceived }) => isReceived);
}

async function openForm(url: string, { token, answer }: Writer): Promise<() => Promise<Pressed>> {
  const form = `${url}rounds/${YEAR}/answers/${answer}`;
  const headers = { cookie: `kakehashi=${token}` };
  const shown = await fetch(form, { headers });
  const page = await shown.text();
  if (!page.includes('value="submit"'))
    return async () => ({ isReceived: false, status: shown.status, page });
  const fields = fieldsOf(page);
  fields.set('wants', 'submit');
  return async () => {
    const told = await fetch(form, { method: 'POST', headers, body: fields, redirect: 'manual' });
    const isReceived = told.headers.get('location')?.includes('/receipt') ?? false;
    return { isReceived, status: told.status, page: await told.text() };
  };
}
