import type { SupportKind } from '../../kinds.ts';
import type { Purpose } from '../../purposes.ts';

/** サービス種別 of the service catalogue for business (GIF 491-1): kind / sub-kind. One of ours each. */
export const SERVICE_TYPES: Readonly<Record<SupportKind, string>> = {
  subsidy: '助成・補助金/補助金',
  benefit: '助成・補助金/助成・補助金その他',
  loan: '金融/貸付（融資）',
  guarantee: '金融/信用保証',
  tax: '税制/優遇・猶予',
  consultation: 'サービス/情報提供・相談',
  'expert-dispatch': 'サービス/専門家派遣',
  training: 'サービス/セミナー、研修・イベント',
  event: 'サービス/セミナー、研修・イベント',
  matching: 'サービス/サービスその他',
  certification: '規制・許認可/規制・許認可その他',
  registration: 'サービス/サービスその他',
  information: 'サービス/情報提供・相談',
};

/** What a word of theirs is with us; `isSure` where it says no more and no less. */
export const KINDS_OF_SERVICE_TYPES: Readonly<Record<string, { kind: SupportKind; isSure: boolean }>> = {
  ...Object.fromEntries(
    (
      [
        ['subsidy', ['補助金', '助成金', '助成・補助金']],
        ['loan', ['貸付（融資）', '貸付', '融資']],
        ['guarantee', ['信用保証']],
        ['tax', ['税制', '還付', '控除', '優遇・猶予', '税制その他']],
        ['consultation', ['情報提供・相談', '相談']],
        ['expert-dispatch', ['専門家派遣']],
        ['training', ['セミナー、研修・イベント']],
      ] as const
    ).flatMap(([kind, words]) => words.map((word) => [word, { kind, isSure: true }])),
  ),
  ...Object.fromEntries(
    (
      [
        ['benefit', ['助成・補助金その他', '現物支給・現物貸与']],
        ['loan', ['金融', '金融その他', '減免・猶予', '立替']],
        ['certification', ['規制・許認可', '許認可・免許', '免除・猶予', '規制・許認可その他']],
        ['matching', ['サービスその他']],
        ['information', ['サービス', '出資']],
      ] as const
    ).flatMap(([kind, words]) => words.map((word) => [word, { kind, isSure: false }])),
  ),
};

interface CataloguePlace {
  /** 「ステージ/アクション」. */
  action?: string;
  need?: string;
}

const growing = (action: string, need?: string): CataloguePlace => ({
  action: `成長期・成熟期/${action}`,
  ...(need !== undefined && { need }),
});

/** Where our purposes stand in the catalogue: its ten needs and its actions by stage. Industries have no place there. */
export const PURPOSES_IN_CATALOGUE: Readonly<Record<Purpose, CataloguePlace>> = {
  hiring: growing('雇用・人材', '人材'),
  retention: growing('雇用・人材', '人材'),
  wages: growing('雇用・人材', '人材'),
  'regular-employment': growing('雇用・人材', '人材'),
  'work-style': growing('雇用・人材', '人材'),
  balance: growing('社会保障・福利厚生', '人材'),
  women: growing('雇用・人材', '人材'),
  'diverse-workers': growing('雇用・人材', '人材'),
  training: growing('雇用・人材', '人材'),
  health: growing('社会保障・福利厚生', '人材'),
  equipment: growing('設備投資', '設備投資'),
  'labour-saving': growing('設備投資', '設備投資'),
  digital: growing('設備投資', 'IT化'),
  energy: growing('環境・省エネ'),
  funding: { need: '資金繰り' },
  turnaround: { action: '転換期/事業再生', need: '資金繰り' },
  management: growing('事業計画・経営企画', '情報収集'),
  pricing: growing('取引・官公需'),
  sales: growing('販路開拓', '販路開拓'),
  export: growing('海外展開', '販路開拓'),
  'new-products': growing('研究開発'),
  'intellectual-property': growing('知的財産管理', '知的財産'),
  succession: { action: '転換期/事業承継', need: '事業承継' },
  founding: { action: '創業期/起業', need: '起業・創業' },
  location: growing('設備投資', '設備投資'),
  town: { action: '商業・地域・団体支援' },
  tourism: { action: '商業・地域・団体支援' },
  'farm-and-fish': {},
  logistics: {},
  construction: {},
  care: {},
  disaster: { need: '災害対応' },
};

/** What a need of theirs is with us where nothing closer is said. */
export const PURPOSES_OF_NEEDS: Readonly<Record<string, Purpose>> = {
  販路開拓: 'sales',
  設備投資: 'equipment',
  IT化: 'digital',
  資金繰り: 'funding',
  人材: 'hiring',
  知的財産: 'intellectual-property',
  '起業・創業': 'founding',
  事業承継: 'succession',
  災害対応: 'disaster',
  情報収集: 'management',
};

/** What an action of theirs is with us, in whatever stage. */
export const PURPOSES_OF_ACTIONS: Readonly<Record<string, Purpose>> = {
  '事業計画・経営企画': 'management',
  起業: 'founding',
  '雇用・人材': 'hiring',
  知的財産管理: 'intellectual-property',
  設備投資: 'equipment',
  研究開発: 'new-products',
  販路開拓: 'sales',
  海外展開: 'export',
  '取引・官公需': 'pricing',
  '社会保障・福利厚生': 'health',
  '環境・省エネ': 'energy',
  事業再生: 'turnaround',
  事業承継: 'succession',
  廃業: 'turnaround',
  '商業・地域・団体支援': 'town',
};

/** Stages of a firm's life; in themselves they are no purpose. */
export const STAGES: readonly string[] = ['創業期', '成長期・成熟期', '転換期'];
