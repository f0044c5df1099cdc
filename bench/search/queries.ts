import type { Purpose, Support } from '../../src/supports/index.ts';

/** A query, and whether a made-up support is what was asked for: judged by how it was made, not by any search. */
export interface JudgedQuery {
  query: string;
  isAskedFor(support: Support): boolean;
}

const inTitle =
  (...words: readonly string[]) =>
  ({ title }: Support): boolean =>
    words.every((word) => title.includes(word));
const serves =
  (...purposes: readonly Purpose[]) =>
  (support: Support): boolean =>
    support.purposes.some((purpose) => purposes.includes(purpose));

const words = (...all: readonly string[]): JudgedQuery[] =>
  all.map((query) => ({ query, isAskedFor: inTitle(...query.split(' ')) }));
const misspelt = (all: Readonly<Record<string, string>>): JudgedQuery[] =>
  Object.entries(all).map(([query, right]) => ({ query, isAskedFor: inTitle(right) }));
const meant = (all: Readonly<Record<string, readonly Purpose[]>>): JudgedQuery[] =>
  Object.entries(all).map(([query, purposes]) => ({ query, isAskedFor: serves(...purposes) }));

/** The five kinds of query. */
export const QUERIES: Readonly<Record<string, readonly JudgedQuery[]>> = {
  'two characters': words('設備', '採用', '輸出', '創業', '観光', '特許', '賃上', '承継'),
  '4–8 characters': words(
    ...[
      '設備導入',
      '省力化投資',
      '事業承継',
      '商店街活性化',
      '人材確保',
      '展示会出展',
      '健康経営',
      '宿泊施設改修',
    ],
  ),
  'two words': words('設備導入 補助金', '創業 融資', '省エネ 補助金', '販路開拓 相談', '人材育成 研修'),
  'a synonym': meant({
    人手不足: ['hiring', 'retention', 'labour-saving'],
    電気代: ['energy'],
    跡継ぎ: ['succession'],
    借金: ['funding', 'turnaround'],
    最賃: ['wages'],
    育休: ['balance'],
    台風: ['disaster'],
  }),
  'a typing mistake': misspelt({
    設備道入: '設備導入',
    省力化投姿: '省力化投資',
    事業承経: '事業承継',
    商店街活姓化: '商店街活性化',
    人財確補: '人材確保',
    販露開拓: '販路開拓',
  }),
};

/** How many of the first ten are what was asked for, of those that could be. */
export function recallOf(found: readonly string[], asked: ReadonlySet<string>): number {
  const possible = Math.min(10, asked.size);
  return possible === 0 ? 1 : found.slice(0, 10).filter((id) => asked.has(id)).length / possible;
}
