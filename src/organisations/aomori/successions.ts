import type { Succession } from '../types.ts';

type Row = Omit<Succession, 'jurisdiction' | 'year'>;

/** 青森県 between the reports on 令和2年度 and 令和5年度. No document says it in words: each row has its evidence. */
const ROWS: Row[] = [
  {
    from: '労政・能力開発課',
    to: '若者定着還流促進課',
    kind: 'split',
    part: '就職・定着、雇用促進',
    sure: 'high',
    evidence:
      'ジョブカフェあおもり運営・推進事業、あおもり移住支援事業、中高年就職支援事業などの担当が移っている(令和2年度と令和5年度の年次報告の一覧)。',
  },
  {
    from: '労政・能力開発課',
    to: '産業イノベーション推進課',
    kind: 'split',
    part: '職業能力開発',
    sure: 'high',
    evidence:
      '職業能力開発グループと、訓練校事業、離職者等再就職訓練事業などの担当が移っている(令和2年度と令和5年度の年次報告)。',
  },
  {
    from: '企画調整課',
    to: '若者定着還流促進課',
    kind: 'split',
    part: '若者の県内定着・還流',
    sure: 'medium',
    evidence:
      '若者の県内定着・還流を題名とする事業が、令和2年度は企画調整課、令和5年度は若者定着還流促進課の担当である。企画調整課のほかの仕事は資料からは分からない。',
  },
  {
    from: '地域産業課',
    to: '地域企業支援課',
    kind: 'renamed',
    part: null,
    sure: 'medium',
    evidence:
      '経営革新計画の仕事が、令和2年度は地域産業課、令和7年度の協議会資料では地域企業支援課である。ほかのグループの行き先は資料からは分からない。',
  },
  {
    from: '新産業創造課',
    to: '産業イノベーション推進課',
    kind: 'split',
    part: 'ものづくり技術、ライフ、知的財産',
    sure: 'low',
    evidence:
      '課の名前と役割が近い。令和5年度の年次報告は基本方針①だけが手元にあり、事業では確かめられない。',
  },
  {
    from: '新産業創造課',
    to: 'DX推進課',
    kind: 'split',
    part: '情報産業振興',
    sure: 'medium',
    evidence: 'デジタル人材の育成と確保の事業が、令和2年度は新産業創造課、令和5年度はDX推進課の担当である。',
  },
  {
    from: '地域活力振興課',
    to: '地域交通・連携課',
    kind: 'merged',
    part: null,
    sure: 'high',
    evidence: '人づくりグループと地域創発人財育成事業の担当が移っている(令和2年度と令和5年度の年次報告)。',
  },
  {
    from: '交通政策課',
    to: '地域交通・連携課',
    kind: 'merged',
    part: '地域交通',
    sure: 'low',
    evidence: '課の名前が地域交通を含む。交通の事業は手元の令和5年度の資料にない。',
  },
  {
    from: '総合販売戦略課',
    to: '食ブランド・流通推進課',
    kind: 'renamed',
    part: null,
    sure: 'high',
    evidence:
      '食品産業振興グループとあおもり食品産業強化サポート事業の担当が移っている(令和2年度と令和5年度の年次報告)。',
  },
  {
    from: '商工政策課',
    to: '経済産業政策課',
    kind: 'renamed',
    part: null,
    sure: 'low',
    evidence: '令和7年度の協議会資料に経済産業政策課があり、役割と名前が近い。',
  },
  {
    from: '青少年・男女共同参画課',
    to: '県民活躍推進課',
    kind: 'renamed',
    part: '男女共同参画',
    sure: 'low',
    evidence: '女性の活躍の取組が、令和7年度の協議会資料では県民活躍推進課のものである。',
  },
];

export const AOMORI_SUCCESSIONS: readonly Succession[] = ROWS.map((row) => ({
  jurisdiction: '青森県',
  year: 2023,
  ...row,
}));
