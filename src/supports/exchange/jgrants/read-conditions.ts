import type { Condition } from '../../condition.ts';
import { readIndustries } from '../cells/industry.ts';
import { type ColumnConditions, conditionOf } from '../conditions/condition-of.ts';
import { withMunicipalities } from '../places.ts';
import { isObject, type JsonObject } from '../table/entries.ts';
import type { ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { fitted, MOST } from '../table/texts.ts';
import { own } from '../vocabulary/own.ts';
import { EMPLOYEE_BANDS, NO_LIMIT } from './enums.ts';
import { itemsOf, textOf } from './fields.ts';
import { textOfHtml } from './html-text.ts';

/** All twenty industries are no condition. */
const ALL_INDUSTRIES = 20;

/** Areas, industries and the number of employees as conditions; `areas` are codes of prefectures. */
export function readConditions(
  entry: JsonObject,
  row: Row,
  areas: readonly string[],
  { places }: ReadContext,
): Condition {
  const conditions: ColumnConditions = {
    places: { codes: withMunicipalities(areas, places), column: 'target_area_search' },
  };
  const industries = readIndustries(itemsOf(entry, 'industry'));
  if (industries.unknown.length > 0) {
    row.tell(
      'industry',
      `「${industries.unknown.join('」「')}」は業種として読めません。業種では絞り込みません。`,
    );
  }
  const isAll = industries.codes.length >= ALL_INDUSTRIES || industries.unknown.length > 0;
  const band = textOf(entry, 'target_number_of_employees');
  const employees = own(EMPLOYEE_BANDS, band ?? '');
  if (band !== undefined && band !== NO_LIMIT && employees === undefined) {
    row.tell(
      'target_number_of_employees',
      `「${band}」は従業員数の区分として読めません。対象者に言葉で残しました。`,
    );
  }
  return conditionOf({
    ...conditions,
    ...(!isAll && { industries: { codes: industries.codes, column: 'industry' } }),
    ...(employees !== undefined && {
      numbers: [
        {
          requirement: { kind: 'number', of: 'employees', ...employees },
          column: 'target_number_of_employees',
        },
      ],
    }),
  });
}

/** What is said of who may apply, and is no data. */
export function readWho(entry: JsonObject, row: Row, unknownAreas: readonly string[]): string | undefined {
  const [area, band] = [textOf(entry, 'target_area_detail'), textOf(entry, 'target_number_of_employees')];
  const unreadBand = band !== undefined && band !== NO_LIMIT && own(EMPLOYEE_BANDS, band) === undefined;
  const rounds = Array.isArray(entry.workflow) ? entry.workflow.filter(isObject) : [];
  const details = [
    ...new Set([area ?? [], rounds.flatMap((round) => textOf(round, 'target_area_detail') ?? [])].flat()),
  ];
  if (unknownAreas.length > 0) {
    row.tell(
      'target_area_search',
      `「${unknownAreas.join('」「')}」は都道府県ではありません。地域では絞り込みません。`,
    );
  }
  const words = [
    ...details.filter((detail) => detail !== '全国').map((detail) => `対象地域：${textOfHtml(detail)}`),
    ...(unknownAreas.length > 0 ? [`対象地域（検索用）：${unknownAreas.join('、')}を含む`] : []),
    ...(unreadBand ? [`従業員数：${band}`] : []),
  ].join('\n');
  return words === '' ? undefined : fitted(row, 'target_area_detail', MOST.words, words);
}
