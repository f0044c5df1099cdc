/** Reads and checks the published reports with the command itself, where they are, and compares the known counts. */
import { deepStrictEqual, ok } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SEEDS = '../shared/seeds';
const R2 = `${SEEDS}/annual-report-r2.txt`;
const R5 = `${SEEDS}/annual-report-r5-policy1.txt`;

function kakehashi(command, ...files) {
  const { status, stdout, stderr } = spawnSync('bin/kakehashi', [command, ...files, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  ok(status === 0 || (command === 'check' && status === 1), `${command} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const countBy = (rows, key) => {
  const counts = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
};
const sum = (rows) => rows.reduce((total, { cost }) => total + (cost ?? 0), 0);
const indicators = ({ programs }) => programs.reduce((rows, program) => rows + program.indicators.length, 0);
const sheets = ({ programs }) => programs.filter(({ alignment }) => alignment !== null).length;

/** Every printed total of costs equals the rows that it stands for. */
function totalsAgree({ masterList, programs, subtotals }) {
  for (const { where, policies, includesRelistings, isGrandTotal, cost, line } of subtotals) {
    const rows =
      where === 'list'
        ? programs.filter((program) => program.policies.some((policy) => policies.includes(policy)))
        : masterList.filter((row) => isGrandTotal || policies.includes(row.policy));
    const counted = where === 'list' || includesRelistings ? rows : rows.filter((row) => !row.isRelisting);
    deepStrictEqual(sum(counted), cost, `the total in line ${line} does not follow from its rows`);
  }
}

function readWhole() {
  const [report] = kakehashi('read', R2).documents;
  deepStrictEqual(report.fiscalYear, 2020);
  deepStrictEqual(
    countBy(report.masterList, (row) => row.policy),
    { 1: 39, 2: 34, 3: 7, 4: 17, 5: 8, 6: 8, 7: 8, 8: 11 },
  );
  deepStrictEqual(report.masterList.filter((row) => row.isRelisting).length, 14);
  // The list that serves both ⑥ and ⑦ is one list.
  const lists = countBy(report.programs, ({ policies }) =>
    policies.some((policy) => policy === 6 || policy === 7) ? 67 : policies[0],
  );
  deepStrictEqual(lists, { 1: 39, 2: 34, 3: 7, 4: 17, 5: 8, 67: 14, 8: 11 });
  deepStrictEqual([report.programs.length, sheets(report), indicators(report)], [130, 130, 381]);
  ok(report.placed >= 0.99, `placed ${report.placed}`);
  deepStrictEqual(report.subtotals.find(({ isGrandTotal }) => isGrandTotal)?.cost, 70_705_499);
  totalsAgree(report);
}

function readOnePolicy() {
  const [report] = kakehashi('read', R5).documents;
  deepStrictEqual(report.fiscalYear, 2023);
  deepStrictEqual([report.programs.length, sheets(report), indicators(report)], [37, 37, 108]);
  ok(report.placed >= 0.99, `placed ${report.placed}`);
  deepStrictEqual(
    report.subtotals.map(({ cost }) => cost),
    [956_168],
  );
  totalsAgree(report);
}

function checkBoth() {
  const { findings } = kakehashi('check', R2, R5);
  ok(findings.length >= 60, `only ${findings.length} findings`);
  console.log(countBy(findings, ({ severity }) => severity));
}

if (existsSync(R2) && existsSync(R5)) {
  readWhole();
  readOnePolicy();
  checkBoth();
  console.log('the published reports are read as counted by hand');
} else {
  console.log(`${SEEDS} is not there: left out`);
}
