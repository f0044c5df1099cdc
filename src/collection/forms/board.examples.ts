import type { Board, BoardRow } from '../round.ts';

const row = (name: string, counts: Partial<BoardRow['counts']>, more: Partial<BoardRow>): BoardRow => ({
  ...{ organisation: name, name, holder: 'editor', oldestDays: {} },
  counts: { waiting: 0, draft: 0, returned: 0, submitted: 0, approved: 0, accepted: 0, ...counts },
  ...{ errors: 0, warnings: 0, openRemarks: 0, late: 0, expected: null },
  ...more,
});

export const BOARD: Board = {
  round: {
    ...{ fiscalYear: 2025, sourceYear: 2024, state: 'open', threshold: 30, openedBy: '丘 係長' },
    ...{ submitBy: '2026-05-29', approveBy: '2026-06-10', acceptBy: '2026-06-30' },
    ...{ openedAt: '2026-04-20T00:00:00.000Z', closedAt: null, closedBy: null, takenAt: null, record: null },
  },
  rows: [
    row(
      '労働課',
      { waiting: 2, draft: 1 },
      {
        oldestDays: { waiting: 12.4, draft: 3 },
        errors: 4,
        warnings: 2,
        openRemarks: 1,
        expected: '2026-06-20',
      },
    ),
    row(
      '港湾課',
      { submitted: 1, accepted: 1 },
      { holder: 'secretariat', oldestDays: { submitted: 5 }, late: 1 },
    ),
  ],
  total: 5,
  accepted: 1,
  expected: '2026-06-20',
};
