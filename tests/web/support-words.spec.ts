import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES } from '../../src/people/index.ts';
import { fieldsOn, supportHouse } from './support-visitors.ts';

let house: ReturnType<typeof supportHouse>;
beforeEach(() => {
  house = supportHouse();
});

const WORDS = '/support-desk/words';
const secretariat = () => house.as('secretariat', null, '丘');
const get = async (path: string) => (await secretariat().get(path)).text;
const wordsNow = async () => (await house.words.list('terms')).rows.map(({ cells }) => cells.join(','));

const typed = (part: Record<string, string | string[]> = {}) => ({
  ...{ list: 'terms', version: '0', instead: '', word: '機械が古い', besides: '設備、更新' },
  ...{ purposes: ['equipment'], wants: 'save', ...part },
});

const given = (text: string, name = 'words.csv') => {
  const form = new FormData();
  form.set('file', new File([text], name));
  return form;
};
const HEAD = 'ことば,いっしょに探すことば,目的';

describe('だれが開けるか', () => {
  test.each(['', '/try', '/file', '/history', '/history/0'])('%s は、取りまとめ課だけ', async (path) => {
    const seen = [];
    for (const role of ROLES) {
      if ((await house.as(role, 'o2').get(`${WORDS}${path}`)).status === 200) seen.push(role);
    }
    expect(seen).toEqual(['secretariat']);
    expect(house.errors).toEqual([]);
  });

  test('書き換えも、取りまとめ課だけ', async () => {
    const editor = house.as('division-editor', 'o2');
    for (const path of ['', '/file', '/file/waiting', '/history/0']) {
      expect((await editor.post(`${WORDS}${path}`, typed())).status).toBe(403);
    }
    expect(await wordsNow()).toHaveLength(3);
  });

  test('支援メニューの一覧から入れる', async () => {
    expect(await get('/support-desk')).toContain(`href="${WORDS}"`);
    expect((await house.as('auditor').get('/support-desk')).text).not.toContain(`href="${WORDS}"`);
  });
});

describe('一覧', () => {
  test('言葉と、それが意味するものを読める', async () => {
    const text = await get(WORDS);
    for (const cell of ['人手不足', '採用、定着、省力化', '採用・人材確保、定着・職場づくり']) {
      expect(text).toContain(`>${cell}<`);
    }
    expect(text).toContain('プログラムに付いている一覧を使っています。');
    expect(await get(`${WORDS}?list=industries`)).toContain('食料品製造業（09）');
  });

  test.each([
    ['言葉で', 'シンデン', ['当てはまる言葉はありません。'], ['採用、定着']],
    ['言い換えで', '省力化', ['採用、定着、省力化'], ['事業承継</td>']],
    ['目的で', '脱炭素', ['省エネ・脱炭素</td>'], ['採用、定着']],
  ])('%s探せる', async (_, q, there, gone) => {
    const text = await get(`${WORDS}?q=${encodeURIComponent(q)}`);
    for (const each of there) expect(text).toContain(each);
    for (const each of gone) expect(text).not.toContain(each);
  });

  test('CSV は、絞り込んでいても一覧全体', async () => {
    const { text, headers } = await secretariat().get(`${WORDS}.csv?q=人手`);
    expect(headers.get('content-disposition')).toContain('kakehashi-words-terms.csv');
    expect(text.replace('\ufeff', '').split('\r\n').slice(0, 3)).toEqual([
      HEAD,
      '人手不足,採用;定着;省力化,採用・人材確保;定着・職場づくり',
      '電気代,省エネ,省エネ・脱炭素',
    ]);
  });
});

describe('一つの言葉', () => {
  test('足すと、一覧の終わりに入る', async () => {
    const { status, location } = await secretariat().post(WORDS, typed());
    expect([status, location]).toEqual([303, `${WORDS}?done=saved&q=機械が古い`]);
    expect((await wordsNow()).at(-1)).toBe('機械が古い,設備;更新,設備投資');
    const text = await get(location);
    expect(text).toContain('保存しました。次の検索から使われます。');
    expect(text).toContain('丘さんが保存した一覧（第1版）');
  });

  test('言葉を選ぶと、書かれているとおりの欄が開き、直せる', async () => {
    const fields = fieldsOn(await get(`${WORDS}?word=人手不足`), WORDS);
    expect(fields).toMatchObject({ instead: ['人手不足'], besides: ['採用、定着、省力化'] });
    expect(fields.purposes).toEqual(['hiring', 'retention']);
    await secretariat().post(WORDS, { ...fields, besides: '採用，求人', wants: 'save' });
    expect((await wordsNow())[0]).toBe('人手不足,採用;求人,採用・人材確保;定着・職場づくり');
  });

  test('外せる', async () => {
    const fields = fieldsOn(await get(`${WORDS}?word=電気代`), WORDS);
    await secretariat().post(WORDS, { ...fields, wants: 'remove' });
    expect(await wordsNow()).toHaveLength(2);
  });

  test.each([
    ['言葉がない', { word: '' }, 'ことばが書かれていません。'],
    ['意味するものがない', { besides: '', purposes: [] }, 'いっしょに探すことばも目的も書かれていません。'],
    ['もうある', { word: '電気代' }, '「電気代」は、もう一覧にあります。'],
    ['ほかの人が先に変えた', { version: '7' }, 'ほかの人がこの一覧を変えました。'],
    [
      '符号でない業種',
      { list: 'industries', industry: '工場' },
      '「工場」は日本標準産業分類の符号ではありません。',
    ],
  ])('%sときは断り、書いたことを残す', async (_, part, message) => {
    const { status, text } = await secretariat().post(WORDS, typed(part));
    expect(status).toBe(422);
    expect(text).toContain(message);
    if (!('word' in part)) expect(text).toContain('value="機械が古い"');
    expect(await wordsNow()).toHaveLength(3);
  });
});

describe('ファイル', () => {
  const file = [HEAD, '人手不足,採用,採用・人材確保', '跡継ぎ,事業承継,事業承継', '看板,,販路開拓'].join(
    '\n',
  );

  test('取り込む前に、新しい言葉、変わる言葉、なくなる言葉を見せる', async () => {
    const { text } = await secretariat().post(`${WORDS}/file`, given(file));
    for (const title of ['新しい言葉', '変わる言葉', 'なくなる言葉'])
      expect(text).toContain(`<h2>${title}</h2>`);
    expect(text).toMatch(/なくなる言葉<\/h2>.*電気代.*変わる言葉<\/h2>.*人手不足.*新しい言葉<\/h2>.*看板/s);
    expect(await wordsNow()).toHaveLength(3);
    await secretariat().post(`${WORDS}/file/waiting`, fieldsOn(text, `${WORDS}/file/waiting`));
    expect(await wordsNow()).toEqual(file.split('\n').slice(1));
  });

  test('取り込めない行があれば、行と理由を告げ、何も取り込まない', async () => {
    const { status, text } = await secretariat().post(`${WORDS}/file`, given(`${file}\n灯油代,省エネ,節電`));
    expect(status).toBe(422);
    expect(text).toContain('5行目');
    expect(text).toContain('目的「節電」はありません。');
    expect(text).not.toContain('この内容で取り込む');
    await secretariat().post(`${WORDS}/file/waiting`, { base: '0' });
    expect(await wordsNow()).toHaveLength(3);
    expect(await wordsNow()).not.toContain('看板,,販路開拓');
  });

  test('見ているあいだに一覧が変われば、取り込まない', async () => {
    const { text } = await secretariat().post(`${WORDS}/file`, given(file));
    await secretariat().post(WORDS, typed());
    const fields = fieldsOn(text, `${WORDS}/file/waiting`);
    const { status } = await secretariat().post(`${WORDS}/file/waiting`, fields);
    expect(status).toBe(422);
    expect(await wordsNow()).toHaveLength(4);
  });

  test('ファイルがないとき、文字でないときは断る', async () => {
    expect((await secretariat().post(`${WORDS}/file`, new FormData())).text).toContain(
      'ファイルを選んでください。',
    );
    const broken = await secretariat().post(`${WORDS}/file`, given('PK\u0003\u0004\0\0\u0001\u0002\0\0'));
    expect([broken.status, broken.text.includes('文字のファイルとして読めません。')]).toEqual([422, true]);
    expect((await secretariat().post(`${WORDS}/file/gone`, { base: '0' })).text).toContain(
      '読み取ったファイルがもうありません。',
    );
  });
});

describe('履歴', () => {
  test('だれが、いつ、何語を変えたかが残り、前の版に戻せる', async () => {
    await secretariat().post(WORDS, typed());
    await secretariat().post(WORDS, { ...typed({ version: '1', instead: '電気代', wants: 'remove' }) });
    const text = await get(`${WORDS}/history`);
    expect(text).toContain('1語を外した。全部で3語');
    expect(text).toContain('1語を足した。全部で4語');
    const page = await get(`${WORDS}/history/1`);
    expect(page).toContain('第1版に戻すと、次のように変わります');
    expect(page).toContain('電気代');
    const { location } = await secretariat().post(`${WORDS}/history/1`, fieldsOn(page, `${WORDS}/history/1`));
    expect(await get(location)).toContain('一覧を戻しました。');
    expect(await wordsNow()).toHaveLength(4);
  });

  test('プログラムに付いている一覧に戻せる。ない版は見つからない', async () => {
    await secretariat().post(WORDS, typed());
    const page = await get(`${WORDS}/history/0`);
    await secretariat().post(`${WORDS}/history/0`, fieldsOn(page, `${WORDS}/history/0`));
    expect((await house.words.list('terms')).isShipped).toBe(true);
    expect((await secretariat().get(`${WORDS}/history/99`)).status).toBe(404);
  });
});

describe('ためす', () => {
  test('どう読み取られ、何が出るかを見せる', async () => {
    const text = await get(`${WORDS}/try?say=${encodeURIComponent('賃上げをしたい')}`);
    expect(text).toContain('読み取ったこと');
    expect(text).toContain('業務改善助成金');
    expect(text).toContain('対象の見込み');
  });

  test('最近見つからなかった言葉から、ためすことも、足すこともできる', async () => {
    house.missed([
      { theme: 'hiring', count: 9, words: [{ words: '高専生', count: 4 }] },
      {
        theme: '',
        count: 12,
        words: [
          { words: '高専生', count: 3 },
          { words: '除雪', count: 5 },
        ],
      },
    ]);
    const text = await get(`${WORDS}/try`);
    expect(text).toMatch(/高専生<\/th>.*>7<.*除雪<\/th>.*>5</s);
    expect(text).toContain(`href="${WORDS}?add=${encodeURIComponent('高専生')}#edit"`);
    expect(await get(`${WORDS}?add=高専生`)).toContain('value="高専生"');
  });
});
