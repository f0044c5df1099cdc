/** The counters (助数詞) and units that reports use; the grammar takes the longest that fits. */
const COUNTERS = `
  名 人 人日 人月 者 社 件 回 校 本 部 品 個 台 点 組 棟 戸 軒 枚 冊 種 通 便 隻 頭 羽 匹 株 口 基 室 床 席
  区画 コマ 講座 コース クラス 科目 科 企業 団体 法人 大学 高校 学校 事業者 事業所 事業場 事業 施設 店舗 店 商店街 組合
  機関 会社 世帯 市町村 市 町 村 都道府県 府県 地域 地区 国・地域 カ国・地域 ヶ国・地域 か国・地域 ヵ国・地域 ケ国・地域
  箇国・地域 カ国 ヶ国 か国 ヵ国 ケ国 箇国 国 か所 ヶ所 カ所 ヵ所 ケ所 箇所 会場 拠点 分野 項目 品目 商品 製品 作品
  アイテム 動画 記事 媒体 番組 グループ チーム サークル 産地 農家 経営体 工場 ブース 小間 案件 テーマ 課題 計画 プラン
  プロジェクト モデル 事例 セット ケース 箱 袋 缶 杯 泊 人泊 両 艘 km m ha ㎡ m2 ㎥ m3 kg t トン g kW
  MW kWh MWh GB MB ヘクタール 平方メートル キロメートル メートル ビュー PV アクセス ダウンロード フォロワー
  クリック 再生 ポイント % 割 倍 億円 百万円 千万円 万円 千円 円 億ドル 万ドル ドル USドル 千人 万人 万件 万回 千件
  単位 問 票 曲 話 系統 路線 車両 資格 求人 筆 段 連携
`;

/** Lengths of time: an amount in a cell of its own, in prose only a circumstance. */
const DURATIONS = `
  日間 日 年間 週間 か月間 ヶ月間 カ月間 か月 ヶ月 カ月 ヵ月 ケ月 箇月 時間 分間 分 秒 泊日
`;

const alternatives = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?]/g, '\\$&'))
    .join('|');

/** 名, 企業・団体: one counter or several joined by 中黒. */
export const COUNTER = `(?:${alternatives(COUNTERS)})(?:[・/](?:${alternatives(COUNTERS)}))*`;
export const DURATION = `(?:${alternatives(DURATIONS)})`;
