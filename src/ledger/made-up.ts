import type { AnnualReport, MasterRow, ProgramEntry } from './annual-report.ts';

/** What a made-up report is made from; the same wish always gives the same report. */
export interface MadeUpWish {
  fiscalYear: number;
  programs: number;
  /** Reports of one seed are one prefecture's: their programs go on from year to year. */
  seed: number;
  /** Rows of each indicator table. */
  indicators?: number;
}

const PLACES = ['港町', '山里', '湖畔', '雪国', '島田', '川口', '丘陵', '岬', '温泉', '城下', '原野', '谷間'];
const THINGS = [
  '商店街',
  '木工',
  '金属加工',
  '織物',
  '酒蔵',
  '陶器',
  '菓子',
  '漁網',
  '農具',
  '印刷',
  '和紙',
  '造船',
  '眼鏡',
];
const WORKS = [
  '担い手育成',
  '販路開拓',
  '設備導入',
  '事業承継',
  '創業応援',
  '省力化',
  '海外展開',
  '人材確保',
];
const DIVISIONS = ['商工課', '産業課', '雇用課', '観光課', '交通課', '食品課', '金融課', '企画課'];
const LABELS = ['相談件数', '参加者数', '採択件数', '訪問企業数'];

/** A whole report without contradictions: master list, policy lists, sheets with indicators, subtotals. */
export function madeUpReport({ fiscalYear, programs, seed, indicators = 2 }: MadeUpWish): AnnualReport {
  const masterList = Array.from({ length: programs }, (_, index) =>
    masterRow(seed, index, programs, fiscalYear),
  );
  const entries = masterList.map((row, index) => entry(row, index, fiscalYear, indicators, programs));
  return {
    ...{ file: `made-up-${seed}-${fiscalYear}.txt`, kind: 'annual-report', fiscalYear, jurisdiction: null },
    ...{ masterList, programs: entries, subtotals: subtotals(masterList) },
    ...{ definitions: [], tables: [], figures: [], economicNotes: [], caseStudies: [], councilMembers: [] },
    ...{ sections: [], placed: 1, unplaced: [], notes: [] },
  };
}

/** An integer from 0 up to `below` that depends on nothing but its parts. */
function draw(below: number, ...parts: number[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) hash = Math.imul(hash ^ part, 0x01000193) ^ (hash >>> 15);
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
}

/** One program in twenty is renamed when its fifth year comes. */
function nameOf(seed: number, index: number, fiscalYear: number): string {
  const place = PLACES[(index + seed) % PLACES.length];
  const thing = THINGS[Math.floor(index / PLACES.length) % THINGS.length];
  const work = WORKS[Math.floor(index / (PLACES.length * THINGS.length)) % WORKS.length];
  const isRenamed = index % 20 === seed % 20 && fiscalYear % 10 >= 5;
  return `${place}${thing}${work}${isRenamed ? '加速化' : ''}事業`;
}

function masterRow(seed: number, index: number, programs: number, fiscalYear: number): MasterRow {
  const national = draw(40_000, seed, index, 1);
  const general = 1 + draw(20_000, seed, index, fiscalYear);
  const policy = 1 + Math.floor((index * 8) / programs);
  return {
    ...{ policy, group: `取組${1 + (index % 3)}`, name: nameOf(seed, index, fiscalYear), line: 10 + index },
    ...{
      isNew: draw(10, seed, index, fiscalYear) === 0,
      isPriority: index % 3 === 0,
      isKeyResult: index % 2 === 0,
    },
    ...{ cost: national + general, national, other: null, general, period: 'R1-', foundation: null },
    ...{ divisions: [DIVISIONS[index % DIVISIONS.length]!], isRelisting: false },
  };
}

function entry(
  row: MasterRow,
  index: number,
  fiscalYear: number,
  indicators: number,
  programs: number,
): ProgramEntry {
  const line = 100 + programs * 2 + index * 10;
  const table = LABELS.slice(0, indicators).map((label, at) => {
    const values = [fiscalYear - 1, fiscalYear].map((year) => `${draw(900, index, at, year)}件`);
    const [previous = '', current = ''] = values;
    return { label, previous, current, values, columns: ['前年度', '当年度'], line: line + 3 + at };
  });
  return {
    ...{ policies: [row.policy], no: index + 1, name: row.name, cost: row.cost, isNew: row.isNew },
    ...{
      isRelisting: false,
      divisions: row.divisions,
      page: 20 + index,
      overview: '',
      result: '',
      teams: [],
    },
    ...{ line, listLine: 100 + programs + index, alignment: 'order', confidence: 1, heading: null },
    ...{ indicators: table, overviewLines: [], resultLines: [], teamLines: [] },
  };
}

function subtotals(rows: readonly MasterRow[]): AnnualReport['subtotals'] {
  return [...new Set(rows.map((row) => row.policy))].map((policy) => {
    const own = rows.filter((row) => row.policy === policy);
    const sum = (key: 'cost' | 'national' | 'general') =>
      own.reduce((total, row) => total + (row[key] ?? 0), 0);
    return {
      ...{
        where: 'master',
        policies: [policy],
        includesRelistings: false,
        isGrandTotal: false,
        line: 5000 + policy,
      },
      ...{ cost: sum('cost'), national: sum('national'), other: null, general: sum('general') },
    };
  });
}
