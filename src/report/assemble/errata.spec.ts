import { describe, expect, it } from 'vitest';
import type { Correction } from '../content.ts';
import type { Table } from '../document.ts';
import { assembleErrata, assembleReport, assembleWebReport } from './index.ts';
import { contentOf } from './spec/content.ts';
import { entry, masterRow } from './spec/rows.ts';

const correction = (more: Partial<Correction> = {}): Correction => ({
  ...{
    target: 'program-1-1',
    place: '①1「木工事業」の個票',
    program: '木工事業',
    policy: 1,
    no: 1,
    item: '事業費',
  },
  ...{ wrong: '1,000千円', right: '1,200千円', reason: '施策一覧による', line: 30 },
  ...more,
});
const CORRECTED = { kind: 'corrected', number: 2, date: '2021-10-01', issued: null } as const;
const content = (corrections: Correction[], edition: ReturnType<typeof contentOf>['edition'] = CORRECTED) =>
  contentOf(
    { programs: [entry(1, '木工事業')] },
    { edition, corrections, policies: [{ policy: 1, name: '人材の育成を図ること', shortName: '人材' }] },
  );
const rowsOf = (tree: ReturnType<typeof assembleReport>) =>
  tree.parts
    .at(-1)!
    .blocks.filter((block): block is Table => block.kind === 'table')
    .flatMap(({ body }) => body.map(({ cells }) => cells.map(({ text }) => text)));

describe('正誤表', () => {
  it('ends a corrected edition, with the pages on which the right words stand', () => {
    const tree = assembleReport(
      content([correction(), correction({ target: 'gone', place: '別紙1', item: '' })]),
    );
    expect(tree.parts.at(-1)!.runningHead).toBe('正誤表');
    expect(rowsOf(tree)).toEqual([
      [
        [{ pageOf: 'program-1-1' }],
        '①1「木工事業」の個票　事業費',
        '1,000千円',
        '1,200千円',
        '施策一覧による',
      ],
      ['', '別紙1', '1,000千円', '1,200千円', '施策一覧による'],
    ]);
  });

  it('names the page of the policy’s band where the correction is in 別紙1', () => {
    const base = content([
      correction({ target: 'master-list' }),
      correction({ target: 'master-list', policy: null }),
    ]);
    const tree = assembleReport({ ...base, report: { ...base.report, masterList: [masterRow('木工事業')] } });
    expect(rowsOf(tree).map(([page]) => page)).toEqual([
      [{ pageOf: 'master-list-1' }],
      [{ pageOf: 'master-list' }],
    ]);
  });

  it('says so when nothing is corrected', () => {
    expect(JSON.stringify(assembleReport(content([])).parts.at(-1))).toContain('訂正する箇所はない。');
  });

  it('is in no other edition', () => {
    const published = { kind: 'published', number: 1, date: '2021-09-01', issued: null } as const;
    expect(assembleReport(content([correction()], published)).parts.map(({ id }) => id)).not.toContain(
      'chapter-errata',
    );
  });

  it('is a page of the web edition, whichever edition corrects', () => {
    const published = { kind: 'published', number: 2, date: '2021-09-01', issued: null } as const;
    expect(assembleWebReport(content([correction()], published)).parts.at(-1)?.page).toBe('errata');
    expect(assembleWebReport(content([], published)).parts.at(-1)?.page).toBeUndefined();
  });

  it('is a document of its own, whose places are those of the document that it corrects', () => {
    const tree = assembleErrata(
      content([correction(), correction({ line: 4, pdfPage: 22 }), correction({ line: 0 })]),
    );
    expect(tree.title).toBe('令和2年度 架空県中小企業振興基本条例に基づく年次報告 正誤表');
    expect(rowsOf(tree).map(([place]) => place)).toEqual(['30行目', '22頁4行目', '']);
  });
});
