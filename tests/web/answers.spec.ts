import { beforeEach, describe, expect, test } from 'vitest';
import { ACCEPTED, APPROVED, DRAFT, RETURNED, roundHouse, SUBMITTED, WAITING } from './round-visitors.ts';

let house: ReturnType<typeof roundHouse>;
beforeEach(() => {
  house = roundHouse();
});

const at = (id: string, path = '') => `/rounds/2025/answers/${id}${path}`;
const held = (id: string) => house.round.held.get(id)!;
const editor = (name = '佐藤') => house.as('division-editor', DRAFT.owner, name);
const see = async (id: string, owner: string) => (await house.as('division-editor', owner).get(at(id))).text;

describe('the form of an answer', () => {
  test('stands filled, with last year beside it, and counted values locked with their origin', async () => {
    const text = await see(WAITING.id, WAITING.owner);
    expect(text).toContain('未着手');
    expect(text).toMatch(/<input type="text" id="name" name="name"[^>]*value="ものづくり資金推進事業"/);
    expect(text).toMatch(/前年度<\/p><p class="read">研修を6回開き/);
    expect(text).toContain('相談の記録 412件（令和7年4月から令和8年3月まで）');
    expect(text).not.toContain('name="indicator-2-current"');
    expect(text).toContain('事業実績が書かれていません。');
  });

  test('says word for word when a text is last year’s, and shows the finding at its field with its rule', async () => {
    const text = await see(RETURNED.id, RETURNED.owner);
    expect(text).toContain('前年度と同じ文です。');
    expect(text).toMatch(/data-slot="at-field-result"|data-slot="beside-result"/);
    expect(text).toContain('href="/rules/unchanged-text"');
    expect(text).toContain('name="keep-unchanged-text-result"');
    expect(text).toContain('参加者数が項目の表と合いません。');
  });

  test('is read only for whoever does not hold the ball', async () => {
    for (const [id, owner] of [
      [SUBMITTED.id, SUBMITTED.owner],
      [ACCEPTED.id, ACCEPTED.owner],
    ] as const) {
      const text = await see(id, owner);
      expect(text).not.toContain('name="result"');
      expect(text).not.toContain('value="submit"');
    }
    const { text } = await house.as('auditor').get(at(DRAFT.id));
    expect(text).not.toMatch(/<textarea|value="save"/);
  });

  test.each([
    ['division-editor', DRAFT, ['save', 'submit']],
    ['division-editor', SUBMITTED, ['withdraw']],
    ['division-approver', SUBMITTED, ['approve', 'return']],
    ['secretariat', SUBMITTED, []],
    ['secretariat', APPROVED, ['accept', 'return']],
    ['secretariat', ACCEPTED, ['return']],
    ['auditor', APPROVED, []],
  ] as const)('%s of %j is offered %j', async (role, { id, owner }, verbs) => {
    const { text } = await house.as(role, owner).get(at(id));
    const actions = /<div class="answer-actions">(.*?)<\/div>/s.exec(text)?.[1] ?? '';
    expect([...actions.matchAll(/name="wants" value="([a-z]+)"/g)].map((match) => match[1])).toEqual(verbs);
  });
});

describe('saving', () => {
  test('says that it is not submitted, and changes only what is a field', async () => {
    const fields = {
      version: '3',
      wants: 'save',
      result: '研修を12回開いた。',
      state: 'accepted',
      organisation: 'o9',
    };
    const { location } = await editor().post(at(DRAFT.id), fields);
    expect(location).toBe(at(DRAFT.id, '?done=saved'));
    const { answer } = held(DRAFT.id);
    expect([answer.values.result, answer.state, answer.organisation]).toEqual([
      '研修を12回開いた。',
      'draft',
      'o2',
    ]);
    expect((await editor().get(location)).text).toContain('保存しました。まだ提出していません。');
  });

  test('twice is once', async () => {
    const fields = { version: '3', wants: 'save', result: '研修を12回開いた。' };
    await editor().post(at(DRAFT.id), fields);
    const { location } = await editor().post(at(DRAFT.id), fields);
    expect([location, held(DRAFT.id).answer.version]).toEqual([at(DRAFT.id, '?done=unchanged'), 4]);
  });

  test('a mark that is taken away is sent as empty', async () => {
    await editor().post(at(DRAFT.id), { version: '3', wants: 'save', isPriority: '1' });
    const { text } = await editor().get(at(DRAFT.id));
    expect(text).toMatch(
      /<input type="hidden" name="isPriority" value=""\/><input type="checkbox"[^>]*checked/,
    );
  });

  test('words that are too long come back with why', async () => {
    const { status, text } = await editor().post(at(DRAFT.id), {
      version: '3',
      wants: 'save',
      name: '港'.repeat(201),
    });
    expect(status).toBe(422);
    expect(text).toContain('事業名が長すぎます。');
    expect(text).toContain('港'.repeat(201));
  });

  test('script in a field is words', async () => {
    const script = '<script>alert(1)</script>"\'';
    await editor().post(at(DRAFT.id), { version: '3', wants: 'save', result: script, name: script });
    for (const path of ['', '/history']) {
      const { text } = await editor().get(at(DRAFT.id, path));
      expect(text).not.toContain('<script>alert');
      expect(text).toContain('&lt;script&gt;alert(1)');
    }
  });

  test('what others changed elsewhere stays, and is said', async () => {
    await editor('山田').post(at(DRAFT.id), { version: '3', wants: 'save', overview: '山田の概要' });
    const { location } = await editor().post(at(DRAFT.id), {
      version: '3',
      wants: 'save',
      result: '佐藤の実績',
    });
    expect(location).toBe(at(DRAFT.id, '?done=saved&merged=overview'));
    expect((await editor().get(location)).text).toContain('そのまま残っています：事業概要');
    expect(held(DRAFT.id).answer.values).toMatchObject({ overview: '山田の概要', result: '佐藤の実績' });
  });
});

describe('two people in one field', () => {
  const met = async () => {
    await editor('山田').post(at(DRAFT.id), { version: '3', wants: 'save', result: '研修を11回開いた。' });
    const mine = { version: '3', wants: 'save', result: '研修を12回開いた。', overview: '新しい概要' };
    return editor().post(at(DRAFT.id), mine);
  };

  test('see both words side by side with what differs marked; nothing is saved, nothing lost', async () => {
    const { status, text } = await met();
    expect(status).toBe(409);
    expect(text).toContain('研修を<mark>11</mark>回開いた。');
    expect(text).toContain('研修を<mark>12</mark>回開いた。');
    expect(text).toContain('山田さんの言葉');
    expect(text).toContain('そのまま保存されます：事業概要');
    expect(text).toContain('<input type="hidden" name="overview" value="新しい概要"');
    expect(held(DRAFT.id).answer.values.result).toBe('研修を11回開いた。');
  });

  test.each([
    ['theirs', '研修を11回開いた。'],
    ['yours', '研修を12回開いた。'],
    ['anew', '研修を23回開いた。'],
  ])('choose %s', async (choice, result) => {
    await met();
    const { location } = await editor().post(at(DRAFT.id), {
      ...{ version: '4', wants: 'save', overview: '新しい概要', 'choose-result': choice },
      ...{
        'theirs-result': '研修を11回開いた。',
        'yours-result': '研修を12回開いた。',
        result: '研修を23回開いた。',
      },
    });
    expect(location).toBe(at(DRAFT.id, '?done=saved'));
    expect(held(DRAFT.id).answer.values).toMatchObject({ result, overview: '新しい概要' });
  });
});

describe('while somebody types', () => {
  test('the places of the form come back with findings, reasons and who saved meanwhile', async () => {
    await editor('山田').post(at(DRAFT.id), { version: '3', wants: 'save', overview: '山田の概要' });
    const { status, text } = await editor().post(at(DRAFT.id, '/check'), {
      ...{ version: '3', cost: '9,999', result: '来年度に行う予定である。' },
    });
    expect(status).toBe(200);
    expect(text).toContain('財源の合計は');
    expect(text).toContain('「予定」とあります。');
    expect(text).toContain('name="cost-reason"');
    expect(text).toContain('山田さんが保存しました（第4版）');
    expect(held(DRAFT.id).answer.values.cost).not.toBe('9,999');
  });
});

describe('submitting', () => {
  test('saves first, and gives a receipt that can be printed', async () => {
    const fields = { version: '3', wants: 'submit', result: '研修を12回開いた。' };
    const { location } = await editor().post(at(DRAFT.id), fields);
    expect(location).toBe(at(DRAFT.id, '/receipt?done=submitted'));
    const { text } = await editor().get(location);
    expect(text).toContain('R7-0002');
    expect(text).toContain(held(DRAFT.id).receipt!.hash);
    expect(held(DRAFT.id).answer).toMatchObject({ state: 'submitted', version: 4 });
  });

  test('what is missing keeps it saved and not submitted, and says so', async () => {
    const { status, text } = await house
      .as('division-editor', WAITING.owner)
      .post(at(WAITING.id), { version: '1', wants: 'submit', overview: '概要' });
    expect(status).toBe(422);
    expect(text).toContain('保存しましたが、まだ提出していません。事業実績');
    expect(held(WAITING.id).answer.state).toBe('draft');
    // The script need keep no copy of what is saved.
    expect(text).toMatch(/data-saved="true"/);
    expect(text).not.toContain('data-typed');
  });

  test('is taken back as long as nobody has approved', async () => {
    const { post } = house.as('division-editor', SUBMITTED.owner);
    expect((await post(at(SUBMITTED.id, '/withdraw'), { version: '3' })).location).toContain(
      'done=withdrawn',
    );
    const again = await post(at(SUBMITTED.id, '/withdraw'), { version: '3' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('その間に状態が変わりました。');
  });
});

describe('approving and accepting', () => {
  test('the approver approves, the secretariat accepts', async () => {
    const approved = await house
      .as('division-approver', SUBMITTED.owner)
      .post(at(SUBMITTED.id, '/approval'), { version: '3', wants: 'approve' });
    expect(approved.location).toContain('done=approved');
    const accepted = await house
      .as('secretariat')
      .post(at(SUBMITTED.id, '/acceptance'), { version: '3', wants: 'accept' });
    expect(accepted.location).toContain('done=accepted');
    expect(held(SUBMITTED.id).answer.state).toBe('accepted');
  });

  test('sending back needs a reason, which stays at its field', async () => {
    const { post } = house.as('division-approver', SUBMITTED.owner, '課長');
    const path = at(SUBMITTED.id, '/approval');
    expect((await post(path, { version: '3', wants: 'return' })).text).toContain(
      '差し戻す理由を、直してほしい項目か',
    );
    await post(path, { version: '3', wants: 'return', 'remark-result': '数字を確かめてください。' });
    const text = await see(SUBMITTED.id, SUBMITTED.owner);
    expect(text).toContain('差し戻されました。項目にあるコメントを読んで直し');
    expect(text).toMatch(/差し戻しの理由<\/strong>.*数字を確かめてください。/s);
  });

  test('what was accepted can be opened again', async () => {
    const { location } = await house
      .as('secretariat')
      .post(at(ACCEPTED.id, '/acceptance'), { wants: 'return', 'remark-answer': '決算が変わりました。' });
    expect(location).toContain('done=reopened');
    expect(held(ACCEPTED.id).answer.state).toBe('returned');
  });

  test.each([
    ['division-editor', '/approval', 403],
    ['division-editor', '/acceptance', 403],
    ['division-approver', '/acceptance', 403],
    ['secretariat', '/approval', 403],
    ['secretariat', '', 403],
    ['auditor', '/remarks', 403],
    [null, '', 401],
  ] as const)('%s may not post to …%s', async (role, path, status) => {
    expect((await house.as(role, SUBMITTED.owner).post(at(SUBMITTED.id, path))).status).toBe(status);
  });
});

describe('comments and questions', () => {
  test('are sent with what was written, once, and answered at their field', async () => {
    const fields = {
      version: '3',
      wants: 'question:cost',
      'remark-cost': '決算額ですか。',
      overview: '書きかけの概要',
    };
    await editor().post(at(DRAFT.id), fields);
    const { location } = await editor().post(at(DRAFT.id), fields);
    expect(location).toBe(at(DRAFT.id, '?done=remarked#field-cost'));
    expect(held(DRAFT.id).answer.values.overview).toBe('書きかけの概要');
    await house
      .as('secretariat', null, '田中')
      .post(at(DRAFT.id, '/remarks'), { wants: 'comment:cost', 'remark-cost': '決算額です。' });
    const [question, reply, ...more] = held(DRAFT.id).remarks;
    expect(more).toEqual([]);
    expect(question).toMatchObject({ kind: 'question', field: 'cost', text: '決算額ですか。' });
    expect(reply).toMatchObject({ kind: 'comment', text: '決算額です。', replyTo: question!.id });
  });

  test('are closed, and stay one step away', async () => {
    const { id } = held(RETURNED.id).remarks[0]!;
    const { post } = house.as('division-editor', RETURNED.owner);
    const { location } = await post(at(RETURNED.id), { version: '3', wants: `close:${id}` });
    expect(location).toBe(at(RETURNED.id, '?done=closed#field-result'));
    expect(await see(RETURNED.id, RETURNED.owner)).toContain('解決済みのコメント 1件');
  });

  test.each([
    ['', 'コメントの文を書いてください。'],
    ['長'.repeat(2001), 'コメントは2000字までで書いてください。'],
  ])('refuse %#', async (text, message) => {
    const fields = { version: '3', wants: 'comment:result', 'remark-result': text };
    const { status, text: shown } = await editor().post(at(DRAFT.id), fields);
    expect([status, shown.includes(message)]).toEqual([422, true]);
  });
});

describe('a session that ran out', () => {
  test('hands back every word, to be sent again after signing in', async () => {
    const { status, text } = await house
      .as(null)
      .post(at(DRAFT.id), { version: '3', result: '二時間かけて書いた"文"' });
    expect(status).toBe(401);
    expect(text).toContain('<input type="hidden" name="result" value="二時間かけて書いた&quot;文&quot;"');
    expect(text).toContain('サインインしたので、もう一度送る');
  });
});

describe('the secretariat gives an answer', () => {
  test('to another organisation and day', async () => {
    const { post } = house.as('secretariat');
    const wrong = await post(at(DRAFT.id, '/move'), { organisation: '灯台課', due: '2026-06-10' });
    expect(wrong.text).toContain('「灯台課」という組織はありません。');
    const { location } = await post(at(DRAFT.id, '/move'), { organisation: '労政政策課', due: '2026-06-10' });
    expect(location).toContain('done=moved');
    expect(held(DRAFT.id).answer).toMatchObject({ organisation: 'o3', due: '2026-06-10' });
  });

  test('an end, with a reason', async () => {
    const { post } = house.as('secretariat');
    expect((await post(at(DRAFT.id, '/end'), { reason: ' ' })).text).toContain(
      '終わりにする理由を書いてください。',
    );
    expect((await post(at(DRAFT.id, '/end'), { reason: '廃止' })).location).toBe('/rounds/2025?done=ended');
    expect(house.round.held.has(DRAFT.id)).toBe(false);
  });
});

test('the history says who changed what, from where, with what differs marked', async () => {
  await editor('山田').post(at(DRAFT.id), {
    version: '3',
    wants: 'save',
    result: '研修を11回開き、72名が参加した。',
  });
  const { text } = await editor().get(at(DRAFT.id, '/history'));
  expect(text).toMatch(/第4版<\/strong>　山田<span[^>]*>.*画面から/);
  expect(text).toContain('<mark>11</mark>回開き、72名が参加した。');
  expect(house.errors).toEqual([]);
});
