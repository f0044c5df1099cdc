import { beforeEach, describe, expect, test } from 'vitest';
import type { RolloverOrder } from '../../src/collection/index.ts';
import { roundHouse } from './round-visitors.ts';

let house: ReturnType<typeof roundHouse>;
let asked: RolloverOrder[];
beforeEach(() => {
  house = roundHouse();
  asked = [];
  const { previewRollover } = house.round;
  house.round.previewRollover = async (order) => {
    asked.push(order);
    return previewRollover(order);
  };
});

const { post } = {
  post: (fields: Record<string, string>) => house.as('secretariat').post('/rounds/new', fields),
};

/** The form as the browser fills it before anybody chooses anything. */
async function form(): Promise<Record<string, string>> {
  const { text } = await house.as('secretariat').get('/rounds/new?year=2026&source=2025');
  const inputs = [...text.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return [of('name'), of('value')] as const;
  });
  return {
    ...Object.fromEntries(inputs.filter(([name]) => name !== '' && name !== 'q')),
    'organisation-p41': '商工政策課',
  };
}

describe('opening a round', () => {
  test('every program of last year is a row that goes on, with who answers', async () => {
    const { text } = await house.as('secretariat').get('/rounds/new?year=2026&source=2025');
    expect(text.match(/<tr id="row-p/g)).toHaveLength(130);
    expect(text).toMatch(/name="organisation-p2" list="organisation-names" value="産業政策課"/);
    expect(text).toContain('担当課の引き継ぎ先が分かりません。選んでください。');
    expect(text).toMatch(/id="submitBy" name="submitBy" value="2027-05-28"/);
  });

  test('what was chosen becomes one order', async () => {
    const { status } = await post({
      ...(await form()),
      ...{ 'fate-p1': 'renamed', 'name-p1': '担い手の新しい事業' },
      ...{ 'fate-p2': 'ended', 'reason-p2': '目的を果たした' },
      ...{ 'fate-p3': 'merged', 'name-p3': '大きな事業', 'fate-p4': 'merged', 'name-p4': '大きな 事業' },
      ...{
        'fate-p5': 'split',
        'name-p5': '半分',
        'second-name-p5': 'もう半分',
        'second-organisation-p5': '浜手市',
      },
      ...{
        'organisation-p6': '山手市',
        'new-name-1': '初めての事業',
        'new-policy-1': '3',
        'new-organisation-1': '浜手市',
      },
      wants: 'preview',
    });
    expect(status).toBe(200);
    expect(asked[0]).toMatchObject({
      fiscalYear: 2026,
      sourceYear: 2025,
      submitBy: '2027-05-28',
      threshold: 30,
    });
    expect(asked[0]?.choices).toEqual([
      { kind: 'continued', program: 'p1', name: '担い手の新しい事業', organisation: 'o1' },
      { kind: 'ended', program: 'p2', reason: '目的を果たした' },
      {
        ...{ kind: 'split', program: 'p5' },
        into: [
          { name: '半分', organisation: 'o5' },
          { name: 'もう半分', organisation: 'o19' },
        ],
      },
      { kind: 'continued', program: 'p6', organisation: 'o20' },
      { kind: 'continued', program: 'p41', organisation: 'o1' },
      { kind: 'merged', programs: ['p3', 'p4'], name: '大きな事業', organisation: 'o3' },
      { kind: 'new', name: '初めての事業', organisation: 'o19', listings: [{ policy: 3, group: null }] },
    ]);
  });

  test('shows exactly what it will do before it does it, and then does it', async () => {
    const chosen = { ...(await form()), 'fate-p2': 'ended', 'reason-p2': '目的を果たした' };
    const { text } = await post({ ...chosen, wants: 'preview' });
    expect(text).toContain('25組織に、129件の回答を求めます。');
    expect(text).toContain('（理由：目的を果たした）');
    expect(await house.round.rounds()).toHaveLength(2);
    expect((await post({ ...chosen, wants: 'open' })).location).toBe('/rounds/2026?done=opened');
    expect(await house.round.rounds()).toHaveLength(3);
    const again = await post({ ...chosen, wants: 'open' });
    expect([again.status, again.text.includes('もう開いています。')]).toEqual([422, true]);
  });

  test.each<[Record<string, string>, string]>([
    [{ 'fate-p1': 'renamed' }, '<a href="#name-p1">「地域担い手育成事業」の新しい名前を書いてください。'],
    [{ 'fate-p1': 'ended' }, '<a href="#reason-p1">'],
    [{ 'fate-p1': 'merged', 'name-p1': '一人' }, '統合する相手がありません。'],
    [{ 'fate-p1': 'split', 'name-p1': '半分' }, '<a href="#second-name-p1">'],
    [{ 'organisation-p1': '灯台課' }, '「灯台課」は登録されていません。'],
    [{ 'organisation-p41': '' }, '<a href="#organisation-p41">'],
    [{ submitBy: 'いつか' }, '<a href="#submitBy">'],
    [{ threshold: '0' }, '1から1000までの整数'],
    [{ 'new-name-1': '初めて', 'new-organisation-1': '浜手市' }, '<a href="#new-policy-1">'],
  ])('%j leads back to its row', async (fields, message) => {
    const { status, text } = await post({ ...(await form()), ...fields, wants: 'open' });
    expect(status).toBe(422);
    expect(text).toContain(message);
    expect(asked).toEqual([]);
  });

  test('what the preview says against it leads back to the row that it names', async () => {
    house.round.previewRollover = async () => ({
      ...{ answers: [], ended: [], problems: ['「企業技術育成事業」という事業が二つ以上あります。'] },
    });
    const { status, text } = await post({ ...(await form()), wants: 'open' });
    expect([status, text.includes('<a href="#row-p2">「企業技術育成事業」')]).toEqual([422, true]);
    expect(await house.round.rounds()).toHaveLength(2);
  });

  test('one organisation is named for all programs of a division that nobody carries on', async () => {
    const fields = { ...(await form()), 'organisation-p41': '', 'heir-1': '浜手市' };
    expect((await post({ ...fields, wants: 'preview' })).status).toBe(200);
    expect(asked[0]?.choices).toEqual([{ kind: 'continued', program: 'p41', organisation: 'o19' }]);
  });

  test('rows of other divisions are hidden, and keep what was chosen in them', async () => {
    const { text } = await post({
      ...(await form()),
      division: '山手市',
      'fate-p1': 'ended',
      'reason-p1': '終了',
      wants: 'filter',
    });
    expect(text).toMatch(/<tr id="row-p1" data-division="商工政策課" hidden/);
    expect(text).toMatch(/<tr id="row-p20" data-division="山手市">/);
    expect(text).toMatch(/name="reason-p1" value="終了"/);
  });
});
