import type { SupportKind } from '../kinds.ts';

/** What somebody wants to be given, as far as the words say it. */
const WISHES: readonly [RegExp, readonly SupportKind[]][] = [
  [
    /補助金|補助(?:は|が|を|し|制度|事業)|助成|給付|支援金|奨励金|もらえ|補填|負担を(?:減|軽)|お金(?:を|が)出/,
    ['subsidy', 'benefit'],
  ],
  [/融資|借り(?!て(?:い|る)|入れはし)|借入|ローン|資金を(?:調達|借)|貸し|利子|低利/, ['loan', 'guarantee']],
  [/保証(?!書)/, ['guarantee', 'loan']],
  [/税(?:金|制)|減税|固定資産税|控除/, ['tax']],
  [/専門家|アドバイザー|来てほし|診てほし|見てほし|指導(?:して|を)/, ['expert-dispatch', 'consultation']],
  [/相談|教えて|聞きたい|アドバイス|分から|わから|どこに/, ['consultation', 'expert-dispatch']],
  [/研修|講座|講習|セミナー|勉強|学び|学ばせ|訓練/, ['training', 'event']],
  [/説明会|面接会|商談会|展示会|見本市|フェア/, ['event', 'matching']],
  [/認定|認証|マーク/, ['certification', 'registration']],
  [/表彰|登録/, ['registration', 'certification']],
];

/** 補助金がほしい → subsidies, 借りたい → loans; none where the words don't say. */
export const kindsWished = (text: string): SupportKind[] => [
  ...new Set(WISHES.flatMap(([pattern, kinds]) => (pattern.test(text) ? kinds : []))),
];
