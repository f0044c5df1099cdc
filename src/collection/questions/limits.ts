import type { FieldKey, QuestionKind } from '../question.ts';
import { COST_REASON, FIXED } from './fixed.ts';
import { cellOf } from './keys.ts';

/** How many characters a field may hold. */
export const LIMITS: Record<QuestionKind, number> = {
  line: 200,
  prose: 8000,
  yen: 30,
  choice: 10,
  mark: 1,
  quantity: 300,
  reason: 1000,
};

/** Of one answer: every cell of every row, and a reason at each. */
export const MAX_FIELDS = 600;

const KEEP = /^keep-[a-z][a-z0-9-]{1,60}?-([a-zA-Z0-9-]+)$/;

/** What a field holds; `null` for a key that no answer has. */
export function kindOf(key: FieldKey): QuestionKind | null {
  const fixed = FIXED.find((each) => each.key === key);
  if (fixed !== undefined) return fixed.kind;
  if (key === COST_REASON || KEEP.test(key)) return 'reason';
  switch (cellOf(key)?.cell) {
    case 'label':
      return 'line';
    case 'previous':
    case 'current':
      return 'quantity';
    case 'reason':
      return 'reason';
    default:
      return null;
  }
}

/** What the field is called in a message: 事業費（千円）, 項目3の当年度. */
export function labelOf(key: FieldKey): string {
  const fixed = FIXED.find((each) => each.key === key);
  if (fixed !== undefined) return fixed.label;
  if (key === COST_REASON) return '事業費の増減の理由';
  const cell = cellOf(key);
  return cell === null ? '指摘を残す理由' : `指標${cell.row}行目の${CELL_LABELS[cell.cell]}`;
}

export const CELL_LABELS = {
  label: '項目名',
  previous: '前年度',
  current: '当年度',
  reason: '増減の理由',
} as const;
