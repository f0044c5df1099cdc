import type { Purpose } from '../../purposes.ts';

/** jGrants puts this between several values of one field. */
export const SEPARATOR = ' / ';

/** 利用目的, the fifteen words of jGrants, and what they are with us. */
export const USE_PURPOSES: Readonly<Record<string, readonly Purpose[]>> = {
  新たな事業を行いたい: ['new-products'],
  '販路拡大・海外展開をしたい': ['sales', 'export'],
  'イベント・事業運営支援がほしい': ['management'],
  事業を引き継ぎたい: ['succession'],
  '研究開発・実証事業を行いたい': ['new-products'],
  人材育成を行いたい: ['training'],
  資金繰りを改善したい: ['funding'],
  '設備整備・IT導入をしたい': ['equipment', 'digital'],
  '雇用・職場環境を改善したい': ['hiring', 'retention'],
  'エコ・SDGs活動支援がほしい': ['energy'],
  '災害（自然災害、感染症等）支援がほしい': ['disaster'],
  '教育・子育て・少子化支援がほしい': ['balance'],
  'スポーツ・文化支援がほしい': ['town'],
  '安全・防災対策支援がほしい': ['disaster'],
  'まちづくり・地域振興支援がほしい': ['town'],
};

export const NO_LIMIT = '従業員数の制約なし';

/** 従業員数, the bands of jGrants: who may apply has at most, or at least, so many. */
export const EMPLOYEE_BANDS: Readonly<Record<string, { is: 'at-most' | 'at-least'; limit: number }>> = {
  '5名以下': { is: 'at-most', limit: 5 },
  '20名以下': { is: 'at-most', limit: 20 },
  '50名以下': { is: 'at-most', limit: 50 },
  '100名以下': { is: 'at-most', limit: 100 },
  '300名以下': { is: 'at-most', limit: 300 },
  '900名以下': { is: 'at-most', limit: 900 },
  '901名以上': { is: 'at-least', limit: 901 },
};

export const WHOLE_COUNTRY = '全国';

const prefectures = (names: string): readonly string[] => names.split(' ');

/** 地方 and their prefectures. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  北海道地方: ['北海道'],
  東北地方: prefectures('青森県 岩手県 宮城県 秋田県 山形県 福島県'),
  '関東・甲信越地方': prefectures('茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 山梨県 長野県'),
  '東海・北陸地方': prefectures('富山県 石川県 福井県 岐阜県 静岡県 愛知県 三重県'),
  近畿地方: prefectures('滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県'),
  中国地方: prefectures('鳥取県 島根県 岡山県 広島県 山口県'),
  四国地方: prefectures('徳島県 香川県 愛媛県 高知県'),
  '九州・沖縄地方': prefectures('福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'),
};
