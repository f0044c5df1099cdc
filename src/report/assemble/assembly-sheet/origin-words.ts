import type { ProgramView, ValueOrigin } from '../../../ledger/index.ts';

/** 出典：令和2年度の文書（…328行目）: where the latest cost was taken from, and how many documents speak of the program. */
export function originWords({ years }: ProgramView): string {
  const latest = years.at(-1);
  const origin = latest?.cost.origin ?? latest?.name.origin ?? null;
  if (origin === null) return '出典：台帳（文書の記載によらない）';
  const files = new Set(years.flatMap((year) => year.name.origin?.file ?? []));
  const others = [...files].filter((file) => file !== origin.file).length;
  return `出典：${origin.file} ${placeWords(origin)}${others === 0 ? '' : `、ほか${others}文書`}`;
}

const placeWords = ({ line, pdfPage }: ValueOrigin): string =>
  pdfPage === undefined ? `${line}行目` : `${pdfPage}頁${line}行目`;
