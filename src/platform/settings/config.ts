import { resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { type MailSettings, readMail } from './mail.ts';
import { type ProviderSettings, readProvider } from './provider.ts';
import { readSignInPolicy, type SignInPolicy } from './sign-in-policy.ts';

/** What a person can set from outside; every setting has a default that works on a fresh machine. */
export interface Config {
  /** `PORT`; 3000. */
  port: number;
  /** `HOST`: the address on which the server listens; 127.0.0.1, so that only this machine reaches it. */
  host: string;
  /** `KAKEHASHI_URL`: where people reach the server, without a slash at its end; needed as soon as others than this machine do. */
  publicUrl: string | null;
  /** `KAKEHASHI_PROXY`: a proxy stands before the server and says in X-Forwarded-For who asks. */
  isBehindProxy: boolean;
  /** `DATABASE_URL`; `null` means the embedded database under `dataDirectory`. */
  databaseUrl: string | null;
  /** `KAKEHASHI_DATA`, absolute; `null` (tests only) keeps the embedded database in memory. */
  dataDirectory: string | null;
  /** Whether the sample ledger is loaded into an empty database: `KAKEHASHI_SAMPLE`, else only the embedded one. */
  sample: boolean;
  /** `KAKEHASHI_SMTP_URL` and `KAKEHASHI_MAIL_FROM`; `null`: mails are kept for the mailbox page, none is sent. */
  mail: MailSettings | null;
  /** `KAKEHASHI_LINK_CHECK`: whether addresses that supports name are opened every night; `null`: where others can reach the house, but for the staff's side. */
  linkCheck: boolean | null;
  /** `KAKEHASHI_DATA_TERMS`: under which terms others may use our data, in one sentence; `null` says nothing of it. */
  dataTerms: string | null;
  /** Rules for passwords, lockout and sessions. */
  policy: SignInPolicy;
  /** The organisation's own OpenID Connect provider; `null` where none is set. */
  provider: ProviderSettings | null;
}

/** @throws ConfigError */
export function readConfig(env: Record<string, string | undefined>): Config {
  const databaseUrl = env.DATABASE_URL?.trim() || null;
  if (databaseUrl !== null && !isPostgres(databaseUrl)) {
    throw new ConfigError(
      '環境変数 DATABASE_URL は postgresql://利用者@ホスト/データベース の形で指定してください。組み込みのデータベースを使うときは、この変数を消してください。',
    );
  }
  const host = env.HOST?.trim() || '127.0.0.1';
  const publicUrl = readPublicUrl(env.KAKEHASHI_URL);
  if (!isLoopback(host) && publicUrl === null) {
    throw new ConfigError(
      `環境変数 HOST に ${host} を指定するときは、利用者が開くアドレスを KAKEHASHI_URL=https://… で指定してください。`,
    );
  }
  return {
    port: readPort(env.PORT),
    host,
    publicUrl,
    isBehindProxy: readSwitch('KAKEHASHI_PROXY', env.KAKEHASHI_PROXY) ?? false,
    databaseUrl,
    dataDirectory: resolve(env.KAKEHASHI_DATA?.trim() || 'data'),
    sample: readSwitch('KAKEHASHI_SAMPLE', env.KAKEHASHI_SAMPLE) ?? databaseUrl === null,
    mail: readMail(env),
    linkCheck: readSwitch('KAKEHASHI_LINK_CHECK', env.KAKEHASHI_LINK_CHECK),
    dataTerms: env.KAKEHASHI_DATA_TERMS?.trim() || null,
    policy: readSignInPolicy(env),
    provider: readProvider(env),
  };
}

/** Nobody but this machine can reach such an address. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

function readPublicUrl(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (/^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname === '/')
    return new URL(text).origin;
  throw new ConfigError(
    `環境変数 KAKEHASHI_URL は https://ホスト の形で、ホストの後に何も付けずに指定してください（今の値: ${text}）。`,
  );
}

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url);

function readPort(value: string | undefined): number {
  if (value === undefined || value.trim() === '') return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new ConfigError(`環境変数 PORT は 0 から 65535 までの整数で指定してください（今の値: ${value}）。`);
}

function readSwitch(name: string, value: string | undefined): boolean | null {
  if (value === undefined || value.trim() === '') return null;
  if (['1', 'true', 'yes', 'on'].includes(value.toLowerCase())) return true;
  if (['0', 'false', 'no', 'off'].includes(value.toLowerCase())) return false;
  throw new ConfigError(`環境変数 ${name} は 1 か 0 で指定してください（今の値: ${value}）。`);
}
