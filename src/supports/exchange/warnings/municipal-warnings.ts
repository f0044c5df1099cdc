import type { Support } from '../../support.ts';
import { type ExportRow, exportRows } from '../export-row.ts';
import { keywordsLeft, keywordsOf, MUNICIPAL_CELLS, operatorCode } from '../municipal/cells.ts';
import { MUNICIPAL_COLUMNS, SERVICE } from '../municipal/rules.ts';
import type { Places } from '../places.ts';
import { limitWarnings } from './limits.ts';
import {
  callWarnings,
  keywordWarnings,
  kindWarnings,
  levelWarnings,
  lostInTables,
  withoutColumn,
} from './losses.ts';
import { carrierWarnings, markWarnings } from './marks.ts';
import { type ExchangeWarning, warning } from './warning.ts';

/** What the 34 columns of local governments can't hold of a support. */
export function municipalWarnings(support: Support, places: Places): ExchangeWarning[] {
  const rows = exportRows([support], places);
  const row = rows[0]!;
  return [
    ...operatorWarnings(row),
    ...limitWarnings(MUNICIPAL_COLUMNS, MUNICIPAL_CELLS, rows),
    ...conditionWarnings(row),
    ...callWarnings(support, '受付開始日'),
    ...kindWarnings(support, SERVICE),
    ...keywordWarnings(support),
    ...leftWarnings(row),
    ...markWarnings(
      { ...support, papers: [] },
      {
        ...{ steps: '利用・申請方法', papers: '', contacts: 'お問い合わせ先', callNote: '受付備考' },
      },
    ),
    ...carrierWarnings(support),
    ...withoutColumn([...lostInTables(support), ...lostInMunicipal(support)]),
  ];
}

/** A number alone is made unique by the body's code before it (GIF 451-4, 2.2.4). */
function operatorWarnings(row: ExportRow): ExchangeWarning[] {
  const { id, operator } = row.support;
  const code = operatorCode(row);
  const isBare = code !== undefined && /^[\d-]+$/.test(id) && !id.startsWith(`${code}-`);
  return [
    ...(code === undefined ? levelWarnings(row.support, '実施組織・支援機関') : []),
    ...(isBare
      ? [warning('制度番号', `数字だけの番号は、読む側で「${code}-${id}」となることがあります。`)]
      : []),
    ...(code === undefined && /[;；]/.test(operator.name)
      ? [warning('実施組織・支援機関', '組織の名前に区切りの記号（;）があります。ほかの記号にしてください。')]
      : []),
  ];
}

/** The words of purposes are written first. */
function leftWarnings(row: ExportRow): ExchangeWarning[] {
  const [left, most] = [keywordsLeft(row), keywordsOf(row).length];
  const message = `${most}個までのため、「${left.join('」「')}」は書き出されません（目的の言葉から書きます）。大事なものを先に並べてください。`;
  return left.length === 0 ? [] : [warning('キーワード', message, most, most + left.length)];
}

function conditionWarnings({ parts, places, support }: ExportRow): ExchangeWarning[] {
  const inWords = [...Object.values(parts.numbers).flat(), ...parts.rest];
  const unnamed = parts.places.filter((code) => places.nameOf(code) === undefined);
  return [
    ...(parts.isHeadOffice
      ? [warning('対象地域', '本店の所在地であることは書き出されません。「対象者」に書き添えてください。')]
      : []),
    ...(unnamed.length > 0
      ? [
          warning(
            '対象地域群',
            `名前の分からない市区町村（${unnamed.join('、')}）は、コードのまま書き出されます。`,
          ),
        ]
      : []),
    ...(inWords.length > 0
      ? [
          warning(
            '対象者',
            support.who === undefined
              ? `列のない条件が${inWords.length}つあり、文章で書き出されます。読む側ではデータとして扱われません。`
              : `列のない条件が${inWords.length}つあり、書き出されません。「対象者」の文にあるか確かめてください。`,
          ),
        ]
      : []),
  ];
}

const lostInMunicipal = ({
  amounts = [],
  loan,
  fee,
  hasBudget,
  papers = [],
  confirmedOn,
}: Support): (readonly [string, boolean])[] => [
  ['補助率と金額', amounts.some((amount) => Object.keys(amount).length > 0)],
  ['融資の条件', loan !== undefined && Object.keys(loan).length > 0],
  ['費用', fee !== undefined],
  ['予算枠の有無', hasBudget !== undefined],
  ['手続書類', papers.length > 0],
  ['確認日', confirmedOn !== undefined],
];
