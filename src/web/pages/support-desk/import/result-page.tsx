import type { TakenKind } from '../../../../supports/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import type { ImportTold, SupportImport } from '../../../support-services.ts';
import { deskCrumb, deskHref } from '../links.ts';
import type { Names } from '../value-lines.ts';
import { fieldsOfOrder } from './order.ts';
import { TakenTable } from './taken-table.tsx';
import { takenWords, words } from './words.ts';

interface ResultPageProps {
  site: Site;
  outcome: SupportImport;
  names: Names;
  /** Whether it has been taken, or only would be. */
  isTaken: boolean;
}

/** So many are shown one by one; the counts speak of all. */
const MOST_SHOWN = 200;

/** What an import does to each support, before and after it is done. */
export function ImportResultPage({ site, outcome, names, isTaken }: ResultPageProps) {
  const { file, format, taken, told } = outcome;
  const shown = taken.filter(({ kind, kept }) => kind !== 'unchanged' || kept.length > 0);
  const isNothing = taken.every(({ kind }) => kind !== 'new' && kind !== 'changed');
  return (
    <Layout
      site={site}
      title={isTaken ? words.doneTitle : words.previewTitle}
      kind="list"
      nav="supports"
      crumbs={[deskCrumb()]}
    >
      <PageHead
        over={file}
        title={isTaken ? words.doneTitle : words.previewTitle}
        lead={words.format(format)}
      />
      <Counts taken={taken} />
      {isNothing && <p>{words.nothing}</p>}
      {!isTaken && !isNothing && <TakeForm outcome={outcome} />}
      <Told title={words.problems} told={told.filter(({ isProblem }) => isProblem)} />
      {shown.length > 0 && <TakenTable taken={shown.slice(0, MOST_SHOWN)} names={names} isTaken={isTaken} />}
      {shown.length > MOST_SHOWN && <p class="hint">{words.most(MOST_SHOWN)}</p>}
      <Told title={words.warnings} told={told.filter(({ isProblem }) => !isProblem)} />
      <ul class="section section__links">
        <li>
          <a href={deskHref('/import')}>{words.again}</a>
        </li>
        <li>
          <a href={deskHref()}>{words.list}</a>
        </li>
      </ul>
    </Layout>
  );
}

const KINDS = Object.keys(takenWords) as TakenKind[];

const Counts = ({ taken }: Pick<SupportImport, 'taken'>) => (
  <ul class="tally">
    {KINDS.map((kind) => [kind, taken.filter((each) => each.kind === kind).length] as const)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => (
        <li>
          {takenWords[kind]}
          <span class="number quiet">　{words.counts(count)}</span>
        </li>
      ))}
  </ul>
);

const TakeForm = ({ outcome: { key, order } }: { outcome: SupportImport }) => (
  <form method="post" action={deskHref(`/import/${encodeURIComponent(key)}`)} class="section">
    {fieldsOfOrder(order).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button class="button" type="submit">
      {words.take}
    </button>
  </form>
);

function Told({ title, told }: { title: string; told: readonly ImportTold[] }) {
  if (told.length === 0) return null;
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul>
        {told.slice(0, MOST_SHOWN).map(({ row, column, message }) => (
          <li>
            {row !== null && `${words.row(row)}　`}
            {column !== null && `${column}　`}
            {message}
          </li>
        ))}
      </ul>
      {told.length > MOST_SHOWN && <p class="hint">{words.most(MOST_SHOWN)}</p>}
    </section>
  );
}
