import { formatDate, formatFiscalYear, parseDate } from '../../values/index.ts';
import { deadlineOf } from '../board/deadline.ts';
import { daysBetween } from '../days.ts';
import { fieldValue, labelOf, questionsOf } from '../questions/index.ts';
import type { Round } from '../round.ts';
import { stateWords } from '../states/steps.ts';
import type { HeldAnswer } from '../store/answers.ts';
import type { Reminder } from './due.ts';

/** So many empty fields are named; of more only the number is said. */
const NAMED = 5;

export interface MailContext {
  round: Round;
  today: string;
  /** Address of the page on which an answer is opened. */
  pageOf: (answer: HeldAnswer) => string;
}

/** The mail of a reminder: what is missing, program by program, and where to go on. */
export function reminderMail({ recipient, answers }: Reminder, context: MailContext) {
  const { round } = context;
  const year = formatFiscalYear(round.fiscalYear);
  const who =
    recipient.insteadOf == null ? recipient.name : `${recipient.name}（${recipient.insteadOf}の代理）`;
  return {
    subject: `【かけはし】${year}の照会：お手元の${answers.length}件`,
    body: [
      `${who} 様`,
      '',
      `${year}の照会で、次の${answers.length}件が手元にあります。`,
      ...answers.flatMap((answer) => ['', ...answerLines(answer, context)]),
      '',
      'この連絡は、期限の前後に間を置いて自動で送っています。行き違いでお済みのときは、ご容赦ください。',
    ].join('\n'),
  };
}

function answerLines(answer: HeldAnswer, { round, today, pageOf }: MailContext): string[] {
  return [
    `■ ${fieldValue(answer, 'name') || answer.lastYear.name || ''}（${stateWords[answer.state]}）`,
    `  期限：${deadlineText(deadlineOf(answer, round) ?? today, today)}`,
    ...whatIsMissing(answer, round).map((each) => `  ${each}`),
    `  ${pageOf(answer)}`,
  ];
}

function deadlineText(deadline: string, today: string): string {
  const days = daysBetween(deadline, today);
  const day = formatDate(parseDate(deadline)!);
  if (days > 0) return `${day}（${days}日過ぎています）`;
  return days === 0 ? `${day}（今日）` : `${day}（あと${-days}日）`;
}

function whatIsMissing(answer: HeldAnswer, round: Round): string[] {
  if (answer.holder === 'approver') return ['内容を確かめ、承認するか、差し戻してください。'];
  if (answer.holder === 'secretariat') return ['内容を確かめ、受理するか、差し戻してください。'];
  const empty = questionsOf(answer, { round }).filter(
    ({ key, isRequired }) => isRequired && fieldValue(answer, key) === '',
  );
  const named = empty.slice(0, NAMED).map(({ key }) => labelOf(key));
  const rest = empty.length > NAMED ? `ほか${empty.length - NAMED}項目` : '';
  const found = answer.errors > 0 ? [`直すか理由を書く指摘：${answer.errors}件`] : [];
  if (empty.length === 0) return found.length > 0 ? found : ['入力は済んでいます。提出してください。'];
  return [`まだ書かれていない項目：${[...named, ...(rest === '' ? [] : [rest])].join('、')}`, ...found];
}
