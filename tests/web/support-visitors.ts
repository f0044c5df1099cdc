import type { Role, SignedIn } from '../../src/people/index.ts';
import type { UsageFigures } from '../../src/supports/index.ts';
import { exampleKept, exampleSupport } from '../../src/supports/keeping/keeping.examples.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeFigures, fakeSupports, GYOMU_KAIZEN } from './fake-supports.ts';
import { everybodyIs, person } from './signed-in.ts';

/** 産業政策課 and 青森市: organisations of the fake register. */
export const DIVISION = 'o2';
export const TOWN = 'o19';

const out = { state: 'approved' as const, publishOn: '2026-04-01' };

/** Supports of every state, most of them 産業政策課's. */
const KEPT = [
  exampleKept({
    id: 'koukai',
    owner: DIVISION,
    ...out,
    working: exampleSupport({ id: 'koukai', title: '公開中の補助金' }),
  }),
  exampleKept({
    id: 'shitagaki',
    owner: DIVISION,
    working: exampleSupport({ id: 'shitagaki', title: '下書きの補助金' }),
  }),
  exampleKept({
    ...{ id: 'machi', owner: DIVISION, state: 'submitted' as const, version: 2 },
    working: exampleSupport({ id: 'machi', title: '承認待ちの補助金' }),
  }),
  exampleKept({
    ...{ id: 'shimin', owner: TOWN, ...out, confirmedOn: '2026-11-01' },
    working: exampleSupport({
      ...{ id: 'shimin', title: '市の融資', kind: 'loan' as const },
      calls: [{ id: 'c1', closesOn: '2026-11-28' }],
    }),
  }),
  exampleKept({
    id: 'kuni',
    owner: null,
    ...out,
    working: exampleSupport({ id: 'kuni', title: '国の助成金' }),
  }),
];

type Supports = ReturnType<typeof fakeSupports>;
const fresh = () => fakeSupports([GYOMU_KAIZEN], KEPT);

/** Who asks, and of which supports: an application takes longer to make than to ask. */
const now: { visitor: SignedIn | null; supports: Supports; errors: unknown[] } = {
  ...{ visitor: null, supports: fresh(), errors: [] },
};
const people = new Proxy(everybodyIs(null), {
  get: (_, asked, whole) => Reflect.get(everybodyIs(now.visitor), asked, whole),
});
const keeping = new Proxy({} as Supports['keeping'], {
  get: (_, asked) => Reflect.get(now.supports.keeping, asked),
});
const words = new Proxy({} as Supports['words'], {
  get: (_, asked) => Reflect.get(now.supports.words, asked),
});
const figures = new Proxy({} as Supports['figures'], {
  get: (_, asked) => Reflect.get(now.supports.figures, asked),
});
const lasting: Partial<Supports> = { keeping, words, figures };
const supports = new Proxy({} as Supports, {
  get: (_, asked) => Reflect.get(lasting, asked) ?? Reflect.get(now.supports, asked),
});
const app = createApp(fakeServices({ supports, people, onError: (error) => now.errors.push(error) }));

/** The pages of freshly kept supports, as different people ask for them. */
export function supportHouse() {
  Object.assign(now, { supports: fresh(), errors: [] });
  const as = (role: Role | null, organisation: string | null = null, name = '佐藤') => {
    const visitor = role && person(name, [role], organisation);
    const get = async (path: string) => {
      now.visitor = visitor;
      return told(await app.request(path));
    };
    const post = async (path: string, fields: Fields | FormData = {}) => {
      now.visitor = visitor;
      const body = fields instanceof FormData ? fields : new URLSearchParams(pairs(fields));
      return told(await app.request(path, { method: 'POST', body }));
    };
    return { get, post };
  };
  /** From now on these searches have found nothing. */
  const missed = (demand: UsageFigures['demand']) => {
    now.supports.figures = fakeFigures({ demand });
  };
  const { keeping, words } = now.supports;
  return { keeping, words, missed, as, errors: now.errors };
}

export type Fields = Record<string, string | readonly string[]>;

const pairs = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, texts]) =>
    (typeof texts === 'string' ? [texts] : texts).map((text): [string, string] => [name, text]),
  );

/** What the form on a page would send, were it sent as it stands. */
export function fieldsOn(html: string, action: string): Fields {
  const start = html.indexOf(`<form method="post" action="${action}"`);
  const form = html.slice(start, html.indexOf('</form>', start));
  const fields: Record<string, string[]> = {};
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [, head = ''] of form.matchAll(/<input\b([^>]*?)\/?>/g)) {
    const { name, value = '', type } = attributesOf(head);
    const isOff = (type === 'checkbox' || type === 'radio') && !/\bchecked\b/.test(head);
    if (name !== undefined && !isOff) add(name, value);
  }
  for (const [, head = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g)) {
    add(attributesOf(head).name!, decoded(text));
  }
  for (const [, head = '', options = ''] of form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option);
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? '';
    add(attributesOf(head).name!, attributesOf(chosen).value ?? '');
  }
  return fields;
}

const attributesOf = (head: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...head.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value!)]),
  );

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => NAMED[name]!);

async function told(response: Response) {
  const { status, headers } = response;
  const location = decodeURIComponent(headers.get('location') ?? '');
  return { status, headers, location, text: await response.text() };
}
