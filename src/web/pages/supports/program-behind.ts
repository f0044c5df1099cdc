import { compareNames, formatFiscalYear } from '../../../values/index.ts';
import type { WebLedger } from '../../services.ts';

/** The program (事業) behind a support, and what it last achieved, as its report prints it. */
export interface ProgramBehind {
  name: string;
  href: string;
  /** 令和5年度. */
  year: string;
  achieved: readonly { label: string; printed: string }[];
}

/** The most that a support's page shows of them. */
const FEW = 4;

/** @returns `null` where the ledger holds no program of that name */
export async function programBehind(
  ledger: Pick<WebLedger, 'search' | 'program'>,
  jurisdiction: string,
  name: string | undefined,
): Promise<ProgramBehind | null> {
  if (name === undefined) return null;
  const { items } = await ledger.search(jurisdiction, name, 'program');
  const id = items.find(({ title }) => compareNames(title, name) !== 'different')?.programId;
  const program = id == null ? null : await ledger.program(jurisdiction, id);
  const last = program?.years.at(-1);
  if (program === null || last === undefined) return null;
  const achieved = program.indicators.flatMap(({ label, points }) => {
    const point = points.findLast(({ fiscalYear }) => fiscalYear === last.fiscalYear);
    return point === undefined ? [] : [{ label, printed: point.printed }];
  });
  return {
    ...{ name: program.name, href: `/programs/${encodeURIComponent(program.id)}` },
    ...{ year: formatFiscalYear(last.fiscalYear), achieved: achieved.slice(0, FEW) },
  };
}
