import type { Child } from 'hono/jsx';

/** A figure, a word in katakana or in Latin letters is one part; any other character stands alone. */
const PARTS = /[\d,.]+|[\p{sc=Katakana}ー]+|\p{sc=Latin}+|[\s\S]/gu;

/** The two texts with what stands between their common beginning and end marked; whole figures, never half of one. */
export function marked(a: string, b: string): [Child, Child] {
  if (a === b || a === '' || b === '') return [a, b];
  const left = a.match(PARTS) ?? [];
  const right = b.match(PARTS) ?? [];
  const head = commonLength(left, right);
  const tail = commonLength(left.slice(head).reverse(), right.slice(head).reverse());
  return [mark(left, head, tail), mark(right, head, tail)];
}

function commonLength(a: string[], b: string[]): number {
  const limit = Math.min(a.length, b.length);
  for (let i = 0; i < limit; i += 1) if (a[i] !== b[i]) return i;
  return limit;
}

function mark(parts: string[], head: number, tail: number): Child {
  const end = parts.length - tail;
  const middle = parts.slice(head, end).join('');
  return (
    <>
      {parts.slice(0, head).join('')}
      {middle !== '' && <mark>{middle}</mark>}
      {parts.slice(end).join('')}
    </>
  );
}
