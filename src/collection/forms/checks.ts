import type { FormCheck } from '../../formats/index.ts';
import type { Question } from '../question.ts';
import { LIMITS } from '../questions/index.ts';
import { MARKED, wanted } from './words.ts';

/** What Excel itself sees to while a person types. */
export function checkOf(question: Pick<Question, 'kind' | 'hint' | 'choices'>): FormCheck {
  const message = wanted(question);
  if (question.kind === 'yen') return { kind: 'whole', least: 0, message };
  if (question.kind === 'mark') return { kind: 'choice', choices: [MARKED], message };
  if (question.kind === 'choice')
    return { kind: 'choice', choices: (question.choices ?? []).map(({ label }) => label), message };
  const most = LIMITS[question.kind];
  return { kind: 'length', most, message: `${most.toLocaleString('en-US')}字までで書きます。` };
}
