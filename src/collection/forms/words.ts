import { formatDate, formatFiscalYear, parseDate } from '../../values/index.ts';
import type { Question, QuestionSection } from '../question.ts';
import { LIMITS } from '../questions/index.ts';

/** Every sentence of the form and of its way back that is not a question's own. */

export const SECTION_WORDS: Record<QuestionSection, string> = {
  program: '事業',
  money: '事業費と財源（単位：千円）',
  texts: '事業概要と事業実績',
  indicators: '指標',
};

export const REMARK_WORDS = { comment: 'コメント', question: '質問', return: '差し戻し' } as const;
export const SEVERITY_WORDS = { error: '要修正', warning: '要確認', info: 'お知らせ' } as const;

export const GUIDE_SHEET = 'はじめに';
export const LIST_SHEET = '指摘の一覧';
export const NUMBER_LABEL = '様式番号';
export const MARKED = '○';
export const REQUIRED = '（必須）';
export const UNIT = '（千円）';
export const ROW_NUMBER = '番号';

/** 2026-05-29 → 令和8年5月29日（金） */
export function dayWords(day: string): string {
  const date = parseDate(day);
  if (!date) return day;
  const weekday = '日月火水木金土'[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${formatDate(date)}（${weekday}）`;
}

export const roundTitle = (fiscalYear: number): string => `${formatFiscalYear(fiscalYear)} 年次報告の照会`;

/** Where a person says why a finding may stand; the same on the screen and in the file. */
export const KEEP_WORDS = {
  label: 'このままにする理由',
  hint: '直さずに残すときだけ、短く書きます。',
} as const;

export const explanation = [
  '黄色の欄に記入してください。灰色の欄は前年度の値や集計から入った値で、変えられません。',
  '保存して送り返すと「保存済み・未提出」になります。提出は、画面で内容を確かめてから行います。',
];

export const guide = (due: string): readonly string[] => [
  '事業ごとに一枚のシートがあります。下の一覧から開けます。',
  '黄色の欄に記入します。前年度の値がすでに入っている欄は、変わったところだけを直してください。',
  '前年度から大きく動いた値には、理由を短く書いてください。',
  '記入したら、ファイル名はそのままでも変えても構いません。Excel（.xlsx）のまま保存してください。',
  `${due}までに「書いた様式を取り込む」の画面から送り、続けて画面で提出してください。送っただけでは提出になりません。`,
];

/** What a field of that kind wants: the sentence that Excel shows, and that stands in the list of findings. */
export function wanted(question: Pick<Question, 'kind' | 'hint' | 'choices'>): string {
  switch (question.kind) {
    case 'yen':
      return '千円単位の 0 以上の整数で書きます。';
    case 'mark':
      return `当てはまるときは ${MARKED} を選び、当てはまらないときは空欄にします。`;
    case 'choice':
      return `次から選びます：${(question.choices ?? []).map(({ label }) => label).join('、')}`;
    case 'quantity':
      return `数に単位を付けて書きます。例：22名、延べ58名。値がないときは、中止などの理由を書きます。`;
    default:
      return `${LIMITS[question.kind].toLocaleString('en-US')}字までで書きます。`;
  }
}

export const unreadable = {
  empty:
    '中身が空（0 バイト）です。保存や送信の途中で失われた可能性があります。手元のファイルを確かめて、もう一度送ってください。',
  'too-large':
    '大きさが上限の 10 MB を超えています。画像などを貼り付けていないか確かめ、この照会の様式だけを送ってください。',
  'no-workbook':
    'Excel のブックではありません。この照会の様式を Excel（.xlsx）で保存し直して送ってください。OpenDocument（.ods）と古い Excel（.xls）も読めます。',
  encrypted: 'パスワードで保護されています。パスワードを外して保存し直してから送ってください。',
  broken:
    'Excel のブックとして始まっていますが、壊れているか途中で切れています。Excel で開いて保存し直すか、もう一度送ってください。',
  'unpacked-too-large':
    '開くと上限の大きさを超えます。画像などを取り除き、この照会の様式だけを保存し直して送ってください。',
  'too-many-cells':
    'シートが大きすぎます。遠くの行や列に書かれたものがないか確かめ、この照会の様式を新しくダウンロードして写し直してください。',
  'document-type':
    '表計算ソフトが作らない宣言（DTD）を含むため、安全のため読みません。Excel で開いて保存し直してから送ってください。',
  'took-too-long': '時間内に読み終わりませんでした。事業ごとに分けるなど、小さくしてから送ってください。',
  crashed:
    '読み取りの途中で止まりました。Excel で開いて保存し直すか、様式を新しくダウンロードして写し直してください。',
  'archive-in-archive':
    '圧縮ファイルの中に圧縮ファイルがあります。中の圧縮ファイルを解いてから送ってください。',
  'too-many-files': '圧縮ファイルの中のファイルが多すぎます（上限は 300）。分けて送ってください。',
} as const;
