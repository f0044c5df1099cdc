import type { FactAttribute, LineageKind, LineageState, Severity, StatementKind } from '../ledger/index.ts';

/** Words that several pages share. The sentences of one page stand in its folder. */
export const words = {
  siteName: 'かけはし',
  siteWhat: '中小企業振興 施策台帳',
  skip: '本文へ移動',
  mainNav: '主なページ',
  staffNav: '職員のページ',
  signIn: 'サインイン',
  signOut: 'サインアウト',
  rooms: {
    round: '照会',
    answers: '照会への回答',
    supports: '支援メニュー',
    figures: '支援の利用',
    organisations: '組織',
    accounts: '利用者',
    audit: '変更の記録',
    mailbox: '送信メール',
    self: '自分の設定',
  },
  breadcrumbs: '現在の位置',
  sampleMark: '見本データ',
  sampleText: '公表された年次報告と協議会の資料の数値から作った見本です。正式な記録ではありません。',
  home: 'はじめ',
  find: '支援をさがす',
  years: '年度',
  reports: '年次報告',
  findings: '指摘',
  search: '検索',
  searchLabel: '事業名・項目名・担当課',
  check: '報告書の点検',
  divisions: '担当課',
  rules: '点検の規則',
  data: '支援メニューのデータ',
  api: 'API の使い方',
  compare: '自治体の比較',
  csv: 'CSV（データ用）',
  thousandYen: '千円',
  paper: '協議会の資料',
  notStated: '記載なし',
  paperYear:
    'この年度は、年次報告ではなく協議会の資料に現れる事業だけを収録しています。資料には事業費と基本方針の記載がありません。',
  policyNo: (policy: number) => `基本方針${policy}`,
  noPolicy: { full: '基本方針の記載がない事業', short: '基本方針の記載なし' },
  footerOrigin: '数値の点線の下線を選ぶと、どの文書の何行目に書かれているかが出ます。',
  footerMoney: '金額の単位は、断りのない限り千円です。',
  footerFile: '公開用ファイルの日時',
} as const;

export const severityWords: Record<Severity, { shape: string; word: string; meaning: string }> = {
  error: { shape: '●', word: '誤り', meaning: '両方が正しいことはありえない二つの記載' },
  warning: { shape: '▲', word: 'ほぼ誤り', meaning: '誤りである見込みがごく高いもの' },
  info: { shape: '○', word: '確認', meaning: '言葉づかいや大きな変動など、確かめたいもの' },
};

export const statementWords: Record<StatementKind, string> = {
  'master-row': '施策一覧',
  'list-row': '基本方針事業一覧',
  sheet: '個票',
  indicator: '個票の実績表',
  subtotal: '小計・合計',
  definition: '中小企業の定義',
  table: '統計表',
  figure: '図',
  'economic-note': '経済概況',
  'case-study': '事例紹介',
  'council-member': '庁内連絡会議',
  section: '本文',
};

/** What kind of place it is: papers of the council have neither lists nor sheets. */
export const placeKind = ({ kind, isPaper }: { kind: StatementKind; isPaper?: boolean }): string =>
  isPaper ? words.paper : statementWords[kind];

export const attributeWords: Record<FactAttribute, string> = {
  name: '事業名',
  cost: '事業費',
  national: '国庫',
  other: 'その他',
  general: '一般財源',
  isNew: '新規',
  isPriority: '重点',
  isKeyResult: '主要成果',
  period: '事業期間',
  foundation: '21財団への補助・委託',
  divisions: '担当課',
};

export const lineageWords: Record<LineageKind, string> = {
  'same-name': '同じ名前で続く',
  renamed: '名前が変わった',
  merged: '統合された',
  split: '分かれた',
  succeeded: '後継となった',
};

export const lineageStateWords: Record<LineageState, string> = {
  proposed: '確認待ち',
  confirmed: '確認済み',
  rejected: '別の事業とされた',
};
