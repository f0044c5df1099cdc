import { describe, expect, it } from 'vitest';
import { planRollover, type RolloverChoice, type RolloverOrder, type SourceProgram } from './index.ts';

const program = (name: string, wish: Partial<SourceProgram> = {}): SourceProgram => ({
  ...{ program: `p-${name}`, name, divisions: ['港湾課'], cost: 3000, organisation: 'port' },
  ...{ others: [], unknownDivisions: [], listings: [{ policy: 1, group: '育成', position: 1 }] },
  lastYear: {
    ...{
      name,
      period: 'R1-R3',
      isNew: '1',
      isPriority: '1',
      cost: '3,000',
      general: '3,000',
      team: '港湾課 港班',
    },
    ...{ overview: '灯台守を育てる。', result: '研修を4回開いた。' },
    ...{ 'indicator-1-label': '参加者数', 'indicator-1-previous': '40名', 'indicator-1-current': '58名' },
  },
  ...wish,
});
const lighthouse = program('灯台人財育成事業');
const nets = program('漁網担い手確保事業', {
  ...{
    organisation: 'sea',
    others: ['port'],
    listings: [
      { policy: 1, group: '育成', position: 2 },
      { policy: 3, group: null, position: 7 },
    ],
  },
  lastYear: {
    name: '漁網担い手確保事業',
    cost: '900',
    overview: '網を編む。',
    'indicator-1-label': '修了者数',
    'indicator-1-current': '9名',
  },
});

const order = (choices: RolloverChoice[], wish: Partial<RolloverOrder> = {}): RolloverOrder => ({
  ...{ fiscalYear: 2021, sourceYear: 2020, choices, threshold: 30 },
  ...{ submitBy: '2022-05-31', approveBy: '2022-06-10', acceptBy: '2022-06-30' },
  ...wish,
});
const organisations = new Map(['port', 'sea', 'hill'].map((id) => [id, { needsApproval: id !== 'hill' }]));
const plan = (choices: RolloverChoice[], wish?: Partial<RolloverOrder>) =>
  planRollover([lighthouse, nets], order(choices, wish), organisations);

describe('what a round begins with', () => {
  it('makes one answer for each program, with all its listings, in the order of the report', () => {
    expect(plan([]).answers).toMatchObject([
      {
        id: 'a1',
        position: 1,
        name: '灯台人財育成事業',
        organisation: 'port',
        origins: [{ kind: 'same-name' }],
      },
      { id: 'a2', position: 2, organisations: ['sea', 'port'], listings: [{ policy: 1 }, { policy: 3 }] },
    ]);
  });

  it('carries over what goes on from year to year, and no figure and no result', () => {
    expect(plan([]).answers[0]?.values).toEqual({
      ...{ name: '灯台人財育成事業', period: 'R1-R3', isPriority: '1', team: '港湾課 港班' },
      ...{ overview: '灯台守を育てる。', 'indicator-1-label': '参加者数' },
    });
  });

  it('states 前年度 from last year’s report and locks it', () => {
    expect(plan([]).answers[0]?.counted).toEqual({
      'indicator-1-previous': { value: '58名', origin: '令和2年度の報告' },
    });
    expect(plan([], { fiscalYear: 2023 }).answers[0]?.counted).toEqual({});
  });

  it('renames a program, and gives it to another organisation', () => {
    const renamed = { name: '灯台人材確保事業', organisation: 'hill' };
    const [answer] = plan([{ kind: 'continued', program: lighthouse.program, ...renamed }]).answers;
    expect(answer).toMatchObject({ ...renamed, organisations: ['hill'], origins: [{ kind: 'renamed' }] });
    expect(answer?.needsApproval).toBe(false);
    expect(answer?.values.name).toBe('灯台人材確保事業');
    expect(answer?.lastYear.name).toBe('灯台人財育成事業');
  });

  it('merges programs: amounts are added, tables stand one below the other, every policy lists it', () => {
    const { answers } = plan([
      {
        kind: 'merged',
        programs: [lighthouse.program, nets.program],
        name: '港の人材事業',
        organisation: 'port',
      },
    ]);
    expect(answers).toMatchObject([
      {
        origins: [
          { program: 'p-灯台人財育成事業', kind: 'merged' },
          { program: 'p-漁網担い手確保事業', kind: 'merged' },
        ],
        listings: [
          { policy: 1, position: 1 },
          { policy: 3, position: 7 },
        ],
        lastYear: {
          cost: '3,900',
          overview: '灯台守を育てる。\n網を編む。',
          'indicator-2-label': '修了者数',
        },
        counted: { 'indicator-1-previous': { value: '58名' }, 'indicator-2-previous': { value: '9名' } },
      },
    ]);
  });

  it('splits a program: each part begins with its words, and none is compared with the money of the whole', () => {
    const into = [
      { name: '灯台守事業', organisation: 'port' },
      { name: '灯台補修事業', organisation: 'hill' },
    ];
    const { answers, problems } = plan([{ kind: 'split', program: lighthouse.program, into }]);
    expect(problems).toEqual([]);
    expect(answers.map(({ name, lastYear }) => [name, lastYear.cost])).toEqual([
      ['灯台守事業', undefined],
      ['灯台補修事業', undefined],
      ['漁網担い手確保事業', '900'],
    ]);
  });

  it('puts a new program behind the last one of its group, marked as new', () => {
    const { answers } = plan([
      { kind: 'new', name: '波止場事業', organisation: 'port', listings: [{ policy: 1, group: '育成' }] },
    ]);
    expect(answers.map((each) => each.name)).toEqual([
      '灯台人財育成事業',
      '漁網担い手確保事業',
      '波止場事業',
    ]);
    expect(answers[2]).toMatchObject({
      values: { name: '波止場事業', isNew: '1' },
      lastYear: {},
      origins: [],
    });
  });

  it('tells which programs end', () => {
    const { answers, ended } = plan([{ kind: 'ended', program: nets.program, reason: '期間の満了' }]);
    expect(answers).toHaveLength(1);
    expect(ended).toEqual([{ program: nets.program, name: nets.name, reason: '期間の満了' }]);
  });
});

describe('what stands against opening', () => {
  const merged = {
    kind: 'merged',
    programs: [lighthouse.program, nets.program],
    name: '港の事業',
    organisation: 'port',
  } as const;
  it.each<[string, RolloverChoice[], string]>([
    [
      'an organisation that is gone',
      [{ kind: 'continued', program: nets.program, organisation: 'x' }],
      '回答する組織が見つかりません',
    ],
    [
      'two choices for one program',
      [merged, { kind: 'ended', program: nets.program, reason: '終了' }],
      '二つの扱い',
    ],
    ['a merger of one', [{ ...merged, programs: [nets.program] }], '二つ以上選んで'],
    [
      'a split into one',
      [{ kind: 'split', program: nets.program, into: [{ name: '網', organisation: 'sea' }] }],
      '二つ以上入力して',
    ],
    ['an end without reason', [{ kind: 'ended', program: nets.program, reason: ' ' }], '終わる理由'],
    [
      'a name in two spellings',
      [{ kind: 'continued', program: nets.program, name: '灯台人材育成事業' }],
      '二つ以上あります',
    ],
    [
      'a program that nobody knows',
      [{ kind: 'ended', program: 'p-x', reason: '終了' }],
      '元にする年度にない事業',
    ],
    [
      'a new program without policy',
      [{ kind: 'new', name: '波', organisation: 'sea', listings: [] }],
      '基本方針を選んで',
    ],
  ])('%s', (_, choices, problem) => {
    expect(plan(choices).problems.join('\n')).toContain(problem);
  });

  it('a program without organisation, until somebody says who answers', () => {
    const lost = program('砂浜事業', { organisation: null, unknownDivisions: ['丘陵課'] });
    const opened = (choices: RolloverChoice[]) =>
      planRollover([lost], order(choices), organisations).problems;
    expect(opened([])).toEqual([
      '「砂浜事業」に回答する組織が決まっていません。組織を選んでください。',
      '「砂浜事業」に印刷する「丘陵課」に当たる組織が見つかりません。組織のページで加えてください。',
    ]);
    expect(opened([{ kind: 'ended', program: lost.program, reason: '終了' }])).toEqual([
      '回答を求める事業が一つもありません。',
    ]);
  });

  it.each<[Partial<RolloverOrder>, string]>([
    [{ submitBy: '2022-02-30' }, '提出の期限'],
    [{ acceptBy: '2022-06-01' }, '提出、承認、受理の順'],
    [{ threshold: 0 }, '1から1000まで'],
    [{ sourceYear: 2021 }, '照会する年度より前'],
  ])('%j', (wish, problem) => {
    expect(plan([], wish).problems.join('\n')).toContain(problem);
  });
});
