import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDivisions } from './index.ts';

describe('splitDivisions', () => {
  it.each<[string, string[]]>([
    ['地域産業課', ['地域産業課']],
    ['地域産業課 労政・能力開発課', ['地域産業課', '労政・能力開発課']],
    ['企画調整課　広報広聴課', ['企画調整課', '広報広聴課']],
    ['企画調整課\n広報広聴課', ['企画調整課', '広報広聴課']],
    ['企画調整課、広報広聴課', ['企画調整課', '広報広聴課']],
    ['地域産業課・商工政策課', ['地域産業課', '商工政策課']],
    ['地域産業課労政・能力開発課', ['地域産業課', '労政・能力開発課']],
    ['労政・能力開発課 (中南地域県民局)', ['労政・能力開発課(中南地域県民局)']],
    ['労政・能力開発課 （三八地域県民局）', ['労政・能力開発課（三八地域県民局）']],
    ['企画課 (南部地域局) 商工課', ['企画課(南部地域局)', '商工課']],
    ['労政・能力開 発課', ['労政・能力開発課']],
    ['青少年・男女 共同参画課', ['青少年・男女共同参画課']],
    ['がん・生活習慣病対策 課', ['がん・生活習慣病対策課']],
    ['学校 教育課', ['学校教育課']],
    ['D X 推進課', ['DX推進課']],
    ['総合社会教育センター', ['総合社会教育センター']],
    ['ものづくり振興課 産業技術センター', ['ものづくり振興課', '産業技術センター']],
    ['総務部 財政課', ['総務部財政課']],
    ['中央地域県民局 地域連携部', ['中央地域県民局地域連携部']],
    ['人口減少課題対策室 雇用政策課', ['人口減少課題対策室', '雇用政策課']],
    ['しごと支援室', ['しごと支援室']],
    ['', []],
    ['-', []],
    ['—', []],
  ])('%j → %j', (cell, divisions) => expect(splitDivisions(cell)).toEqual(divisions));

  it('puts names of any prefecture apart again, whatever blank stands between them', () => {
    const name = fc
      .tuple(
        fc.constantFrom('商工', '産業・労働', '中小企業支援', 'デジタル戦略'),
        fc.constantFrom('課', '室', 'センター'),
      )
      .map(([stem, end]) => stem + end);
    const blank = fc.constantFrom(' ', '　', '\n', '、', '  ');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), blank, (names, between) => {
        expect(splitDivisions(names.join(between))).toEqual(names);
      }),
    );
  });

  it('loses no letter of any cell', () => {
    const letters = (text: string) => text.replace(/[\s、，,;；・\-－―—ー]|及び/g, '');
    const cell = fc
      .array(fc.constantFrom(...'課室局部産業商工支援題 　\n、・()（）'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(cell, (text) => {
        expect(letters(splitDivisions(text).join(''))).toBe(letters(text));
      }),
    );
  });
});

const REPORT = new URL('../../../shared/seeds/annual-report-r2.txt', import.meta.url);

describe.skipIf(!existsSync(REPORT))('the published report (../shared/seeds)', () => {
  it('names its divisions in the last cell of every list row', () => {
    const cells = readFileSync(REPORT, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => row.length >= 11 && /^R|^H|^S/.test(row.at(-3)!))
      .map((row) => row.at(-1)!);
    expect(cells.length).toBeGreaterThan(50);
    const names = new Set(cells.flatMap(splitDivisions));
    expect(names.size).toBeGreaterThan(15);
    expect([...names].filter((name) => !/^\S+(?:課|センター)(?:\(..地域県民局\))?$/.test(name))).toEqual([]);
  });
});
