import { isPrefectureCode } from '../../../organisations/index.ts';
import type { Support } from '../../support.ts';
import { partsOf } from '../conditions/parts.ts';
import { bandOf } from '../jgrants/write-jgrants.ts';
import { type Places, withPrefectures } from '../places.ts';
import { levelWarnings, lostInTables, withoutColumn } from './losses.ts';
import { type ExchangeWarning, warning } from './warning.ts';

const MOST_OF_ID = 18;

/** What an entry of jGrants' list can't hold of a support. */
export function jgrantsWarnings(support: Support, places: Places): ExchangeWarning[] {
  const { id, calls = [] } = support;
  const parts = partsOf(support.condition);
  const isInside = withPrefectures(parts.places, places).some((code) => !isPrefectureCode(code));
  const hasBand = parts.numbers.employees.length === 0 || bandOf(support, parts) !== null;
  return [
    ...(id.length > MOST_OF_ID
      ? [
          warning(
            'id',
            `${MOST_OF_ID}字までです（今は${id.length}字）。長い番号を読めない相手があります。`,
            MOST_OF_ID,
            id.length,
          ),
        ]
      : []),
    ...(calls.length > 1
      ? [
          warning(
            'acceptance_start_datetime',
            '受付期間は一回分だけです。受付中か次の公募回だけが書き出されます。',
            1,
            calls.length,
          ),
        ]
      : []),
    ...(isInside
      ? [
          warning(
            'target_area_search',
            '市区町村は書けないため、都道府県の名前になります。題名か詳細で補ってください。',
          ),
        ]
      : []),
    ...(hasBand
      ? []
      : [
          warning('target_number_of_employees', '従業員数が決まった区分に当たらないため、書き出されません。'),
        ]),
    ...levelWarnings(support, 'institution_name'),
    ...withoutColumn([...lostInTables(support), ...lostInList(support)]),
  ];
}

function lostInList(support: Support): (readonly [string, boolean])[] {
  const { amounts = [], calls = [], contacts = [], steps = [], papers = [], keywords = [] } = support;
  const { industries, numbers, rest, isHeadOffice } = partsOf(support.condition);
  const others = [...industries, ...numbers.capital, ...numbers.yearsSinceFounding, ...rest];
  const isTold = (value: unknown) => value !== undefined;
  return [
    ['種別', support.kind !== 'subsidy'],
    ['目的', true],
    ['概要', support.summary !== support.title],
    ['内容', isTold(support.content)],
    ['通称', isTold(support.subtitle)],
    ['対象者・用途', isTold(support.who) || isTold(support.uses)],
    ['そのほかの条件', others.length > 0 || isHeadOffice],
    [
      '補助率などの金額',
      amounts.length > 1 || amounts.some(({ ceiling: _, ...more }) => Object.keys(more).length > 0),
    ],
    ['融資の条件', isTold(support.loan)],
    ['費用・予算枠', isTold(support.fee) || isTold(support.hasBudget)],
    ['公募回の名前・予算・備考', isTold(support.callNote) || calls.some(hasMoreThanDays)],
    ['手順・書類', steps.length > 0 || papers.length > 0],
    ['申請と詳細の頁', isTold(support.applyUrl) || isTold(support.detailUrl)],
    ['連絡先', contacts.length > 0],
    ['根拠法令・災害名', isTold(support.law) || isTold(support.disaster)],
    ['キーワード', keywords.length > 0],
    ['元の制度・確認日', isTold(support.derivedFrom) || isTold(support.confirmedOn)],
  ];
}

const hasMoreThanDays = ({ name, budget, endedOn, note }: NonNullable<Support['calls']>[number]): boolean =>
  [name, budget, endedOn, note].some((each) => each !== undefined);
