import { type Call, openingOn } from '../calls/call.ts';
import type { FoundSupport } from '../finding/ask.ts';
import type { MatchStatus } from '../matching/match.ts';
import type { Support } from '../support.ts';

/** 2026-06-18 is a Thursday. */
export const TODAY = '2026-06-18';

/** Taken until the end of June. */
export const SPRING: Call = { id: '1', opensOn: '2026-04-10', closesOn: '2026-06-30' };

export const made = (title: string, more: Partial<Support> = {}): Support => ({
  ...{ id: title, title, operator: { name: '港町', level: 'municipality' }, kind: 'subsidy' },
  ...{ purposes: ['equipment'], summary: '機械を買う費用の一部を補助します。' },
  ...{ condition: { kind: 'all', of: [] }, isComplete: true, calls: [] },
  ...more,
});

/** As a search finds it on a day. */
export const found = (support: Support, today = TODAY, status: MatchStatus = 'eligible'): FoundSupport => ({
  ...{ support, match: { status, open: [], against: [] }, score: 0 },
  opening: openingOn(support.calls, today),
});
