import { expect, it } from 'vitest';
import { type Call, openingOn } from '../calls/call.ts';
import { openingWords } from './opening-words.ts';

const summer: Call = { id: '1', opensOn: '2026-04-10', closesOn: '2026-06-30' };

it.each<[readonly Call[], string, string]>([
  [[], '2026-06-18', '随時'],
  [[summer], '2026-06-18', '令和8年6月30日（火）まで受付（あと12日）'],
  [[summer], '2026-06-30', '令和8年6月30日（火）まで受付（今日まで）'],
  [[{ ...summer, name: '第2次' }], '2026-04-01', '第2次 令和8年4月10日（金）から受付'],
  [[summer], '2026-07-01', '令和8年6月30日（火）に受付終了'],
  [[{ id: '1' }], '2026-07-01', '受付の日程は実施機関に確認'],
])('%j on %s', (calls, today, expected) => {
  expect(openingWords(openingOn(calls, today), today)).toBe(expected);
});
