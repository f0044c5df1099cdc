import { isMailAddress, oneLine } from '../mail/address.ts';
import { ConfigError } from './config-error.ts';

export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  url: string;
  /** The sender, with or without a name: `かけはし <kakehashi@example.jp>`. */
  from: string;
}

/**
 * Without the password in any message.
 * @throws ConfigError
 */
export function readMail(env: Record<string, string | undefined>): MailSettings | null {
  const url = env.KAKEHASHI_SMTP_URL?.trim() ?? '';
  const from = env.KAKEHASHI_MAIL_FROM?.trim() ?? '';
  if (url === '' && from === '') return null;
  if (!/^smtps?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ConfigError(
      '環境変数 KAKEHASHI_SMTP_URL は smtp://利用者:パスワード@ホスト:番号 か smtps://… の形で指定してください。メールを送らないときは、KAKEHASHI_MAIL_FROM と両方を消してください。',
    );
  }
  const address = /^[^<>\r\n]*<([^<>]+)>$/.exec(from)?.[1] ?? from;
  if (!isMailAddress(address)) {
    throw new ConfigError(
      `環境変数 KAKEHASHI_MAIL_FROM には、差出人を kakehashi@example.jp か「かけはし <kakehashi@example.jp>」の形で指定してください（今の値: ${oneLine(from)}）。`,
    );
  }
  return { url, from };
}
