export const words = {
  over: (year: string) => `${year}の照会`,
  all: 'すべて',
  count: (count: number) => `${count}件`,
  show: '表示する状態',
  forms: 'この組織の様式（Excel、一つのファイル）',
  none: '当てはまる回答はありません。',
  table: 'この組織の回答',
} as const;
