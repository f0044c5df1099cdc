import type { Correction, EditionChoice } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { marked } from '../../../difference.tsx';
import type { Site } from '../../../site.ts';
import { addressesOf } from '../reading/addresses.ts';
import { editionName } from '../reading/edition-choice.tsx';
import { crumbsTo } from '../reading/report-page.tsx';
import type { ReportView } from '../reading/report-view.ts';
import { words } from './words.ts';

export interface ErrataPageProps {
  site: Site;
  view: ReportView;
  /** The page of a correction's program. */
  programHref: (name: string | null) => string | undefined;
  csv: string;
}

/** 正誤表: place, wrong, right and why; each place leads to where it is printed now. */
export function ErrataPage(props: ErrataPageProps) {
  const { site, view, csv } = props;
  const { fiscalYear, corrections } = view.content;
  const year = formatFiscalYear(fiscalYear);
  const report = { text: words.report, href: site.links.report(fiscalYear) };
  return (
    <Layout
      site={site}
      title={`${words.title}（${year}）`}
      kind="list"
      nav="years"
      crumbs={[...crumbsTo(site, fiscalYear), report]}
    >
      <PageHead
        over={`${year}　${words.count(corrections.length)}`}
        title={words.title}
        lead={words.lead(year)}
        csv={csv}
      />
      <Choices site={site} view={view} />
      {corrections.length === 0 ? <p>{words.none}</p> : <ErrataTable {...props} />}
      {site.may('report.print') && corrections.length > 0 && (
        <form method="post" action={site.links.report(fiscalYear, '/prints')} class="section">
          <input type="hidden" name="edition" value={editionName(view.choice)} />
          <button class="button button--second" type="submit" name="format" value="errata">
            {words.print}
          </button>
          <p class="hint">{words.printNext}</p>
        </form>
      )}
    </Layout>
  );
}

/** The corrected report against the published one, and each edition against the one before it. */
function Choices({ site, view }: Pick<ErrataPageProps, 'site' | 'view'>) {
  const later = view.editions.filter(({ corrections }) => corrections > 0);
  if (later.length === 0) return null;
  const choices: [EditionChoice, string][] = [
    ['corrected', words.corrected],
    ...later.map(({ number }): [EditionChoice, string] => [{ number }, words.edition(number)]),
  ];
  return (
    <nav aria-label={words.choice}>
      <ul class="tally">
        {choices.map(([choice, text]) => (
          <li>
            <a
              href={site.links.report(view.content.fiscalYear, '/errata', { edition: editionName(choice) })}
              aria-current={editionName(choice) === editionName(view.choice) ? 'true' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ErrataTable(props: ErrataPageProps) {
  return (
    <table class="table table--cards errata">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.wrong}</th>
          <th scope="col">{words.right}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {props.view.content.corrections.map((each) => (
          <Row {...props} each={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ site, view, each, programHref }: ErrataPageProps & { each: Correction }) {
  const addresses = addressesOf(site.links, view.content.fiscalYear, view.choice);
  const place = view.places.get(each.target);
  const [wrong, right] = marked(each.wrong, each.right);
  const program = programHref(each.program);
  return (
    <tr>
      <th scope="row" class="name">
        {place === undefined ? each.place : <a href={addresses.thing(each.target, place)}>{each.place}</a>}
        {program !== undefined && (
          <>
            <br />
            <a class="small" href={program}>
              {each.program}
            </a>
          </>
        )}
      </th>
      <td data-head={words.item}>{each.item}</td>
      <td data-head={words.wrong}>{each.wrong === '' ? words.nothing : wrong}</td>
      <td data-head={words.right}>{each.right === '' ? words.nothing : right}</td>
      <td data-head={words.reason} class="small">
        {each.reason}
      </td>
    </tr>
  );
}
