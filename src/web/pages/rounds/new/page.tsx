import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsOf } from '../crumbs.ts';
import { OrganisationNames } from '../organisation-field.tsx';
import type { Draft } from './draft.ts';
import { Dates, Filter, Heirs } from './parts.tsx';
import { NewRows, ProgramRows } from './rows.tsx';
import type { Source } from './source.ts';
import { words } from './words.ts';

export interface NewPageProps {
  site: Site;
  source: Source | null;
  /** Newest first. */
  sourceYears: readonly number[];
  draft: Draft;
  errors: readonly FieldError[];
}

/** The rollover: which programs are asked for in the new round, chosen in one form before anything is written. */
export function NewRoundPage(props: NewPageProps) {
  const { site, source, errors } = props;
  const title = errors.length === 0 ? words.title : `${words.errorTitle}：${words.title}`;
  return (
    <Layout site={site} title={title} kind="task" nav="round" crumbs={crumbsOf(site)}>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <PageHead title={words.title} lead={words.lead} />
      {source === null ? <p>{words.noSource}</p> : <RolloverForms {...props} source={source} />}
    </Layout>
  );
}

type FormProps = NewPageProps & { source: Source };

function RolloverForms(props: FormProps) {
  const { site, source, draft, errors } = props;
  const wrong = new Set(errors.map(({ field }) => field));
  const { fiscalYear, sourceYear, programs } = source;
  return (
    <>
      <Years {...props} />
      <form method="post" action="/rounds/new">
        <input type="hidden" name="fiscalYear" value={String(fiscalYear)} />
        <input type="hidden" name="sourceYear" value={String(sourceYear)} />
        <section class="form-section">
          <h2>{words.datesTitle}</h2>
          <Dates draft={draft} wrong={wrong} />
        </section>
        <Heirs source={source} draft={draft} />
        <section class="form-section">
          <h2>{words.programsTitle(formatFiscalYear(sourceYear))}</h2>
          <p class="section__lead">{words.programsLead(programs.length.toLocaleString('ja-JP'))}</p>
          <Filter source={source} draft={draft} />
          <ProgramRows source={source} draft={draft} wrong={wrong} />
        </section>
        <section class="form-section">
          <h2>{words.newTitle}</h2>
          <p class="section__lead">{words.newLead}</p>
          <NewRows site={site} draft={draft} wrong={wrong} />
        </section>
        <div class="answer-actions">
          <p class="buttons">
            <button class="button" type="submit" name="wants" value="preview">
              {words.preview}
            </button>
          </p>
          <p class="small quiet">{words.previewNext}</p>
        </div>
        <OrganisationNames names={source.organisations.map(({ name }) => name)} />
      </form>
    </>
  );
}

function Years({ source, sourceYears }: FormProps) {
  const years = [...new Set([source.fiscalYear, ...sourceYears.map((year) => year + 1)])].sort(
    (a, b) => b - a,
  );
  const select = (name: string, label: string, chosen: number, choices: readonly number[]) => (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {choices.map((year) => (
          <option value={year} selected={year === chosen}>
            {formatFiscalYear(year)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form method="get" action="/rounds/new" class="filters" aria-label={words.yearsTitle}>
      {select('year', words.year, source.fiscalYear, years)}
      {select('source', words.source, source.sourceYear, sourceYears)}
      <p>
        <button class="button button--second button--small" type="submit">
          {words.changeYears}
        </button>
      </p>
      <p class="hint">{words.changeHint}</p>
    </form>
  );
}
