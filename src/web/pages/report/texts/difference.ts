/** A paragraph as it stands in one of two texts or in both. */
export interface ParagraphChange {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** What was added and removed between two texts, paragraph by paragraph, by their longest common sequence. */
export function paragraphChanges(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const common = commonLengths(before, after);
  const changes: ParagraphChange[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      changes.push({ text: after[j]!, is: 'same' });
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      changes.push({ text: before[i]!, is: 'removed' });
      i += 1;
    } else {
      changes.push({ text: after[j]!, is: 'added' });
      j += 1;
    }
  }
  return changes;
}

/** How many paragraphs the rests from `i` and `j` have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
