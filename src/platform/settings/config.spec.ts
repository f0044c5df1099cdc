import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('settings from the environment', () => {
  it('have a default that works on a fresh machine', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      isBehindProxy: false,
      databaseUrl: null,
      dataDirectory: resolve('data'),
      sample: true,
      mail: null,
      dataTerms: null,
      linkCheck: null,
      policy: {
        passwordLength: 12,
        passwordKinds: 1,
        passwordDays: 0,
        lockAfter: 5,
        lockMinutes: 15,
        sessionIdleMinutes: 60,
        sessionHours: 12,
        secondFactor: 'required',
      },
      provider: null,
    });
  });

  it('express the rule of a municipality: 8 characters of 3 kinds, a year, locked after 3', () => {
    const env = { PASSWORD_LENGTH: '8', PASSWORD_KINDS: '3', PASSWORD_DAYS: '365', LOCK_AFTER: '3' };
    const named = Object.fromEntries(Object.entries(env).map(([key, value]) => [`KAKEHASHI_${key}`, value]));
    expect(readConfig(named).policy).toMatchObject({
      passwordLength: 8,
      passwordKinds: 3,
      passwordDays: 365,
      lockAfter: 3,
    });
  });

  it('name an OpenID Connect provider', () => {
    const env = {
      KAKEHASHI_OIDC_ISSUER: 'https://sso.example.jp/realms/staff',
      KAKEHASHI_OIDC_CLIENT_ID: 'kakehashi',
    };
    expect(readConfig(env)).toMatchObject({
      provider: { issuer: env.KAKEHASHI_OIDC_ISSUER, clientId: 'kakehashi', clientSecret: null },
    });
  });

  it('load no sample into a server database unless told to', () => {
    const env = { DATABASE_URL: 'postgresql://k@localhost/k' };
    expect(readConfig(env).sample).toBe(false);
    expect(readConfig({ ...env, KAKEHASHI_SAMPLE: '1' }).sample).toBe(true);
  });

  it('send mails only where both a server and a sender are named', () => {
    const mail = {
      KAKEHASHI_SMTP_URL: 'smtp://k:secret@mail:587',
      KAKEHASHI_MAIL_FROM: 'かけはし <k@example.jp>',
    };
    expect(readConfig(mail).mail).toEqual({
      url: 'smtp://k:secret@mail:587',
      from: 'かけはし <k@example.jp>',
    });
    for (const wrong of [
      { ...mail, KAKEHASHI_SMTP_URL: '' },
      { ...mail, KAKEHASHI_SMTP_URL: 'k:secret@mail' },
      { ...mail, KAKEHASHI_MAIL_FROM: '' },
      { ...mail, KAKEHASHI_MAIL_FROM: 'かけはし\r\nBcc: <k@example.jp>' },
    ]) {
      expect(() => readConfig(wrong)).toThrow('環境変数 KAKEHASHI_');
      expect(() => readConfig(wrong)).not.toThrow('secret');
    }
  });

  it.each([
    [{ PORT: '80a' }, 'PORT は 0 から 65535 までの整数で指定してください（今の値: 80a）'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HOST: '0.0.0.0' }, 'KAKEHASHI_URL=https://'],
    [{ KAKEHASHI_URL: 'kakehashi.example' }, 'KAKEHASHI_URL は https://'],
    [{ KAKEHASHI_URL: 'https://kakehashi.example/staff' }, 'KAKEHASHI_URL は https://'],
    [{ KAKEHASHI_SAMPLE: 'maybe' }, 'KAKEHASHI_SAMPLE は 1 か 0 で'],
    [{ DATABASE_URL: 'postgresql://[half' }, 'DATABASE_URL は postgresql://'],
    [{ KAKEHASHI_PASSWORD_LENGTH: '4' }, 'KAKEHASHI_PASSWORD_LENGTH は 8 から 128 まで'],
    [{ KAKEHASHI_SECOND_FACTOR: 'off' }, 'required（必須）か optional（任意）'],
    [{ KAKEHASHI_OIDC_ISSUER: 'http://sso.example.jp' }, 'KAKEHASHI_OIDC_ISSUER は https://'],
    [{ KAKEHASHI_OIDC_ISSUER: 'https://sso.example.jp' }, 'KAKEHASHI_OIDC_CLIENT_ID'],
    [{ DATABASE_URL: 'mysql://k@localhost/k' }, 'DATABASE_URL は postgresql://'],
  ])('%j is refused in words', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
