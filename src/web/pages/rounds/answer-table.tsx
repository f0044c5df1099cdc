import type { Answer } from '../../../collection/index.ts';
import { parseThousandYen } from '../../../values/index.ts';
import { amount, circled } from '../../figures.ts';
import { dayOf, daysBetween, shortDay } from '../../japanese-time.ts';
import { answerHref } from './links.ts';
import { StateMark } from './state-mark.tsx';
import { holderWords } from './states.ts';
import { words } from './words.ts';

interface AnswerTableProps {
  answers: readonly Answer[];
  /** ISO date. */
  today: string;
  /** What the table is, for those who don't see it. */
  name: string;
  /** Why an answer was sent back, by its id. */
  reasons?: ReadonlyMap<string, readonly string[]>;
}

/** Answers as a dense list: the program, how it stands, who holds it and since when, and until when it is due. */
export function AnswerTable({ answers, today, name, reasons }: AnswerTableProps) {
  return (
    <div class="table-region">
      <table class="table table--cards table--answers">
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.listing}</th>
            <th scope="col">{words.program}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.due}</th>
            <th scope="col" class="money">
              {words.cost}
              <span class="unit">{words.inThousands}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <Row answer={answer} today={today} reasons={reasons?.get(answer.id) ?? []} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  answer: Answer;
  today: string;
  reasons: readonly string[];
}

function Row({ answer, today, reasons }: RowProps) {
  const { fiscalYear, id, values, lastYear, state, holder, since, due, listings, origins } = answer;
  const cost = parseThousandYen(lastYear.cost ?? '');
  return (
    <tr>
      <td class="nowrap" data-head={words.listing}>
        {listings.map(({ policy }) => circled(policy)).join(' ')}
      </td>
      <th scope="row" class="name">
        <a href={answerHref(fiscalYear, id)}>{values.name}</a>
        {origins.length === 0 && <span class="tag aside">{words.isNew}</span>}
        {reasons.map((reason) => (
          <p class="small returned-reason">
            {words.returned}：{reason}
          </p>
        ))}
      </th>
      <td class="nowrap" data-head={words.state}>
        <StateMark state={state} />
      </td>
      <td class="nowrap" data-head={words.holder}>
        {holderWords[holder]}
        {holder !== 'nobody' && (
          <span class="small quiet">　{words.days(daysBetween(dayOf(since), today))}</span>
        )}
      </td>
      <td class="nowrap" data-head={words.due}>
        {shortDay(due)}
        {holder === 'editor' && due < today && (
          <strong class="late">　{words.late(daysBetween(due, today))}</strong>
        )}
      </td>
      <td class="money" data-head={`${words.cost}${words.inThousands}`}>
        {amount(cost)}
      </td>
    </tr>
  );
}
