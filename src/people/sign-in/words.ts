import type { SignInPolicy } from '../../platform/index.ts';

/** What people read while they sign in. */
export const words = {
  /** The same for an unknown login, a wrong password, and an account that is locked or disabled. */
  refused: ({ lockAfter, lockMinutes }: SignInPolicy) =>
    `ログイン名かパスワードが違うか、この利用者はいまサインインできません。${lockAfter}回続けて間違えると、${lockMinutes}分のあいだサインインできなくなります。`,
  locked: ({ lockAfter, lockMinutes }: SignInPolicy) =>
    `${lockAfter}回続けて間違えたため、サインインを止めました。${lockMinutes}分待って、初めからやり直してください。急ぐときは管理者に知らせてください。`,
  tooMany: 'この場所から、間違ったサインインが続いています。1分ほど待って、もう一度お試しください。',
  startAgain: 'サインインの期限が切れました。もう一度、ログイン名とパスワードを入れてください。',
  wrongCode:
    '確認コードが違うか、すでに使われています。認証アプリに新しいコードが出るのを待って入れてください。',
  wrongFirstCode:
    '確認コードが違います。認証アプリに出ている6桁の数字を、変わる前に入れてください。スマートフォンの時計が合っているかもお確かめください。',
  wrongPassword: 'いまのパスワードが違います。',
  samePassword: 'いまと同じパスワードです。別のパスワードにしてください。',
  noPassword:
    'この利用者にはパスワードがありません（認証サーバーか見本の利用者としてサインインしています）。認証サーバーのパスワードは、そちらで変えてください。',
  noSample: '見本の利用者は、いまは使えません。登録された利用者でサインインしてください。',
  noSecondFactor: '二つめの確認（認証アプリ）が設定されていません。先に設定してください。',
} as const;
