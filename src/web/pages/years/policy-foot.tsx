import type { Amounts, PolicyYear, PrintedTotal } from '../../../ledger/index.ts';
import { Figure } from '../../components/origin.tsx';
import { amount, inThousands } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { statementWords } from '../../words.ts';
import { words } from './words.ts';

const MONEY = ['cost', 'national', 'other', 'general'] as const;

/** What we add up, how it comes about, and beneath it what the documents print. */
export function PolicyFoot({ site, held }: { site: Site; held: PolicyYear }) {
  const own = held.rows.filter(({ isRelisting }) => !isRelisting).length;
  const relistings = held.rows.length - own;
  return (
    <tfoot>
      <ComputedRow head={words.subtotal} proof={words.proof(own)} amounts={held.own} />
      <PrintedRows site={site} held={held} includesRelistings={false} computed={held.own} />
      {relistings > 0 && (
        <>
          <ComputedRow
            head={words.withRelistings}
            proof={words.proofRelistings(relistings)}
            amounts={held.withRelistings}
          />
          <PrintedRows site={site} held={held} includesRelistings={true} computed={held.withRelistings} />
        </>
      )}
    </tfoot>
  );
}

function ComputedRow({ head, proof, amounts }: { head: string; proof: string; amounts: Amounts }) {
  return (
    <tr>
      <td class="group is-empty" />
      <th scope="row" colspan={4}>
        {head} <span class="proof">{proof}</span>
      </th>
      {MONEY.map((each) => (
        <td class={amounts[each] === null ? 'money is-empty' : 'money'} data-head={inThousands(words[each])}>
          {amount(amounts[each])}
        </td>
      ))}
      <td colspan={4} class="is-empty" />
    </tr>
  );
}

interface PrintedRowsProps {
  site: Site;
  held: PolicyYear;
  includesRelistings: boolean;
  computed: Amounts;
}

/** Totals that speak of several policies at once can't be held against this one's rows, so they stay out. */
function PrintedRows({ site, held, includesRelistings, computed }: PrintedRowsProps) {
  const printed = held.printed.filter(
    (each) => each.includesRelistings === includesRelistings && each.policies.length === 1,
  );
  return (
    <>
      {printed.map((total) => (
        <PrintedRow site={site} total={total} computed={computed} />
      ))}
    </>
  );
}

function PrintedRow({ site, total, computed }: { site: Site; total: PrintedTotal; computed: Amounts }) {
  const place = statementWords[total.where === 'master' ? 'master-row' : 'list-row'];
  return (
    <tr class="is-printed">
      <td class="group is-empty" />
      <th scope="row" colspan={4}>
        <span class="proof">{words.printed(place)}</span>
      </th>
      {MONEY.map((each) => (
        <td class={total[each] === null ? 'money is-empty' : 'money'} data-head={inThousands(words[each])}>
          {total[each] !== null && (
            <Figure links={site.links} text={amount(total[each])} what={words[each]} origin={total.origin} />
          )}
        </td>
      ))}
      <td colspan={4} data-head={words.subtotal}>
        <span class="proof">{verdict(total, computed)}</span>
      </td>
    </tr>
  );
}

/** Only what the document states is compared: a policy list prints no funding. */
function verdict(total: PrintedTotal, computed: Amounts): string {
  const wrong = MONEY.filter((each) => total[each] !== null && total[each] !== (computed[each] ?? 0));
  if (wrong.length === 0) return words.agrees;
  return wrong
    .map((each) => `${words[each]}：${words.differs(amount(total[each]! - (computed[each] ?? 0)))}`)
    .join('、');
}
