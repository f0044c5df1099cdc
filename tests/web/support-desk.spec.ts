import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../src/people/index.ts';
import { DIVISION, type Fields, fieldsOn, supportHouse, TOWN } from './support-visitors.ts';

let house: ReturnType<typeof supportHouse>;
beforeEach(() => {
  house = supportHouse();
});

const DESK = '/support-desk';
const at = (id: string, path = '') => `${DESK}/supports/${id}${path}`;
const editor = () => house.as('division-editor', DIVISION);
const approver = () => house.as('division-approver', DIVISION, '課長');
const town = () => house.as('partner-editor', TOWN);
const secretariat = () => house.as('secretariat');
const stateOf = (id: string) => house.keeping.held.get(id)!.state;

describe('だれが、どのページを見るか', () => {
  const all: Role[] = [...ROLES].filter((role) => role !== 'council-member');
  const keepers: Role[] = ['secretariat', 'division-editor', 'division-approver', 'partner-editor'];

  test.each<[string, Role[]]>([
    [DESK, all],
    [`${DESK}/new`, keepers],
    [`${DESK}/import`, ['secretariat']],
    [at('koukai'), [...keepers, 'auditor']],
    [at('koukai', '/preview'), [...keepers, 'auditor']],
    [at('koukai', '/history'), [...keepers, 'auditor']],
    [at('koukai', '/edit'), keepers],
  ])('%s', async (path, allowed) => {
    const seen = [];
    for (const role of ROLES) {
      if ((await house.as(role, DIVISION).get(path)).status === 200) seen.push(role);
    }
    expect(seen.toSorted()).toEqual([...allowed].toSorted());
    expect(house.errors).toEqual([]);
  });

  test('担当課の一覧に出るのは、受け持つものだけ', async () => {
    const { text } = await editor().get(DESK);
    expect(text).toContain('公開中の補助金');
    expect(text).not.toContain('市の融資');
    expect(text).not.toContain('国の助成金');
    expect((await town().get(DESK)).text).toContain('市の融資');
    expect((await secretariat().get(DESK)).text).toContain('国の助成金');
  });

  test('ほかの組織のものは、開けず、直せず、動かせない', async () => {
    for (const path of ['', '/edit', '/history', '/preview']) {
      expect((await editor().get(at('shimin', path))).status).toBe(403);
    }
    for (const path of [
      '/edit',
      '/submission',
      '/withdrawal',
      '/confirmation',
      '/approval',
      '/return',
      '/owner',
    ]) {
      expect((await editor().post(at('shimin', path), { version: '1' })).status).toBe(403);
      expect((await approver().post(at('kuni', path), { version: '1' })).status).toBe(403);
    }
    expect(house.keeping.held.get('shimin')!.version).toBe(1);
  });

  test('担当課の担当者は承認できない', async () => {
    const { status } = await editor().post(at('machi', '/approval'), {
      version: '2',
      'publish-on': '2026-11-29',
    });
    expect([status, stateOf('machi')]).toEqual([403, 'submitted']);
  });

  test('所属のない人には、どうすればよいかを伝える', async () => {
    const { text } = await house.as('division-editor', null).get(DESK);
    expect(text).toContain('管理者に、利用者の登録を確かめるよう知らせてください。');
  });

  test('管理者は一覧を見るが、中身には導かれない', async () => {
    const { text } = await house.as('administrator').get(DESK);
    expect(text).toContain('公開中の補助金');
    expect(text).not.toContain(at('koukai'));
  });
});

describe('一覧', () => {
  test.each<[string, string[]]>([
    ['?state=submitted', ['承認待ちの補助金']],
    ['?state=public', ['公開中の補助金', '国の助成金', '市の融資']],
    ['?opening=closed', ['市の融資']],
    ['?concern=unconfirmed', ['公開中の補助金', '国の助成金']],
    [`?owner=${TOWN}`, ['市の融資']],
    ['?owner=none', ['国の助成金']],
    ['?q=融資', ['市の融資']],
    ['?state=nothing&q=下書き', ['下書きの補助金']],
  ])('%s', async (query, titles) => {
    const { text } = await secretariat().get(`${DESK}${query}`);
    const shown = [...text.matchAll(/supports\/[a-z]+">([^<]+)<\/a>/g)].map(([, title]) => title);
    expect(shown.toSorted()).toEqual(titles.toSorted());
  });

  test('確認日は古さとともに、受付の終わりはそのとおりに出る', async () => {
    const { text } = await secretariat().get(`${DESK}?owner=${TOWN}`);
    expect(text).toContain('令和8年11月1日（日）');
    expect(text).toContain('1か月以内');
    expect(text).toContain('受付終了');
  });

  test('データ用は、絞り込みのとおりに出る', async () => {
    const { text, headers } = await secretariat().get(`${DESK}.csv?owner=${TOWN}`);
    expect(headers.get('content-disposition')).toContain('kakehashi-supports.csv');
    const [head, row, rest] = text.split('\r\n');
    expect(head).toContain('制度番号,名称,受け持つ組織,実施する機関,状態,公開日,受付');
    expect(row).toContain('shimin,市の融資,');
    expect(row).toContain('公開中,2026-04-01,受付終了,,2026-11-28,2026-11-01');
    expect(rest).toBe('');
  });
});

describe('書く', () => {
  const opened = async (id: string, who = editor()): Promise<Fields> =>
    fieldsOn((await who.get(at(id, '/edit'))).text, at(id, '/edit'));
  const save = async (id: string, changed: Fields, who = editor()) =>
    who.post(at(id, '/edit'), { ...(await opened(id)), wants: 'save', ...changed });

  test('開いて保存するだけなら、何も変わらない', async () => {
    expect((await save('koukai', {})).location).toBe(at('koukai', '?done=unchanged'));
    expect(stateOf('koukai')).toBe('approved');
  });

  test('公開中のものを直すと下書きになり、公開されているものは残り、直した項目が覚えられる', async () => {
    expect((await save('koukai', { title: '新しい名称' })).location).toBe(at('koukai', '?done=saved'));
    expect(house.keeping.held.get('koukai')).toMatchObject({
      ...{ state: 'draft', edited: ['title'], working: { title: '新しい名称' } },
      published: { title: '公開中の補助金' },
    });
    const { text } = await editor().get(at('koukai'));
    expect(text).toContain('下書き（前の内容を公開中）');
    expect(text).toContain('公開中の内容との違い');
  });

  test('間違いは上と項目で伝え、書いた言葉は一つも失わない', async () => {
    const changed = {
      ...{ title: '', content: '書いた内容', 'amounts-1-ceiling': 'たくさん', purposes: ['wages', 'energy'] },
      ...{ 'all-question-1-text': '計画がありますか', 'all-place': ['東青', '022021'] },
    };
    const { status, text } = await save('koukai', changed);
    expect(status).toBe(422);
    expect(text).toContain('<a href="#title">名称：入力してください。</a>');
    expect(text).toContain('<a href="#amounts-1-ceiling">額1 上限額（円）：金額を、');
    expect(text).toMatch(/id="title-error">入力してください。<\/p><input[^>]*aria-invalid="true"/);
    const again = fieldsOn(text, at('koukai', '/edit'));
    expect(again).toMatchObject({
      ...{ content: ['書いた内容'], 'amounts-1-ceiling': ['たくさん'], purposes: ['wages', 'energy'] },
      ...{ 'all-question-1-text': ['計画がありますか'], 'all-place': ['東青', '022021'] },
    });
    expect(house.keeping.held.get('koukai')!.version).toBe(1);
  });

  test('行は、保存しないで増やせる', async () => {
    const { status, text } = await save('koukai', { wants: 'more:papers', 'papers-1-name': '申請書' });
    expect(status).toBe(200);
    expect(text).toContain('<legend>書類4</legend>');
    expect(fieldsOn(text, at('koukai', '/edit'))['papers-1-name']).toEqual(['申請書']);
    expect(house.keeping.held.get('koukai')!.version).toBe(1);
  });

  test('関連する支援は、名称の一部から選べる', async () => {
    const { text } = await save('koukai', { wants: 'find', 'relations-1-to': '業務' });
    expect(text).toContain('業務改善助成金（gyomu-kaizen）');
    await save('koukai', { 'relations-1-to': '業務', 'relations-1-to-choice': 'gyomu-kaizen' });
    expect(house.keeping.held.get('koukai')!.working.relations).toEqual([
      { to: 'gyomu-kaizen', kind: 'combines' },
    ]);
  });

  test('保存と同じ押しで、承認を求められる', async () => {
    const { location } = await save('shitagaki', { title: '書けた補助金', wants: 'submit' });
    expect([location, stateOf('shitagaki')]).toEqual([at('shitagaki', '?done=submitted'), 'submitted']);
  });

  test('二人が同じ項目を直せば、どちらの言葉も見せて、選ばせる', async () => {
    const mine = await opened('koukai');
    await save('koukai', { summary: '佐藤の概要' });
    const both = { ...mine, summary: '課長の概要', who: '課長の対象者', wants: 'save' };
    const { status, text } = await approver().post(at('koukai', '/edit'), both);
    expect(status).toBe(409);
    expect(text).toContain('佐藤さんの内容');
    const again = fieldsOn(text, at('koukai', '/edit'));
    expect(again).toMatchObject({ summary: ['課長の概要'], who: ['課長の対象者'], version: ['2'] });
    await approver().post(at('koukai', '/edit'), { ...again, theirs: 'summary', wants: 'save' });
    expect(house.keeping.held.get('koukai')!.working).toMatchObject({
      ...{ summary: '佐藤の概要', who: '課長の対象者' },
    });
  });

  test('別々の項目を直せば、どちらも残る', async () => {
    const mine = await opened('koukai');
    await save('koukai', { summary: '佐藤の概要' });
    const { location } = await approver().post(at('koukai', '/edit'), {
      ...mine,
      who: '対象',
      wants: 'save',
    });
    expect(location).toBe(at('koukai', '?done=merged'));
    expect(house.keeping.held.get('koukai')!.working).toMatchObject({ summary: '佐藤の概要', who: '対象' });
  });

  test('書いているあいだにサインインが切れても、書いた言葉は残る', async () => {
    const { status, text } = await house.as(null).post(at('koukai', '/edit'), {
      ...{ title: '書いた名称', purposes: ['wages', 'energy'] },
    });
    expect(status).toBe(401);
    for (const text_ of ['書いた名称', 'wages', 'energy']) expect(text).toContain(`value="${text_}"`);
  });
});

describe('新しく登録する', () => {
  const WRITTEN = {
    ...{
      title: '島の補助金',
      kind: 'subsidy',
      'operator-name': '産業政策課',
      'operator-level': 'prefecture',
    },
    ...{ purposes: 'equipment', summary: '島の設備を補助する。', wants: 'save' },
  };

  test('自分の組織の下書きになる', async () => {
    const { location } = await editor().post(`${DESK}/new`, { ...WRITTEN, owner: DIVISION, id: 'shima' });
    expect(location).toBe(at('shima', '?done=created'));
    expect(house.keeping.held.get('shima')).toMatchObject({
      ...{
        owner: DIVISION,
        state: 'draft',
        working: { condition: { kind: 'all', of: [] }, isComplete: false },
      },
    });
  });

  test.each([
    ['ほかの組織', TOWN],
    ['取りまとめ課', ''],
  ])('担当課が%sのものとしては登録できない', async (_, owner) => {
    const { status, text } = await editor().post(`${DESK}/new`, { ...WRITTEN, owner, id: 'shima' });
    expect(status).toBe(422);
    expect(text).toContain('所属する組織の中から選んでください');
    expect(house.keeping.held.has('shima')).toBe(false);
  });

  test('番号が使われていれば、そう伝えて、書いた言葉を残す', async () => {
    const { status, text } = await editor().post(`${DESK}/new`, {
      ...WRITTEN,
      owner: DIVISION,
      id: 'koukai',
    });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#id">制度番号「koukai」はもう使われています。</a>');
    expect(text).toContain('value="島の補助金"');
  });
});

describe('進める', () => {
  test('差し戻すには理由がいり、理由は担当者に見える', async () => {
    const refused = await approver().post(at('machi', '/return'), { 'return-reason': ' ' });
    expect(refused.status).toBe(422);
    await approver().post(at('machi', '/return'), { 'return-reason': '上限額を書いてください。' });
    expect(stateOf('machi')).toBe('draft');
    expect((await editor().get(at('machi'))).text).toContain('上限額を書いてください。');
  });

  test('承認者が日を決めて承認し、その日まで公開されない', async () => {
    const order = { version: '2', 'publish-on': '2026-12-24' };
    expect((await approver().post(at('machi', '/approval'), order)).location).toBe(
      at('machi', '?done=approved'),
    );
    expect((await editor().get(at('machi'))).text).toContain('12月24日（木）に公開');
  });

  test.each([
    ['見ていない版', { version: '1', 'publish-on': '2026-12-24' }, 'ほかの人がこの支援メニューを変えました'],
    ['過ぎた日', { version: '2', 'publish-on': '2026-11-28' }, '今日か、それより後の日'],
  ])('%sは承認されず、書いた日は残る', async (_, order, message) => {
    const { status, text } = await approver().post(at('machi', '/approval'), order);
    expect(status).toBe(422);
    expect(text).toContain(message);
    expect(text).toContain(`value="${order['publish-on']}"`);
  });

  test('市町村は自分で取り下げ、承認は取りまとめ課がする', async () => {
    await town().post(at('shimin', '/withdrawal'), { 'withdraw-reason': '制度が終わったため' });
    expect(stateOf('shimin')).toBe('withdrawn');
    expect((await town().get(DESK)).text).not.toContain('市の融資');
    expect((await town().get(`${DESK}?state=withdrawn`)).text).toContain('市の融資');
  });

  test('担当課の担当者には、公開を止めるボタンがない', async () => {
    expect((await editor().get(at('koukai'))).text).not.toContain(at('koukai', '/withdrawal'));
    expect((await approver().get(at('koukai'))).text).toContain(at('koukai', '/withdrawal'));
  });

  test('一つのボタンで、内容に変わりがないことを確かめる', async () => {
    const page = await editor().get(at('koukai'));
    expect(page.text).toContain('6か月のあいだ、内容の確認がありません。');
    await editor().post(at('koukai', '/confirmation'));
    expect(house.keeping.held.get('koukai')!.confirmedOn).toBe('2026-11-29');
    expect((await editor().get(at('koukai'))).text).not.toContain('6か月のあいだ、');
  });

  test('受け持つ組織を替えるのは取りまとめ課で、組織は名前で選ぶ', async () => {
    const wrong = await secretariat().post(at('kuni', '/owner'), { owner: 'ない組織' });
    expect([wrong.status, wrong.text.includes('value="ない組織"')]).toEqual([422, true]);
    const { text } = await secretariat().get(at('kuni'));
    const [name] = [...text.matchAll(/<option value="([^"]+)"/g)].map(([, each]) => each!).slice(1);
    await secretariat().post(at('kuni', '/owner'), { owner: name! });
    expect(house.keeping.held.get('kuni')!.owner).not.toBeNull();
    expect((await secretariat().get(at('kuni', '/history'))).text).toContain('受け持ち：取りまとめ課から');
  });

  test('見え方のページは公開のページと同じで、公開されているとは限らないと断る', async () => {
    const { text } = await editor().get(at('shitagaki', '/preview'));
    expect(text).toContain('下書きの補助金');
    expect(text).toContain('ここに出ている内容が公開されているとは限りません。');
  });

  test('履歴は、だれが何を変えたかを新しい順に見せる', async () => {
    const form = fieldsOn((await editor().get(at('koukai', '/edit'))).text, at('koukai', '/edit'));
    await editor().post(at('koukai', '/edit'), { ...form, title: '新しい名称', wants: 'save' });
    const { text } = await editor().get(at('koukai', '/history'));
    expect(text).toMatch(
      /保存した<\/strong>　佐藤[\s\S]*1項目を変えました[\s\S]*登録した<\/strong>　港 花子/,
    );
  });
});

describe('取り込む', () => {
  const handed = (content: string) => {
    const form = new FormData();
    form.append('file', new File([content], '../国.json'));
    return form;
  };
  const FILE = JSON.stringify([
    { ...supportOf('koukai'), title: 'ファイルの名称', law: '要綱' },
    { ...supportOf('atarashii'), title: '新しい助成金' },
  ]);
  function supportOf(id: string) {
    return {
      ...{ id, operator: { name: '港湾課', level: 'prefecture' }, kind: 'subsidy', purposes: ['equipment'] },
      ...{ summary: '概要', condition: { kind: 'all', of: [] }, isComplete: false },
    };
  }

  test('取り込む前に、何が変わり、何を変えないかを見せる', async () => {
    house.keeping.held.set('koukai', { ...house.keeping.held.get('koukai')!, edited: ['title'] });
    const { text } = await secretariat().post(`${DESK}/import`, handed(FILE));
    expect(text).toContain('国.json');
    expect(text).toContain('新しい助成金');
    expect(text).toMatch(/2項目：概要、根拠法令/);
    expect(text).toMatch(/1項目：名称/);
    expect(text).toContain('3行目　名称　空欄でした。');
    expect(house.keeping.held.has('atarashii')).toBe(false);
    const taken = await secretariat().post(`${DESK}/import/waiting`);
    expect(taken.text).toContain('取り込みました');
    expect(house.keeping.held.get('koukai')!.working).toMatchObject({ title: '公開中の補助金', law: '要綱' });
    expect(stateOf('atarashii')).toBe('draft');
  });

  test.each([
    ['読めないファイル', handed('表'), '支援メニューのファイルとして読めませんでした。'],
    ['ファイルなし', new FormData(), 'ファイルを選んでください。'],
  ])('%s', async (_, form, message) => {
    const { status, text } = await secretariat().post(`${DESK}/import`, form);
    expect(status).toBe(422);
    expect(text).toContain(`<a href="#file">${message}</a>`);
  });

  test('待っていないファイルは取り込めない', async () => {
    const { status, text } = await secretariat().post(`${DESK}/import/nothing`);
    expect(status).toBe(422);
    expect(text).toContain('もう一度選んでください。');
  });
});
