import type { FactAttribute, PolicyRow, PolicySort, PolicyYear } from '../../../ledger/index.ts';
import { DiffersMark, Figure, FigureLink } from '../../components/origin.tsx';
import { amount, inThousands } from '../../figures.ts';
import type { Links } from '../../links.ts';
import type { Site } from '../../site.ts';
import { attributeWords, words as shared } from '../../words.ts';
import { PolicyFoot } from './policy-foot.tsx';
import type { Order } from './sorting.ts';
import { words } from './words.ts';

interface PolicyTableProps {
  site: Site;
  held: PolicyYear;
  rows: PolicyRow[];
  order: Order;
}

export function PolicyTable({ site, held, rows, order }: PolicyTableProps) {
  const spans = order.by === 'listed' ? groupSpans(rows) : rows.map(() => 1);
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="table-region table-region--sticky" aria-label={words.table} tabindex={0}>
      <table class="table table--cards table--master">
        <Head site={site} held={held} order={order} />
        <tbody>
          {rows.map((row, i) => (
            <Row links={site.links} row={row} span={spans[i]!} fiscalYear={held.fiscalYear} />
          ))}
        </tbody>
        <PolicyFoot site={site} held={held} />
      </table>
    </section>
  );
}

/** How many rows the group's cell spans at the row where it begins, 0 below. */
export function groupSpans(rows: readonly { group: string | null }[]): number[] {
  const spans = rows.map(() => 0);
  let start = 0;
  rows.forEach(({ group }, i) => {
    if (i === 0 || group !== rows[start]!.group) start = i;
    spans[start]! += 1;
  });
  return spans;
}

function Head({ site, held, order }: Omit<PolicyTableProps, 'rows'>) {
  const href = (by: PolicySort) => {
    const descending =
      order.by === by ? !order.descending : ['cost', 'national', 'other', 'general'].includes(by);
    const path = `/years/${held.fiscalYear}/policies/${held.policy}`;
    return site.links.at(path, { sort: by, order: descending ? 'desc' : 'asc' });
  };
  const money = (by: 'cost' | 'national' | 'other' | 'general') => (
    <SortHead by={by} order={order} href={href(by)} className="money" unit />
  );
  return (
    <thead>
      <tr>
        <th scope="col">{words.group}</th>
        <SortHead by="name" order={order} href={href('name')} className="name" />
        <th scope="col" class="flag">
          {words.isNew}
        </th>
        <th scope="col" class="flag">
          {words.isPriority}
        </th>
        <th scope="col" class="flag">
          主要
          <br />
          成果
        </th>
        {money('cost')}
        {money('national')}
        {money('other')}
        {money('general')}
        <SortHead by="period" order={order} href={href('period')} />
        <th scope="col" class="flag">
          <abbr title={words.foundationTitle}>{words.foundation}</abbr>
        </th>
        <SortHead by="division" order={order} href={href('division')} />
        <th scope="col" class="count">
          {shared.findings}
        </th>
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  by: Exclude<PolicySort, 'listed'>;
  order: Order;
  href: string;
  className?: string;
  unit?: boolean;
}

function SortHead({ by, order, href, className, unit }: SortHeadProps) {
  const active = order.by === by;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={className} aria-sort={active ? direction : undefined}>
      <a class="sort" href={href} rel="nofollow">
        {words[by]}
      </a>
      {unit && <span class="unit">{shared.thousandYen}</span>}
    </th>
  );
}

interface RowProps {
  links: Links;
  row: PolicyRow;
  span: number;
  fiscalYear: number;
}

function Row({ links, row, span, fiscalYear }: RowProps) {
  const differs = (attribute: FactAttribute) => row.disagreements.includes(attribute) && <DiffersMark />;
  const flag = (head: string, text: string, attribute: FactAttribute) => (
    <td
      class={text === '' && !row.disagreements.includes(attribute) ? 'flag is-empty' : 'flag'}
      data-head={head}
    >
      {differs(attribute)}
      {text}
    </td>
  );
  return (
    <tr class={row.isRelisting ? 'is-relisting' : undefined}>
      {span > 0 && (
        <td class={row.group === null ? 'group is-empty' : 'group'} rowspan={span > 1 ? span : undefined}>
          <span class="group__name">{row.group ?? ''}</span>
        </td>
      )}
      <th scope="row" class="name">
        {differs('name')}
        <a href={links.program(row.programId)}>{row.name}</a>{' '}
        {row.isRelisting && <span class="tag">{words.relisting}</span>}
      </th>
      {flag(words.isNew, row.isNew ? '○' : '', 'isNew')}
      {flag(words.isPriority, row.isPriority ? '○' : '', 'isPriority')}
      {flag(words.isKeyResult, row.isKeyResult ? '○' : '', 'isKeyResult')}
      <CostCell links={links} row={row} />
      {(['national', 'other', 'general'] as const).map((each) => (
        <td class={row[each] === null ? 'money is-empty' : 'money'} data-head={inThousands(words[each])}>
          {differs(each)}
          {row[each] !== null && <FigureLink links={links} text={amount(row[each])} origin={row.origin} />}
        </td>
      ))}
      <td class={row.period === null ? 'nowrap is-empty' : 'nowrap'} data-head={words.period}>
        {differs('period')}
        {row.period ?? ''}
      </td>
      {flag(words.foundation, row.foundation ?? '', 'foundation')}
      <td class="division" data-head={words.division}>
        {differs('divisions')}
        {row.divisions.map((name, i) => (
          <>
            {i > 0 && <br />}
            <a href={links.division(name)}>{name}</a>
          </>
        ))}
      </td>
      <td class={row.findings === 0 ? 'count is-empty' : 'count'} data-head={shared.findings}>
        {row.findings > 0 && (
          <a href={links.at('/findings', { program: row.programId, year: fiscalYear })}>{row.findings}</a>
        )}
      </td>
    </tr>
  );
}

function CostCell({ links, row }: { links: Links; row: PolicyRow }) {
  const differs = row.disagreements.map((each) => attributeWords[each]).join('、');
  return (
    <td class="money" data-head={inThousands(words.cost)}>
      <Figure
        links={links}
        text={amount(row.cost) || '-'}
        what={words.cost}
        origin={row.origin}
        differs={row.disagreements.includes('cost')}
      >
        {differs !== '' && (
          <p class="origin__why">
            {words.disagreement(differs)}　<a href={links.program(row.programId)}>{words.toProgram}</a>
          </p>
        )}
      </Figure>
    </td>
  );
}
