import type { PolicyName, ProgramView, ProgramYearView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { Row, Table } from '../../document.ts';
import { cell, columns, table } from '../table.ts';
import { circled, MISSING } from '../words.ts';
import { shorten } from './shorten.ts';

const MOST_NAMES = 3;
/** About two lines of a cell, three for names. */
const LONGEST = 78;
const LONGEST_NAME = 116;

/** What the program is, in its latest year: policy, division then and now, period, names that it had. */
export function factTable(view: ProgramView, policies: readonly PolicyName[]): Table {
  const latest = view.years.at(-1);
  return table({
    id: 'program-facts',
    summary: '基本方針、担当課、事業期間、これまでの事業名',
    style: 'plain',
    columns: columns([20, 's'], [80, 's']),
    head: [],
    body: [
      fact('基本方針', latest === undefined ? '' : policyWords(latest, policies)),
      fact('担当課', divisionWords(view)),
      fact('事業期間', view.years.findLast(({ period }) => period.value !== null)?.period.value ?? ''),
      fact('事業名', nameWords(view), LONGEST_NAME),
    ],
  });
}

const fact = (head: string, text: string, most = LONGEST): Row => ({
  cells: [cell(head, { isRowHead: true }), cell(text === '' ? MISSING : shorten(text, most))],
});

function policyWords({ listings }: ProgramYearView, policies: readonly PolicyName[]): string {
  const named = listings.map(({ policy, isRelisting }) => {
    const name = policies.find((each) => each.policy === policy)?.name ?? '';
    return policy === 0 ? '記載なし' : `${circled(policy)} ${name}${isRelisting ? '（再掲）' : ''}`;
  });
  return [...new Set(named)].join('、');
}

/** 労政課（令和元年度～令和2年度、現在は若者定着課）. */
function divisionWords({ divisions }: ProgramView): string {
  return divisions
    .map(({ name, fiscalYears, today }) => {
      const now =
        today.length === 0 || (today.length === 1 && today[0] === name) ? '' : `、現在は${today.join('、')}`;
      return `${name}（${yearsWords(fiscalYears)}${now}）`;
    })
    .join('、');
}

function nameWords({ name, years }: ProgramView): string {
  const names = [...new Set(years.map((year) => year.name.value))];
  if (names.length < 2)
    return years.length === 0 ? name : `${name}（${yearsWords(years.map((year) => year.fiscalYear))}）`;
  const shown = names.slice(-MOST_NAMES).map((each) => {
    const own = years.filter((year) => year.name.value === each).map((year) => year.fiscalYear);
    return `${each}（${yearsWords(own)}）`;
  });
  const left = names.length - shown.length;
  return `${shown.join('、')}${left === 0 ? '' : `、ほか${left}`}`;
}

function yearsWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '年度の記載なし';
  return first === last ? formatFiscalYear(first) : `${formatFiscalYear(first)}～${formatFiscalYear(last)}`;
}
