import type { FirmsImported } from '../firms/index.ts';
import type { SourceDocument } from '../formats/index.ts';
import type { ImportOutcome, LineageLink, ReportToImport } from '../ledger/index.ts';
import type { TableOutcome } from '../organisations/index.ts';
import type { Manifest, RestoredBackup } from '../platform/index.ts';
import type {
  DocumentTree,
  Edition,
  EditionRow,
  PublicationTaken,
  PublishOrder,
  ReportContent,
  ReportOrder,
  YearKey,
} from '../report/index.ts';
import type { UsageFile } from '../supports/index.ts';
import type { SeriesListed, TakenVintage, VintageToTake } from '../trends/index.ts';

/** Paths are absolute: a server stands in a folder of its own. */
export interface RestoreWork {
  file: string;
  /** Where what stands there is backed up first; `null` refuses a ledger that holds something. */
  keepAt: string | null;
  by: string;
}

/** What a command wants of the ledger, as plain data: the same work is done here or by a running server. */
export type LedgerWork =
  | { kind: 'import'; items: ReportToImport[] }
  | { kind: 'lineage'; jurisdiction: string }
  | {
      kind: 'decide';
      jurisdiction: string;
      link: string;
      state: 'confirmed' | 'rejected';
      by: string;
      reason: string;
    }
  | { kind: 'report'; order: ReportOrder }
  | { kind: 'assembly-sheet'; jurisdiction: string; program: string }
  | { kind: 'publish'; order: Omit<PublishOrder, 'at'> }
  | { kind: 'editions'; year: YearKey }
  | { kind: 'trends-list'; jurisdiction: string }
  | { kind: 'trends-import'; jurisdiction: string; items: VintageToTake[]; replace: boolean }
  /** A new one-time password, by whoever has the machine. */
  | { kind: 'account'; login: string }
  | { kind: 'organisations-import'; jurisdiction: string; table: Pick<SourceDocument, 'lines'> }
  /** Counts of how the portal is used: all of them, and those that another process made. */
  | { kind: 'usage'; jurisdiction: string }
  /** Firms by their 法人番号; without a path only how many are known. */
  | { kind: 'firms'; jurisdiction: string; path: string | null }
  | { kind: 'usage-take'; file: UsageFile }
  | { kind: 'snapshot' }
  | { kind: 'backup'; out: string }
  | ({ kind: 'restore' } & RestoreWork)
  | { kind: 'publication-export'; out: string }
  | { kind: 'publication-import'; path: string; older: boolean; by: string };

/** What came of it, likewise. */
export type LedgerAnswer =
  | { kind: 'import'; outcomes: ImportOutcome[] }
  | { kind: 'lineage'; links: LineageLink[] }
  | { kind: 'decide' }
  | { kind: 'report'; content: ReportContent }
  | { kind: 'assembly-sheet'; tree: DocumentTree }
  /** No program has that name; these look like it. */
  | { kind: 'assembly-sheet'; tree: null; similar: string[] }
  | { kind: 'publish'; edition: EditionRow }
  | { kind: 'editions'; editions: Edition[] }
  | { kind: 'trends-list'; series: SeriesListed[] }
  | { kind: 'trends-import'; taken: TakenVintage[] }
  | { kind: 'account'; login: string; password: string }
  | { kind: 'organisations-import'; outcome: TableOutcome }
  | { kind: 'usage'; file: UsageFile }
  | { kind: 'firms'; imported: FirmsImported | null; known: number }
  | { kind: 'usage-take'; changed: number }
  | { kind: 'snapshot'; path: string | null; rows: number }
  | { kind: 'backup'; manifest: Manifest }
  | { kind: 'restore'; restored: RestoredBackup }
  | { kind: 'publication-export'; manifest: Manifest }
  | ({ kind: 'publication-import' } & PublicationTaken);
