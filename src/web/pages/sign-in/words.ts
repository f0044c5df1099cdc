import type { Role } from '../../../people/index.ts';

export const words = {
  title: 'サインイン',
  lead: '施策台帳に書き込む人、照会に回答する人のためのページです。公表された内容は、サインインしないでご覧になれます。',
  login: 'ログイン名',
  password: 'パスワード',
  submit: 'サインインする',
  next: 'つづいて、認証アプリの確認コードを入れます。',
  help: 'ログイン名やパスワードを忘れたときは、管理者に新しいパスワードの発行を頼んでください。',
  errorTitle: 'サインインできませんでした',
  or: 'ほかの方法',
  provider: (name: string) => `${name}でサインインする`,
  providerWhat: '職場の認証サーバーに移ります。そこでサインインすると、この画面に戻ります。',
  samples: '見本の利用者',
  samplesLead:
    'このパソコンで見本を試すための利用者です。選ぶだけで、パスワードなしにサインインします。正式な利用者が一人でもサインインを済ませると、すべて使えなくなります。',
  sampleButton: (name: string) => `${name} として入る`,
  sampleMay: {
    secretariat: '照会を始め、回答を確かめ、報告書を公表します。',
    'division-editor': '自分の課の回答を書き、提出します。',
    'division-approver': '自分の課の回答を書き、承認するか差し戻します。',
    'partner-editor': '市町村・支援機関として回答します。',
    'council-member': '協議会の構成員として、組織の一覧などを見ます。',
    auditor: 'すべてを見て、変更の記録を確かめます。書くことはできません。',
    administrator: '利用者と組織を管理し、変更の記録を見ます。',
  } satisfies Record<Role, string>,

  codeTitle: '確認コード',
  codeLead: '認証アプリに出ている6桁の数字を入れてください。',
  code: '確認コード',
  codeHint: '認証アプリを使えないときは、控えておいた回復コードを一つ入れてください。',
  codeSubmit: '確認する',
  startAgain: '初めからやり直す',
  steps: (step: number, all: number) => `${step}/${all}`,

  passwordTitle: '新しいパスワード',
  passwordLead:
    '渡されたパスワードは一度だけのものです。あなただけが知るパスワードに変えてください。期限が切れたときも同じです。',
  newPassword: '新しいパスワード',
  again: '新しいパスワード（もう一度）',
  rules: 'パスワードのきまり',
  passwordSubmit: 'パスワードを変える',
  passwordNext: 'ほかのブラウザーでサインインしている場合は、そちらのサインインが終わります。',
  passwordErrors: 'パスワードを変えられませんでした',
  notTwice: '二つの欄のパスワードが違います。同じものを入れてください。',

  setUpTitle: '認証アプリの設定',
  setUpLead:
    'パスワードのほかに、あなたの手元の認証アプリが作る数字で本人であることを確かめます。スマートフォンの認証アプリ（Google Authenticator、Microsoft Authenticator など）を用意してください。',
  firstCode: 'アプリに出た6桁の数字',
  setUpSubmit: '設定する',
  setUpErrors: '設定できませんでした',

  codesTitle: '回復コード',
  codesLead:
    '認証アプリを使えないときに、確認コードの代わりに入れる文字です。それぞれ一度だけ使えます。いま印刷するか書き写して、パスワードとは別の場所に保管してください。この画面を閉じると、二度と表示されません。',
  codesFor: (login: string) => `ログイン名 ${login} の回復コード`,
  codesDone: '保管したので、先へ進む',
  codesPrint: '印刷には、ブラウザーの印刷（Ctrl+P）をお使いください。この囲みだけが印刷されます。',
} as const;
