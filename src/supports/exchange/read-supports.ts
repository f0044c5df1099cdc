import { decodedText } from '../../formats/index.ts';
import type { Purpose } from '../purposes.ts';
import type { Operator, Support } from '../support.ts';
import { type NamedPlace, placesOf } from './places.ts';
import { type ExchangeForm, type Read, refused } from './read.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import type { ReadContext } from './table/form.ts';
import type { Telling, Told } from './told.ts';

export interface ReadSupports {
  /** `null` where it is none that we know; then `problems` says so. */
  form: ExchangeForm | null;
  /** Each valid by `readSupport`. */
  supports: Support[];
  /** Rows that could not be taken, with their places. */
  problems: Told[];
  /** What became of single cells of rows that were taken. */
  warnings: Told[];
}

/** What the person who imports knows besides the file. */
export interface ReadOptions {
  /** Of the register of organisations; prefectures are always known. */
  municipalities?: readonly NamedPlace[];
  /** For rows that name no operator. */
  operator?: Operator;
  /** For rows that say no purpose. */
  purposes?: readonly Purpose[];
}

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Supports of a file, whichever of the forms it has (GIF 451-4, the two of local governments, jGrants, our own), as CSV,
 * TSV or JSON in any Japanese encoding. What can't be taken is told with row and column; everything else is taken.
 * It never throws.
 */
export function readSupports(bytes: Uint8Array, file: string, options: ReadOptions = {}): ReadSupports {
  const telling: Telling = { problems: [], warnings: [] };
  const { municipalities = [], ...others } = options;
  const read = readFile(bytes, { file, places: placesOf(municipalities), ...others }, telling);
  return { ...read, supports: onceEach(read.supports, telling), ...telling };
}

const EMPTY = '中身が空です。ファイルを取り違えていないか確かめてください。';
const SAVE_AGAIN = '表計算ソフトで「CSV UTF-8（コンマ区切り）」として保存し直してください。';

function readFile(bytes: Uint8Array, context: ReadContext, telling: Telling): Read {
  if (bytes.byteLength > MOST_BYTES)
    return refused(telling, '大きさが20MBを超えています。分けて取り込んでください。');
  if (bytes.byteLength === 0) return refused(telling, EMPTY);
  const decoded = decodedText(bytes);
  if (decoded === null) return refused(telling, `文字のファイルではありません。Excelの場合は、${SAVE_AGAIN}`);
  const { text, truncated } = decoded;
  if (text.trim() === '') return refused(telling, EMPTY);
  if (truncated) {
    tellFile(telling, 'ファイルが文字の途中で切れています。終わりの部分が失われていないか確かめてください。');
  }
  if (text.includes('\ufffd'))
    tellFile(telling, '読めない文字があり、「\ufffd」としました。元のファイルを確かめてください。');
  return /^\s*[{[]/.test(text) ? readJson(text, context, telling) : readTable(text, context, telling);
}

const tellFile = ({ warnings }: Telling, message: string) =>
  warnings.push({ row: null, column: null, message });

/** Ids are unique: of several that became alike the first is taken. */
function onceEach(supports: readonly Support[], { problems }: Telling): Support[] {
  const seen = new Set<string>();
  return supports.filter(({ id, title }) => {
    if (!seen.has(id)) return Boolean(seen.add(id));
    problems.push({
      row: null,
      column: '制度番号',
      message: `「${title}」の制度番号「${id}」は、前の制度と同じです。取り込みません。番号を変えてください。`,
    });
    return false;
  });
}
