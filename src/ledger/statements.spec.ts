import { expect, it } from 'vitest';
import { madeUpReport } from './made-up.ts';
import { statedPrograms, statementsOf } from './statements.ts';

const report = madeUpReport({ fiscalYear: 2020, programs: 16, seed: 3 });

it('keeps every row, sheet and indicator of a report as a statement with its place', () => {
  const kinds = statementsOf(report).map((each) => each.kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  expect([count('master-row'), count('list-row'), count('sheet'), count('indicator')]).toEqual([
    16, 16, 16, 32,
  ]);
  expect(statementsOf(report)[0]).toMatchObject({ seq: 0, kind: 'master-row', policy: 1, line: 10 });
});

it('gives back from its statements what facts are made of', () => {
  const stored = JSON.parse(JSON.stringify(statementsOf(report))) as ReturnType<typeof statementsOf>;
  const { masterList, programs } = statedPrograms('r2', stored);
  expect(masterList).toEqual(report.masterList);
  expect(programs).toMatchObject(
    report.programs.map(({ name, line, listLine, indicators }) => ({ name, line, listLine, indicators })),
  );
});
