import { draw } from './draw.ts';

type Part = string | number;

/** One of a list, each as likely as the other. */
export const pick = <T>(list: readonly T[], ...parts: readonly Part[]): T =>
  list[Math.floor(draw(...parts) * list.length)]!;

/** Whether something happens that happens in this share of all cases. */
export const happens = (share: number, ...parts: readonly Part[]): boolean => draw(...parts) < share;

/** One of a list of which each has its own share; the shares need no certain sum. */
export function pickByShare<T extends { share: number }>(list: readonly T[], ...parts: readonly Part[]): T {
  let place = draw(...parts) * list.reduce((sum, { share }) => sum + share, 0);
  const found = list.find(({ share }) => {
    place -= share;
    return place < 0;
  });
  return found ?? list.at(-1)!;
}

/** So many different ones of a list, in the order in which they stand there. */
export function pickSome<T>(list: readonly T[], count: number, ...parts: readonly Part[]): T[] {
  const order = list.map((each, at) => ({ each, at, place: draw(...parts, at) }));
  const chosen = order.toSorted((a, b) => a.place - b.place).slice(0, count);
  return chosen.toSorted((a, b) => a.at - b.at).map(({ each }) => each);
}
