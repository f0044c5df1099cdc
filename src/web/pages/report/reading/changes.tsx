import { formatFiscalYear } from '../../../../values/index.ts';
import { amount, change, inThousands } from '../../../figures.ts';
import { policyLabel } from '../../../policy-names.ts';
import type { Site } from '../../../site.ts';
import { words as shared } from '../../../words.ts';
import { costChange } from './change-sentences.ts';
import type { PolicyChange } from './changes.ts';
import { words } from './words.ts';

export interface ReportChanges {
  /** The fiscal year compared with. */
  from: number;
  policies: PolicyChange[];
}

export interface ChangesProps {
  site: Site;
  fiscalYear: number;
  /** `null`: there is no earlier year to compare with. */
  changes: ReportChanges | null;
}

/** 前年度, or the year itself where years between are not held. */
export const sinceText = (from: number | undefined, fiscalYear: number): string =>
  from === undefined || from === fiscalYear - 1 ? words.lastYear : formatFiscalYear(from);

/** What is otherwise than in the year before: in one sentence, then policy by policy. */
export function Changes({ site, fiscalYear, changes }: ChangesProps) {
  return (
    <section class="section" id="changes">
      <h2>{words.changes(sinceText(changes?.from, fiscalYear))}</h2>
      {changes === null || changes.policies.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ChangesTable site={site} fiscalYear={fiscalYear} changes={changes} />
      )}
    </section>
  );
}

const sum = (policies: readonly PolicyChange[], of: (each: PolicyChange) => number) =>
  policies.reduce((total, each) => total + of(each), 0);

const countOf = {
  isNew: ({ programsChanged }: PolicyChange) => programsChanged.filter(({ isNew }) => isNew).length,
  renamed: ({ programsChanged }: PolicyChange) =>
    programsChanged.filter(({ formerName }) => formerName !== null).length,
  ended: ({ ended }: PolicyChange) => ended.length,
};

function ChangesTable({ site, fiscalYear, changes }: ChangesProps & { changes: ReportChanges }) {
  const { from, policies } = changes;
  const both = (of: (each: PolicyChange) => [number, number]): [number, number] => [
    sum(policies, (each) => of(each)[0]),
    sum(policies, (each) => of(each)[1]),
  ];
  const programs = both((each) => each.programs);
  const cost = both((each) => each.cost);
  const earlier = formatFiscalYear(from);
  const since = sinceText(from, fiscalYear);
  return (
    <>
      <p class="section__lead">
        {words.changesLead(change(...programs), costChange(...cost))}
        <br />
        <span class="small quiet">
          {from === fiscalYear - 1 ? words.changesFrom(earlier) : words.changesGap(earlier)}
        </span>
      </p>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.policy}</th>
            <th scope="col" class="count">
              {words.programs}
            </th>
            <th scope="col" class="count">
              {words.newPrograms}
            </th>
            <th scope="col" class="count">
              {words.renamed}
            </th>
            <th scope="col" class="count">
              {words.ended}
            </th>
            <th scope="col" class="money">
              {words.cost}
              <span class="unit">{shared.thousandYen}</span>
            </th>
            <th scope="col" class="money">
              {words.from(since)}
            </th>
          </tr>
        </thead>
        <tbody>
          {policies.map((each) => (
            <PolicyRow site={site} each={each} since={since} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PolicyRow({ site, each, since }: { site: Site; each: PolicyChange; since: string }) {
  const count = (head: string, value: number) => (
    <td class={value === 0 ? 'count is-empty' : 'count'} data-head={head}>
      {value === 0 ? '' : value}
    </td>
  );
  return (
    <tr>
      <th scope="row" class="name">
        {policyLabel(each.policy, site.policyName(each.policy).short)}
      </th>
      <td class="count" data-head={words.programs}>
        {each.programs[1]}
        <span class="small quiet">（{change(...each.programs)}）</span>
      </td>
      {count(words.newPrograms, countOf.isNew(each))}
      {count(words.renamed, countOf.renamed(each))}
      {count(words.ended, countOf.ended(each))}
      <td class="money" data-head={inThousands(words.cost)}>
        {amount(each.cost[1])}
      </td>
      <td class="money" data-head={words.from(since)}>
        {costChange(...each.cost)}
      </td>
    </tr>
  );
}
