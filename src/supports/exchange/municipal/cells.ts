import { isPrefectureCode } from '../../../organisations/index.ts';
import { writeContacts } from '../cells/contact.ts';
import { joinList } from '../cells/list.ts';
import { conditionsInWords } from '../conditions/condition-words.ts';
import { type Cell, carriers, contactsBesides, type ExportRow } from '../export-row.ts';
import { prefectureOfCode } from '../places.ts';
import { CHANGES } from '../table/facts.ts';
import { SERVICE_TYPES } from '../vocabulary/catalogue.ts';
import { keywordsWith } from '../vocabulary/purposes-of.ts';
import { NEED, SERVICE, STAGE } from './rules.ts';

const textOf = (text: string | undefined): Cell => text ?? null;
const listOf = (items: readonly string[]): Cell => (items.length === 0 ? null : joinList(items));

/** The code of the local government that runs it, by its full name; divisions, the nation and institutions have none. */
export const operatorCode = ({ support: { operator }, places }: ExportRow): string | undefined =>
  operator.level === 'prefecture' || operator.level === 'municipality'
    ? places.codeOf(operator.name)
    : undefined;

const MOST_KEYWORDS = 5;

/** The words of the purposes first, for they are data; then the support's own. */
const allKeywords = ({ support: { keywords = [], purposes } }: ExportRow): string[] => [
  ...new Set([...keywordsWith([], purposes), ...keywords]),
];

/** As many keywords as the form takes, and those for which there is no room. */
export const keywordsOf = (row: ExportRow): string[] => allKeywords(row).slice(0, MOST_KEYWORDS);
export const keywordsLeft = (row: ExportRow): string[] => allKeywords(row).slice(MOST_KEYWORDS);

/** What each column holds; columns of which a support knows nothing are not here. */
export const MUNICIPAL_CELLS: Readonly<Record<string, (row: ExportRow) => Cell>> = {
  制度番号: ({ support }) => support.id,
  全国地方公共団体コード: (row) => textOf(operatorCode(row)),
  元制度番号: ({ support }) => textOf(support.derivedFrom?.id),
  制度変更区分: ({ support: { derivedFrom } }) =>
    derivedFrom === undefined ? null : CHANGES.indexOf(derivedFrom.change),
  'タイトル（制度名）': ({ support }) => support.title,
  'サブタイトル（通称）': ({ support }) => textOf(support.subtitle),
  対象者: ({ support, parts, places }) => {
    if (support.who !== undefined) return support.who;
    const conditions = [...Object.values(parts.numbers).flat(), ...parts.rest];
    return conditionsInWords(conditions, (code) => places.nameOf(code) ?? code) || null;
  },
  '用途・対象物': ({ support }) => textOf(support.uses),
  対象地域: ({ parts }) =>
    listOf([...new Set(parts.places.flatMap((code) => prefectureOfCode(code)?.name ?? code))]),
  対象地域群: ({ parts, places }) =>
    listOf(parts.places.filter((code) => !isPrefectureCode(code)).map((code) => places.nameOf(code) ?? code)),
  概要: ({ support }) => support.summary,
  内容: ({ support }) => textOf(support.content),
  '利用・申請方法': ({ support }) => listOf(support.steps ?? []),
  受付開始日: ({ callCells }) => textOf(callCells.opensOn),
  受付終了日: ({ callCells }) => textOf(callCells.closesOn),
  受付備考: ({ callCells }) => (callCells.note === '' ? null : callCells.note),
  根拠法令: ({ support }) => textOf(support.law),
  詳細参照先: ({ support }) => textOf(support.detailUrl),
  '実施組織・支援機関': (row) => {
    const names = carriers(row.support).map(({ name }) => name);
    const code = operatorCode(row);
    const isNamed = code !== undefined && row.places.nameOf(code) === row.support.operator.name;
    return listOf(isNamed ? names : [row.support.operator.name, ...names]);
  },
  お問い合わせ先: ({ support }) => writeContacts(contactsBesides(support)) || null,
  電子申請URL: ({ support }) => textOf(support.applyUrl),
  標準産業分類: ({ parts }) => listOf(parts.industries),
  [STAGE]: ({ purposes }) => listOf(purposes.stages),
  [SERVICE]: ({ support }) => SERVICE_TYPES[support.kind],
  [NEED]: ({ purposes }) => listOf(purposes.needs),
  災害名: ({ support }) => textOf(support.disaster),
  キーワード: (row) => listOf(keywordsOf(row)),
};
