import type { FoundSupport } from '../finding/ask.ts';
import { PURPOSES } from '../purposes.ts';
import { amountWords } from '../wording/amount-words.ts';
import { openingWords } from '../wording/opening-words.ts';
import type { DigestEntry } from './digest.ts';
import { rhythmWords } from './first-mail.ts';
import type { FollowView } from './follow.ts';
import { endAddress, wayOutHeaders } from './way-out.ts';

export interface DigestContext {
  follow: Pick<FollowView, 'label' | 'query' | 'rhythm'>;
  /** ISO date. */
  today: string;
  /** Token of the way out. */
  end: string;
  publicUrl: string;
}

type News = DigestEntry['news'];

/** In the order in which they are told. */
const HEADS: Record<News, string> = {
  new: '新しい支援',
  opened: '受付が始まった支援',
  changed: '内容が変わった支援',
  closing: '締切が近い支援',
  withdrawn: '公開が終わった支援',
  left: '条件に合わなくなった支援',
};
const NEWS = Object.keys(HEADS) as News[];

/** So many of each kind are told in full; the list on the page has them all. */
const SHOWN = 15;

/** The mail of a follow: what is new, each in a few lines, and the way out. */
export function digestMail(entries: readonly DigestEntry[], context: DigestContext) {
  const { follow, end, publicUrl } = context;
  const groups = NEWS.map((news) => ({ news, among: entries.filter((each) => each.news === news) })).filter(
    ({ among }) => among.length > 0,
  );
  const counts = groups.map(({ news, among }) => `${HEADS[news]}${among.length}件`);
  return {
    subject: `【かけはし】支援のお知らせ：${counts.join('、')}`,
    headers: wayOutHeaders(publicUrl, end),
    body: [
      `「${follow.label}」の支援について、前のお知らせのあとに変わったことをお知らせします。`,
      ...groups.flatMap(({ news, among }) => [
        '',
        `■ ${HEADS[news]}（${among.length}件）`,
        ...among.slice(0, SHOWN).flatMap((each) => ['', ...entryLines(each, context)]),
        ...(among.length > SHOWN ? ['', `ほか${among.length - SHOWN}件は、一覧をご覧ください。`] : []),
      ]),
      '',
      '一覧を開く',
      `${publicUrl}/find/results?${follow.query}`,
      '',
      '----',
      `お申し込みにより、${rhythmWords[follow.rhythm]}、変わったことがあるときだけお送りしています。`,
      'お知らせをやめる（アドレスもすぐに消します）',
      endAddress(publicUrl, end),
    ].join('\n'),
  };
}

function entryLines(entry: DigestEntry, { today, publicUrl }: DigestContext): string[] {
  if (!('found' in entry)) {
    const { news, id, title } = entry;
    return [`・${title}`, ...(news === 'withdrawn' ? [] : [`  ${publicUrl}/supports/${id}`])];
  }
  const { support, opening } = entry.found;
  return [
    `・${support.title}（${support.operator.name}）`,
    ...threeLines(support).map((line) => `  ${line}`),
    `  いつまで：${openingWords(opening, today)}`,
    `  ${publicUrl}/supports/${support.id}`,
  ];
}

/** だれが · 何に · いくら, as far as the operator has said it. */
const threeLines = (support: FoundSupport['support']): string[] => [
  `だれが：${support.who ?? '条件は実施機関に確認してください'}`,
  `何に：${support.uses ?? support.purposes.map((each) => PURPOSES[each]).join('、')}`,
  `いくら：${amountWords(support) ?? '金額は実施機関に確認してください'}`,
];
