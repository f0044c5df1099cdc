import { isCorporateNumber } from '../../organisations/index.ts';
import { legalFormOf, municipalityOf, NO_FIRMS } from './kinds.ts';
import { type FirmRow, problem } from './row.ts';

/** The file has thirty columns and no header (国税庁 法人番号公表サイト, ダウンロード編 リソース定義書 第4.0版). */
export const NTA_COLUMNS = 30;

/** Places of the columns that say what is kept, from 0. */
const AT = {
  ...{ number: 1, process: 2, name: 6, kind: 8, prefecture: 13, municipality: 14 },
  ...{ closedOn: 18, latest: 23, isHidden: 29 },
};

/** 処理区分 削除. */
const DELETED = '99';

/** Whether a file is one of these: its first row has thirty cells and a number in the second. */
export const isNta = (first: readonly string[]): boolean =>
  first.length === NTA_COLUMNS && /^\d{13}$/.test(first[AT.number] ?? '');

/** A row of 全件 or 差分. It says nothing of capital, employees, industry or founding. */
export function ntaRow(cells: readonly string[]): FirmRow {
  if (cells.length !== NTA_COLUMNS) return problem(`列が${NTA_COLUMNS}列ではなく${cells.length}列です。`);
  const cell = (at: number): string => cells[at]?.trim() ?? '';
  const [number, name, kind] = [cell(AT.number), cell(AT.name), cell(AT.kind)];
  if (!isCorporateNumber(number)) return problem(`法人番号「${number}」の検査数字が合いません。`);
  if (cell(AT.latest) === '0') return { kind: 'left-out', number, why: 'older' };
  if (cell(AT.closedOn) !== '' || cell(AT.process) === DELETED) {
    return { kind: 'left-out', number, why: 'closed' };
  }
  if (NO_FIRMS.has(kind)) return { kind: 'left-out', number, why: 'no-firm' };
  if (cell(AT.isHidden) === '1') return { kind: 'left-out', number, why: 'not-shown' };
  if (name === '') return problem(`法人番号 ${number} に名称がありません。`);
  return {
    kind: 'firm',
    firm: {
      ...{ number, name, legalForm: legalFormOf(kind, name) },
      municipality: municipalityOf(cell(AT.prefecture), cell(AT.municipality)),
      ...{ capital: null, employees: null, industry: null, foundedOn: null },
    },
  };
}
