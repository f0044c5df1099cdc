import { formatDate, parseDate } from '../../values/index.ts';
import type { KeptSupport } from '../keeping/kept.ts';
import type { LinkMail } from './dead-links.ts';

/** So many are named; the desk shows all. */
const MOST = 30;

/**
 * The mail that asks about addresses that do not answer.
 * @param pageOf address of the page on which a support is mended
 */
export function linkMail(
  { keeper, links }: LinkMail,
  pageOf: (support: KeptSupport) => string,
): { subject: string; body: string } {
  const who = keeper.insteadOf == null ? keeper.name : `${keeper.name}（${keeper.insteadOf}の代理）`;
  const more = links.length - MOST;
  return {
    subject: `【かけはし】開けないリンク：${links.length}件`,
    body: [
      `${who} 様`,
      '',
      `公開している支援メニューのリンクのうち、${links.length}件が、3夜続けて開けませんでした。`,
      'ページが移ったときは新しいアドレスに、なくなったときは空欄に直してください。',
      ...links
        .slice(0, MOST)
        .flatMap(({ support, what, url, problem, since }) => [
          '',
          `■ ${support.working.title}（${what}）`,
          `  ${url}`,
          `  ${problem}。${formatDate(parseDate(since)!)}から開けません。`,
          `  直すページ: ${pageOf(support)}`,
        ]),
      ...(more > 0 ? ['', `ほか${more}件は、支援メニューの一覧で「開けないリンク」を選ぶと出ます。`] : []),
      '',
      'この連絡は、直るまで、月に一度だけ自動で送ります。行き違いでお済みのときは、ご容赦ください。',
    ].join('\n'),
  };
}
