/** What the parts of an entry are called; others are shown by their names in the log. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ value: '値', accepted: '採った根拠', by: '言った人', reason: '理由', state: '状態', kind: '種類' },
  ...{
    file: 'ファイル',
    contentHash: 'ファイルのハッシュ',
    readingHash: '読み取りのハッシュ',
    documents: '文書',
  },
  ...{
    statements: '記載の数',
    programs: '事業の数',
    findings: '指摘の数',
    version: '保存の回',
    heading: '見出し',
  },
  ...{ excerpt: '書き出し', hash: 'ハッシュ', number: '版', corrections: '正誤の数', waivers: '許容' },
  ...{
    mediaType: 'ファイルの種類',
    size: '大きさ（バイト）',
    bytes: '大きさ（バイト）',
    width: '幅',
    height: '高さ',
  },
  ...{
    vintages: '公表時点',
    series: '系列',
    name: '名前',
    login: 'サインイン名',
    via: '入り方',
    email: 'メールアドレス',
  },
  ...{
    roles: '役割',
    organisation: '組織',
    mails: 'メールの数',
    forgotten: '確認されずに消した申し込みの数',
    organisations: '組織',
    due: '期限',
    closesOn: '締切',
    opensOn: '開始',
  },
  ...{
    note: 'ひとこと',
    receipt: '受付',
    values: '回答',
    holder: '手元にある人',
    from: '開始日',
    to: '終了日',
  },
};

export const fieldInWords = (field: string): string =>
  Object.hasOwn(FIELDS, field) ? FIELDS[field]! : field;

/** What some values are called that the log keeps by their names; all others stand as they are. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ 'not-stated': '記載なし', 'only-statement': '唯一の記載', 'all-agree': 'どの記載も同じ' },
  ...{ 'master-list': '施策一覧', 'policy-list': '基本方針事業一覧', sheet: '個票', person: '人の判断' },
  ...{ 'original-over-relisting': '再掲でない記載', 'later-document': '後の文書', misprint: '誤植の訂正' },
  ...{ proposed: '候補', confirmed: '確かめた', rejected: '退けた', written: '書いた', omitted: '載せない' },
};

export const valueInWords = (value: string): string =>
  Object.hasOwn(VALUES, value) ? VALUES[value]! : value;
