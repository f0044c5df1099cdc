import fc from 'fast-check';

/** What happens to documents on their way: lines get lost, doubled, swapped, cut, and their tabs disappear. */
export type Mutation = { kind: keyof typeof KINDS; at: number; text: string };

type Change = (lines: string[], line: number, text: string) => void;

const KINDS = {
  delete: (lines, line) => lines.splice(line, 1),
  double: (lines, line) => lines.splice(line, 0, lines[line]!),
  swap: (lines, line) => lines.splice(line, 2, ...lines.slice(line, line + 2).reverse()),
  join: (lines, line) => lines.splice(line, 2, lines.slice(line, line + 2).join('')),
  cutShort: (lines, line) => lines.splice(line, 1, lines[line]!.slice(0, lines[line]!.length >> 1)),
  loseTabs: (lines, line) => lines.splice(line, 1, lines[line]!.replaceAll('\t', ' ')),
  gainTabs: (lines, line) => lines.splice(line, 1, lines[line]!.replaceAll(/(?=[○\d])/g, '\t')),
  garble: (lines, line, text) => lines.splice(line, 1, lines[line]!.replace(/.$/u, text)),
  insert: (lines, line, text) => lines.splice(line, 0, text),
  endHere: (lines, line) => lines.splice(line),
} satisfies Record<string, Change>;

/** Text as it stands in reports and text as it never does. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '小計',
    '合計',
    '項目名\t元年度\t2年度',
    '【 事業概要 】',
    '① ',
    '基本方針\t事業名',
    '(担当課：',
    '\t\t\t',
    '1\t2\t3',
  ),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  text: text.map((each) => each.replaceAll(/[\r\n\f\v\u0085\u2028\u2029]/g, ' ')),
});

/** The document after these mishaps, in this order. */
export function mutate(document: string, mutations: readonly Mutation[]): string {
  const lines = document.split('\n');
  for (const { kind, at, text } of mutations) {
    if (lines.length > 0) (KINDS[kind] as Change)(lines, Math.floor(at * lines.length), text);
  }
  return lines.join('\n');
}
