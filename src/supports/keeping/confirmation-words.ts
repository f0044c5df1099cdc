import { formatDate, parseDate } from '../../values/index.ts';
import type { ConfirmationMail } from './confirmations.ts';
import type { KeptSupport } from './kept.ts';

/**
 * The mail that asks whether supports still hold.
 * @param pageOf address of the page on which a support is confirmed
 */
export function confirmationMail(
  { keeper, supports }: ConfirmationMail,
  pageOf: (support: KeptSupport) => string,
): { subject: string; body: string } {
  const who = keeper.insteadOf == null ? keeper.name : `${keeper.name}（${keeper.insteadOf}の代理）`;
  return {
    subject: `【かけはし】支援メニューの内容の確認：${supports.length}件`,
    body: [
      `${who} 様`,
      '',
      `公開している支援メニューのうち、6か月以上、内容の確認がないものが${supports.length}件あります。`,
      '変わりがなければ、ページを開いて「内容に変わりありません」を押してください。変わったところがあれば、直してください。',
      ...supports.flatMap((each) => ['', ...lines(each), `  ${pageOf(each)}`]),
      '',
      'この連絡は、確認が済むまで、月に一度だけ自動で送ります。行き違いでお済みのときは、ご容赦ください。',
    ].join('\n'),
  };
}

const lines = ({ working, published, confirmedOn }: KeptSupport): string[] => [
  `■ ${(published ?? working).title}`,
  confirmedOn === null
    ? '  公開してから、まだ確認されていません。'
    : `  前回の確認：${formatDate(parseDate(confirmedOn)!)}`,
];
