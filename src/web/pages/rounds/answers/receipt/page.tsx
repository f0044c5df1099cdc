import { fieldValue, type Receipt } from '../../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../../values/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import { momentText } from '../../../../japanese-time.ts';
import type { AnswerView } from '../../../../round-services.ts';
import type { Site } from '../../../../site.ts';
import { crumbsOf, roundPlace } from '../../crumbs.ts';
import { answerHref } from '../../links.ts';
import { words } from './words.ts';

interface ReceiptPageProps {
  site: Site;
  view: AnswerView;
  receipt: Receipt;
  isNew: boolean;
}

/** Proof that an answer was submitted, to be printed or kept. */
export function ReceiptPage({ site, view, receipt, isNew }: ReceiptPageProps) {
  const { answer, round, organisationName } = view;
  const { fiscalYear, id, state } = answer;
  const name = fieldValue(answer, 'name');
  const facts: [string, string][] = [
    [words.number, receipt.number],
    [words.at, momentText(receipt.at)],
    [words.by, receipt.name],
    [words.organisation, organisationName],
    [words.program, name],
    [words.round, `${formatFiscalYear(round.fiscalYear)}の照会`],
    [words.version, words.versionNo(receipt.version)],
    [words.hash, receipt.hash],
  ];
  return (
    <Layout
      site={site}
      title={`${words.title} ${receipt.number}`}
      kind="subject"
      nav={roundPlace(site)}
      crumbs={[...crumbsOf(site, fiscalYear), { text: name, href: answerHref(fiscalYear, id) }]}
    >
      {isNew && (
        <div class="done" role="status">
          <p>{words.done}</p>
          <p class="small">{words.next}</p>
        </div>
      )}
      <PageHead over={site.jurisdictionName} title={words.title} />
      {['draft', 'returned'].includes(state) && <p class="notice">{words.isLater}</p>}
      <dl class="receipt">
        {facts.map(([head, text]) => (
          <>
            <dt>{head}</dt>
            <dd class={head === words.hash ? 'receipt__hash' : undefined}>{text}</dd>
          </>
        ))}
      </dl>
      <section class="section task">
        <h2>{words.verifyTitle}</h2>
        <p>{words.verify}</p>
        <p class="hint screen-only">{words.print}</p>
        <ul class="screen-only">
          <li>
            <a href={answerHref(fiscalYear, id)}>{words.answer}</a>
          </li>
          <li>
            <a href={answerHref(fiscalYear, id, '/history')}>{words.history}</a>
          </li>
          {site.may('round.answer') && (
            <li>
              <a href="/rounds/mine">{words.mine}</a>
            </li>
          )}
        </ul>
      </section>
    </Layout>
  );
}
