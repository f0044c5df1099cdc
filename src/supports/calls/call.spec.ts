import { describe, expect, it } from 'vitest';
import { type Call, openingOn } from './call.ts';

const first: Call = { id: '1', opensOn: '2026-04-10', closesOn: '2026-06-30' };
const second: Call = { id: '2', opensOn: '2026-09-01', closesOn: '2026-10-31' };
const undecided: Call = { id: '3' };

describe('a support with calls', () => {
  it.each<[string, Call[] | undefined, string, object]>([
    ['初日から受け付ける', [first, second], '2026-04-10', { state: 'open', call: first }],
    ['最終日まで受け付ける', [first, second], '2026-06-30', { state: 'open', call: first }],
    ['合間は、次の回を待つ', [first, second], '2026-07-01', { state: 'coming', call: second }],
    ['すべて終われば、終了', [first, second], '2026-11-01', { state: 'closed', call: second }],
    ['次が未定なら、未定', [first, undecided], '2026-07-01', { state: 'unknown', call: undecided }],
    [
      '予算がなくなれば、そこで終わり',
      [{ ...first, endedOn: '2026-05-20' }],
      '2026-05-20',
      { state: 'closed' },
    ],
    [
      '締切だけが決まっていれば、受付中',
      [{ id: '1', closesOn: '2026-06-30' }],
      '2026-05-01',
      { state: 'open' },
    ],
    ['公募回がなければ、随時', [], '2026-05-01', { state: 'always' }],
    ['公募回について何も言われていなければ、分からない', undefined, '2026-05-01', { state: 'unknown' }],
  ])('%s', (_, calls, today, expected) => {
    expect(openingOn(calls, today)).toMatchObject(expected);
  });
});
