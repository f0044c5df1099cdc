/**
 * Several facts in one cell where a form has one column for them: 「名称:青森商工会議所|電話番号:017-734-1311」. What has no
 * label is plain text.
 */
const SEPARATORS = /[|｜]/;

/** What in a text would be read as a separator of parts or of items. */
export const MARKS = /[|｜;；]/;

/** Parts that are not known are left out; a separator inside becomes 「／」. */
export function writeLabelled(
  plain: string | undefined,
  parts: readonly (readonly [label: string, value: string | undefined])[],
): string {
  const labelled = parts.flatMap(([label, value]) => (value === undefined ? [] : [`${label}:${value}`]));
  return [...(plain === undefined ? [] : [plain]), ...labelled]
    .map((piece) => piece.replace(/[|｜]/g, '／'))
    .join('|');
}

export interface Labelled {
  /** Without a label, in their order. */
  plain: string[];
  of: (label: string) => string | undefined;
}

/** Of a label that stands twice the second is plain text. */
export function readLabelled(text: string, labels: readonly string[]): Labelled {
  const parts = new Map<string, string>();
  const plain: string[] = [];
  for (const piece of text.split(SEPARATORS).map((each) => each.trim())) {
    const [, label = '', value = ''] = /^([^:：]+)[:：](.*)$/s.exec(piece) ?? [];
    if (labels.includes(label) && !parts.has(label) && value.trim() !== '') parts.set(label, value.trim());
    else if (piece !== '') plain.push(piece);
  }
  return { plain, of: (label) => parts.get(label) };
}
