import type { Support } from '../../support.ts';
import { exportRows } from '../export-row.ts';
import { GIF_CELLS } from '../gif/cells.ts';
import { GIF_ITEMS } from '../gif/rules.ts';
import type { Places } from '../places.ts';
import { amountWarnings } from './amounts.ts';
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

/** What GIF 451-4 can't hold of a support. */
export function gifWarnings(support: Support, places: Places): ExchangeWarning[] {
  const rows = exportRows([support], places);
  const columns = {
    ...{ steps: '申請届出方法', papers: '手続書類', contacts: '連絡先情報', callNote: '公募備考' },
  };
  return [
    ...levelWarnings(support, '制度所管組織'),
    ...limitWarnings(GIF_ITEMS, GIF_CELLS, rows),
    ...conditionWarnings(rows[0]!.parts),
    ...amountWarnings(support),
    ...callWarnings(support, '公募開始日'),
    ...kindWarnings(support, 'サービス種別'),
    ...keywordWarnings(support),
    ...markWarnings(support, columns),
    ...carrierWarnings(support),
    ...withoutColumn([...lostInTables(support), ['融資の備考', support.loan?.note !== undefined]]),
  ];
}

function conditionWarnings({
  isHeadOffice,
  industries,
  rest,
}: ReturnType<typeof exportRows>[number]['parts']): ExchangeWarning[] {
  const isDeep = industries.some((code) => code.length > 2);
  return [
    ...(isHeadOffice
      ? [warning('地域', '本店の所在地であることは書き出されません。「対象者」に書き添えてください。')]
      : []),
    ...(rest.length > 0
      ? [
          warning(
            '対象者条件',
            `列のない条件が${rest.length}つあり、文章で書き出されます。読む側ではデータとして扱われません。`,
          ),
        ]
      : []),
    ...(isDeep
      ? [
          warning(
            '標準産業分類',
            '大分類か中分類で書く決まりですが、小分類・細分類があります。中分類に直してください。',
          ),
        ]
      : []),
  ];
}
