import type { FirmProfile } from '../../../firms/index.ts';
import { estimate, type Plan, type Support } from '../../../supports/index.ts';
import { words } from './words.ts';

const text = words.estimate;

interface EstimateProps {
  support: Support;
  profile: FirmProfile;
  plan: Plan;
  /** What was said of the firm goes along. */
  said: URLSearchParams;
}

const yen = (amount: number) => `${amount.toLocaleString('ja-JP')}円`;

/** A plan in yen gives what the support would bring and what the firm bears. */
export function EstimateForm({ support, profile, plan, said }: EstimateProps) {
  const { amounts = [] } = support;
  const unit = amounts.find(({ perUnit }) => perUnit !== undefined)?.perUnit?.unit;
  const hasRate = amounts.some(({ rate }) => rate !== undefined);
  if (!hasRate && unit === undefined) return null;
  return (
    <section id="estimate">
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <form method="get" action={`/supports/${support.id}#estimate`}>
        {[...said].map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        {hasRate && <NumberField name="cost" label={text.cost} unit={text.yen} value={plan.cost} />}
        {unit !== undefined && (
          <NumberField name="units" label={`${unit}の${text.units}`} unit={unit} value={plan.units} />
        )}
        <button class="go go--second" type="submit">
          {text.go}
        </button>
      </form>
      <Sum {...{ support, profile, plan }} />
    </section>
  );
}

function NumberField(props: { name: string; label: string; unit: string; value: number | undefined }) {
  return (
    <div class="group">
      <label for={props.name}>{props.label}</label>
      <div class="with-unit">
        <input
          id={props.name}
          name={props.name}
          inputmode="numeric"
          value={props.value?.toLocaleString('ja-JP') ?? ''}
        />
        <span>{props.unit}</span>
      </div>
    </div>
  );
}

function Sum({ support, profile, plan }: Pick<EstimateProps, 'support' | 'profile' | 'plan'>) {
  if (plan.cost === undefined && plan.units === undefined) return null;
  const sum = estimate(support.amounts ?? [], plan, profile);
  if (sum === null) return <p role="status">{text.unknown}</p>;
  return (
    <div class="told" role="status">
      <p>
        {text.paid} <span class="sum">{yen(sum.paid)}</span>
      </p>
      {sum.own !== null && (
        <p>
          {text.own} <span class="sum">{yen(sum.own)}</span>
        </p>
      )}
      {sum.isCapped && <p>{text.capped}</p>}
      {sum.isConditional && <p>{text.conditional}</p>}
      <p class="small">{text.disclaimer}</p>
    </div>
  );
}
