import type { CsvColumn } from '../../../../formats/index.ts';
import { standingText } from '../standing-text.ts';
import type { DeskRow } from './row.ts';
import { concernWords, openingWords } from './words.ts';

const callOf = ({ opening }: DeskRow) => (opening.state === 'always' ? undefined : opening.call);

/** データ用: one row for each support. */
export const columnsOn = (today: string): CsvColumn<DeskRow>[] => [
  { head: '制度番号', value: ({ kept }) => kept.id },
  { head: '名称', value: ({ kept }) => kept.working.title },
  { head: '受け持つ組織', value: ({ ownerName }) => ownerName },
  { head: '実施する機関', value: ({ kept }) => kept.working.operator.name },
  { head: '状態', value: ({ kept }) => standingText(kept, today) },
  { head: '公開日', value: ({ kept, isPublic }) => (isPublic ? (kept.publishOn ?? '') : '') },
  { head: '受付', value: ({ opening }) => openingWords[opening.state] },
  { head: '受付開始日', value: (row) => callOf(row)?.opensOn ?? '' },
  { head: '受付終了日', value: (row) => callOf(row)?.closesOn ?? '' },
  { head: '確認日', value: ({ kept }) => kept.confirmedOn ?? '' },
  { head: '気づき', value: ({ concerns }) => concerns.map((each) => concernWords[each]).join('；') },
  { head: '最後に変えた日時（協定世界時）', value: ({ kept }) => kept.changedAt },
  { head: '最後に変えた人', value: ({ kept }) => kept.changedBy },
];
