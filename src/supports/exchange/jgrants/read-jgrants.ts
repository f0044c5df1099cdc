import type { Purpose } from '../../purposes.ts';
import type { Operator, Paper, Support } from '../../support.ts';
import type { JsonObject } from '../table/entries.ts';
import { openCondition, unsaidPurposes } from '../table/facts.ts';
import type { Draft, ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { atMost, MOST } from '../table/texts.ts';
import { given } from '../told.ts';
import { bodyOfName, levelOfName, operatorInTitle } from '../vocabulary/level-of-name.ts';
import { own } from '../vocabulary/own.ts';
import { MOST_PURPOSES } from '../vocabulary/purposes-of.ts';
import { idOfNumber } from '../vocabulary/support-id.ts';
import { USE_PURPOSES } from './enums.ts';
import { fileNames, itemsOf, textOf } from './fields.ts';
import { readAmounts } from './read-amounts.ts';
import { readJgrantsCalls } from './read-calls.ts';
import { readConditions, readWho } from './read-conditions.ts';
import { readTexts } from './read-texts.ts';

/** As jGrants asks to be cited. */
export const JGRANTS_SOURCE = '出典: Jグランツ（jGrants）';
const UNNAMED = '実施機関（jGrantsに記載なし）';

/** One entry of jGrants' answers: of the list, of a detail of version 1 or of version 2. */
export function readJgrants(entry: JsonObject, row: Row, context: ReadContext): Draft | null {
  const [title, number] = [textOf(entry, 'title'), textOf(entry, 'id')];
  if (title === undefined) row.refuse('title', '題名がないため、取り込めません。');
  if (number === undefined) row.refuse('id', '補助金IDがないため、取り込めません。');
  // Identifiers of eighteen characters tell capitals in their last three, so that small letters are enough.
  const id = number === undefined ? undefined : idOfNumber(`jgrants-${number}`);
  if (number !== undefined && id === undefined)
    row.refuse('id', `補助金ID「${number}」は番号として使えません。`);
  if (title === undefined || number === undefined || id === undefined) return null;
  const { calls, areas, unknownAreas } = readJgrantsCalls(entry, row);
  const { operator, program } = readOperator(entry, title, row, context);
  const url = textOf(entry, 'front_subsidy_detail_page_url');
  const support: Partial<Support> = {
    ...{ id, operator, title, kind: 'subsidy' as const, ...given({ program }) },
    ...readTexts(entry, title, row),
    ...openCondition(readConditions(entry, row, areas, context)),
    ...given({ who: readWho(entry, row, unknownAreas), amounts: readAmounts(entry, row) }),
    purposes: readUsePurposes(entry, row, context),
    ...given({ calls, callNote: readNote(entry), detailUrl: url }),
    ...(textOf(entry, 'request_reception_presence') === '有' && given({ applyUrl: url })),
    ...given({ papers: atMost(row, 'application_form', formsOf(entry, url), 50) }),
    source: { document: [JGRANTS_SOURCE, textOf(entry, 'name') ?? []].flat().join(' '), ...given({ url }) },
  };
  return { number, support, columns: JGRANTS_FIELDS };
}

/**
 * `institution_name` is the operator or, by the published definition (制度名), the scheme: a name that is that of a body is
 * the former. Else the title may begin with the operator in brackets; most answers say nothing.
 */
function readOperator(
  entry: JsonObject,
  title: string,
  row: Row,
  context: ReadContext,
): { operator: Operator; program: string | undefined } {
  const name = textOf(entry, 'institution_name');
  const inName = name === undefined ? undefined : bodyOfName(name);
  const operator = inName ?? context.operator ?? operatorInTitle(title);
  const program = inName === undefined ? name : undefined;
  if (operator !== undefined) return { operator, program };
  row.tell('institution_name', '実施機関の名前がありません。公募要領で確かめて書き加えてください。');
  return { operator: { name: UNNAMED, level: levelOfName(UNNAMED) }, program };
}

function readUsePurposes(entry: JsonObject, row: Row, context: ReadContext): readonly Purpose[] {
  const items = itemsOf(entry, 'use_purpose');
  const purposes = [...new Set(items.flatMap((item) => own(USE_PURPOSES, item) ?? []))];
  for (const item of items.filter((each) => own(USE_PURPOSES, each) === undefined)) {
    row.tell('use_purpose', `「${item}」に当たる目的がありません。`);
  }
  return atMost(row, 'use_purpose', purposes, MOST_PURPOSES) ?? unsaidPurposes(row, 'use_purpose', context);
}

function readNote(entry: JsonObject): string | undefined {
  const { is_enable_multiple_request: again } = entry;
  const words = [
    ...(again === true
      ? ['同じ事業者が複数回申請できます']
      : again === false
        ? ['申請は一回に限ります']
        : []),
    ...(textOf(entry, 'request_reception_presence') === '無' ? ['jGrantsでは申請を受け付けません'] : []),
  ].join('。');
  return words === '' ? undefined : words;
}

/** The forms by name; what is in them (base64) is not kept. */
const formsOf = (entry: JsonObject, url: string | undefined): Paper[] =>
  fileNames(entry, 'application_form').map((name) => ({
    name: name.slice(0, MOST.line),
    from: 'jGrantsの頁',
    ...given({ url }),
  }));

/** The field from which each of a support's comes, for what is told of it. */
const JGRANTS_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: 'id', operator: 'institution_name', title: 'title', summary: 'subsidy_catch_phrase' },
  ...{ content: 'detail', who: 'target_area_detail', amounts: 'subsidy_max_limit', calls: 'workflow' },
  ...{ papers: 'application_form', purposes: 'use_purpose', condition: 'target_area_search' },
  ...{ detailUrl: 'front_subsidy_detail_page_url', applyUrl: 'front_subsidy_detail_page_url' },
};
