import { TextArea, TextField } from '../../../components/fields.tsx';
import { supportHref } from '../links.ts';
import type { SupportPageProps } from './props.ts';
import { words } from './words.ts';

type ActionsProps = Pick<
  SupportPageProps,
  'site' | 'kept' | 'steps' | 'organisations' | 'today' | 'typed' | 'errors'
>;

/** What this visitor can do with it now: the next thing in sight, the rest one step away. */
export function Actions(props: ActionsProps) {
  const { site, kept, steps } = props;
  const { owner } = kept;
  const can = (step: (typeof steps)[number]) => steps.includes(step);
  const mayWrite = site.may('support.write', owner);
  const mayApprove = site.may('support.approve', owner);
  const shown = [
    // Whoever may approve it need not ask for that.
    mayWrite && can('submit') && !can('approve') && <Submit kept={kept} />,
    mayApprove && can('approve') && <Approve {...props} />,
    mayApprove && can('send-back') && <SendBack {...props} />,
    mayWrite && can('confirm') && <Confirm kept={kept} />,
    mayWrite && can('withdraw') && <Withdraw {...props} />,
    site.may('support.assign') && can('hand-over') && <HandOver {...props} />,
  ].filter((each) => each !== false);
  if (shown.length === 0) return null;
  return (
    <section class="section task desk-actions">
      <h2>{words.actions}</h2>
      {shown}
    </section>
  );
}

const Confirm = ({ kept }: Pick<ActionsProps, 'kept'>) => (
  <form method="post" action={supportHref(kept.id, '/confirmation')} class="stack">
    <p class="hint">{words.confirmHint}</p>
    <button class={kept.state === 'approved' ? 'button' : 'button button--second'} type="submit">
      {words.confirm}
    </button>
  </form>
);

const Submit = ({ kept }: Pick<ActionsProps, 'kept'>) => (
  <form method="post" action={supportHref(kept.id, '/submission')} class="stack">
    <Version version={kept.version} />
    <p class="hint">{words.submitHint}</p>
    <button class="button" type="submit">
      {words.submit}
    </button>
  </form>
);

const Approve = ({ kept, today, typed = {}, errors = [] }: ActionsProps) => (
  <form method="post" action={supportHref(kept.id, '/approval')} class="stack">
    <Version version={kept.version} />
    <TextField
      name="publish-on"
      type="date"
      label={words.publishOn}
      hint={words.publishOnHint}
      value={typed['publish-on'] ?? today}
      isWrong={errors.some(({ field }) => field === 'publish-on')}
    />
    <button class="button" type="submit">
      {words.approve}
    </button>
  </form>
);

const SendBack = ({ kept, typed = {}, errors = [] }: ActionsProps) => (
  <form method="post" action={supportHref(kept.id, '/return')} class="stack">
    <TextArea
      name="return-reason"
      label={words.reasonToReturn}
      rows={3}
      value={typed['return-reason'] ?? ''}
      isWrong={errors.some(({ field }) => field === 'return-reason')}
    />
    <button class="button button--second" type="submit">
      {words.sendBack}
    </button>
  </form>
);

function Withdraw({ kept, typed = {}, errors = [] }: ActionsProps) {
  const isWrong = errors.some(({ field }) => field === 'withdraw-reason');
  return (
    <details class="decision" open={isWrong}>
      <summary>{words.withdrawing}</summary>
      <form method="post" action={supportHref(kept.id, '/withdrawal')} class="stack">
        <p class="hint">{words.withdrawHint}</p>
        <TextArea
          name="withdraw-reason"
          label={words.reasonToWithdraw}
          rows={3}
          value={typed['withdraw-reason'] ?? ''}
          isWrong={isWrong}
        />
        <button class="button button--second" type="submit">
          {words.withdraw}
        </button>
      </form>
    </details>
  );
}

/** Long lists of organisations are searched by typing; the names are offered. */
function HandOver({ kept, organisations, typed = {}, errors = [] }: ActionsProps) {
  const isWrong = errors.some(({ field }) => field === 'owner');
  return (
    <details class="decision" open={isWrong}>
      <summary>{words.handingOver}</summary>
      <form method="post" action={supportHref(kept.id, '/owner')} class="stack">
        <p class={isWrong ? 'field field--error' : 'field'}>
          <label for="owner">{words.newOwner}</label>
          <input
            type="text"
            id="owner"
            name="owner"
            list="owners"
            value={typed.owner ?? ''}
            autocomplete="off"
            aria-invalid={isWrong ? 'true' : undefined}
          />
          <datalist id="owners">
            {organisations.map(({ name }) => (
              <option value={name} />
            ))}
          </datalist>
        </p>
        <button class="button button--second" type="submit">
          {words.handOver}
        </button>
      </form>
    </details>
  );
}

const Version = ({ version }: { version: number }) => (
  <input type="hidden" name="version" value={String(version)} />
);
