/** Words that made-up programs, divisions and indicators are put together from. They belong to no prefecture. */

export const POLICIES = [
  '中小企業の事業活動を担う人材の育成及び確保を図ること',
  '中小企業の経営基盤の強化を図ること',
  '効果的な融資制度の充実等により中小企業に対する資金の供給の円滑化を図ること',
  '中小企業の創業及び新たな事業の創出の促進を図ること',
  '中小企業が行う技術開発、新製品の開発及び新たな事業の分野への進出の推進を図ること',
  '中小企業の受注の能力の向上及び受注の機会の増大を図ること',
  '中小企業の販路の開拓の推進を図ること',
  '中小企業の国際的視点に立った事業展開の推進を図ること',
] as const;

/** How many programs of a hundred stand under each policy: many serve people and management, few serve money. */
export const SHARES = [33, 29, 6, 13, 4, 4, 4, 7] as const;

export const SUBJECTS = [
  '港町商店街',
  '木工職人',
  '温泉旅館',
  '金属加工',
  '豆腐製造',
  '雪国物流',
  '家業承継',
  '山里菓子',
  '精密部品',
  '織物産地',
  '湖畔観光',
  '電子決済',
  '在宅勤務',
  '酒蔵仕込',
  '共同店舗',
  '漁網製作',
  '省力機械',
  '移動販売',
  '冷凍加工',
  '若手技能',
  '陶器工房',
  '農具修理',
  '建具内装',
  '印刷製本',
  '介護用品',
  '再生資源',
  '航空素材',
  '薬草栽培',
  '防災資材',
  '写真映像',
  '玩具開発',
  '塗装技術',
  '造船関連',
  '眼鏡加工',
  '和紙工芸',
  '養蜂製品',
  '測量計測',
  '配管設備',
  '靴鞄製造',
  '園芸資材',
  '家具輸送',
  '硝子細工',
  '醤油醸造',
  '飼料配合',
  '果樹搾汁',
  '楽器調律',
  '時計修理',
  '石材加工',
] as const;

export const WORKS = [
  '相談',
  '設備更新',
  '見本市出展',
  '研修',
  '販売',
  '資金繰り',
  '共同購買',
  '品質認証',
  '求人',
  '試作',
  '輸出',
  '広報',
  '調査',
  '取引紹介',
  '安全衛生',
  '情報化',
  '省エネルギー',
  '後継者対話',
  '起業準備',
  '知財活用',
] as const;

export const KINDS = ['支援事業', '促進事業費補助', '強化対策', '拡大推進費', '基盤整備事業'] as const;

export const DIVISIONS = [
  '商工振興課',
  '雇用労政課',
  '産業技術課',
  '観光交流課',
  '国際取引課',
  '農産加工課',
  '地域交通課',
] as const;

export const TEAMS = ['企画', '経営支援', '技術', '金融', '交流'] as const;

export const GROUPS = ['相談体制の充実', '現場の力の向上', '新たな取組の後押し'] as const;

export const INDICATORS = [
  { label: '利用企業数', unit: '社', prefix: '' },
  { label: '研修の参加者数', unit: '名', prefix: '延べ ' },
  { label: '相談件数', unit: '件', prefix: '' },
  { label: '開催回数', unit: '回', prefix: '' },
  { label: '満足した参加者の割合', unit: '%', prefix: '' },
] as const;
