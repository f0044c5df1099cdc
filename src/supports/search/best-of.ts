import type { Scores } from './scores.ts';

/** The positions of the `most` best of all that score, best first; of equals the earlier one first. */
export function bestOf(scores: Scores, most: number): number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number) => scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
  /** Later ones with the same score are worse: only more than this is worth a look. */
  let least = 0;
  for (let at = 0; at < scores.length; at += 1) {
    if (scores[at]! <= least) continue;
    if (heap.length < most) rise(heap, at, isWorse);
    else sink(heap, at, isWorse);
    if (heap.length === most) least = scores[heap[0]!]!;
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

type IsWorse = (a: number, b: number) => boolean;

/** The worst of the heap stands at its top. */
function rise(heap: number[], position: number, isWorse: IsWorse): void {
  let at = heap.push(position) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(position, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = position;
}

function sink(heap: number[], position: number, isWorse: IsWorse): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
    if (!isWorse(heap[child]!, position)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = position;
}
