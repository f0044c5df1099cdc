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
    });
  });

  it('load no sample into a server database unless told to', () => {
    const env = { DATABASE_URL: 'postgresql://k@localhost/k' };
    expect(readConfig(env).sample).toBe(false);
    expect(readConfig({ ...env, KAKEHASHI_SAMPLE: '1' }).sample).toBe(true);
  });

  it.each([
    [{ PORT: '80a' }, 'PORT は 0 から 65535 までの整数で指定してください（今の値: 80a）'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HOST: '0.0.0.0' }, 'KAKEHASHI_URL=https://'],
    [{ KAKEHASHI_URL: 'kakehashi.example' }, 'KAKEHASHI_URL は https://'],
    [{ KAKEHASHI_URL: 'https://kakehashi.example/staff' }, 'KAKEHASHI_URL は https://'],
    [{ KAKEHASHI_SAMPLE: 'maybe' }, 'KAKEHASHI_SAMPLE は 1 か 0 で'],
    [{ DATABASE_URL: 'postgresql://[half' }, 'DATABASE_URL は postgresql://'],
    [{ DATABASE_URL: 'mysql://k@localhost/k' }, 'DATABASE_URL は postgresql://'],
  ])('%j is refused in words', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
