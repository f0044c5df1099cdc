import type { StoredFinding } from '../../../ledger/index.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { TextArea } from '../../components/fields.tsx';
import { FindingCard } from '../../components/finding-card.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

export interface WaiverPageProps {
  site: Site;
  finding: StoredFinding;
  ruleTitle: string;
  /** The page from which the person came. */
  back: string;
  sent?: { reason: string };
  errors?: readonly FieldError[];
}

/** One finding, and a person's word that it may stand; where somebody has said so, that it may not. */
export function WaiverPage({ site, finding, ruleTitle, back, sent, errors = [] }: WaiverPageProps) {
  const isWaived = finding.waiver !== undefined;
  const title = isWaived ? words.withdrawTitle : words.waiveTitle;
  const wrong = new Set(errors.map(({ field }) => field));
  return (
    <Layout
      site={site}
      title={errors.length === 0 ? title : `${words.errorTitle}：${title}`}
      kind="task"
      nav="findings"
      crumbs={[{ text: words.title, href: site.links.at('/findings') }]}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead title={title} lead={isWaived ? words.withdrawLead : words.waiveLead} />
      </div>
      <h2 class="visually-hidden">{words.finding}</h2>
      <ul class="findings">
        <FindingCard finding={finding} ruleTitle={ruleTitle} waiver={finding.waiver} />
      </ul>
      <form method="post" action={site.links.waiver(finding.id, back)} class="task section">
        <TextArea
          name="reason"
          label={words.reason}
          hint={isWaived ? words.withdrawHint : words.waiveHint}
          value={sent?.reason ?? ''}
          rows={3}
          isWrong={wrong.has('reason')}
        />
        <p class="buttons">
          <button class="button" type="submit" name="wants" value={isWaived ? 'withdraw' : 'waive'}>
            {isWaived ? words.withdraw : words.waiveButton}
          </button>
          <a href={back}>{words.back}</a>
        </p>
      </form>
    </Layout>
  );
}
