import type { Holder, Round, RoundRecord } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { dayOf, dayText } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { crumbsOf } from '../crumbs.ts';
import { roundHref } from '../links.ts';
import { holderWords } from '../states.ts';
import { words } from './words.ts';

interface RecordPageProps {
  site: Site;
  round: Round;
  record: RoundRecord | null;
  /** Titles of the rules by their ids. */
  titles: ReadonlyMap<string, string>;
  isNew: boolean;
}

/** What a closed round cost and found. */
export function RecordPage({ site, round, record, titles, isNew }: RecordPageProps) {
  const { fiscalYear, openedAt, closedAt } = round;
  const year = formatFiscalYear(fiscalYear);
  return (
    <Layout
      site={site}
      title={`${year} ${words.title}`}
      kind="subject"
      nav="round"
      crumbs={crumbsOf(site, fiscalYear)}
    >
      {isNew && (
        <div class="done" role="status">
          <p>{words.closed}</p>
        </div>
      )}
      <PageHead
        over={words.over(year)}
        title={words.title}
        lead={
          closedAt === null ? words.notYet : words.lead(dayText(dayOf(openedAt)), dayText(dayOf(closedAt)))
        }
      />
      <p class="buttons">
        {closedAt !== null && site.may('report.see') && (
          <a class="button" href={site.links.report(fiscalYear)}>
            {words.report(year)}
          </a>
        )}
        <a class="button button--second" href={roundHref(fiscalYear)}>
          {closedAt === null ? words.toBoard : words.board}
        </a>
      </p>
      {record !== null && (
        <>
          <Figures record={record} />
          <Findings record={record} titles={titles} />
          <Waivers record={record} titles={titles} />
        </>
      )}
    </Layout>
  );
}

const count = (value: number) => value.toLocaleString('ja-JP');

function Figures({ record }: { record: RoundRecord }) {
  const holders = Object.entries(record.daysByHolder) as [Holder, number][];
  const facts: [string, string][] = [
    [words.answers, words.items(count(record.answers))],
    [words.organisations, words.organisationCount(count(record.organisations))],
    [words.days, words.daysOf(count(record.days))],
    ...holders.map(([holder, days]): [string, string] => [
      words.daysBy(holderWords[holder]),
      words.daysOf(count(Math.round(days * 10) / 10)),
    ]),
    [words.returns, words.times(count(record.returns))],
    [words.late, words.items(count(record.late))],
  ];
  return (
    <section class="section">
      <h2>{words.figures}</h2>
      <dl class="record">
        {facts.map(([head, text]) => (
          <div>
            <dt>{head}</dt>
            <dd class="number">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Part = Pick<RecordPageProps, 'titles'> & { record: RoundRecord };

function Findings({ record, titles }: Part) {
  const found = Object.entries(record.findingsByRule).sort(([, a], [, b]) => b - a);
  return (
    <section class="section">
      <h2>{words.findings}</h2>
      {found.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <table class="table record__findings">
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col" class="count">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(([rule, number]) => (
              <tr>
                <th scope="row">
                  <a href={`/rules/${rule}`}>{titles.get(rule) ?? rule}</a>
                </th>
                <td class="count">{count(number)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Waivers({ record, titles }: Part) {
  return (
    <section class="section">
      <h2>{words.waivers}</h2>
      {record.waivers.length === 0 ? (
        <p>{words.noWaivers}</p>
      ) : (
        <div class="table-region">
          <table class="table table--cards">
            <thead>
              <tr>
                <th scope="col">{words.program}</th>
                <th scope="col">{words.rule}</th>
                <th scope="col">{words.reason}</th>
                <th scope="col">{words.by}</th>
              </tr>
            </thead>
            <tbody>
              {record.waivers.map(({ program, rule, reason, name }) => (
                <tr>
                  <th scope="row" class="name">
                    {program}
                  </th>
                  <td data-head={words.rule}>{titles.get(rule) ?? rule}</td>
                  <td data-head={words.reason}>{reason}</td>
                  <td data-head={words.by}>{name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
