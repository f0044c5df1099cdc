import type { OrganisationKind } from '../../../organisations/index.ts';
import type { AccountState } from '../../../people/index.ts';

export const words = {
  title: '利用者',
  lead: 'この台帳にサインインする人です。役割が、見られるものと変えられるものを決めます。',
  create: '利用者を登録する',
  filters: '絞り込み',
  find: '名前・ログイン名・メールアドレス',
  role: '役割',
  state: '状態',
  all: 'すべて',
  filter: '絞り込む',
  count: (total: number) => `${total.toLocaleString('ja-JP')}人`,
  nothing: 'この条件に合う利用者はいません。',
  login: 'ログイン名',
  name: '名前',
  organisation: '所属',
  lastSignIn: '前回のサインイン',
  never: 'まだない',
  none: '—',
  states: {
    invited: 'まだ使っていない',
    active: '使っている',
    disabled: '使えない',
  } satisfies Record<AccountState, string>,
  locked: (until: string) => `${until} まで、サインインを止めています（続けて間違えたため）。`,
  sample: '見本',
  sampleFixed:
    '見本の利用者です。変えることはできません。正式な利用者が一人サインインを済ませると、使えなくなります。',

  newTitle: '利用者の登録',
  newLead:
    '登録すると、一度だけ使えるパスワードを表示します。本人に手渡しや電話で伝えてください。本人は最初のサインインで、パスワードを変え、認証アプリを設定します。',
  loginHint: '半角の英字・数字・記号（. _ - @）で3〜64文字。サインインのときに入れます。',
  email: 'メールアドレス',
  emailHint:
    '照会の知らせを送る先です。認証サーバーでサインインする人は、そこに登録したものと同じにしてください。',
  roles: '役割（いくつでも）',
  organisationHint: '担当課、市町村・支援機関の役割には必要です。その所属の回答だけを書けます。',
  noOrganisation: '所属なし',
  submit: '登録する',
  errorTitle: '保存できませんでした',
  kinds: {
    bureau: '部局',
    division: '担当課',
    team: 'グループ',
    office: '出先機関',
    municipality: '市町村',
    institution: '支援機関',
    'council-body': '協議会の構成団体',
  } satisfies Record<OrganisationKind, string>,

  oneTimeTitle: '一度だけ使えるパスワード',
  oneTimeLead: (name: string) =>
    `${name} さんに伝えてください。最初のサインインで変えてもらいます。この画面を閉じると、二度と表示されません。`,
  oneTime: 'パスワード',
  toAccount: 'この利用者のページへ',
  toList: '利用者の一覧へ',

  change: '登録の内容',
  save: '変更を保存する',
  saved: '保存しました。',
  sessions: '開いているサインイン',
  endSessions: 'すべて終わらせる',
  ended: 'サインインを終わらせました。',
  reset: 'サインインできなくなったとき',
  resetLead:
    'いまのパスワードを使えなくし、一度だけ使える新しいパスワードを表示します。開いているサインインは終わります。',
  resetBoth: '認証アプリと回復コードも設定し直してもらう（スマートフォンを失くしたとき）',
  resetSubmit: '新しいパスワードを発行する',
  disable: '使えないようにする',
  disableLead:
    '異動や退職のときに選びます。すぐにサインインできなくなりますが、その人がした記録は残ります。いつでも戻せます。',
  enable: 'ふたたび使えるようにする',
  disabled: '使えないようにしました。',
  enabled: 'ふたたび使えるようにしました。',
  substituted: '代理を決めました。',
  substitutionEnded: '代理を終わらせました。',
  secondFactor: '認証アプリ',
  secondFactorSet: '設定済み',
  secondFactorMissing: 'まだない',
} as const;
