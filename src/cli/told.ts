import { prefectureCode } from '../values/index.ts';
import { WrongUsage } from './arguments.ts';

/** What `--year` says. @throws WrongUsage */
export function fiscalYearOf(year: string | undefined): number {
  const fiscalYear = Number(year);
  if (year !== undefined && Number.isInteger(fiscalYear) && fiscalYear >= 1900 && fiscalYear <= 2999)
    return fiscalYear;
  throw new WrongUsage(
    `--year には年度の始まる西暦年を指定してください。例: --year 2020（指定: ${year ?? 'なし'}）`,
  );
}

/** The code of what `--prefecture` says. @throws WrongUsage */
export function jurisdictionOf(prefecture = '青森県'): string {
  const code = prefectureCode(prefecture);
  if (code !== null) return code;
  throw new WrongUsage(`--prefecture には都道府県の名前を書いてください（指定: ${prefecture}）。`);
}
