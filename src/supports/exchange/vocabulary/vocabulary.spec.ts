import { describe, expect, it } from 'vitest';
import { SUPPORT_KINDS, type SupportKind } from '../../kinds.ts';
import { PURPOSES, type Purpose } from '../../purposes.ts';
import { PURPOSES_IN_CATALOGUE, PURPOSES_OF_ACTIONS, PURPOSES_OF_NEEDS, SERVICE_TYPES } from './catalogue.ts';
import { kindInName, kindOfServiceType } from './kind-of.ts';
import { levelOfName, operatorInTitle } from './level-of-name.ts';
import { keywordsWith, readPurposes, writePurposes } from './purposes-of.ts';
import { idOfNumber, idOfTitle } from './support-id.ts';

describe('組織の名前から、国・県・市町村・機関が分かる', () => {
  it.each([
    [
      'nation',
      [
        '経済産業省',
        '中小企業庁',
        '青森労働局',
        '北海道労働局',
        '東北経済産業局',
        '内閣府',
        'ハローワーク青森',
        '日本政策金融公庫',
      ],
    ],
    ['prefecture', ['青森県', '青森県商工労働部', '北海道', '東京都産業労働局', '青森県教育委員会']],
    ['municipality', ['青森市', '青森県八戸市', '東津軽郡平内町', '八戸市商工労働まちづくり部', '六ヶ所村']],
    [
      'institution',
      ['青森商工会議所', '青森県商工会連合会', '（公財）21あおもり産業総合支援センター', 'みちのく'],
    ],
  ] as const)('%s', (level, names) => {
    expect(names.map((name) => [name, levelOfName(name)])).toEqual(names.map((name) => [name, level]));
  });

  it.each([
    ['【わかやま産業振興財団】令和8年度海外展開支援', { name: 'わかやま産業振興財団', level: 'institution' }],
    ['【青森県】省エネ設備導入補助金', { name: '青森県', level: 'prefecture' }],
    ['【第3次公募】省エネ設備導入補助金', undefined],
    ['省エネ設備導入補助金', undefined],
  ])('題名「%s」', (title, expected) => {
    expect(operatorInTitle(title)).toEqual(expected);
  });
});

describe('サービスカタログ', () => {
  it('どの種別も、そこから読めば同じ種別か、区別のない種別になる', () => {
    const kinds = Object.keys(SUPPORT_KINDS) as SupportKind[];
    const others = kinds.filter((kind) => kindOfServiceType(SERVICE_TYPES[kind])!.kind !== kind);
    expect(others).toEqual(['event', 'registration', 'information']);
  });

  it('使う言葉は、どれも読むほうの表にもある', () => {
    const places = Object.values(PURPOSES_IN_CATALOGUE);
    for (const { action, need } of places) {
      if (action !== undefined) expect(PURPOSES_OF_ACTIONS).toHaveProperty([action.split('/').at(-1)!]);
      if (need !== undefined) expect(PURPOSES_OF_NEEDS).toHaveProperty([need]);
    }
  });

  it.each(Object.keys(PURPOSES) as Purpose[])('目的 %s は、キーワードからそのまま戻る', (purpose) => {
    const cells = writePurposes([purpose]);
    expect(readPurposes(keywordsWith(['機械'], [purpose]), cells)).toEqual({
      ...{ purposes: [purpose], keywords: ['機械'], unknown: [] },
    });
  });

  it.each<[string, string[], { actions: string[]; needs: string[] }, object]>([
    ['お困りごとだけ', [], { actions: [], needs: ['人材', 'IT化'] }, { purposes: ['hiring', 'digital'] }],
    [
      'キーワードが詳しければ、そちら',
      ['賃上げ'],
      { actions: [], needs: ['人材'] },
      { purposes: ['wages'], keywords: [] },
    ],
    ['ステージだけでは目的にならない', [], { actions: ['創業期'], needs: [] }, { purposes: [], unknown: [] }],
    ['符号は読めない', [], { actions: [], needs: ['12', 'constructor'] }, { unknown: ['12', 'constructor'] }],
  ])('%s', (_, keywords, cells, expected) => {
    expect(readPurposes(keywords, cells)).toMatchObject(expected);
  });
});

describe('題名の言葉から', () => {
  it.each([
    ['省力化設備導入補助金', 'subsidy'],
    ['若者定着奨励金', 'benefit'],
    ['経営安定化資金', 'loan'],
    ['専門家派遣事業', 'expert-dispatch'],
    ['健康経営認定制度', 'certification'],
    ['まちの店', undefined],
  ])('「%s」は %s', (title, expected) => {
    expect(kindInName(title)).toBe(expected);
  });
});

describe('制度番号', () => {
  it.each([
    ['そのまま', 'aomori-energy', undefined, 'aomori-energy'],
    ['大文字と下線', 'AO_001', undefined, 'ao-001'],
    ['数字だけなら、団体コードを前に付ける', '001', '022012', '022012-001'],
    ['もう付いている', '022012-001', '022012', '022012-001'],
    ['団体が分からない', '001', undefined, '001'],
    ['日本語だけ', '補助金', undefined, undefined],
  ])('%s：%s', (_, number, body, expected) => {
    expect(idOfNumber(number, body)).toBe(expected);
  });

  it('番号のない制度は、組織と題名が同じなら同じ番号になる', () => {
    expect(idOfTitle('青森市', '創業補助金')).toBe(idOfTitle('青森市', '創業補助金'));
    expect(idOfTitle('青森市', '創業補助金')).not.toBe(idOfTitle('弘前市', '創業補助金'));
    expect(idOfTitle('青森市', '創業補助金')).toMatch(/^imported-[0-9a-f]{16}$/);
  });
});
