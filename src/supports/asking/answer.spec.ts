import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import type { Question } from './question.ts';

const founded: Question = { id: 'foundedOn', text: '', help: '', answer: { kind: 'date' } };

describe('日を聞けば、答えは', () => {
  it.each([
    '2023-04-01',
    '2023/4/1',
    '2023年4月1日',
    '令和5年4月1日',
    'R5.4.1',
    '２０２３年　４月　１日',
    '令和５年４月１日',
  ])('%s', (typed) => expect(answer({}, founded, typed)).toEqual({ profile: { foundedOn: '2023-04-01' } }));

  it.each(['', '令和5年4月', '2023-02-29', '三年前', 3, true])('%j ではない', (typed) =>
    expect(answer({}, founded, typed)).toEqual({ problem: expect.stringContaining('令和5年4月1日') }),
  );
});
