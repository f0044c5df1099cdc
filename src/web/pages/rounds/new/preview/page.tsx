import type { PlannedAnswer, RolloverOrder, RolloverPreview } from '../../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../../values/index.ts';
import { Layout } from '../../../../components/layout.tsx';
import { PageHead } from '../../../../components/page-head.tsx';
import { dayText } from '../../../../japanese-time.ts';
import type { Site } from '../../../../site.ts';
import { crumbsOf } from '../../crumbs.ts';
import type { SentForm } from '../draft.ts';
import { grouped } from '../grouped.ts';
import type { Source } from '../source.ts';
import { Changes } from './changes.tsx';
import { words } from './words.ts';

interface PreviewPageProps {
  site: Site;
  source: Source;
  form: SentForm;
  order: RolloverOrder;
  preview: RolloverPreview;
}

/** What opening the round would do, before it does it. */
export function PreviewPage({ site, source, form, order, preview }: PreviewPageProps) {
  const { answers } = preview;
  const owners = grouped(answers, ({ organisation }) => organisation);
  const count = (value: number) => value.toLocaleString('ja-JP');
  return (
    <Layout site={site} title={words.title} kind="task" nav="round" crumbs={crumbsOf(site)}>
      <PageHead over={formatFiscalYear(order.fiscalYear)} title={words.title} lead={words.lead} />
      <ul class="plan">
        <li>
          <strong>{words.answers(count(answers.length), count(owners.size))}</strong>
        </li>
        <li>{words.dates(dayText(order.submitBy), dayText(order.approveBy), dayText(order.acceptBy))}</li>
        <li>{words.threshold(order.threshold)}</li>
      </ul>
      <form method="post" action="/rounds/new">
        {Object.entries(form).map(([name, value]) =>
          typeof value === 'string' && name !== 'wants' ? (
            <input type="hidden" name={name} value={value} />
          ) : null,
        )}
        <p class="buttons">
          <button class="button" type="submit" name="wants" value="open">
            {words.open}
          </button>
          <button class="button button--second" type="submit" name="wants" value="edit">
            {words.back}
          </button>
        </p>
        <p class="hint">{words.openNext}</p>
      </form>
      <Changes source={source} preview={preview} />
      <section class="section">
        <h2>{words.byOrganisation}</h2>
        <ByOrganisation source={source} owners={owners} />
      </section>
    </Layout>
  );
}

interface ByOrganisationProps {
  source: Source;
  owners: ReadonlyMap<string, readonly PlannedAnswer[]>;
}

function ByOrganisation({ source, owners }: ByOrganisationProps) {
  const named = source.organisations.flatMap(({ id, name }) => {
    const planned = owners.get(id);
    return planned === undefined ? [] : [{ name, planned }];
  });
  return (
    <table class="table plan__table">
      <thead>
        <tr>
          <th scope="col">{words.organisation}</th>
          <th scope="col" class="count">
            {words.count}
          </th>
          <th scope="col">{words.programs}</th>
        </tr>
      </thead>
      <tbody>
        {named.map(({ name, planned }) => (
          <tr>
            <th scope="row" class="division">
              {name}
            </th>
            <td class="count">{words.items(planned.length)}</td>
            <td class="small">{planned.map((each) => each.name).join('、')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
