import { CODE_LISTS, type DataTable, dataTable } from '../../../../report/index.ts';
import { PURPOSES, SUPPORT_KINDS } from '../../../../supports/index.ts';
import { words } from '../../../portal/words.ts';
import { column, optional } from './column.ts';

interface CodeRow {
  list: string;
  code: string;
  name: string;
  meaning?: string;
}

const named = (list: string, names: Readonly<Record<string, string>>): CodeRow[] =>
  Object.entries(names).map(([code, name]) => ({ list, code, name }));

/** The same list as in the data of the report. */
const ofReport = (list: 'flag' | 'columnType'): CodeRow[] =>
  Object.entries(CODE_LISTS[list] as Record<string, readonly [string, string?]>).map(
    ([code, [name, meaning]]) => ({ list, code, name, ...(meaning === undefined ? {} : { meaning }) }),
  );

const ROWS: readonly CodeRow[] = [
  ...named('supportKind', SUPPORT_KINDS),
  ...named('purpose', PURPOSES),
  ...named('operatorLevel', words.level),
  ...named('opening', {
    ...{ always: '随時', open: '受付中', coming: '受付前', closed: '終了', unknown: '日程は未定' },
  }),
  ...named('derivedChange', { reworded: '表現の変更', extended: '拡充', narrowed: '条件の追加' }),
  ...named('relation', { combines: '併用できる', excludes: '併用できない' }),
  ...ofReport('flag'),
  ...ofReport('columnType'),
];

/** What every code of our tables means. */
export const codesTable = (): DataTable =>
  dataTable<CodeRow>(
    { id: 'codes', title: 'コード表', description: 'コードで書いた列のコードと名称' },
    [
      column('コード表', 'codeList', 'columns の「コード表」に書いた名前', ({ list }) => list),
      column('コード', 'code', 'データに書かれるコード', ({ code }) => code, {
        type: 'code',
        codes: 'codes',
      }),
      column('名称', 'codeName', 'コードの名称', ({ name }) => name, { type: 'name' }),
      optional('説明', 'codeMeaning', '名称だけではわからないこと', ({ meaning }) => meaning),
    ],
    ROWS,
  );
