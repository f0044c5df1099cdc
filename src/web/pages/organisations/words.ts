import type { OrganisationKind, OrganisationSuccession } from '../../../organisations/index.ts';

/** Every sentence of the pages of organisations. */
export const words = {
  title: '組織',
  over: '組織',
  lead: '部局、課、グループ、出先機関、市町村、支援機関、協議会の構成団体の一覧です。名称は日ごとに記録し、改称や統合の前の名称からも、今の組織をたどれます。',
  emptyLead: 'まだ組織がありません。一つずつ加えるか、表（CSV・Excel）をまとめて取り込んでください。',
  views: '表示する組織',
  view: {
    office: '県の組織',
    municipality: '市町村',
    institution: '支援機関',
    'council-body': '協議会の構成団体',
  },
  filters: '絞り込み',
  day: 'この日の組織',
  search: '名称・読み・コード',
  show: '表示する',
  clear: '絞り込みをやめる',
  asOf: (day: string) => `${day}にあった組織`,
  count: (count: number) => `${count}件`,
  nothing: '当てはまる組織はありません。日付と言葉を変えてみてください。',
  noBureau: '部局の記載がない課',
  offices: '出先機関',
  create: '組織を加える',
  import: '表を取り込む',
  name: '名称',
  kana: '読み',
  kind: '種別',
  code: 'コード',
  municipalityCode: '全国地方公共団体コード',
  corporateNumber: '法人番号',
  area: '圏域',
  parent: '属する組織',
  none: 'なし',
  since: '始まった日',
  until: '最後の日',
  unknownStart: '記録が始まる前から',
  ended: (day: string) => `${day}に終わりました。`,
  starts: (day: string) => `${day}に始まります。`,
  names: '名称の移り変わり',
  period: (from: string, to: string) => `${from}から${to}まで`,
  inForce: '今',
  before: '前の組織',
  after: '後の組織',
  noAfter: '仕事を引き継いだ組織の記録はありません。',
  when: '日',
  other: '組織',
  how: '関係',
  part: '仕事',
  evidence: '根拠',
  wholeWork: '全体',
  children: 'この組織に属する組織',
  actions: '変更する',
  actionsLead: 'どの変更も、何が変わるかを確かめてから行います。',
  work: '担当事業',
  divisionPage: '年次報告で担当した事業',
  succession: {
    merged: '統合',
    split: '分割',
    succeeded: '引き継ぎ',
  } satisfies Record<OrganisationSuccession['kind'], string>,
  changes: {
    rename: '改称する',
    merge: '統合する',
    split: '分割する',
    end: '終了する',
    move: '別の組織に移す',
  },
  done: '変更しました。変更の記録に残っています。',
} as const;

/** The sentences of the forms. */
export const formWords = {
  errorTitle: '変更できません',
  check: '何が変わるかを確かめる',
  confirm: 'この内容で変更する',
  edit: '入力に戻る',
  cancel: '変更をやめる',
  previewTitle: 'この変更で起きること',
  previewLead: 'まだ変更していません。次の内容でよければ「この内容で変更する」を選んでください。',
  dayHint: '過ぎた日でも、これからの日でもかまいません。',
  kanaHint: 'カタカナで。なくてもかまいません。',
  evidence: '根拠',
  evidenceHint: '組織規則の改正、通知の番号など、後から見て分かるように書いてください。',
  create: {
    title: '組織を加える',
    lead: '新しくできた組織、または一覧にまだない組織を加えます。統合や分割でできる組織は、元の組織のページから変更してください。',
    kindHint: 'グループは、属する課を下で選んでください。',
    codeHint: '市町村は6桁の全国地方公共団体コード、支援機関や団体は13桁の法人番号。なくてもかまいません。',
    from: '始まる日',
    fromHint: '分からないときは空欄にしてください。記録が始まる前からあったものとして扱います。',
    parentHint: '課は部局、グループは課や出先機関に属します。市町村や団体は「なし」のままにしてください。',
    areaHint: '地域の出先機関と市町村だけ選びます。',
  },
  rename: {
    title: '改称する',
    lead: '同じ組織の名称が変わります。担当する事業、利用者、回答はそのまま続きます。',
    name: '新しい名称',
    from: '新しい名称の最初の日',
  },
  merge: {
    title: '統合する',
    lead: '選んだ組織が終わり、一つの組織が仕事を引き継ぎます。属するグループは統合後の組織に移ります。',
    with: '一緒に統合する組織',
    into: '統合後の組織',
    intoNew: '新しい組織をつくる',
    intoHint: '今ある組織に統合するときは、その組織を選びます。',
    newName: '新しい組織の名称',
    newNameHint: '新しい組織をつくるときだけ入れてください。',
    day: '統合後の最初の日',
  },
  split: {
    title: '分割する',
    lead: '仕事が二つ以上の組織に分かれます。一部だけを別の組織にするときは、元の組織を残します。',
    remains: '元の組織も、残りの仕事を続ける',
    partTitle: (number: number) => `分かれてできる組織 ${number}`,
    more: '三つ以上に分かれるとき',
    part: '引き継ぐ仕事',
    partTextHint: '例: 職業能力開発。なくてもかまいません。',
    children: '一緒に移るグループなど',
    day: '分割後の最初の日',
  },
  end: {
    title: '終了する',
    lead: '組織を廃止します。仕事を引き継ぐ組織があれば選んでください。',
    lastDay: '最後の日',
    successor: '仕事を引き継ぐ組織',
    noSuccessor: '引き継ぐ組織はない',
    evidenceHint: '引き継ぐ組織を選んだときに入れてください。',
  },
  move: {
    title: '別の組織に移す',
    lead: '属する部局や課を変えます。名称と仕事は変わりません。',
    parent: '新しく属する組織',
  },
  table: {
    title: '組織の表を取り込む',
    lead: '一つの表（CSV または Excel）から、一覧にまだない組織をまとめて加えます。誤りが一つでもあれば、何も加えません。',
    file: '取り込むファイル',
    fileHint: '一行目を見出しにしてください。文字コードは UTF-8 でも Shift_JIS でも読めます。',
    take: '取り込む',
    columns: '列の説明',
    column: '列',
    content: '書くこと',
    noFile: 'ファイルを選んでください。',
    refused: '取り込めませんでした。何も加えていません',
    taken: (founded: number, unchanged: number) =>
      `${founded}件を加えました。${unchanged === 0 ? '' : `${unchanged}件は同じ内容ですでに一覧にあります。`}`,
    template: '今の一覧を同じ形の表として受け取る（CSV）',
  },
  columns: {
    id: '同じ組織の名称が変わったときに、同じ値を書いて行を並べます。なければ空欄。',
    kind: '部局、出先機関、課、グループ、市町村、支援機関、協議会の構成団体のどれか。必須。',
    name: 'その期間の名称。必須。',
    kana: 'カタカナの読み。',
    code: '市町村は6桁の全国地方公共団体コード、ほかは13桁の法人番号。',
    parent: '属する組織の名称か組織ID。この表の中の組織でもかまいません。',
    area: '圏域の名称。',
    from: '名称の最初の日。2025-04-01 か 令和7年4月1日。空欄は、記録が始まる前から。',
    to: '名称の最後の日。空欄は、今も続いている。',
  },
} as const;

/** One sentence for each thing that a change does. */
export const effectWords = {
  begins: (name: string, day: string) => `${day}に「${name}」ができます。`,
  exists: (name: string) => `「${name}」を、記録が始まる前からある組織として加えます。`,
  named: (before: string, name: string, from: string, until: string | null) =>
    before === name
      ? `「${name}」の読みが変わります。`
      : `「${before}」は、${from}から${until === null ? '' : `${until}まで`}「${name}」という名称になります。`,
  ends: (name: string, day: string) => `「${name}」は${day}に終わります。`,
  belongs: (name: string, before: string | null, to: string | null) =>
    `「${name}」の属する組織が、${before === null ? '「なし」' : `「${before}」`}から${to === null ? '「なし」' : `「${to}」`}に変わります。`,
  carriesOn: {
    merged: (from: string, to: string, day: string) =>
      `「${from}」の仕事は、${day}から「${to}」に統合されます。`,
    split: (from: string, to: string, day: string) =>
      `「${from}」の仕事の一部は、${day}から「${to}」に移ります。`,
    succeeded: (from: string, to: string, day: string) =>
      `「${from}」の仕事は、${day}から「${to}」が引き継ぎます。`,
  },
} as const;

/** The four lists of the index. */
export const VIEWS = ['office', 'municipality', 'institution', 'council-body'] as const;
export type View = (typeof VIEWS)[number];

/** Which kinds stand on which of the lists; the first is the tree of the prefectural office. */
export const KINDS_OF: Record<View, readonly OrganisationKind[]> = {
  office: ['bureau', 'office', 'division', 'team'],
  municipality: ['municipality'],
  institution: ['institution'],
  'council-body': ['council-body'],
};
