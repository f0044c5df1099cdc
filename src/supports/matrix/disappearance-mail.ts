import type { MatrixChange } from './compare.ts';

/** So many are named; the page shows all. */
const MOST = 20;

interface Disappearances {
  changes: readonly MatrixChange[];
  titleOf(support: string): string;
  /** Address of the page that shows the changes. */
  page: string;
}

/** Tells somebody that firms find supports no more, and nobody has said why. */
export function disappearanceMail(
  { name }: { name: string },
  { changes, titleOf, page }: Disappearances,
): { subject: string; body: string } {
  const more = changes.length - MOST;
  return {
    subject: `【かけはし】見つからなくなった支援：${changes.length}件（理由の記載なし）`,
    body: [
      `${name} 様`,
      '',
      `きのうまで見つかった支援のうち、${changes.length}件が、ある事業者から見つからなくなりました。理由は記録されていません。`,
      '対象要件や目的の直し方に間違いがないか、確かめてください。意図したとおりなら、することはありません。',
      ...changes
        .slice(0, MOST)
        .flatMap(({ support, cells, examples }) => [
          '',
          `■ ${titleOf(support)}`,
          `  見つからなくなった事業者の例（${cells.toLocaleString('ja-JP')}通りのうち）：${examples.join('／')}`,
        ]),
      ...(more > 0 ? ['', `ほか${more}件`] : []),
      '',
      `変化の一覧: ${page}`,
      '',
      'この連絡は、毎晩の突き合わせで理由のない変化があったときだけ、自動で送ります。',
    ].join('\n'),
  };
}
