import type { Ledger } from '../ledger/index.ts';
import type { EditionChoice, ReportContent } from './content.ts';
import { differencesOfContents } from './editions/differences.ts';
import { frozenContent, latestEdition } from './editions/frozen.ts';
import { correctedContent, draftContent, printedContent } from './year-content.ts';
import { readYear } from './year-source.ts';

/** Which report is wanted. */
export interface ReportOrder {
  jurisdiction: string;
  fiscalYear: number;
  edition: EditionChoice;
}

/**
 * Everything that the report of a year prints. `published`: the latest edition published here; else, of a year read
 * from paper, its statements place by place. `corrected`: the accepted facts with what they say otherwise than that.
 * `draft`: the next edition as it would be now.
 * @throws ReportRefused when the ledger knows neither the year nor the edition
 */
export async function reportContent(ledger: Ledger, order: ReportOrder): Promise<ReportContent> {
  const { jurisdiction, fiscalYear, edition } = order;
  if (typeof edition === 'object' && edition.number > 0) {
    return frozenContent(ledger, { jurisdiction, fiscalYear, number: edition.number });
  }
  const frozen = await latestEdition(ledger, { jurisdiction, fiscalYear });
  if (edition === 'published' && frozen !== null) return frozen;
  if (edition !== 'draft' && edition !== 'corrected') {
    return printedContent(ledger, await readYear(ledger, jurisdiction, fiscalYear, 'stated'));
  }
  const year = await readYear(ledger, jurisdiction, fiscalYear);
  const content = await (edition === 'draft' ? draftContent : correctedContent)(ledger, year);
  return frozen === null
    ? content
    : { ...content, corrections: differencesOfContents(frozen, content, year.why) };
}
