/** What a firm wants support for. The word is the one that lists, files and the words of firms (`search/terms.csv`) use. */
export const PURPOSES = {
  hiring: '採用・人材確保',
  retention: '定着・職場づくり',
  wages: '賃上げ',
  'regular-employment': '正社員化・待遇改善',
  'work-style': '働き方改革',
  balance: '育児・介護・治療との両立',
  women: '女性活躍',
  'diverse-workers': '高齢者・障害者・外国人の雇用',
  training: '人材育成',
  health: '健康経営・安全衛生',
  equipment: '設備投資',
  'labour-saving': '省力化・生産性向上',
  digital: 'デジタル化',
  energy: '省エネ・脱炭素',
  funding: '資金繰り',
  turnaround: '経営改善・再生',
  management: '経営相談',
  pricing: '価格転嫁・取引',
  sales: '販路開拓',
  export: '海外展開',
  'new-products': '新商品・研究開発',
  'intellectual-property': '知的財産',
  succession: '事業承継',
  founding: '創業',
  location: '企業立地',
  town: '商店街・地域づくり',
  tourism: '観光',
  'farm-and-fish': '農林水産・食',
  logistics: '物流・運送',
  construction: '建設',
  care: '医療・福祉',
  disaster: '災害・事業継続',
} as const;

export type Purpose = keyof typeof PURPOSES;

export const isPurpose = (purpose: string): purpose is Purpose => Object.hasOwn(PURPOSES, purpose);

const BY_WORD = new Map(Object.entries(PURPOSES).map(([purpose, word]) => [word, purpose as Purpose]));

/** 「賃上げ」 → wages. */
export const purposeOfWord = (word: string): Purpose | undefined =>
  BY_WORD.get(word as (typeof PURPOSES)[Purpose]);

/** Where a firm stands in its life: the doors of the start page, each of which opens several purposes. */
export const SITUATIONS = {
  hire: { word: '人を雇いたい', purposes: ['hiring', 'retention', 'diverse-workers'] },
  wages: { word: '賃金を上げたい', purposes: ['wages', 'regular-employment', 'pricing'] },
  equip: { word: '設備を入れたい', purposes: ['equipment', 'labour-saving', 'digital'] },
  money: { word: '資金繰りが苦しい', purposes: ['funding', 'turnaround'] },
  energy: { word: '省エネに取り組みたい', purposes: ['energy'] },
  sell: { word: '販路を広げたい', purposes: ['sales', 'export', 'new-products'] },
  succeed: { word: '事業を引き継ぎたい', purposes: ['succession'] },
  found: { word: '創業したい', purposes: ['founding'] },
  work: { word: '働き方・両立支援', purposes: ['work-style', 'balance', 'women', 'health'] },
  disaster: { word: '災害に遭った・備えたい', purposes: ['disaster'] },
} as const satisfies Record<string, { word: string; purposes: readonly Purpose[] }>;

export type Situation = keyof typeof SITUATIONS;
