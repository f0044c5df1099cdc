import { writeCompared } from '../cells/compared.ts';
import { writeContacts, writePapers } from '../cells/contact.ts';
import { joinList } from '../cells/list.ts';
import { yearsOfTerm } from '../cells/number.ts';
import { conditionsInWords } from '../conditions/condition-words.ts';
import { type Cell, carriers, contactListOf, contactsBesides, type ExportRow } from '../export-row.ts';
import { CHANGES } from '../table/facts.ts';
import { SERVICE_TYPES } from '../vocabulary/catalogue.ts';
import { keywordsWith } from '../vocabulary/purposes-of.ts';

const textOf = (text: string | undefined): Cell => text ?? null;
const listOf = (items: readonly string[] | undefined): Cell =>
  items === undefined || items.length === 0 ? null : joinList(items);
/** The highest, which is what the standard asks for where there are several. */
const highest = (numbers: readonly (number | undefined)[]): Cell => {
  const known = numbers.filter((each) => each !== undefined);
  return known.length === 0 ? null : Math.max(...known);
};

/** Where nobody knows when, nothing is said. */
function seasonOf({ support, call, callCells: { opensOn, closesOn } }: ExportRow): Cell {
  if (call === undefined) return support.calls === undefined ? null : '随時';
  return opensOn === undefined && closesOn === undefined ? '未定' : null;
}

/** What each item of the standard holds; items of which a support knows nothing are not here. */
export const GIF_CELLS: Readonly<Record<string, (row: ExportRow) => Cell>> = {
  制度所管組織: ({ support }) => support.operator.name,
  'タイトル（制度名）': ({ support }) => support.title,
  'サブタイトル（通称）': ({ support }) => textOf(support.subtitle),
  制度番号: ({ support }) => support.id,
  元制度番号: ({ support }) => textOf(support.derivedFrom?.id),
  制度変更区分: ({ support: { derivedFrom } }) =>
    derivedFrom === undefined ? null : CHANGES.indexOf(derivedFrom.change),
  根拠法令: ({ support }) => textOf(support.law),
  地域: ({ parts }) => listOf(parts.places),
  概要: ({ support }) => support.summary,
  内容: ({ support }) => textOf(support.content),
  対象者: ({ support }) => textOf(support.who),
  '用途・対象物': ({ support }) => textOf(support.uses),
  対象者条件: ({ parts, places }) =>
    parts.rest.length === 0 ? null : conditionsInWords(parts.rest, (code) => places.nameOf(code) ?? code),
  従業員条件: ({ parts }) => listOf(parts.numbers.employees.map((each) => writeCompared(each, 'employees'))),
  資本金条件: ({ parts }) => listOf(parts.numbers.capital.map((each) => writeCompared(each, 'capital'))),
  創業年条件: ({ parts }) =>
    listOf(parts.numbers.yearsSinceFounding.map((each) => writeCompared(each, 'yearsSinceFounding'))),
  給付上限額: ({ support: { amounts = [] } }) => highest(amounts.map(({ ceiling }) => ceiling)),
  最大金利: ({ support }) => support.loan?.maxRate ?? null,
  借入限度額: ({ support }) => support.loan?.limit ?? null,
  償還期限: ({ support: { loan } }) => (loan?.term === undefined ? null : yearsOfTerm(loan.term)),
  最大補助率: ({ support: { amounts = [] } }) => {
    const rate = highest(amounts.map((each) => each.rate));
    return typeof rate === 'number' ? rate.toFixed(1) : null;
  },
  費用: ({ support }) => support.fee ?? null,
  予算枠の有無: ({ support: { hasBudget } }) => (hasBudget === undefined ? null : hasBudget ? '有' : '無'),
  申請届出方法: ({ support }) => listOf(support.steps),
  募集時期: seasonOf,
  公募開始日: ({ callCells }) => textOf(callCells.opensOn),
  公募終了日: ({ callCells }) => textOf(callCells.closesOn),
  公募備考: ({ callCells }) => (callCells.note === '' ? null : callCells.note),
  手続書類: ({ support: { papers = [] } }) => (papers.length === 0 ? null : writePapers(papers)),
  電子申請の有無: ({ support }) => textOf(support.applyUrl),
  詳細URL: ({ support }) => textOf(support.detailUrl),
  標準産業分類: ({ parts }) => listOf(parts.industries),
  ステージとアクション: ({ purposes }) => listOf(purposes.actions),
  事業ステージ: ({ purposes }) => listOf(purposes.stages),
  お困りごと: ({ purposes }) => listOf(purposes.needs),
  サービス種別: ({ support }) => SERVICE_TYPES[support.kind],
  災害名: ({ support }) => textOf(support.disaster),
  キーワード: ({ support }) => listOf(keywordsWith(support.keywords ?? [], support.purposes)),
  '実施組織・支援機関': ({ support }) => listOf(carriers(support).map(({ name }) => name)),
  お問合わせ先一覧: ({ support }) => textOf(contactListOf(support)),
  連絡先情報: ({ support }) => writeContacts(contactsBesides(support)) || null,
  最終更新日: ({ support }) => textOf(support.confirmedOn),
};
