import { formatFiscalYear } from '../../values/index.ts';

/** What no file system takes, and what makes a name hard to read. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 60;

const bare = (text: string): string =>
  [...text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('') || '様式';

/** 令和7年度_照会様式_労働課.xlsx */
export const formFileName = (fiscalYear: number, what: string, extension: 'xlsx' | 'zip'): string =>
  `${formatFiscalYear(fiscalYear)}_照会様式_${bare(what)}.${extension}`;

/** Within an archive: 03_灯台の守り手育成事業.xlsx */
export const numberedFileName = (number: number, what: string): string =>
  `${String(number).padStart(2, '0')}_${bare(what)}.xlsx`;
