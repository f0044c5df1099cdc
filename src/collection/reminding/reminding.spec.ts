import { describe, expect, it } from 'vitest';
import type { AnswerState } from '../answer.ts';
import type { Round } from '../round.ts';
import { holderOf } from '../states/steps.ts';
import type { HeldAnswer } from '../store/answers.ts';
import { type PeopleOf, remindersDue } from './due.ts';
import { rungOn } from './ladder.ts';
import { reminderMail } from './words.ts';

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

const answer = (
  id: string,
  state: AnswerState,
  since: string,
  wish: Partial<HeldAnswer> = {},
): HeldAnswer => ({
  ...{
    id,
    fiscalYear: 2021,
    state,
    holder: holderOf({ state, needsApproval: true }),
    since: `${since}T03:00:00Z`,
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
    values: { name: '灯台人財育成事業' },
    lastYear: {},
    counted: {},
    position: 1,
    needsApproval: true,
    errors: 0,
  },
  ...{ warnings: 0, ownDue: null, ...wish },
});

const hanako = { account: 'e1', name: '港 花子', email: 'hanako@example.jp' };
const people: PeopleOf = (organisation, as) => {
  if (as === 'secretariat') return [{ account: 's1', name: '丘 係長', email: 's@example.jp' }];
  return organisation === 'port' && as === 'editor' ? [hanako] : [];
};
const reminded = (answers: HeldAnswer[], today: string, last?: string) =>
  remindersDue({ answers, round, people, today, lastDay: new Map(last === undefined ? [] : [['e1', last]]) });

describe('the ladder', () => {
  it.each([
    ['2022-05-23', null],
    ['2022-05-24', 'before-7'],
    ['2022-05-29', 'before-7'],
    ['2022-05-30', 'before-1'],
    ['2022-06-02', 'before-1'],
    ['2022-06-03', 'after-3'],
    ['2022-06-07', 'after-7'],
    ['2022-06-13', 'after-7'],
    ['2022-06-14', 'after-14'],
    ['2022-07-05', 'after-35'],
  ])('due on May 31st, on %s it stands at %s', (today, step) => {
    expect(rungOn('2022-05-31', today)?.step ?? null).toBe(step);
  });
});

describe('who is reminded', () => {
  const waiting = answer('a1', 'waiting', '2022-05-01');

  it('sends one mail over everything that a person holds', () => {
    const due = reminded(
      [waiting, answer('a2', 'draft', '2022-05-20'), answer('a3', 'accepted', '2022-05-20')],
      '2022-05-24',
    );
    expect(due.map(({ step, answers }) => [step, answers.map(({ id }) => id)])).toEqual([
      ['before-7', ['a1', 'a2']],
    ]);
  });

  it('sends over three months no mail on two days in a row, and each rung once', () => {
    const days: string[] = [];
    for (let at = 0; at < 90; at += 1) {
      const today = new Date(Date.UTC(2022, 4, 1 + at)).toISOString().slice(0, 10);
      if (reminded([waiting], today, days.at(-1)).length > 0) days.push(today);
    }
    expect(days.slice(0, 6)).toEqual([
      '2022-05-24',
      '2022-05-30',
      '2022-06-03',
      '2022-06-07',
      '2022-06-14',
      '2022-06-21',
    ]);
  });

  it('waits three days after the ball came, and a day after the last mail', () => {
    expect(reminded([answer('a1', 'returned', '2022-06-02')], '2022-06-04')).toEqual([]);
    expect(reminded([answer('a1', 'returned', '2022-06-02')], '2022-06-05')).toHaveLength(1);
    expect(reminded([waiting], '2022-06-03', '2022-06-02')).toEqual([]);
    expect(reminded([waiting], '2022-06-04', '2022-06-02')).toHaveLength(1);
  });

  it('makes up for a day on which nothing was sent', () => {
    expect(reminded([waiting], '2022-05-26')).toMatchObject([{ step: 'before-7' }]);
    expect(reminded([waiting], '2022-05-26', '2022-05-24')).toEqual([]);
  });

  it('reminds the secretariat of what was approved', () => {
    expect(reminded([answer('a1', 'approved', '2022-06-10')], '2022-06-23')).toMatchObject([
      { recipient: { account: 's1' }, step: 'before-7' },
    ]);
  });
});

describe('the mail', () => {
  it('says exactly what is missing, program by program, and where to go on', () => {
    const draft = answer('a1', 'draft', '2022-05-01', {
      ...{
        values: {
          name: '灯台人財育成事業',
          cost: '900',
          overview: '灯台守を育てる。',
          'indicator-1-label': '参加者数',
        },
      },
      errors: 2,
    });
    const recipient = { ...hanako, insteadOf: '浜 次郎' };
    const pageOf = ({ id }: HeldAnswer) => `https://kakehashi.example.jp/rounds/2021/${id}`;
    const mail = reminderMail(
      { recipient, step: 'after-3', answers: [draft] },
      { round, today: '2022-06-03', pageOf },
    );
    expect(mail.subject).toBe('【かけはし】令和3年度の照会：お手元の1件');
    expect(mail.body).toContain(
      [
        '港 花子（浜 次郎の代理） 様',
        '',
        '令和3年度の照会で、次の1件が手元にあります。',
        '',
        '■ 灯台人財育成事業（保存済み・未提出）',
        '  期限：令和4年5月31日（3日過ぎています）',
        '  まだ書かれていない項目：事業実績、指標1行目の当年度',
        '  直すか理由を書く指摘：2件',
        '  https://kakehashi.example.jp/rounds/2021/a1',
      ].join('\n'),
    );
  });
});
