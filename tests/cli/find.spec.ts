import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { kakehashi, newPlace } from './kakehashi.ts';

const place = newPlace();
afterAll(() => place.remove());

const find = (...args: string[]) => kakehashi(place, 'find', ...args);
const asJson = (...args: string[]) => {
  const { status, stdout, stderr } = find(...args, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
};
const file = (name: string, text: string): string => {
  const path = join(place.folder, name);
  writeFileSync(path, text);
  return path;
};

const TEXT = '従業員8人の食品工場、最低賃金が上がって苦しい。機械を入れて人手を減らしたい。青森市';

describe('kakehashi find', () => {
  it('says what it understood, and what the firm may get, as the published schema has it', () => {
    const answer = asJson('--text', TEXT);
    expect(answer.understood.profile).toMatchObject({ employees: 8, industry: '09', headOffice: '022012' });
    expect(answer.results.slice(0, 10).map(({ name }: { name: string }) => name)).toContain('業務改善助成金');
    const schema = readFileSync(new URL('../../docs/schema/find.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema));
    validate(answer);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('never shows what cannot be had among the first ten', () => {
    const { results } = asJson('--text', '八戸市の会社です。人を雇いたい', '--limit', '60');
    const statuses = results.slice(0, 10).map(({ status }: { status: string }) => status);
    expect(statuses).toHaveLength(10);
    expect(statuses).not.toContain('ineligible');
  });

  it('says it as text, too, with the reasons', () => {
    const { status, stdout } = find('--text', '業務改善助正金');
    expect(status).toBe(0);
    expect(stdout).toContain('「業務改善助正金」は「業務改善助成金」として探しました。');
    expect(stdout).toContain(' 1. 業務改善助成金（青森労働局） 対象の見込み');
    expect(stdout).toContain('まだ伺っていないこと: ');
  });

  it('puts a profile before what it reads from the text', () => {
    const profile = file('profile.json', JSON.stringify({ employees: 30 }));
    expect(asJson('--text', '従業員8人です', '--profile', profile).understood.profile.employees).toBe(30);
  });

  it.each([
    ['no text', [], '--text に、会社の様子と困りごとを書いてください。'],
    [
      'a limit that is no number',
      ['--text', '採用', '--limit', '十'],
      '--limit には数を指定してください（指定: 十）。',
    ],
    [
      'a profile that is not there',
      ['--text', '採用', '--profile', 'missing.json'],
      'missing.json が開けません。',
    ],
  ])('refuses %s with 2', (_, args, reason) => {
    const { status, stdout, stderr } = find(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });

  it('tells what is wrong in a profile by its place', () => {
    const profile = file('wrong.json', JSON.stringify({ employees: -1, headOffice: '022013' }));
    const { status, stderr } = find('--text', '採用', '--profile', profile);
    expect(status).toBe(2);
    expect(stderr).toContain(`${profile} employees: `);
    expect(stderr).toContain(`${profile} headOffice: 検査数字が合いません`);
  });
});
