import { type ColumnRule, column } from '../column-rule.ts';

export const STAGE = '（事業者対象）事業ステージ分類';
export const SERVICE = '（事業者対象）行政サービス分類';
export const NEED = '（事業者対象）お困りごと分類';
/** Filled for supports of persons; a support of firms leaves them blank. */
export const OF_PERSONS = [
  '（個人対象）ライフステージ分類',
  '（個人対象）行政サービス分類',
  '（個人対象）お困りごと分類',
] as const;

/** The 34 columns of 支援制度 (推奨データセット) in their order, with the rules that the form gives. */
export const MUNICIPAL_COLUMNS: readonly ColumnRule[] = [
  column('制度番号'),
  column('全国地方公共団体コード', { aliases: ['都道府県コード又は市区町村コード', '地方公共団体コード'] }),
  column('法人番号'),
  column('元制度番号'),
  column('制度変更区分'),
  column('タイトル（制度名）', {
    ...{ isRequired: true, most: 40, isWideOnly: true },
    aliases: ['タイトル', '制度名'],
  }),
  column('サブタイトル（通称）', {
    most: 40,
    isWideOnly: true,
    aliases: ['サブタイトル', 'サブタイトル（通称名）'],
  }),
  column('対象者', { most: 500 }),
  column('用途・対象物', { most: 200 }),
  column('対象地域'),
  column('対象地域群'),
  column('概要', { most: 200 }),
  column('内容', { most: 5_000 }),
  column('利用・申請方法', { most: 500 }),
  column('受付開始日'),
  column('受付終了日'),
  column('受付備考'),
  column('根拠法令', { most: 500 }),
  column('詳細参照先', { most: 500 }),
  column('実施組織・支援機関', { most: 100 }),
  column('お問い合わせ先', { most: 1_000 }),
  column('電子申請URL'),
  column('標準産業分類', { mostItems: 10 }),
  column(STAGE, { isRequired: true, aliases: ['（事業者）事業ステージ分類', '事業ステージ分類'] }),
  column(SERVICE, { isRequired: true, aliases: ['（事業者）行政サービス分類', '行政サービス分類'] }),
  column(NEED, { isRequired: true, aliases: ['（事業者）お困りごと分類', 'お困りごと分類'] }),
  column(OF_PERSONS[0], { aliases: ['（個人）ライフステージ分類', '（個人）事業ステージ分類'] }),
  column(OF_PERSONS[1], { aliases: ['（個人）行政サービス分類'] }),
  column(OF_PERSONS[2], { aliases: ['（個人）お困りごと分類'] }),
  column('災害名', { mostItems: 10 }),
  column('キーワード', { isRequired: true, mostItems: 5, mostOfItem: 20 }),
  column('制度集'),
  column('公開日'),
  column('公開終了日'),
];
