import type { Happened } from './this-year.ts';

/** What happened in the prefecture between 令和2年度 and 令和3年度, as the secretariat knows it. */
export const HAPPENED: Happened = {
  fiscalYear: 2021,
  renamedDivision: { from: '保健衛生課', to: '食と暮らしの衛生課' },
  ended: 'オンライン活用人材獲得推進事業',
  renamed: { from: '海外産業経済交流推進事業', to: '海外経済交流推進事業' },
  merged: {
    from: ['知的財産総合活用促進事業', '知財経営次世代企業育成事業'],
    to: '知的財産経営促進事業',
  },
  split: {
    from: '取引推進事業',
    to: ['県内取引推進事業', '県外取引推進事業'],
  },
  begun: [
    { name: '県政広報で伝える中小企業の仕事事業', policy: 1, division: '広報広聴課' },
    ...[1, 2, 3, 4, 5].map((policy) => ({
      name: `人と仕事の橋渡し事業（第${policy}期）`,
      ...{ policy, division: '労政・能力開発課' },
    })),
    ...[2, 3, 4, 5, 6, 7, 8].map((policy) => ({
      name: `回復を支える補正予算事業（第${policy}次）`,
      ...{ policy, division: '商工政策課' },
    })),
  ],
};
