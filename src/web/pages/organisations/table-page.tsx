import { type OrganisationTableRow, TABLE_HEADS, type TableOutcome } from '../../../organisations/index.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileField } from '../../components/fields.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { formWords, words } from './words.ts';

const text = formWords.table;

/** A table of organisations comes in, whole or not at all. */
export function TablePage({ site, outcome }: { site: Site; outcome?: TableOutcome }) {
  const problems = outcome?.kind === 'refused' ? outcome.problems : [];
  return (
    <Layout
      site={site}
      title={problems.length === 0 ? text.title : `${text.refused}：${text.title}`}
      kind="task"
      nav="organisations"
      crumbs={[{ text: words.title, href: site.links.at('/organisations') }]}
    >
      <div class="task">
        <ErrorSummary title={text.refused} errors={problems.map((message) => ({ message }))} />
        {outcome?.kind === 'taken' && (
          <p class="done" role="status">
            {text.taken(outcome.founded, outcome.unchanged)}
          </p>
        )}
        <PageHead title={text.title} lead={text.lead} />
        <form method="post" action={site.links.at('/organisations/import')} enctype="multipart/form-data">
          <FileField name="file" label={text.file} hint={text.fileHint} required />
          <p>
            <button class="button" type="submit">
              {text.take}
            </button>
          </p>
        </form>
      </div>
      <Columns site={site} />
    </Layout>
  );
}

const Columns = ({ site }: { site: Site }) => (
  <section class="section">
    <h2>{text.columns}</h2>
    <p class="section__lead">
      <a href={`${site.links.at('/organisations')}.csv`}>{text.template}</a>
    </p>
    <table class="table table--narrow">
      <thead>
        <tr>
          <th scope="col">{text.column}</th>
          <th scope="col">{text.content}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(TABLE_HEADS) as (keyof OrganisationTableRow)[]).map((column) => (
          <tr>
            <th scope="row">{TABLE_HEADS[column]}</th>
            <td>{formWords.columns[column]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
