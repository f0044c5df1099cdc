import { describe, expect, it } from 'vitest';
import type { CaseStudy, Section, SectionKind } from '../annual-report.ts';
import { kindOfSlot, policyOfSlot, slotOfSection, studySlots } from './slots.ts';

describe('the place of a section', () => {
  it.each<[SectionKind, string, string | null]>([
    ['cover', '令和2年度', null],
    ['furniture', '表の見出し', null],
    ['foreword', 'はじめに', 'foreword'],
    ['foreword', '《中小企業の定義》', 'definition'],
    ['trends', '1 令和2年度の動向', 'chapter-1'],
    ['trends', '１　令和15年度の動向', 'chapter-1'],
    ['trends', '(1) 動向', 'chapter-1-1'],
    ['trends', '⑧ 海外への展開', 'trends-8'],
    ['environment', '(2) 取り巻く環境', 'chapter-1-2'],
    ['environment', '③ 労働力人口', 'environment-labour-force'],
    ['environment', '② 年齢別推計人口', 'environment-population'],
    ['environment', '⑦ 港の水揚げ', 'environment-7'],
    ['other', '別紙1', 'appendix-1'],
    ['other', '(2) 実施状況及び事例紹介', 'chapter-2-2'],
    ['other', '付録 港の地図', 'other:付録 港の地図'],
    ['policy-overview', '⑦ 販路の開拓を図ること', 'policy-7'],
    ['ordinance', '3 参考資料', 'chapter-3'],
    ['ordinance', '海辺県中小企業振興基本条例', 'ordinance'],
    ['council', '庁内連絡会議 構成員', 'council-members'],
  ])('%s %s → %s', (kind, heading, slot) => {
    expect(slotOfSection({ kind, heading })).toBe(slot);
  });

  it('is one that people can write in, whatever a document calls it', () => {
    const slots = ['foreword', 'trends-3', 'environment-7', 'policy-1:育成', 'case-study-2-1', 'other:付録'];
    expect(slots.map(kindOfSlot)).toEqual([
      ...['foreword', 'trends', 'environment', 'policy-group', 'case-study', 'other'],
    ]);
    expect(['', 'policy-', 'economic-note-20', 'Foreword', 'policy-1:'].map(kindOfSlot)).toEqual(
      Array(5).fill(null),
    );
    expect(['policy-12:育成', 'case-study-2-1', 'foreword'].map(policyOfSlot)).toEqual([12, 2, null]);
  });
});

it('puts a case study under the chapter behind which it stands, unless it names its policies', () => {
  const chapter = (policy: number, line: number): Section => ({
    ...{ kind: 'policy-overview', heading: '', policies: [policy], paragraphs: [], line },
  });
  const study = (line: number, policies?: number[]): CaseStudy => ({
    ...{ program: null, firms: [], title: null, paragraphs: [], line },
    ...(policies && { policies }),
  });
  const sections = [chapter(1, 10), chapter(2, 50)];
  const found = studySlots([study(20), study(30), study(60), study(0, [2])], sections);
  expect(found.map((each) => each.slot)).toEqual([
    ...['case-study-1-1', 'case-study-1-2', 'case-study-2-1', 'case-study-2-2'],
  ]);
});
