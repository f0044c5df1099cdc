import type { Child } from 'hono/jsx';
import type { FactAttribute, ProgramListing, ProgramYearView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Figure } from '../../components/origin.tsx';
import { amount, circled } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { attributeWords, words as shared } from '../../words.ts';
import { disputeId } from './disputes.tsx';
import { FACTS, factText } from './fact-list.ts';
import { words } from './words.ts';

const MONEY: readonly FactAttribute[] = ['cost', 'national', 'other', 'general'];

interface YearFactsProps {
  site: Site;
  year: ProgramYearView;
}

/** The accepted facts of one year, each with its origin; the latest year stands open. */
export function YearFacts({ open, ...props }: YearFactsProps & { open: boolean }) {
  const { year } = props;
  const title = formatFiscalYear(year.fiscalYear);
  if (open) {
    return (
      <>
        <h2>{words.yearFacts(title)}</h2>
        <FactList {...props} />
      </>
    );
  }
  return (
    <details class="older-year">
      <summary>
        {words.yearFacts(title)}
        <span class="number quiet">　{costText(year)}</span>
      </summary>
      <FactList {...props} />
    </details>
  );
}

const costText = ({ cost }: ProgramYearView) =>
  cost.value === null ? words.noCost : `${amount(cost.value)}${shared.thousandYen}`;

function FactList({ site, year }: YearFactsProps) {
  return (
    <dl class="facts">
      <FactRow head={words.listed}>
        {year.listings.map((listing) => (
          <Listing site={site} year={year.fiscalYear} listing={listing} />
        ))}
      </FactRow>
      {FACTS.filter((attribute) => isShown(year, attribute)).map((attribute) => (
        <FactRow head={attributeWords[attribute]}>
          <FactFigure site={site} year={year} attribute={attribute} />
          {MONEY.includes(attribute) && year[attribute].value !== null && (
            <span class="quiet"> {shared.thousandYen}</span>
          )}
          {attribute === 'cost' && year.cost.value !== null && (
            <span class="quiet">
              （{year.costBasis === '不明' ? '予算・決算の別は不明' : year.costBasis}）
            </span>
          )}
          {year[attribute].others.length > 0 && (
            <a class="small aside" href={`#${disputeId(year, attribute)}`}>
              {words.toDispute}
              <span class="visually-hidden">（{attributeWords[attribute]}）</span>
            </a>
          )}
        </FactRow>
      ))}
      {year.teams.length > 0 && (
        <FactRow head={words.teams}>
          {year.teams.map((team) => (
            <div>{team}</div>
          ))}
        </FactRow>
      )}
    </dl>
  );
}

/** Flags and funding that are neither set nor disputed would only lengthen the list. */
function isShown(year: ProgramYearView, attribute: (typeof FACTS)[number]): boolean {
  const { value, others } = year[attribute];
  return (
    others.length > 0 ||
    attribute === 'cost' ||
    !(value === null || value === false || factText(value) === '')
  );
}

function FactRow({ head, children }: { head: string; children?: Child }) {
  return (
    <>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface FactFigureProps {
  site: Site;
  year: ProgramYearView;
  attribute: (typeof FACTS)[number];
}

function FactFigure({ site, year, attribute }: FactFigureProps) {
  const fact = year[attribute];
  const decided = fact.decidedBy === null ? '' : words.decided(fact.decidedBy);
  const why = fact.others.length > 0 || decided !== '' ? [fact.reasonText, decided].join('　').trim() : '';
  return (
    <Figure
      start
      links={site.links}
      text={factText(fact.value) || words.nothing}
      what={attributeWords[attribute]}
      origin={fact.origin}
      others={fact.others.map(({ value, origin }) => ({ text: factText(value) || words.nothing, origin }))}
      {...(why === '' ? {} : { why })}
    />
  );
}

function Listing({ site, year, listing }: { site: Site; year: number; listing: ProgramListing }) {
  return (
    <div>
      <a href={site.links.policy(year, listing.policy)}>{listedText(site, listing)}</a>{' '}
      {listing.isRelisting && <span class="tag">{words.relisting}</span>}
      {listing.group !== null && <div class="small quiet">{listing.group}</div>}
    </div>
  );
}

function listedText(site: Site, { policy, no }: ProgramListing): string {
  return policy === 0 ? site.policyName(0).short : words.listedAt(circled(policy), no);
}
