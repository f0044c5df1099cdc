import type { Amount } from '../../amounts/amount.ts';
import type { Contact, Support } from '../../support.ts';
import { readContacts } from '../cells/contact.ts';
import { readPercent, readYen } from '../cells/number.ts';
import { rateOfText } from '../cells/rate.ts';
import { conditionOf } from '../conditions/condition-of.ts';
import { CARRIES_OUT } from '../export-row.ts';
import { openCondition, readId, readKind, readPurposesOf, sourceOf } from '../table/facts.ts';
import { type Draft, type Form, formColumn, type ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { atMost, fitted, MOST, readSteps, readSummary, wordsOf } from '../table/texts.ts';
import { given } from '../told.ts';
import { readOperator } from './operator-of-row.ts';
import { readMunicipalCall } from './read-municipal.ts';

const BODY = '地方公共団体の名称';
const CODE = '全国地方公共団体コード';
const LIFE = '【人生の制度】ライフステージ分類';
const USES = '用途・対象費';
const METHOD_URL = '申請方法URL';

const fragment = (name: string, ...aliases: string[]) => formColumn(name, aliases, true);

/**
 * 支援制度（給付金）情報, of which local governments publish 85 columns today: those whose heads are known, most of them in
 * pieces only. Columns that are not known are told; none is written.
 */
export const BENEFITS_FORM: Form = {
  id: 'municipal-benefits',
  title: '支援制度（給付金）情報（自治体標準オープンデータセット）',
  columns: [
    fragment(BODY),
    formColumn(CODE, ['都道府県コード又は市区町村コード', '都道府県コードまたは市区町村コード']),
    formColumn('制度番号', ['制度ID']),
    fragment('タイトル（制度名）'),
    fragment('サブタイトル（通称名）'),
    fragment('支援制度種別'),
    formColumn('対象者'),
    fragment(USES, '用途・対象物'),
    fragment('制度概要'),
    formColumn('内容'),
    fragment('給付金額'),
    formColumn('補助率'),
    fragment('受付開始日'),
    fragment('受付終了日'),
    fragment('受付備考'),
    fragment('利用・申請方法'),
    fragment('キーワード'),
    fragment(LIFE),
    fragment(METHOD_URL),
    fragment('詳細参照先'),
    formColumn(CARRIES_OUT),
    formColumn('お問い合わせ先', ['問い合わせ先']),
    fragment('連絡先名称'),
    fragment('連絡先電話番号'),
    formColumn('お困りごと分類'),
  ],
  marks: ['タイトル（制度名）', BODY],
  read: readBenefit,
};

function readBenefit(row: Row, context: ReadContext): Draft | null {
  if (row.text(LIFE) !== undefined) {
    row.refuse(LIFE, '個人のライフステージの制度のため、この行は取り込みません。');
    return null;
  }
  const title = row.text('タイトル（制度名）');
  if (title === undefined) row.refuse('タイトル（制度名）', '題名がないため、この行は取り込めません。');
  const read = readOperator(row, { code: CODE, name: BODY, carriers: CARRIES_OUT }, context);
  if (title === undefined || read === undefined) return null;
  const { call, isAlways, callNote } = readMunicipalCall(row);
  const support: Partial<Support> = {
    id: readId(row, '制度番号', read.operator, title, read.code),
    ...{ operator: read.operator, title },
    ...given({ subtitle: row.text('サブタイトル（通称名）') }),
    kind: readKind(row, '支援制度種別', [title]),
    ...readSummary(row, { summary: '制度概要', content: '内容' }, title),
    ...openCondition(conditionOf({})),
    ...given({ who: fitted(row, '対象者', MOST.words), uses: fitted(row, USES, MOST.words) }),
    ...(isAlways && { calls: [] }),
    ...given({ amounts: readAmounts(row), callNote }),
    ...readPages(row),
    ...given({ contacts: readBenefitContacts(row, read.carriers) }),
    ...readPurposesOf(row, { keywords: 'キーワード', needs: 'お困りごと分類' }, context),
    source: sourceOf(row, context),
  };
  return { number: row.text('制度番号'), support, call, columns: BENEFIT_FIELDS };
}

/** The words as they stand; as figures only where a cell says one and nothing else. */
function readAmounts(row: Row): Amount[] | undefined {
  const [rate, sum] = [row.text('補助率'), row.text('給付金額')];
  const rateText = wordsOf(row, sum === undefined ? ['補助率'] : ['補助率', '給付金額']);
  const amount: Amount = given({
    rate: rate === undefined ? undefined : (rateOfText(rate) ?? percentWithSign(rate)),
    rateText:
      rateText === undefined ? undefined : fitted(row, '補助率', MOST.line, rateText.replace('\n', '、')),
    ceiling: sum === undefined ? undefined : readYen(sum.replace(/^上限(?:額)?|(?:以内|まで|を上限)$/g, '')),
  });
  return Object.keys(amount).length === 0 ? undefined : [amount];
}

const percentWithSign = (text: string): number | undefined =>
  /[%％]$/.test(text) ? readPercent(text) : undefined;

/** Where it is told; a page on how to apply is that too where there is no other, else it is a step of its own. */
function readPages(row: Row): Pick<Support, 'detailUrl' | 'steps'> {
  const [method, details] = [row.text(METHOD_URL), row.text('詳細参照先')];
  const steps = readSteps(row, '利用・申請方法') ?? [];
  const more =
    method !== undefined && details !== undefined && method !== details ? [`申請方法の頁：${method}`] : [];
  const all = atMost(row, '利用・申請方法', [...more, ...steps], 20);
  return given({ detailUrl: details ?? method, steps: all });
}

function readBenefitContacts(row: Row, carriers: readonly string[]): Contact[] | undefined {
  const [name, phone] = [row.text('連絡先名称'), row.text('連絡先電話番号')];
  const named = name ?? phone;
  const contacts: Contact[] = [
    ...(named === undefined ? [] : [{ name: named, ...given({ phone: phone?.normalize('NFKC') }) }]),
    ...readContacts(row.text('お問い合わせ先') ?? ''),
    ...carriers.map((each) => ({ name: each, use: CARRIES_OUT })),
  ];
  return atMost(row, '連絡先名称', contacts, 60);
}

/** The column from which each field of a support comes, for what is told of it. */
const BENEFIT_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: '制度番号', operator: BODY, title: 'タイトル（制度名）', subtitle: 'サブタイトル（通称名）' },
  ...{ summary: '制度概要', content: '内容', who: '対象者', uses: USES, amounts: '給付金額' },
  ...{ calls: '受付開始日', callNote: '受付備考', steps: '利用・申請方法', detailUrl: '詳細参照先' },
  ...{ contacts: '連絡先名称', keywords: 'キーワード', purposes: 'お困りごと分類', kind: '支援制度種別' },
};
