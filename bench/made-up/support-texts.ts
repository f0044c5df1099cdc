import type { SupportKind } from '../../src/supports/index.ts';
import { pick } from './chance.ts';

/** What the sentences of a made-up support are put together from. */
export interface Telling {
  kind: SupportKind;
  title: string;
  operator: string;
  /** 「市内の中小企業者」 */
  who: string;
  subject: string;
  need: string;
  items: readonly string[];
  /** How much, as a sentence: 「支払われる額は…」 */
  amount: string;
  /** Where one asks. */
  window: string;
}

type Sentence = (telling: Telling) => string;

const paid: Sentence = ({ need, who, subject, items, operator }) =>
  `${need}${who}が${subject}のために行う${items[0]}などの費用の一部を、${operator}が後から支払います。`;
const eased: Sentence = ({ need, who, subject, operator }) =>
  `${need}${who}が${subject}に取り組むとき、かかる税を${operator}が数年のあいだ軽くします。手続は申告の前に済ませます。`;
const lent: Sentence = ({ need, who, items, operator }) =>
  `${need}${who}が${items[0]}に使うお金を、${operator}が低い利率で、または保証を付けて借りられるようにします。`;
const advised: Sentence = ({ need, who, subject, operator }) =>
  `${need}${who}の話を、${subject}に詳しい${operator}の担当者や専門家が無料で聞き、進め方をともに考えます。`;
const taught: Sentence = ({ need, who, subject, operator }) =>
  `${need}${who}に向けて、${subject}の基本と近くの会社の取組を学べる場を${operator}が開き、質問にも答えます。`;
const named: Sentence = ({ need, who, subject, operator }) =>
  `${subject}に取り組み、${need}ところから一歩進んだ${who}を${operator}が認め、名前を広く知らせます。`;

/** 概要, by what a support gives: 40 to 120 characters. */
const SUMMARIES: Record<SupportKind, Sentence> = {
  ...{ subsidy: paid, benefit: paid, tax: eased, loan: lent, guarantee: lent },
  ...{ consultation: advised, 'expert-dispatch': advised, matching: advised },
  ...{ training: taught, event: taught, information: taught, certification: named, registration: named },
};

export const summaryOf: Sentence = (telling) => SUMMARIES[telling.kind](telling);

const OPENINGS: readonly Sentence[] = [
  ({ operator, need, subject }) =>
    `${operator}には、${need}という声が多く寄せられており、${subject}を後押しするためにこの取組を設けました。`,
  ({ title, subject, who }) =>
    `「${title}」は、${subject}をきっかけに、${who}が地域で商売を続けられるようにするものです。`,
];
const USES: readonly Sentence[] = [
  ({ items }) => `使いみちとしては、${items.join('、')}などが考えられ、ほかのものも相談に応じます。`,
  ({ items }) => `これまでに利用した事業者は、${items.join('、')}などに役立てています。`,
];
const CLOSINGS: readonly Sentence[] = [
  ({ window }) =>
    `申し込みの前に、${window}へお電話ください。書類の書き方が分からないときも、担当者が一緒に考えます。`,
  ({ window }) =>
    `受付は${window}で、郵送でも電子申請でもできます。締切の間際は混み合うため、早めにお越しください。`,
];
const NOTES = [
  '決定の通知より前に契約したものや支払ったものは対象に入りませんので、順序にお気を付けください。',
  '同じ経費について国やほかの団体からお金を受け取るときは、どちらか一方を選んでいただきます。',
  '税の滞納がないこと、暴力団と関わりがないことを、申し込みのときに書面で確かめます。',
  '終わった後に、取組の結果を一枚の報告書にまとめて出していただきます。写真を添えると分かりやすくなります。',
];

/** 内容: 200 to 400 characters. */
export function contentOf(telling: Telling, ...parts: readonly (string | number)[]): string {
  const note = pick(NOTES, 'note', ...parts);
  const other = NOTES[(NOTES.indexOf(note) + 1) % NOTES.length]!;
  return [
    pick(OPENINGS, 'opening', ...parts)(telling),
    pick(USES, 'uses', ...parts)(telling),
    telling.amount,
    note,
    other,
    pick(CLOSINGS, 'closing', ...parts)(telling),
  ].join('');
}
