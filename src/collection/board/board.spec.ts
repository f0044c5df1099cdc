import { describe, expect, it } from 'vitest';
import type { AnswerEventKind, AnswerState } from '../answer.ts';
import type { Round } from '../round.ts';
import { holderOf } from '../states/steps.ts';
import type { HeldAnswer } from '../store/answers.ts';
import type { StoredEvent } from '../store/events.ts';
import { boardOf } from './board.ts';
import { expectedByDeadlines, expectedByPace } from './expected.ts';
import { roundRecord } from './record.ts';

const round: Round = {
  ...{ fiscalYear: 2021, sourceYear: 2020, state: 'open', threshold: 30, openedBy: '丘 係長' },
  ...{
    openedAt: '2022-05-01T00:00:00.000Z',
    submitBy: '2022-05-31',
    approveBy: '2022-06-10',
    acceptBy: '2022-06-30',
  },
  ...{ closedAt: null, closedBy: null, takenAt: null, record: null },
};

function answer(id: string, state: AnswerState, day: string, wish: Partial<HeldAnswer> = {}): HeldAnswer {
  const needsApproval = wish.needsApproval ?? true;
  return {
    ...{
      id,
      fiscalYear: 2021,
      state,
      holder: holderOf({ state, needsApproval }),
      since: `${day}T03:00:00.000Z`,
    },
    ...{
      due: '2022-05-31',
      organisation: 'port',
      organisations: ['port'],
      origins: [],
      listings: [],
      version: 1,
    },
    ...{
      values: {},
      lastYear: {},
      counted: {},
      position: 1,
      needsApproval,
      errors: 0,
      warnings: 0,
      ownDue: null,
    },
    ...wish,
  };
}

describe('the board', () => {
  const answers = [
    answer('a1', 'waiting', '2022-05-01', { errors: 2 }),
    answer('a2', 'submitted', '2022-05-20', { warnings: 1 }),
    answer('a3', 'accepted', '2022-05-25'),
    answer('a4', 'submitted', '2022-06-01', { organisation: 'town', needsApproval: false }),
  ];
  const board = (today: string) =>
    boardOf({ round, answers, openRemarks: new Map([['a2', 3]]), nameOf: (id) => `${id}課`, today });

  it('shows for every organisation where its answers stand, since when, and with whom', () => {
    expect(board('2022-06-03').rows).toMatchObject([
      {
        ...{ organisation: 'port', name: 'port課', holder: 'editor', errors: 2, warnings: 1, openRemarks: 3 },
        counts: { waiting: 1, draft: 0, returned: 0, submitted: 1, approved: 0, accepted: 1 },
        oldestDays: { waiting: 33, submitted: 14 },
        late: 1,
      },
      { organisation: 'town', holder: 'secretariat', late: 0, oldestDays: { submitted: 2 } },
    ]);
    expect(board('2022-06-03')).toMatchObject({ total: 4, accepted: 1 });
  });

  it('counts a day from midnight in Japan', () => {
    const late = answer('a1', 'draft', '2022-05-01', { since: '2022-05-01T15:30:00.000Z' });
    const { rows } = boardOf({
      round,
      answers: [late],
      openRemarks: new Map(),
      nameOf: String,
      today: '2022-05-03',
    });
    expect(rows[0]?.oldestDays).toEqual({ draft: 1 });
  });
});

describe('the day on which all will be accepted', () => {
  it.each<[string, HeldAnswer[], string, string | null]>([
    ['in time', [answer('a1', 'draft', '2022-05-01')], '2022-05-20', '2022-06-30'],
    ['three days late', [answer('a1', 'draft', '2022-05-01')], '2022-06-03', '2022-07-03'],
    ['late at the approver', [answer('a1', 'submitted', '2022-05-01')], '2022-06-12', '2022-07-02'],
    [
      'by a day of its own',
      [answer('a1', 'draft', '2022-05-01', { due: '2022-07-10' })],
      '2022-06-12',
      '2022-07-10',
    ],
    ['all accepted', [answer('a1', 'accepted', '2022-05-01')], '2022-06-12', null],
  ])('by the deadlines, %s', (_, answers, today, expected) => {
    expect(expectedByDeadlines(answers, round, today)).toBe(expected);
  });

  it.each<[string, number, number, string, string | null]>([
    ['7 in a fortnight, 14 left', 7, 14, '2022-06-20', '2022-07-18'],
    ['nothing lately', 0, 5, '2022-06-20', null],
    ['nothing left', 5, 0, '2022-06-20', null],
  ])('by the pace, %s', (_, accepted, left, today, expected) => {
    const answers = [
      ...Array.from({ length: accepted }, (_each, at) => answer(`b${at}`, 'accepted', '2022-06-15')),
      ...Array.from({ length: left }, (_each, at) => answer(`c${at}`, 'draft', '2022-05-01')),
    ];
    expect(expectedByPace(answers, round, today)).toBe(expected);
  });
});

describe('the record of a round', () => {
  const event = (kind: AnswerEventKind, day: string): StoredEvent => ({
    ...{ answer: 'a1', kind, version: 1, at: `2022-${day}T00:00:00.000Z`, account: null, name: '港 花子' },
    ...{ note: null, receipt: null, hash: null },
  });

  it('says how long the ball lay where, what came back, what was late and what was found', () => {
    const events = [
      ...[event('opened', '05-01'), event('submitted', '06-02'), event('returned', '06-04')],
      ...[event('submitted', '06-05'), event('approved', '06-06'), event('accepted', '06-09')],
    ];
    const waivers = [{ program: '灯台事業', rule: 'funding-sum', reason: '端数処理', name: '港 花子' }];
    const answers = [answer('a1', 'accepted', '2022-06-09')];
    const openRules = ['same-overview', 'same-overview'];
    expect(roundRecord({ round, answers, events, openRules, waivers })).toEqual({
      ...{ answers: 1, organisations: 1, days: 39, returns: 1, late: 1, waivers },
      daysByHolder: { editor: 33, approver: 3, secretariat: 3 },
      findingsByRule: { 'same-overview': 2 },
    });
  });
});
