import { expect, it } from 'vitest';
import type { KeptSupport } from './kept.ts';
import { type Approval, publicSince } from './public-since.ts';

const TODAY = '2026-06-18';
const kept = (more: Partial<KeptSupport>): KeptSupport => ({
  ...{ id: 'kikai', owner: null, state: 'approved', version: 9, publishOn: '2026-06-01', confirmedOn: null },
  ...{ edited: [], changedAt: '2026-06-17T02:00:00.000Z', changedBy: '海野', published: null },
  working: { id: 'kikai' } as KeptSupport['working'],
  ...more,
});
const spring: Approval = { version: 3, at: '2026-04-01T03:00:00.000Z' };
const may: Approval = { version: 7, at: '2026-05-20T03:00:00.000Z' };

it.each<[string, Partial<KeptSupport>, Approval[], string]>([
  ['公開の日が承認より後なら、その日の初め', {}, [spring, may], '2026-05-31T15:00:00.000Z'],
  ['承認が公開の日より後なら、承認のとき', { publishOn: '2026-05-01' }, [spring, may], may.at],
  ['書き直している間は、前に承認されたとき', { state: 'draft' }, [spring, may], may.at],
  [
    '先の日に公開するものが承認されても、いま見えるのは前の版',
    { publishOn: '2026-07-01' },
    [spring, may],
    spring.at,
  ],
  ['版がない公開側では、書かれたとき', { publishOn: '0001-01-01' }, [], '2026-06-17T02:00:00.000Z'],
])('%s', (_, more, approvals, expected) => expect(publicSince(kept(more), approvals, TODAY)).toBe(expected));
