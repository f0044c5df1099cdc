import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSample, SAMPLE_JURISDICTION } from '../../src/cli/sample.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { assembleReport, type DocumentTree, reportContent } from '../../src/report/index.ts';

const contentOf = (ledger: Ledger, fiscalYear: number, edition: 'published' | 'corrected' | 'draft') =>
  reportContent(ledger, { jurisdiction: SAMPLE_JURISDICTION.code, fiscalYear, edition });

describe('the sample’s report of 令和2年度', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
    await loadSample(ledger);
  });
  afterAll(() => ledger?.close());

  it('prints every row and sheet of the published report, under our own sentence', async () => {
    const { report, edition, policies, isSample } = await contentOf(ledger, 2020, 'published');
    expect([report.masterList.length, report.programs.length, report.subtotals.length]).toEqual([
      132, 130, 21,
    ]);
    expect(report.programs.filter((each) => each.overview === '')).toEqual([]);
    expect([policies.length, isSample, edition.number]).toEqual([8, true, 0]);
  });

  it('leads every row of the 正誤表 to a place of the document', async () => {
    const content = await contentOf(ledger, 2020, 'corrected');
    const ids = idsOf(assembleReport(content));
    expect(content.corrections.length).toBeGreaterThan(30);
    expect(content.corrections.filter((each) => !ids.has(each.target))).toEqual([]);
    expect(new Set(content.corrections.map((each) => each.item))).toEqual(
      new Set(['事業名', '事業期間', '重点', '新規']),
    );
  });

  it('takes the right spelling of the prefecture where one of two places misprints it', async () => {
    const { report } = await contentOf(ledger, 2020, 'corrected');
    const names = [...report.masterList, ...report.programs].map((each) => each.name);
    expect(names.filter((name) => /あおり(?!も)/u.test(name) && /ICT|移住|産学/u.test(name))).toEqual([]);
  });

  it('has all eight chapters in the draft of a year of which one chapter is held', async () => {
    const draft = await contentOf(ledger, 2023, 'draft');
    expect([draft.policies.length, draft.report.programs.length]).toEqual([8, 37]);
    expect((await contentOf(ledger, 2023, 'published')).policies).toHaveLength(1);
  });
});

function idsOf(tree: DocumentTree): Set<string> {
  const ids = new Set<string>();
  JSON.stringify(tree, (key, value) => {
    if (key === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  return ids;
}
