import type { Answer } from '../answer.ts';
import { questionsOf } from '../questions/index.ts';
import type { FormAnswer } from './form-answer.ts';
import type { FormOptions } from './make-forms.ts';

/** Made-up answers for the specs of this folder. */

export const ROUND = { fiscalYear: 2025, sourceYear: 2024, threshold: 30 };

export const OPTIONS: FormOptions = {
  contact: { name: '地域産業課 総務企画グループ', line: '電話 017-000-0000（内線 3700）' },
  day: '2026-04-20',
};

const lighthouse: Answer = {
  id: 'a-17',
  fiscalYear: 2025,
  state: 'waiting',
  needsApproval: true,
  holder: 'editor',
  since: '2026-04-20T00:00:00.000Z',
  due: '2026-05-29',
  organisation: 'labour',
  organisations: ['labour'],
  origins: [{ program: 'p-17', kind: 'same-name' }],
  listings: [{ policy: 1, group: '人材の育成' }],
  version: 3,
  values: {
    name: '灯台の守り手育成事業',
    period: 'R5-R7',
    isPriority: '1',
    foundation: '△',
    team: '労働課\n雇用支援グループ',
    cost: '12,340',
    national: '6,000',
    general: '6,340',
    overview: '港のまちの小さな会社で働く人を増やすため、\n灯台を守る仕事の研修を行う。',
    result: '研修を3回開き、延べ58名が受けた。',
    'indicator-1-label': '研修を受けた人',
    'indicator-2-label': '開催回数',
    'indicator-2-current': '3回',
  },
  lastYear: {
    name: '灯台の守り手育成事業',
    period: 'R5-R7',
    foundation: '△',
    team: '労働課\n雇用支援グループ',
    cost: '11,000',
    national: '5,000',
    general: '6,000',
    overview: '港のまちの小さな会社で働く人を増やすため、灯台を守る仕事の研修を行う。',
    result: '研修を2回開き、延べ41名が受けた。',
    'indicator-1-label': '研修を受けた人',
    'indicator-1-current': '延べ41名',
    'indicator-2-label': '開催回数',
    'indicator-2-current': '2回',
  },
  counted: {
    'indicator-1-previous': { value: '延べ41名', origin: '令和6年度の報告' },
    'indicator-2-previous': { value: '2回', origin: '令和6年度の報告' },
  },
  position: 17,
};

/** A form of the answer with these changes. */
export function formOf(changes: Partial<Answer> = {}, remarks: FormAnswer['remarks'] = []): FormAnswer {
  const answer = { ...lighthouse, ...changes };
  return {
    answer,
    organisationName: '労働課',
    questions: questionsOf(answer, { round: ROUND, withEveryReason: true }),
    remarks,
  };
}

/** So many programs of one division. */
export const programs = (count: number): FormAnswer[] =>
  Array.from({ length: count }, (_, at) =>
    formOf({
      id: `a-${at + 1}`,
      values: { ...lighthouse.values, name: `灯台の守り手育成事業 その${at + 1}` },
    }),
  );
