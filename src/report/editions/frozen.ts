import type { Ledger } from '../../ledger/index.ts';
import { contentHash } from '../../platform/index.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { ReportContent } from '../content.ts';
import { ReportRefused } from '../refused.ts';

import { type EditionKey, editionRows, readEdition, type StoredEdition, type YearKey } from './store.ts';

/**
 * What an edition printed when it was published.
 * @throws ReportRefused when there is no such edition, or when it is not as it was published
 */
export async function frozenContent(
  ledger: Pick<Ledger, 'database'>,
  { number, ...year }: EditionKey,
): Promise<ReportContent> {
  const edition = await readEdition(ledger.database.db, year, number);
  if (edition === null) {
    const numbers = (await editionRows(ledger.database.db, year)).map((each) => `第${each.number}版`);
    const held = numbers.length === 0 ? 'まだありません' : numbers.join('、');
    throw new ReportRefused(
      `${formatFiscalYear(year.fiscalYear)}の年次報告に第${number}版はありません。公表した版: ${held}。`,
    );
  }
  return untouched(edition, year);
}

/** The latest edition as it was published; `null` when none was. */
export async function latestEdition(
  ledger: Pick<Ledger, 'database'>,
  year: YearKey,
): Promise<ReportContent | null> {
  const edition = await readEdition(ledger.database.db, year);
  return edition === null ? null : untouched(edition, year);
}

/** Nothing here changes an edition; the hash tells when somebody has done so past us. */
function untouched(
  { number, content, contentHash: hash }: StoredEdition,
  { fiscalYear }: YearKey,
): ReportContent {
  if (contentHash(content) === hash) return content;
  throw new ReportRefused(
    `${formatFiscalYear(fiscalYear)}の年次報告 第${number}版の内容が、公表したときのものと一致しません。` +
      'データベースが外から書き換えられています。控え（スナップショット）から戻してください。',
  );
}
