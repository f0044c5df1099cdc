import { isOpen, type TextSlot } from '../../../../ledger/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { circled } from '../../../figures.ts';
import { policyLabel } from '../../../policy-names.ts';
import type { Site } from '../../../site.ts';
import { crumbsTo } from '../reading/report-page.tsx';
import { words } from './words.ts';

interface TextsPageProps {
  site: Site;
  fiscalYear: number;
  texts: readonly TextSlot[];
  policies: readonly number[];
}

/** Three tables; what is neither a note nor a case study is a section. */
const KINDS = ['section', 'economic-note', 'case-study'] as const;
const tableOf = ({ kind }: TextSlot) =>
  kind === 'economic-note' || kind === 'case-study' ? kind : 'section';

/** All texts that only people write, in the order of the paper, and how each stands. */
export function TextsPage({ site, fiscalYear, texts, policies }: TextsPageProps) {
  const mayWrite = site.may('text.write');
  const late = texts.filter(isOpen).length;
  const year = formatFiscalYear(fiscalYear);
  return (
    <Layout
      site={site}
      title={`${words.title}（${year}）`}
      kind="list"
      nav="years"
      crumbs={[...crumbsTo(site, fiscalYear), { text: words.report, href: site.links.report(fiscalYear) }]}
    >
      <PageHead over={`${year}　${words.report}`} title={words.title} lead={words.lead} />
      <p>{words.counts(late, texts.length)}</p>
      {mayWrite || <p class="small quiet">{words.noWriting}</p>}
      {KINDS.map((kind) => (
        <TextTable
          site={site}
          fiscalYear={fiscalYear}
          head={words.kinds[kind]}
          texts={texts.filter((text) => tableOf(text) === kind)}
        />
      ))}
      {mayWrite && <NewCase site={site} fiscalYear={fiscalYear} policies={policies} />}
    </Layout>
  );
}

interface TextTableProps {
  site: Site;
  fiscalYear: number;
  head: string;
  texts: readonly TextSlot[];
}

function TextTable({ site, fiscalYear, head, texts }: TextTableProps) {
  if (texts.length === 0) return null;
  return (
    <section class="section">
      <h2>{head}</h2>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.last}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <tr>
              <th scope="row" class="name">
                <a href={textHref(site, fiscalYear, text.slot)}>{textTitle(text)}</a>
              </th>
              <td data-head={words.state}>
                <TextState text={text} />
              </td>
              <td class={text.author === null ? 'is-empty' : undefined} data-head={words.last}>
                {text.author}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const textHref = ({ links }: Site, fiscalYear: number, slot: string) =>
  links.report(fiscalYear, `/texts/${encodeURIComponent(slot)}`);

/** The heading, for a part of a policy's overview with the policy before it. */
export const textTitle = ({ kind, heading, policies }: TextSlot) =>
  kind === 'policy-group' || kind === 'case-study' ? `${policies.map(circled).join('')} ${heading}` : heading;

/** Said by a shape and words: ○ still to do, ● done. */
export function TextState({ text }: { text: TextSlot }) {
  const { state, carriedFrom } = text;
  if (state === 'missing' && !isOpen(text)) return <span class="quiet">{words.states.optional}</span>;
  const isDone = !isOpen(text);
  return (
    <span class={isDone ? 'text-state' : 'text-state text-state--late'}>
      <span aria-hidden="true">{isDone ? '●' : '○'}</span>{' '}
      {state === 'carried' ? words.states.carried(formatFiscalYear(carriedFrom ?? 0)) : words.states[state]}
    </span>
  );
}

function NewCase({ site, fiscalYear, policies }: Pick<TextsPageProps, 'site' | 'fiscalYear' | 'policies'>) {
  return (
    <section class="section task" id="new-case">
      <h2>{words.newCase}</h2>
      <form method="post" action={site.links.report(fiscalYear, '/texts')}>
        <div class="field">
          <label for="policy">{words.policy}</label>
          <p class="hint" id="policy-hint">
            {words.newCaseWhat}
          </p>
          <select id="policy" name="policy" aria-describedby="policy-hint">
            {policies.map((policy) => (
              <option value={String(policy)}>{policyLabel(policy, site.policyName(policy).short)}</option>
            ))}
          </select>
        </div>
        <button class="button button--second" type="submit">
          {words.newCaseButton}
        </button>
      </form>
    </section>
  );
}
