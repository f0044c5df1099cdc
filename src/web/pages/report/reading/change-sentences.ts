import { amount, change } from '../../../figures.ts';
import type { ProgramChange } from './changes.ts';
import { words } from './words.ts';

/** +1,200千円（+58.3 %）; without a share where there was nothing to compare with. */
export function costChange(before: number, now: number): string {
  const by = change(before, now);
  if (before === now) return by;
  return before > 0 ? words.changedBy(by, share(before, now)) : words.changedByAmount(by);
}

/** The change of one program in short sentences; none when it goes on as it was. */
export function changeSentences({ isNew, formerName, costBefore, cost }: ProgramChange): string[] {
  if (isNew) return [words.newProgram];
  const renamed = formerName === null ? [] : [words.renamedFrom(formerName)];
  if (costBefore === null && cost === null) return renamed;
  if (costBefore === null || cost === null) {
    return [
      ...renamed,
      costBefore === null ? words.costAppeared(amount(cost)) : words.costGone(amount(costBefore)),
    ];
  }
  if (costBefore === cost) return [...renamed, words.costSame];
  return [...renamed, words.costChanged(amount(costBefore), amount(cost), costChange(costBefore, cost))];
}

/** +58.3 %, −2.0 %. */
function share(before: number, now: number): string {
  const percent = Math.round(((now - before) / before) * 1000) / 10;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toLocaleString('ja-JP', { minimumFractionDigits: 1 })} %`;
}
