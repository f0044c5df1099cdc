import { describe, expect, it } from 'vitest';
import { replacedBy } from './replacing.ts';

const document = (id: string, file: string, policies: number[], kind = 'annual-report') => ({
  id,
  file,
  policies,
  kind,
});
const whole = document('a', 'r2.txt', [1, 2, 3]);

describe('which documents of the same year a new one replaces', () => {
  it.each([
    ['a corrected file of the same name', document('b', 'r2.txt', [1, 2, 3]), ['a']],
    ['the same report under another name', document('b', 'r2-corrected.pdf', [1, 2, 3, 4]), ['a']],
    ['a part beside the whole', document('b', 'r2-policy1.txt', [1]), []],
    ['another policy', document('b', 'r2-policy8.txt', [8]), []],
    ['another kind of document', document('b', 'council.txt', [1, 2, 3], 'council-paper'), []],
  ])('%s', (_, added, replaced) => {
    expect(replacedBy([whole], added).map((each) => each.id)).toEqual(replaced);
  });
});
