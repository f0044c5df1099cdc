import type { Condition } from '../../condition.ts';
import type { SupportKind } from '../../kinds.ts';
import { SUPPORT_KINDS } from '../../kinds.ts';
import { PURPOSES, type Purpose } from '../../purposes.ts';
import type { DerivedFrom, Operator, Support } from '../../support.ts';
import { readIndustries } from '../cells/industry.ts';
import { kindInName, kindOfServiceType } from '../vocabulary/kind-of.ts';
import { MOST_PURPOSES, readPurposes } from '../vocabulary/purposes-of.ts';
import { idOfNumber, idOfTitle } from '../vocabulary/support-id.ts';
import type { ReadContext } from './form.ts';
import { placeOf, type Row } from './row.ts';
import { atMost } from './texts.ts';

const MOST_KEYWORDS = 30;
/** What a purpose is taken for where nobody says one. */
const UNSAID: readonly Purpose[] = ['management'];

/** The id by the number's column, else by operator and title. */
export function readId(row: Row, column: string, operator: Operator, title: string, body?: string): string {
  const number = row.text(column);
  const id = number === undefined ? undefined : idOfNumber(number, body);
  if (id === undefined) {
    const made = idOfTitle(operator.name, title);
    row.tell(
      column,
      `制度番号がないため「${made}」としました。組織名か題名が変わると、別の制度と見なされます。`,
    );
    return made;
  }
  if (id !== number) row.tell(column, `制度番号「${number}」は「${id}」として取り込みました。`);
  return id;
}

export const CHANGES: readonly DerivedFrom['change'][] = ['reworded', 'extended', 'narrowed'];

/** 元制度番号 with 制度変更区分 0, 1, 2; without the one the other says nothing. */
export function readDerivedFrom(row: Row): DerivedFrom | undefined {
  const [number, change] = [row.text('元制度番号'), row.text('制度変更区分')];
  if (number === undefined && change === undefined) return undefined;
  const [id, kind] = [
    idOfNumber(number ?? ''),
    CHANGES[/^[012]/.test(change ?? '') ? Number(change![0]) : -1],
  ];
  if (id !== undefined && kind !== undefined) return { id, change: kind };
  row.tell('元制度番号', '元制度番号と制度変更区分（0、1、2）がそろわないため、元の制度は取り込めません。');
  return undefined;
}

/** What it gives, by the column of service types, else by words in a name. */
export function readKind(row: Row, column: string, names: readonly (string | undefined)[]): SupportKind {
  const said = row.text(column);
  const read = said === undefined ? undefined : kindOfServiceType(said);
  const kind =
    read?.kind ??
    [said, ...names].map((name) => kindInName(name ?? '')).find((each) => each) ??
    'information';
  if (read?.isSure !== true && kindInName(said ?? '') === undefined) {
    row.tell(
      column,
      `${said === undefined ? '種別が書かれていない' : `種別「${said}」に当たるものがない`}ため、「${SUPPORT_KINDS[kind]}」としました。確かめてください。`,
    );
  }
  return kind;
}

export interface PurposeColumns {
  keywords: string;
  actions?: string;
  needs: string;
}

/** What it is for; where a row says nothing that we know, what the person who imports said. */
export function readPurposesOf(
  row: Row,
  columns: PurposeColumns,
  context: ReadContext,
): Pick<Support, 'purposes' | 'keywords'> {
  const actions = columns.actions === undefined ? [] : row.list(columns.actions);
  const read = readPurposes(row.list(columns.keywords), { actions, needs: row.list(columns.needs) });
  for (const word of read.unknown) row.tell(columns.needs, `「${word}」に当たる目的がありません。`);
  const keywords = atMost(row, columns.keywords, read.keywords, MOST_KEYWORDS);
  const purposes =
    atMost(row, columns.needs, read.purposes, MOST_PURPOSES) ?? unsaidPurposes(row, columns.needs, context);
  return { purposes, ...(keywords !== undefined && { keywords }) };
}

export function unsaidPurposes(
  row: Row,
  column: string,
  { purposes = UNSAID }: ReadContext,
): readonly Purpose[] {
  const words = purposes.map((each) => `「${PURPOSES[each]}」`).join('');
  row.tell(column, `目的が分からないため、${words}としました。選び直してください。`);
  return purposes;
}

/** Codes of industries; what is none is told, and nobody is left out for it. */
export function readIndustriesOf(row: Row, column: string): { codes: string[]; column: string } {
  const { codes, unknown } = readIndustries(row.list(column));
  if (unknown.length > 0) {
    row.tell(
      column,
      `「${unknown.join('」「')}」は日本標準産業分類の符号か名称として読めません。業種では絞り込みません。`,
    );
  }
  return { codes: unknown.length > 0 ? [] : codes, column: row.head(column) };
}

/** Where its facts stand. */
export const sourceOf = (row: Row, { file }: ReadContext): NonNullable<Support['source']> => ({
  document: (file.trim() === '' ? '取り込んだファイル' : file.trim()).slice(0, 200),
  ...(row.isLine && { line: row.at }),
});

/** What every import leaves open: whether the columns say all that is asked is never known. */
export const openCondition = (condition: Condition): Pick<Support, 'condition' | 'isComplete'> => ({
  condition,
  isComplete: false,
});

/** The operator of a row that names none. */
export function unnamedOperator(row: Row, column: string, { operator }: ReadContext): Operator | undefined {
  if (operator === undefined) {
    row.refuse(column, `提供する組織が書かれていないため、${placeOf(row)}は取り込めません。`);
  }
  return operator;
}
