import { setTimeout as wait } from 'node:timers/promises';
import { type Writer, YEAR } from './round.ts';

/** What one writer saw. */
export interface Written {
  writer: Writer;
  /** Milliseconds of each saving, from the click to the server's word. */
  saves: number[];
  /** Milliseconds of each look at the form. */
  looks: number[];
  /** Sentences whose saving was acknowledged. */
  acknowledged: string[];
  /** Savings in which somebody else had changed the same sentence: told, and written again. */
  conflicts: number;
}

/** Milliseconds between two savings of one person. */
const THINKING = { from: 6_000, to: 14_000 };

/** Opens the form, writes a sentence that nobody else writes, saves, and so on until it is time. */
export async function write(url: string, writer: Writer, until: number): Promise<Written> {
  const written: Written = { writer, saves: [], looks: [], acknowledged: [], conflicts: 0 };
  const form = `${url}rounds/${YEAR}/answers/${writer.answer}`;
  const headers = { cookie: `kakehashi=${writer.token}` };
  await wait(Math.random() * THINKING.to);
  for (let turn = 0; performance.now() < until; turn += 1) {
    const [fields, look] = await timed(async () => fieldsOf(await textOf(await fetch(form, { headers }))));
    written.looks.push(look);
    await wait(THINKING.from + Math.random() * (THINKING.to - THINKING.from));
    const sentence = `${writer.name}が${turn + 1}回目に書いた。`;
    fields.set(writer.field, sentence);
    fields.set('wants', 'save');
    const order = { method: 'POST', headers, body: fields, redirect: 'manual' } as const;
    const [response, save] = await timed(() => fetch(form, order));
    await response.arrayBuffer();
    if (response.status === 303) {
      written.saves.push(save);
      written.acknowledged.push(sentence);
    } else if (response.status === 409) written.conflicts += 1;
    else throw new Error(`${form}: ${response.status}`);
  }
  return written;
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

const NAMED = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const;

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof NAMED) => NAMED[name]);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** What a browser would send of a form as it stands. */
export function fieldsOf(html: string): URLSearchParams {
  const [, inside = ''] = /<form[^>]*class="answer-form"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
  const fields = new URLSearchParams();
  for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
    const isChosen = !/\stype="(?:checkbox|radio)"/.test(tag) || /\schecked/.test(tag);
    const name = attribute(tag, 'name');
    if (name !== undefined && isChosen) fields.append(name, unescaped(attribute(tag, 'value') ?? ''));
  }
  for (const [, tag = '', text = ''] of inside.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs)) {
    fields.append(attribute(tag, 'name') ?? '', unescaped(text.replace(/^\n/, '')));
  }
  for (const [, tag = '', options = ''] of inside.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*\sselected[^>]*>/.exec(options) ?? /<option[^>]*>/.exec(options);
    fields.append(attribute(tag, 'name') ?? '', unescaped(attribute(chosen?.[0] ?? '', 'value') ?? ''));
  }
  if (!fields.has('result')) throw new Error('the form has no fields');
  return fields;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  const made = await work();
  return [made, performance.now() - started];
}
