import { industryName } from '../../firms/index.ts';
import { PURPOSES } from '../purposes.ts';
import type { PlaceName } from '../wording/requirement-words.ts';
import { type AxisUse, type Cell, type MatrixAxes, OUTSIDE } from './axes.ts';

/** A kind of firm in words, without what does not matter: 「弘前市、従業員20人、製造業、設備投資」. */
export function cellWords(
  { places, firms, industries, purposes }: MatrixAxes,
  [place, firm, industry, purpose]: Cell,
  use: AxisUse,
  placeName: PlaceName,
): string {
  const code = places[place]!;
  const { employees } = firms[firm]!;
  const words = [
    code === OUTSIDE ? '県外' : placeName(code),
    employees === 0 ? '従業員のいない個人' : `従業員${employees.toLocaleString('ja-JP')}人`,
    industryName(industries[industry]!),
    PURPOSES[purposes[purpose]!],
  ].filter((_, axis) => use[axis]);
  return words.length === 0 ? 'すべての事業者' : words.join('、');
}
