import type { Round } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { TextField } from '../../../components/fields.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { circled } from '../../../figures.ts';
import type { Site } from '../../../site.ts';
import { crumbsOf } from '../crumbs.ts';
import { roundHref } from '../links.ts';
import { OrganisationField, OrganisationNames } from '../organisation-field.tsx';
import { words } from './words.ts';

export interface SentProgram {
  name: string;
  organisation: string;
  policy: string;
  group: string;
}

interface NewProgramPageProps {
  site: Site;
  round: Round;
  organisations: readonly string[];
  sent: SentProgram;
  errors: readonly FieldError[];
}

/** One program more, after the round was opened. */
export function NewProgramPage({ site, round, organisations, sent, errors }: NewProgramPageProps) {
  const { fiscalYear } = round;
  const wrong = new Set(errors.map(({ field }) => field));
  const title = errors.length === 0 ? words.title : `${words.errorTitle}：${words.title}`;
  return (
    <Layout site={site} title={title} kind="task" nav="round" crumbs={crumbsOf(site, fiscalYear)}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead over={formatFiscalYear(fiscalYear)} title={words.title} lead={words.lead} />
        <form method="post" action={roundHref(fiscalYear, '/programs')}>
          <TextField name="name" label={words.name} value={sent.name} isWrong={wrong.has('name')} />
          <OrganisationField
            label={words.organisation}
            hint={words.organisationHint}
            value={sent.organisation}
            isWrong={wrong.has('organisation')}
          />
          <div class={wrong.has('policy') ? 'field field--error' : 'field'}>
            <label for="policy">{words.policy}</label>
            <select id="policy" name="policy">
              <option value="">{words.choose}</option>
              {[1, 2, 3, 4, 5, 6, 7, 8].map((policy) => (
                <option value={policy} selected={String(policy) === sent.policy}>
                  {circled(policy)} {site.policyName(policy).short}
                </option>
              ))}
            </select>
          </div>
          <TextField name="group" label={words.group} value={sent.group} />
          <button class="button" type="submit">
            {words.button}
          </button>
        </form>
        <OrganisationNames names={organisations} />
      </div>
    </Layout>
  );
}
