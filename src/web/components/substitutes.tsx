import type { Account } from '../../people/index.ts';
import { formatDate } from '../../values/index.ts';
import type { Substitution } from '../people-services.ts';
import { TextField } from './fields.tsx';

const words = {
  title: '不在と代理',
  lead: '不在のあいだ、同じ所属の人に自分の権限を預けます。代理の人がしたことは、その人の名前で記録されます。',
  nobody: '同じ所属に、代理を頼める人がいません。',
  none: 'いまとこれからの代理はありません。',
  absent: '不在の人',
  substitute: '代理の人',
  days: '期間',
  end: '終わらせる',
  endOf: (name: string) => `${name} の代理を終わらせる`,
  choose: '選んでください',
  fromDay: '初めの日',
  toDay: '終わりの日',
  submit: '代理を決める',
};

interface SubstitutesProps {
  /** Address of the forms. */
  action: string;
  substitutions: readonly Substitution[];
  /** Who may stand in; `null` where nobody may be chosen here. */
  candidates: readonly Account[] | null;
  sent?: Record<string, string>;
}

/** Who stands in for whom, on which days, and the form to say so. */
export function Substitutes({ action, substitutions, candidates, sent = {} }: SubstitutesProps) {
  return (
    <section class="section" id="substitutes">
      <h2>{words.title}</h2>
      <p class="section__lead">{words.lead}</p>
      {substitutions.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <SubstitutionTable {...{ action, substitutions, mayEnd: candidates !== null }} />
      )}
      {candidates !== null && candidates.length === 0 && <p class="hint">{words.nobody}</p>}
      {candidates !== null && candidates.length > 0 && <SubstituteForm {...{ action, candidates, sent }} />}
    </section>
  );
}

type TableProps = Pick<SubstitutesProps, 'action' | 'substitutions'> & { mayEnd: boolean };

function SubstitutionTable({ action, substitutions, mayEnd }: TableProps) {
  return (
    <table class="table table--cards table--narrow">
      <thead>
        <tr>
          <th scope="col">{words.absent}</th>
          <th scope="col">{words.substitute}</th>
          <th scope="col">{words.days}</th>
          {mayEnd && <th scope="col">{words.end}</th>}
        </tr>
      </thead>
      <tbody>
        {substitutions.map(({ id, absent, substitute, fromDay, toDay }) => (
          <tr>
            <td data-head={words.absent}>{absent.name}</td>
            <td data-head={words.substitute}>{substitute.name}</td>
            <td data-head={words.days}>
              {dayWords(fromDay)}〜{dayWords(toDay)}
            </td>
            {mayEnd && (
              <td>
                <form method="post" action={`${action}/${id}/end`}>
                  <button
                    class="button button--second button--small"
                    type="submit"
                    aria-label={words.endOf(substitute.name)}
                  >
                    {words.end}
                  </button>
                </form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type FormProps = Required<Pick<SubstitutesProps, 'action' | 'sent'>> & { candidates: readonly Account[] };

function SubstituteForm({ action, candidates, sent }: FormProps) {
  return (
    <form method="post" action={action} class="section stack">
      <p class="field">
        <label for="substitute">{words.substitute}</label>
        <select id="substitute" name="substitute" required>
          <option value="">{words.choose}</option>
          {candidates.map(({ id, name }) => (
            <option value={id} selected={sent.substitute === id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div class="days">
        <TextField name="fromDay" type="date" label={words.fromDay} value={sent.fromDay ?? ''} />
        <TextField name="toDay" type="date" label={words.toDay} value={sent.toDay ?? ''} />
      </div>
      <p>
        <button class="button button--second" type="submit">
          {words.submit}
        </button>
      </p>
    </form>
  );
}

function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return formatDate({ year: year!, month: month!, day: date! });
}
