import type { Operator, OperatorLevel } from '../../support.ts';
import { prefectureOf } from '../places.ts';

/** Bodies of their own, whatever place stands before their name. */
const INSTITUTION =
  /(?:(?<!委員)会|会議所|財団|機構|公社|協会|組合|連合会|銀行|金庫|公庫|大学|高専|学校|株式会社|有限会社|合同会社|センター|公団|事業団|法人.*|研究所|プラザ|機関)$/;
const MINISTRY = /(?:省|内閣府)$|省.*(?:局|庁|部|課|室)$|^(?!.*[都道府県市区町村]).*庁$|^国$/;
/** Offices of the nation and bodies that carry out its measures. */
const OF_NATION =
  /ハローワーク|公共職業安定所|労働基準監督署|税務署|日本政策金融公庫|中小企業基盤整備機構|求職者雇用支援機構|日本貿易振興機構|よろず支援拠点/;
/** 地方支分部局; a prefecture's own 産業労働局 begins with the prefecture. */
const BRANCH = /(?:労働局|経済産業局|農政局|整備局|運輸局|国税局|財務局)$/;
/** No body has a longer name; patterns need not look further. */
const LONGEST_NAME = 200;
/** 青森市, 東津軽郡平内町, 青森市経済部 */
const MUNICIPALITY = /^(?:.{1,6}?郡)?.{1,8}?[市区町村](?:役所|役場|(?!.*省).*(?:部|局|課|室|支所))?$/;
const OFFICE = /(?:部|局|課|室|庁|グループ|本部|委員会|事務所|県民局|支所)$/;

/**
 * Who runs a support, told by its name where the form has no column for that: 経済産業省 is the nation, 青森県商工労働部 the
 * prefecture, 青森市 a municipality; what is none of them is an institution.
 */
export function levelOfName(name: string): OperatorLevel {
  const bare = name.normalize('NFKC').replace(/\s/g, '');
  if (bare.length > LONGEST_NAME) return 'institution';
  const prefecture = prefectureOf(bare)?.name ?? '';
  const rest = bare.slice(prefecture.length);
  if (rest === '') return bare === '' ? 'institution' : 'prefecture';
  if (OF_NATION.test(bare)) return 'nation';
  if (INSTITUTION.test(rest)) return 'institution';
  if (BRANCH.test(bare) && ['', '北海道'].includes(prefecture)) return 'nation';
  if (MUNICIPALITY.test(rest)) return 'municipality';
  if (prefecture !== '') return OFFICE.test(rest) ? 'prefecture' : 'institution';
  return MINISTRY.test(bare) ? 'nation' : 'institution';
}

export const operatorOfName = (name: string): Operator => ({ name, level: levelOfName(name) });

/** 「【わかやま産業振興財団】令和8年度…」: titles of a portal that name their operator so; undefined for other brackets. */
export function operatorInTitle(title: string): Operator | undefined {
  return bodyOfName(/^[【［[](.{2,30}?)[】］\]]/.exec(title)?.[1]?.trim() ?? '');
}

/** The operator where a name is that of a body; undefined where it may be anything else. */
export function bodyOfName(name: string): Operator | undefined {
  const level = levelOfName(name);
  return level !== 'institution' || INSTITUTION.test(name) ? { name, level } : undefined;
}
