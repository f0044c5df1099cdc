import type {
  Fact,
  FactAttribute,
  FactValue,
  IndicatorSeries,
  ProgramView,
  ProgramYearView,
  ValueOrigin,
} from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { placeText } from '../../components/origin.tsx';
import { marked } from '../../difference.tsx';
import type { Site } from '../../site.ts';
import { attributeWords, placeKind, words as shared } from '../../words.ts';
import { FactChoice } from './fact-choice.tsx';
import { FACTS, factText } from './fact-list.ts';
import { words } from './words.ts';

interface DisputesProps {
  site: Site;
  program: ProgramView;
}

/** Where documents contradict each other about this program: both statements side by side, each with its places. */
export function Disputes({ site, program }: DisputesProps) {
  const years = [...program.years].reverse();
  const facts = years.flatMap((year) =>
    FACTS.filter((attribute) => year[attribute].others.length > 0).map((attribute) => ({ year, attribute })),
  );
  const series = program.indicators.filter(({ disagreeing }) => disagreeing.length > 0);
  if (facts.length + series.length === 0) return null;
  return (
    <section class="section disputes" id="disputes">
      <h2>{words.disputes}</h2>
      <p class="section__lead">
        {words.disputesLead}
        {site.may('report.see') &&
          [...new Set(facts.map(({ year }) => year.fiscalYear))].map((year) => (
            <a class="aside" href={site.links.report(year, '/errata')}>
              {words.errata(formatFiscalYear(year))}
            </a>
          ))}
      </p>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.accepted}</th>
            <th scope="col">{words.other}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((each) => (
            <FactDispute site={site} programId={program.id} {...each} />
          ))}
          {series.map((each) => (
            <SeriesDisputes site={site} series={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The anchor of a dispute, to which the fact in the list leads. */
export const disputeId = (year: ProgramYearView, attribute: FactAttribute) =>
  `dispute-${attribute}-${year.fiscalYear}`;

interface FactDisputeProps {
  site: Site;
  programId: string;
  year: ProgramYearView;
  attribute: (typeof FACTS)[number];
}

function FactDispute({ site, programId, year, attribute }: FactDisputeProps) {
  const fact: Fact = year[attribute];
  const text = (value: FactValue) => {
    const said = factText(value) || words.nothing;
    return typeof value === 'number' ? `${said}${shared.thousandYen}` : said;
  };
  const accepted = text(fact.value);
  return (
    <tr id={disputeId(year, attribute)}>
      <th scope="row">
        {attributeWords[attribute]}
        <br />
        <span class="small quiet">{formatFiscalYear(year.fiscalYear)}</span>
      </th>
      <td data-head={words.accepted}>
        <Stated
          site={site}
          text={accepted}
          against={text(fact.others[0]!.value)}
          origins={fact.origin === null ? [] : [fact.origin]}
        />
      </td>
      <td data-head={words.other}>
        {byText(fact.others, text).map(([said, origins]) => (
          <Stated site={site} text={said} against={accepted} origins={origins} />
        ))}
      </td>
      <td data-head={words.why}>
        <p class="small">
          {fact.reasonText}
          {fact.decidedBy !== null && `　${words.decided(fact.decidedBy)}`}
          {fact.decidedWhy !== null && `　${words.reasonGiven}：${fact.decidedWhy}`}
        </p>
        <FactChoice {...{ site, programId, year, attribute }} />
      </td>
    </tr>
  );
}

/** An indicator of which two reports, or a sheet and its relisting, say different things about one year. */
function SeriesDisputes({ site, series }: { site: Site; series: IndicatorSeries }) {
  const years = [...new Set(series.disagreeing.map(({ fiscalYear }) => fiscalYear))];
  return (
    <>
      {years.map((year) => {
        const point = series.points.find(({ fiscalYear }) => fiscalYear === year);
        const others = series.disagreeing.filter(({ fiscalYear }) => fiscalYear === year);
        return (
          <tr>
            <th scope="row">
              {series.label}
              <br />
              <span class="small quiet">{formatFiscalYear(year)}</span>
            </th>
            <td data-head={words.accepted}>
              {point !== undefined && (
                <Stated
                  site={site}
                  text={point.printed}
                  against={others[0]!.printed}
                  origins={[point.origin]}
                />
              )}
            </td>
            <td data-head={words.other}>
              {others.map(({ printed, origin }) => (
                <Stated site={site} text={printed} against={point?.printed ?? ''} origins={[origin]} />
              ))}
            </td>
            <td data-head={words.why}>
              <p class="small">{words.seriesWhy}</p>
            </td>
          </tr>
        );
      })}
    </>
  );
}

interface StatedProps {
  site: Site;
  text: string;
  /** What stands on the other side. */
  against: string;
  origins: ValueOrigin[];
}

function Stated({ site, text, against, origins }: StatedProps) {
  return (
    <p class="disputes__side">
      <span class="number">{marked(text, against)[0]}</span>
      {origins.map((origin) => (
        <a class="small" href={site.links.origin(origin)}>
          {placeKind(origin)} {placeText(origin)}
        </a>
      ))}
    </p>
  );
}

/** Places that say the same stand together. */
function byText(others: Fact['others'], text: (value: FactValue) => string): [string, ValueOrigin[]][] {
  const groups = new Map<string, ValueOrigin[]>();
  for (const { value, origin } of others) {
    const said = text(value);
    groups.set(said, [...(groups.get(said) ?? []), origin]);
  }
  return [...groups];
}
