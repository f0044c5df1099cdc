import { expect, it } from 'vitest';
import { openingOn } from '../calls/call.ts';
import { latenessOn } from './lateness.ts';

const TODAY = '2026-11-29';
const lateness = latenessOn(TODAY);

it.each([
  ['受付中', { opensOn: '2026-11-01', closesOn: '2026-12-25' }, 'そのまま'],
  ['受付前', { opensOn: '2027-04-01' }, 'そのまま'],
  ['去年の秋に終わった', { opensOn: '2025-09-01', closesOn: '2025-10-31' }, '少し後ろ'],
  ['予算に達して終わった', { opensOn: '2026-04-01', endedOn: '2026-06-30' }, '少し後ろ'],
  ['五年前に終わった', { opensOn: '2020-07-01', closesOn: '2021-03-31' }, 'ずっと後ろ'],
])('%s支援は、%oで、%s', (_, call, place) => {
  const late = lateness(openingOn([{ id: '1', ...call }], TODAY));
  expect(late === 0 ? 'そのまま' : late > -10 ? '少し後ろ' : 'ずっと後ろ').toBe(place);
});

it('随時と不明は、そのまま', () => {
  expect([openingOn([], TODAY), openingOn(undefined, TODAY)].map(lateness)).toEqual([0, 0]);
});
