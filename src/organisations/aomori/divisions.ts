import type { Division } from '../types.ts';

type Row = [
  name: string,
  bureau: string | null,
  validFrom: number | null,
  validTo: number | null,
  lastSeen: number,
];

/**
 * 青森県. Names from the reports on 令和2年度 (bureaus from its list of the 庁内連絡会議) and 令和5年度 (policy ①) and
 * from the council's matrix of 令和7年度.
 */
const ROWS: Row[] = [
  ['財政課', '総務部', null, null, 2020],
  ['企画調整課', '企画政策部', null, null, 2020],
  ['広報広聴課', null, null, null, 2020],
  ['交通政策課', null, null, 2022, 2020],
  ['地域活力振興課', null, null, 2022, 2020],
  ['県民生活文化課', '環境生活部', null, null, 2020],
  ['青少年・男女共同参画課', null, null, 2022, 2020],
  ['環境政策課', null, null, null, 2020],
  ['健康福祉政策課', '健康福祉部', null, null, 2020],
  ['がん・生活習慣病対策課', null, null, null, 2020],
  ['保健衛生課', null, null, null, 2020],
  ['こどもみらい課', null, null, null, 2020],
  ['商工政策課', '商工労働部', null, 2022, 2020],
  ['地域産業課', '商工労働部', null, 2022, 2020],
  ['産業立地推進課', '商工労働部', null, null, 2020],
  ['新産業創造課', '商工労働部', null, 2022, 2020],
  ['労政・能力開発課', '商工労働部', null, 2022, 2020],
  ['農林水産政策課', '農林水産部', null, null, 2020],
  ['総合販売戦略課', '農林水産部', null, 2022, 2020],
  ['構造政策課', null, null, null, 2020],
  ['監理課', '県土整備部', null, null, 2023],
  ['港湾空港課', null, null, null, 2020],
  ['防災危機管理課', '危機管理局', null, null, 2020],
  ['観光企画課', '観光国際戦略局', null, null, 2020],
  ['国際経済課', '観光国際戦略局', null, null, 2020],
  ['エネルギー開発振興課', 'エネルギー総合対策局', null, null, 2023],
  ['原子力立地対策課', null, null, null, 2023],
  ['会計管理課', '出納局', null, null, 2020],
  ['教育政策課', '教育庁', null, null, 2020],
  ['学校教育課', null, null, null, 2023],
  ['生涯学習課', null, null, null, 2023],
  ['総合社会教育センター', null, null, null, 2023],
  ['若者定着還流促進課', null, 2023, null, 2025],
  ['産業イノベーション推進課', null, 2023, null, 2023],
  ['DX推進課', null, 2023, null, 2023],
  ['地域企業支援課', null, 2023, null, 2025],
  ['地域交通・連携課', null, 2023, null, 2023],
  ['食ブランド・流通推進課', null, 2023, null, 2023],
  ['経済産業政策課', null, 2023, null, 2025],
  ['県民活躍推進課', null, 2023, null, 2025],
];

export const AOMORI_DIVISIONS: readonly Division[] = ROWS.map(
  ([name, bureau, validFrom, validTo, lastSeen]) => ({
    jurisdiction: '青森県',
    name,
    bureau,
    validFrom,
    validTo,
    lastSeen,
  }),
);
