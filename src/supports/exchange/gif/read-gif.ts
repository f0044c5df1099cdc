import type { Support } from '../../support.ts';
import { readDay } from '../calls/days.ts';
import { readPapers } from '../cells/contact.ts';
import { conditionOf } from '../conditions/condition-of.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import {
  openCondition,
  readDerivedFrom,
  readId,
  readKind,
  readPurposesOf,
  sourceOf,
  unnamedOperator,
} from '../table/facts.ts';
import { type Draft, type Form, formColumn, type ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { atMost, fitted, MOST, readSteps, readSummary, wordsOf } from '../table/texts.ts';
import { given } from '../told.ts';
import { operatorOfName } from '../vocabulary/level-of-name.ts';
import { readGifCall } from './read-gif-call.ts';
import { readGifContacts } from './read-gif-contacts.ts';
import { readMoney } from './read-gif-money.ts';
import { GIF_ITEMS } from './rules.ts';

/** A support holds nothing of these; where they are filled, that is told. */
const WITHOUT_PLACE = [
  ...['添付ファイルの名称', '添付ファイル名', '詳細参照先'],
  ...['公開開始日', '公開終了日', '表示優先度'],
];
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'タイトル（制度名）': ['タイトル', '制度名'],
  'サブタイトル（通称）': ['サブタイトル', 'サブタイトル（通称名）'],
  お問合わせ先一覧: ['お問い合わせ先一覧'],
  電子申請の有無: ['電子申請URL'],
};
const COLUMNS = GIF_ITEMS.filter(({ name }) => !WITHOUT_PLACE.includes(name)).map(({ name }) =>
  formColumn(name, ALIASES[name]),
);

export const GIF_FORM: Form = {
  id: 'gif',
  title: '行政サービス・制度（GIF 451-4）',
  columns: COLUMNS,
  marks: ['制度所管組織', 'タイトル（制度名）'],
  read: readGif,
};

function readGif(row: Row, context: ReadContext): Draft | null {
  const [name, title] = [row.text('制度所管組織'), row.text('タイトル（制度名）')];
  const operator = name === undefined ? unnamedOperator(row, '制度所管組織', context) : operatorOfName(name);
  if (title === undefined) row.refuse('タイトル（制度名）', '題名がないため、この行は取り込めません。');
  if (operator === undefined || title === undefined) return null;
  const call = readGifCall(row);
  const support: Partial<Support> = {
    id: readId(row, '制度番号', operator, title),
    ...given({ derivedFrom: readDerivedFrom(row) }),
    ...{ operator, title },
    kind: readKind(row, 'サービス種別', [row.text('借入限度額') === undefined ? title : '融資']),
    ...given({ subtitle: row.text('サブタイトル（通称）'), law: fitted(row, '根拠法令', MOST.words) }),
    ...readSummary(row, { summary: '概要', content: '内容' }, title),
    ...readGifConditions(row, context),
    ...readMoney(row),
    ...(call.isAlways && { calls: [] }),
    ...given({ callNote: call.callNote, steps: readSteps(row, '申請届出方法') }),
    ...given({ papers: atMost(row, '手続書類', readPapers(row.text('手続書類') ?? ''), 50) }),
    ...given({ applyUrl: row.text('電子申請の有無'), detailUrl: row.text('詳細URL') }),
    ...given({ contacts: readGifContacts(row), disaster: row.text('災害名') }),
    ...readPurposesOf(
      row,
      { keywords: 'キーワード', actions: 'ステージとアクション', needs: 'お困りごと' },
      context,
    ),
    ...given({ confirmedOn: readDay(row, '最終更新日') }),
    source: sourceOf(row, context),
  };
  return { number: row.text('制度番号'), support, call: call.call, columns: GIF_FIELDS };
}

function readGifConditions(row: Row, { places }: ReadContext): Partial<Support> {
  const read = readConditions(
    row,
    {
      ...{ places: '地域', industries: '標準産業分類' },
      numbers: [
        ['従業員条件', 'employees'],
        ['資本金条件', 'capital'],
        ['創業年条件', 'yearsSinceFounding'],
      ],
    },
    places,
  );
  const said = wordsOf(row, ['対象者', '収入条件', '家族構成条件', '対象者条件', '地域群']);
  const who = [said ?? [], read.words].flat().join('\n');
  return {
    ...openCondition(conditionOf(read.conditions)),
    ...given({ who: fitted(row, '対象者', MOST.words, who === '' ? undefined : who) }),
    ...given({ uses: fitted(row, '用途・対象物', MOST.words) }),
  };
}

/** The column from which each field of a support comes, for what is told of it. */
const GIF_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: '制度番号', derivedFrom: '元制度番号', operator: '制度所管組織', title: 'タイトル（制度名）' },
  ...{ subtitle: 'サブタイトル（通称）', law: '根拠法令', summary: '概要', content: '内容', who: '対象者' },
  ...{ uses: '用途・対象物', amounts: '給付上限額', loan: '借入限度額', fee: '費用', calls: '公募開始日' },
  ...{ callNote: '公募備考', steps: '申請届出方法', papers: '手続書類', applyUrl: '電子申請の有無' },
  ...{ detailUrl: '詳細URL', contacts: '連絡先情報', disaster: '災害名', keywords: 'キーワード' },
  ...{ purposes: 'お困りごと', kind: 'サービス種別', confirmedOn: '最終更新日', condition: '対象者条件' },
};
