import type { Purpose, SupportKind } from '../../src/supports/index.ts';

export interface PurposeWords {
  purpose: Purpose;
  share: number;
  /** What titles call it. */
  subjects: readonly string[];
  /** How firms say what they need, before a noun. */
  needs: readonly string[];
  /** What money is spent on. */
  items: readonly string[];
}

/** A row for each purpose: share, subjects, needs, items. */
const ROWS = `
hiring 8|人材確保 若者採用 UIJターン就職 中途採用|人手不足に悩む 求人に応募がない 若い人を採りたい|求人広告 合同説明会への出展 採用サイトの制作 引っ越し
retention 4|職場定着 福利厚生 社宅整備|社員がすぐ辞めてしまう 働き続けてもらいたい|休憩室の改修 奨学金の返還の肩代わり 面談の仕組みづくり
wages 5|賃上げ 最低賃金対応 処遇改善|賃金を上げたい 最低賃金の引上げが苦しい|引き上げた賃金 賃金制度の見直し 生産性を上げる機械
regular-employment 2|正社員化 非正規待遇改善|パートを正社員にしたい 契約社員の待遇を見直したい|転換した人の賃金 就業規則の改定 社内研修
work-style 4|働き方改革 テレワーク 残業削減|残業を減らしたい 休みを取りやすくしたい|勤怠管理の仕組み 在宅勤務の端末 就業規則の改定
balance 3|育休取得 介護離職防止 両立応援|男性にも育休を取らせたい 介護で辞める人を減らしたい|代わりに働く人の賃金 社内保育の設備 相談窓口の設置
women 2|女性活躍 女性管理職育成|女性が働きやすい職場にしたい 管理職に女性を登用したい|更衣室の整備 研修の受講 計画づくりの助言
diverse-workers 3|障害者雇用 高齢者雇用 外国人材受入|外国人を雇いたい シニアに長く働いてほしい|日本語の研修 段差をなくす工事 通訳の依頼
training 6|人材育成 リスキリング 技能承継|社員を育てたい 若手に技を伝えたい|講座の受講 資格の取得 講師の招き入れ
health 2|健康経営 安全衛生 熱中症対策|社員の健康を守りたい 夏の暑さに困る|健康診断の上乗せ 空調服 冷房設備
equipment 9|設備導入 設備更新 工場改修|機械が古くなった 設備を新しくしたい|機械装置 工具器具 据付工事 店舗の改装
labour-saving 5|省力化投資 生産性向上 自動化|少ない人数で仕事を回したい 作業に手間がかかる|配膳ロボット 自動包装機 券売機 自動倉庫
digital 6|デジタル化 IT導入 キャッシュレス|紙の仕事を減らしたい パソコンに詳しい人がいない|会計ソフト 予約システム 決済端末 クラウドの利用
energy 6|省エネ 脱炭素 再エネ導入|電気代の値上がりに困る 燃料費を抑えたい|LED照明 高効率空調 太陽光パネル 断熱改修
funding 7|資金繰り 運転資金 つなぎ資金|資金繰りが苦しい 売上が落ちた|仕入代金 人件費 家賃 借換え
turnaround 3|経営改善 事業再生 再チャレンジ|赤字が続く 返済を見直したい|改善計画の作成 専門家の助言 金融機関との調整
management 6|経営相談 経営力強化 巡回指導|何から手を付けるか迷う 経営を見直したい|専門家の訪問 帳簿の付け方の指導 計画の作成
pricing 2|価格転嫁 下請取引 価格交渉|値上げを言い出せない 原材料が高くなった|原価計算の助言 交渉の研修 取引の相談
sales 8|販路開拓 展示会出展 ネット販売|売り先を広げたい 新しいお客を呼びたい|見本市の出展料 チラシの制作 通販サイトの制作 商品の撮影
export 3|海外展開 輸出促進 海外商談|海外に売りたい 輸出を始めたい|翻訳 海外見本市への出展 輸送 認証の取得
new-products 5|新商品開発 研究開発 試作|新しい商品を作りたい 技術を生かしたい|試作の材料 分析試験 デザインの依頼 共同研究
intellectual-property 1|知的財産 特許出願 商標登録|特許を取りたい 名前や意匠を守りたい|出願の手数料 弁理士への依頼 先行調査
succession 5|事業承継 後継者育成 事業引継ぎ|跡継ぎがいない 店をたたむか迷う|株価の評価 仲介の手数料 引継ぎの計画づくり
founding 7|創業 起業 空き家活用創業|店を開きたい 会社を起こしたい|店舗の改修 備品 登記 開業の広告
location 3|企業立地 工場新設 オフィス誘致|工場を建てたい 支社を置きたい|用地の取得 建物の建設 固定資産税 新しく雇う人の賃金
town 3|商店街活性化 空き店舗対策 地域づくり|人通りが減った 空き店舗を使いたい|街路灯 催しの開催 空き店舗の家賃
tourism 3|観光 宿泊施設改修 体験づくり|観光客を増やしたい 宿を直したい|客室の改修 多言語の案内 体験の企画
farm-and-fish 4|農商工連携 水産加工 六次産業化|地元の産物を生かしたい 魚が獲れなくなった|加工の機械 冷凍庫 衛生管理の認証
logistics 2|物流効率化 運転手確保 トラック運送|運転手が足りない 燃料代が上がった|大型免許の取得 荷役の機械 配車の仕組み
construction 2|建設業 担い手確保 現場改善|職人が減った 現場を楽にしたい|測量の機器 免許の取得 作業着
care 2|介護職場 医療福祉 保育人材|介護の人手が足りない 施設を直したい|介護ロボット 見守りの機器 施設の改修
disaster 4|災害復旧 事業継続 防災|水害に遭った 地震に備えたい|壊れた設備の修理 自家発電機 計画の策定 片付け
`;

export const PURPOSE_WORDS: readonly PurposeWords[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [head, ...lists] = row.split('|');
    const [purpose, share] = head!.split(' ');
    const [subjects, needs, items] = lists.map((list) => list.split(' '));
    return {
      ...{ purpose: purpose as Purpose, share: Number(share) },
      ...{ subjects: subjects!, needs: needs!, items: items! },
    };
  });

/** How titles of each kind end, and how many of a hundred supports are of it. */
export const KIND_WORDS: readonly { kind: SupportKind; share: number; endings: readonly string[] }[] = [
  { kind: 'subsidy', share: 34, endings: ['補助金', '助成金', '事業費補助金', '支援補助金'] },
  { kind: 'benefit', share: 7, endings: ['給付金', '奨励金', '支援金'] },
  { kind: 'loan', share: 9, endings: ['資金', '特別融資', '利子補給'] },
  { kind: 'guarantee', share: 3, endings: ['保証', '保証料補助'] },
  { kind: 'tax', share: 4, endings: ['税の特例', '固定資産税の減免'] },
  { kind: 'consultation', share: 11, endings: ['相談窓口', '個別相談', '相談会'] },
  { kind: 'expert-dispatch', share: 5, endings: ['専門家派遣', 'アドバイザー派遣'] },
  { kind: 'training', share: 8, endings: ['講座', '研修', '塾'] },
  { kind: 'event', share: 6, endings: ['セミナー', '説明会', '交流会'] },
  { kind: 'matching', share: 4, endings: ['マッチング', '商談会'] },
  { kind: 'certification', share: 3, endings: ['認定制度', '計画の認定'] },
  { kind: 'registration', share: 3, endings: ['企業登録', '優良企業表彰'] },
  { kind: 'information', share: 3, endings: ['情報メール', '手引き'] },
];
