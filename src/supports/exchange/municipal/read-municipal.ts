import type { Contact, Support } from '../../support.ts';
import { noteOf, type ReadCall, readCall } from '../calls/call-note.ts';
import { readDays } from '../calls/days.ts';
import { readContacts } from '../cells/contact.ts';
import { conditionOf } from '../conditions/condition-of.ts';
import { readConditions } from '../conditions/read-conditions.ts';
import { CARRIES_OUT } from '../export-row.ts';
import {
  openCondition,
  readDerivedFrom,
  readId,
  readKind,
  readPurposesOf,
  sourceOf,
} from '../table/facts.ts';
import { type Draft, type Form, formColumn, type ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { atMost, fitted, MOST, readSteps, readSummary } from '../table/texts.ts';
import { given } from '../told.ts';
import { readAreas } from './areas.ts';
import { readOperator } from './operator-of-row.ts';
import { MUNICIPAL_COLUMNS, NEED, OF_PERSONS, SERVICE, STAGE } from './rules.ts';

/** A support holds nothing of these; where they are filled, that is told. */
const WITHOUT_PLACE = ['法人番号', '制度集', '公開日', '公開終了日'];

export const MUNICIPAL_FORM: Form = {
  id: 'municipal',
  title: '支援制度（自治体オープンデータ）',
  columns: MUNICIPAL_COLUMNS.filter(({ name }) => !WITHOUT_PLACE.includes(name)).map(({ name, aliases }) =>
    formColumn(name, aliases),
  ),
  marks: ['タイトル（制度名）', '受付開始日'],
  read: readMunicipal,
};

function readMunicipal(row: Row, context: ReadContext): Draft | null {
  const ofPersons = columnOfPersons(row);
  if (ofPersons !== undefined) {
    row.refuse(ofPersons, '個人向けの制度のため、この行は取り込みません（事業者向けの分類が空欄です）。');
    return null;
  }
  const title = row.text('タイトル（制度名）');
  if (title === undefined) row.refuse('タイトル（制度名）', '題名がないため、この行は取り込めません。');
  const read = readOperator(row, { code: '全国地方公共団体コード', carriers: CARRIES_OUT }, context);
  if (title === undefined || read === undefined) return null;
  const { operator, code, carriers } = read;
  const call = readMunicipalCall(row);
  const support: Partial<Support> = {
    id: readId(row, '制度番号', operator, title, code),
    ...given({ derivedFrom: readDerivedFrom(row) }),
    ...{ operator, title },
    ...given({ subtitle: row.text('サブタイトル（通称）'), law: fitted(row, '根拠法令', MOST.words) }),
    kind: readKind(row, SERVICE, [title]),
    ...readSummary(row, { summary: '概要', content: '内容' }, title),
    ...readMunicipalConditions(row, context),
    ...(call.isAlways && { calls: [] }),
    ...given({ callNote: call.callNote, steps: readSteps(row, '利用・申請方法') }),
    ...given({ applyUrl: row.text('電子申請URL') }),
    ...readDetails(row, carriers),
    ...given({ disaster: row.text('災害名') }),
    ...readPurposesOf(row, { keywords: 'キーワード', actions: STAGE, needs: NEED }, context),
    source: sourceOf(row, context),
  };
  return { number: row.text('制度番号'), support, call: call.call, columns: MUNICIPAL_FIELDS };
}

/** The classification of firms or that of persons is filled, whichever it is for. */
const columnOfPersons = (row: Row): string | undefined =>
  [SERVICE, NEED].every((column) => row.text(column) === undefined)
    ? OF_PERSONS.find((column) => row.text(column) !== undefined)
    : undefined;

function readMunicipalConditions(row: Row, { places }: ReadContext): Partial<Support> {
  const areas = readAreas(row, { prefectures: '対象地域', municipalities: '対象地域群' }, places);
  const { conditions, words } = readConditions(row, { industries: '標準産業分類' }, places);
  const who = [row.text('対象者') ?? [], areas.words, words].flat().join('\n');
  return {
    ...openCondition(conditionOf({ ...conditions, ...given({ places: areas.places }) })),
    ...given({ who: fitted(row, '対象者', MOST.words, who === '' ? undefined : who) }),
    ...given({ uses: fitted(row, '用途・対象物', MOST.words) }),
  };
}

export function readMunicipalCall(row: Row): ReadCall {
  const told = row.text('受付備考') ?? '';
  const { opensOn, closesOn, words } = readDays(row, '受付開始日', '受付終了日', told);
  return readCall({ opensOn, closesOn, note: noteOf([told, ...words]) });
}

/** 詳細参照先 is a page, or in words where else it is told: then it is a contact to turn to. */
function readDetails(row: Row, carriers: readonly string[]): Pick<Support, 'detailUrl' | 'contacts'> {
  const details = row.text('詳細参照先');
  const isPage = details !== undefined && /^https?:\/\/\S+$/.test(details);
  const contacts: Contact[] = [
    ...readContacts(row.text('お問い合わせ先') ?? ''),
    ...carriers.map((name) => ({ name, use: CARRIES_OUT })),
    ...(details === undefined || isPage
      ? []
      : readContacts(details).map((contact) => ({ ...contact, use: '詳細参照先' }))),
  ];
  return {
    ...(isPage && { detailUrl: details }),
    ...given({ contacts: atMost(row, 'お問い合わせ先', contacts, 60) }),
  };
}

/** The column from which each field of a support comes, for what is told of it. */
const MUNICIPAL_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: '制度番号', derivedFrom: '元制度番号', operator: CARRIES_OUT, title: 'タイトル（制度名）' },
  ...{ subtitle: 'サブタイトル（通称）', law: '根拠法令', summary: '概要', content: '内容', who: '対象者' },
  ...{ uses: '用途・対象物', calls: '受付開始日', callNote: '受付備考', steps: '利用・申請方法' },
  ...{ applyUrl: '電子申請URL', detailUrl: '詳細参照先', contacts: 'お問い合わせ先', disaster: '災害名' },
  ...{ keywords: 'キーワード', purposes: NEED, kind: SERVICE, condition: '対象者' },
};
