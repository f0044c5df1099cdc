import { openSource, UnreadableFile } from '../formats/index.ts';
import type { AnnualReport } from '../ledger/annual-report.ts';
import { readAnnualReport } from '../reading/index.ts';

/** The reports that could be read, in the order given; the others were answered on standard error. */
export interface Documents {
  reports: AnnualReport[];
  unreadable: number;
}

/** Reads each file by itself: one that can't be read does not keep the others from being read. */
export async function readDocuments(
  files: readonly string[],
  options: { fromPages?: boolean } = {},
): Promise<Documents> {
  const reports: AnnualReport[] = [];
  let unreadable = 0;
  for (const file of files) {
    try {
      reports.push(readAnnualReport(await openSource(file), options));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(error.message);
      unreadable += 1;
    }
  }
  for (const report of reports.filter((read) => !holdsPrograms(read))) {
    console.error(
      `${report.file}: 事業の一覧も個票も見つかりませんでした。年次報告のファイルか確かめてください。`,
    );
  }
  return { reports, unreadable };
}

const holdsPrograms = (report: AnnualReport): boolean =>
  report.programs.length > 0 || report.masterList.length > 0;
