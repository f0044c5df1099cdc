import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, readPlaces } from '../places.ts';
import { MUNICIPALITIES } from '../supports.examples.ts';
import { readCompared } from './compared.ts';
import { readContacts } from './contact.ts';
import { industryOf, readIndustries } from './industry.ts';
import { plainTerm, readTerm, readYen, yearsOfTerm } from './number.ts';
import { rateOfText } from './rate.ts';
import { cutText, linesOfText } from './text.ts';

describe('補助率は、ほかに何も言わないときだけ数になる', () => {
  it.each([
    ['1/2', 50],
    ['２／３以内', 66.7],
    ['補助率：1/3', 33.3],
    ['3分の1以内', 33.3],
    ['三分の二', 66.7],
    ['50%', 50],
    ['33.3％以内', 33.3],
    ['最大3/4', 75],
    ['10/10', 100],
  ])('%s は %s パーセント', (text, expected) => {
    expect(rateOfText(text)).toBe(expected);
  });

  it.each([
    ['枠で違う', '1/2（小規模事業者は2/3）'],
    ['二つある', '1/2、2/3'],
    ['幅がある', '1/2～2/3'],
    ['額も言う', '1/2以内（上限100万円）'],
    ['定額', '定額'],
    ['1を超える', '3/2'],
    ['分数ではない', '4/310'],
    ['何もない', ''],
  ])('%s：「%s」は言葉のまま', (_, text) => {
    expect(rateOfText(text)).toBeUndefined();
  });
});

describe('条件の欄', () => {
  it.each([
    ['20人以下', 'employees', [{ is: 'at-most', limit: 20 }]],
    [
      '５名以上；300名以下',
      'employees',
      [
        { is: 'at-least', limit: 5 },
        { is: 'at-most', limit: 300 },
      ],
    ],
    ['1,000人未満', 'employees', [{ is: 'less-than', limit: 1000 }]],
    ['50000000円以下', 'capital', [{ is: 'at-most', limit: 50_000_000 }]],
    ['3億円を超える', 'capital', [{ is: 'more-than', limit: 300_000_000 }]],
    ['5年以内', 'yearsSinceFounding', [{ is: 'at-most', limit: 5 }]],
  ] as const)('「%s」はデータになる', (text, of, expected) => {
    expect(readCompared(text, of)).toEqual(expected.map((each) => ({ kind: 'number', of, ...each })));
  });

  it.each([
    ['小規模事業者', 'employees'],
    ['おおむね20人以下', 'employees'],
    ['20人', 'employees'],
    ['20人以下（商業は5人以下）', 'employees'],
    ['20人以下;業種による', 'employees'],
  ] as const)('「%s」は言葉のまま', (text, of) => {
    expect(readCompared(text, of)).toBeUndefined();
  });
});

describe('業種の欄', () => {
  it.each([
    ['E', 'E'],
    ['Ｅ', 'E'],
    ['09', '09'],
    ['9', '09'],
    ['製造業', 'E'],
    ['E 製造業', 'E'],
    ['09：食料品製造業', '09'],
    ['運輸業，郵便業', 'H'],
    ['学術研究、専門・技術サービス業', 'L'],
    ['サービス業(他に分類されないもの)', 'R'],
    ['鉱業、採石業、砂利採取業', 'C'],
  ])('「%s」は %s', (text, expected) => {
    expect(industryOf(text)).toBe(expected);
  });

  it.each(['E 建設業', 'U', '00', 'ものづくり', 'constructor'])('「%s」は符号ではない', (text) => {
    expect(industryOf(text)).toBeUndefined();
  });

  it('決まりと違う区切りでも読む', () => {
    expect(readIndustries(['D、E', '58'])).toEqual({ codes: ['D', 'E', '58'], unknown: [] });
  });
});

describe('地域の欄', () => {
  const places = placesOf([
    ...MUNICIPALITIES,
    { code: '132063', name: '府中市' },
    { code: '342084', name: '府中市' },
  ]);

  it.each([
    ['022012', '022012'],
    ['22012', '022012'],
    ['青森市', '022012'],
    ['青森県青森市', '022012'],
    ['鯵ケ沢町', '023213'],
    ['東津軽郡平内町', '023019'],
    ['青森県東津軽郡平内町', '023019'],
    ['岩手県', '030007'],
    ['東京都府中市', '132063'],
  ])('「%s」は %s', (text, expected) => {
    expect(readPlaces([text], places)).toEqual({ codes: [expected], unknown: [] });
  });

  it.each(['津軽一円', '府中市', '022013', '全域'])('「%s」は分からない', (text) => {
    expect(readPlaces([text], places)).toEqual({ codes: [], unknown: [text] });
  });
});

describe('金額と年数の欄', () => {
  it.each([
    ['5,000,000', 5_000_000],
    ['５００万円', 5_000_000],
    ['1.5億円', 150_000_000],
    ['0', 0],
    ['1,500円', 1500],
  ])('「%s」は %d 円', (text, expected) => {
    expect(readYen(text)).toBe(expected);
  });

  it.each(['応相談', '-5', '▲5万円', '500万', '1,00', ''])('「%s」は金額ではない', (text) => {
    expect(readYen(text)).toBeUndefined();
  });

  it.each([
    ['10', 'P10Y'],
    ['10年以内', 'P10Y'],
    ['1.5', 'P1Y6M'],
    ['１年６か月', 'P1Y6M'],
    ['18ヶ月', 'P1Y6M'],
  ])('償還期限「%s」は %s', (text, expected) => {
    expect(readTerm(text)).toBe(expected);
  });

  it('年で書いた期間は、どの月数でも元に戻る', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (months) => {
        const term = plainTerm(`P${months}M`);
        expect(readTerm(String(yearsOfTerm(term)))).toBe(term);
      }),
    );
  });
});

describe('連絡先の欄', () => {
  it.each<[string, string, object[]]>([
    [
      '見出しのある書き方',
      '名称:青森商工会議所|用途:申請の相談|電話番号:017-734-1311;名称:弘前商工会議所|URL:https://example.jp/',
      [
        { name: '青森商工会議所', use: '申請の相談', phone: '017-734-1311' },
        { name: '弘前商工会議所', url: 'https://example.jp/' },
      ],
    ],
    [
      '文の中の電話番号',
      '産業振興課 電話 ０１７２（３５）１１１１（内線 12）',
      [{ name: '産業振興課 電話 ０１７２（３５）１１１１（内線 12）', phone: '0172(35)1111' }],
    ],
    [
      '電話とファックスは、どちらか分からないので言葉のまま',
      '商工課 TEL 0172-35-1111 FAX 0172-35-2222',
      [{ name: '商工課 TEL 0172-35-1111 FAX 0172-35-2222' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(readContacts(text)).toEqual(expected);
  });
});

describe('長い文', () => {
  it('文の終わりで切る', () => {
    expect(cutText('設備を入れる費用を補助します。対象は県内の事業者です。', 20)).toEqual({
      text: '設備を入れる費用を補助します。',
      rest: '対象は県内の事業者です。',
    });
  });

  it('分けた行をつなげば、字は失われていない', () => {
    const text = fc.string({ unit: fc.constantFrom(...'あ。、😀') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (whole, most) => {
        const lines = linesOfText(whole, most);
        expect(lines.every((line) => line.length <= most)).toBe(true);
        expect(lines.join('').replaceAll('…', '')).toBe(whole.trim());
      }),
    );
  });
});
