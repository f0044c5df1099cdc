import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AnnualReport, Section } from '../ledger/index.ts';
import { compareNames } from '../values/index.ts';

interface Description {
  policies: number[];
  no: number;
  name: string;
  description: string;
}

const sample = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`../../sample/${file}`, import.meta.url), 'utf8')) as T;
const rowOf = ({ policies, no }: { policies: number[]; no: number }) => `${policies.join('+')}/${no}`;

it.each([
  [2020, 118],
  [2023, 37],
])('of %i each of the %i programs has its own sentence, under its own name', (year, programs) => {
  const own = sample<AnnualReport>(`reports/${year}.json`).programs.filter((entry) => !entry.isRelisting);
  const sentences = new Map(
    sample<Description[]>(`descriptions/${year}.json`).map((each) => [rowOf(each), each]),
  );
  expect(sentences.size).toBe(programs);
  expect(own.map(rowOf).sort()).toEqual([...sentences.keys()].sort());
  const misnamed = own.filter(
    (entry) => compareNames(entry.name, sentences.get(rowOf(entry))?.name ?? '') !== 'same',
  );
  expect(misnamed.map((entry) => entry.name)).toEqual([]);
});

/** A cover says whose report it is and when it was issued: facts. */
const saysMoreThanACover = ({ kind }: Section): boolean => kind !== 'cover';

it.each([2020, 2023])('of %i no prose of the report is kept', (year) => {
  const report = sample<AnnualReport>(`reports/${year}.json`);
  const prose = [
    ...report.programs.flatMap(({ overview, result, overviewLines, resultLines }) => [
      overview,
      result,
      ...overviewLines,
      ...resultLines,
    ]),
    ...[
      ...report.sections.filter(saysMoreThanACover),
      ...report.economicNotes,
      ...report.caseStudies,
    ].flatMap(({ paragraphs }) => paragraphs),
  ];
  expect(prose.filter((each) => each !== '')).toEqual([]);
});
