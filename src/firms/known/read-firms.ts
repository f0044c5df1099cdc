import { type StreamedRow, streamedRows } from '../../formats/index.ts';
import { gbizReader, isGbiz } from './gbiz.ts';
import { isNta, ntaRow } from './nta.ts';
import { type FirmRow, problem } from './row.ts';

/** Which file it is. */
export type FirmSource = 'nta' | 'gbizinfo';

/** A row with the line on which it begins. */
export type ReadRow = FirmRow & { line: number; source: FirmSource };

/** The file is neither of the two that are known. `message` is Japanese. */
export class UnknownFirmFile extends Error {
  override readonly name = 'UnknownFirmFile';
}

/**
 * Reads a file of firms, row by row however large it is: 国税庁 法人番号 全件・差分 (thirty columns, no header) or gBizINFO
 * 法人基本情報 (with one), in UTF-8 or Shift_JIS.
 * @throws UnknownFirmFile
 */
export async function* readFirms(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRow> {
  let reading: Reading | null = null;
  for await (const row of streamedRows(chunks)) {
    const isFirst = reading === null;
    reading ??= readingOf(row);
    if (isFirst && reading.hasHeader) continue;
    yield { ...rowOf(row, reading), line: row.line, source: reading.source };
  }
  if (reading === null) throw new UnknownFirmFile('ファイルに何も書かれていません。');
}

interface Reading {
  source: FirmSource;
  hasHeader: boolean;
  read(cells: readonly string[]): FirmRow;
}

function readingOf({ cells }: StreamedRow): Reading {
  const first = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
  if (isNta(first)) return { source: 'nta', hasHeader: false, read: ntaRow };
  if (isGbiz(first)) return { source: 'gbizinfo', hasHeader: true, read: gbizReader(first) };
  throw new UnknownFirmFile(
    '国税庁の法人番号のファイル（見出しのない30列の CSV）でも、gBizINFO の法人基本情報（見出しに「法人番号」と「商号または名称」のある CSV）でもありません。',
  );
}

const rowOf = ({ cells, isUnclosed }: StreamedRow, { read }: Reading): FirmRow =>
  isUnclosed ? problem('引用符が閉じていません。') : read(cells);
