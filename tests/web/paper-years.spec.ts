import { describe, expect, test } from 'vitest';
import type { PolicyRow, YearSummary } from '../../src/ledger/index.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeLedger, ROWS } from './fake-ledger.ts';
import { fakeServices } from './fake-services.ts';

const nothing = { cost: null, national: null, other: null, general: null };
const paperYear: YearSummary = {
  ...{ fiscalYear: 2024, programs: 2, newPrograms: 0, endedPrograms: 7, grandTotal: nothing },
  policies: [{ policy: 0, programs: 2, relistings: 0, ...nothing }],
  findings: { error: 0, warning: 0, info: 0 },
  documents: [],
};
const row: PolicyRow = {
  ...{ ...ROWS[0]!, ...nothing, group: null, no: 1, name: '漁網便り', divisions: ['港湾課'] },
  description: '漁網の手入れを知らせる便りを配る。',
  origin: { documentId: 'd', file: 'council.txt', line: 19, kind: 'list-row', isPaper: true },
};

const ledger = fakeLedger();
const years = await ledger.years('');
const app = createApp(
  fakeServices({
    ledger: {
      ...ledger,
      years: async () => [...years, paperYear],
      policyYear: async (jurisdiction, fiscalYear, policy) => ({
        ...{ jurisdiction, fiscalYear, policy, rows: [row], own: nothing, withRelistings: nothing },
        ...{ printed: [], fiscalYears: [2024] },
      }),
    },
  }),
);

const words = async (path: string) =>
  (await (await app.request(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('a year of which only papers of the council speak', () => {
  test('has no cost, no policy and no ended programs among the years', async () => {
    const text = await words('/years');
    expect(text).toContain('令和6年度 事業費の記載なし');
    expect(text).toMatch(/基本方針の記載なし 2事業/);
    expect(text).toMatch(/終了 .* 最初の年度 2 対象外/);
    expect(await words('/')).toContain('令和6年度 記載なし 2 協議会の資料に現れる事業のみ');
  });

  test('says on its own page what is not stated, and shows no empty amounts', async () => {
    const text = await words('/years/2024');
    expect(text).toContain('協議会の資料に現れる事業だけを収録しています');
    expect(text).toContain('基本方針の記載がない事業 2事業');
    expect(text).not.toContain('千円 =');
    expect(text).not.toContain('終了');
  });

  test('lists its programs with what they do and where they are named', async () => {
    const text = await words('/years/2024/policies/0');
    expect(text).toContain('漁網便り 漁網の手入れを知らせる便りを配る。 港湾課 協議会の資料 19行目');
    expect(text).not.toContain('事業費 千円');
    const data = await (await app.request('/years/2024/policies/0.csv')).text();
    expect(data.split('\r\n')[0]).toBe('年度,事業名,内容,担当課,事業ID,出典_文書,出典_ページ,出典_行');
  });
});
