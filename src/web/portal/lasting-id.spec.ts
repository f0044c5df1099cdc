import { expect, it } from 'vitest';
import { lastingId } from './lasting-id.ts';

it('is a UUID of version 5, the same for the same words for ever', () => {
  expect(lastingId('020001', 'support', 'gyomu-kaizen')).toBe('eaa0a454-7009-512c-bbae-cbf8d68bbfc1');
  expect(lastingId('020001', 'support', 'gyomu-kaizen')).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
});

it('tells apart where one word ends and the next begins', () => {
  expect(lastingId('a/b', 'c')).not.toBe(lastingId('a', 'b/c'));
});
