import { ConfigError } from './config-error.ts';

/** The organisation's own OpenID Connect provider. */
export interface ProviderSettings {
  /** `KAKEHASHI_OIDC_ISSUER`; https, or http on this machine. */
  issuer: string;
  /** `KAKEHASHI_OIDC_CLIENT_ID`. */
  clientId: string;
  /** `KAKEHASHI_OIDC_CLIENT_SECRET`; `null` for a public client, which PKCE alone protects. */
  clientSecret: string | null;
  /** `KAKEHASHI_OIDC_NAME`: what the button says; 職員認証. */
  name: string;
}

type Env = Record<string, string | undefined>;

/**
 * `null` where no provider is set.
 * @throws ConfigError
 */
export function readProvider(env: Env): ProviderSettings | null {
  const issuer = env.KAKEHASHI_OIDC_ISSUER?.trim() || null;
  if (issuer === null) return null;
  if (!isSafe(issuer)) {
    throw new ConfigError(
      `環境変数 KAKEHASHI_OIDC_ISSUER は https:// で始まるアドレスで指定してください（今の値: ${issuer}）。`,
    );
  }
  const clientId = env.KAKEHASHI_OIDC_CLIENT_ID?.trim() || null;
  if (clientId === null) {
    throw new ConfigError(
      '環境変数 KAKEHASHI_OIDC_CLIENT_ID に、認証サーバーに登録したクライアントIDを指定してください。',
    );
  }
  const clientSecret = env.KAKEHASHI_OIDC_CLIENT_SECRET?.trim() || null;
  return { issuer, clientId, clientSecret, name: env.KAKEHASHI_OIDC_NAME?.trim() || '職員認証' };
}

function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}
