import type { Check, OpenedTable } from './opened.ts';

/** Rules on heads and on the shape of a table. */
export const headChecks = {
  'L1-04': ({ tables, books }) => [
    ...tables.flatMap(({ file, records }) =>
      (records ?? []).flatMap((record, at) =>
        record.length > records![0]!.length ? [`${file} ${at + 1}行目に表の外の値があります`] : [],
      ),
    ),
    ...books.flatMap(({ id, file, sheets }) => {
      const width = tables.find((table) => table.id === id)?.records?.[0]?.length ?? 0;
      const height = tables.find((table) => table.id === id)?.records?.length ?? 0;
      const isLarger = sheets[0]!.columnCount > width || sheets[0]!.rowCount > height;
      return isLarger ? [`${file}：表の外に値があります`] : [];
    }),
  ],
  'L1-05': ({ tables }) =>
    tables.flatMap(({ file, records, columns }) =>
      (records?.[0] ?? []).flatMap((head, at) =>
        head === '' || !columns[at]?.meaning
          ? [`${file} ${at + 1}列目の見出し「${head}」に意味が付いていません`]
          : [],
      ),
    ),
  'L1-14': ({ tables }) =>
    tables.flatMap(({ file, text, records }) => {
      const lines = text.replace(/\r\n$/, '').split(/\r\n|\n|\r/).length;
      return records !== null && lines !== records.length ? [`${file}：フィールドの中に改行があります`] : [];
    }),
  'L1-15': ({ tables }) =>
    tables.flatMap(({ file, records }) => {
      if (records === null) return [`${file}：引用符の使い方が CSV の規則に合いません`];
      const uneven = records.findIndex((record) => record.length !== records[0]!.length);
      return uneven === -1
        ? []
        : [`${file} ${uneven + 1}行目の列の数が見出しと合いません（コンマを含む値を引用符で囲んでください）`];
    }),
  'L2-03': ({ tables }) =>
    tables.flatMap(({ file, records }) => {
      const heads = records?.[0] ?? [];
      const twice = heads.filter((head, at) => head === '' || heads.indexOf(head) !== at);
      return twice.map((head) => `${file}：見出し「${head}」が空か、二度あります`);
    }),
  'L3-01': ({ tables, books }) => [
    ...tables
      .filter((table) => !isHeaded(table))
      .map(({ file }) => `${file}：1行目が定義された見出しではありません`),
    ...books.flatMap(({ id, file, sheets }) => {
      const heads = tables.find((table) => table.id === id)?.columns.map(({ head }) => head) ?? [];
      const first = heads.map((_, at) => sheets[0]!.getCell(1, at + 1).value);
      return heads.every((head, at) => head === first[at])
        ? []
        : [`${file}：1行目が定義された見出しではありません`];
    }),
  ],
  'L3-09': ({ tables }) =>
    tables.flatMap(({ file, records }) =>
      (records?.[0] ?? [])
        .filter((head) =>
          /(?:19|20)\d\d|(?:令和|平成|昭和|[RHS])\s*(?:元|\d)|元年度|青森県$|全国$/.test(head),
        )
        .map((head) => `${file}：見出し「${head}」が年度や地域の値になっています（縦持ちにしてください）`),
    ),
} satisfies Record<string, Check>;

const isHeaded = ({ records, columns }: OpenedTable): boolean =>
  columns.length > 0 && columns.every(({ head }, at) => records?.[0]?.[at] === head);
