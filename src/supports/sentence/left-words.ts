/** Runs of letters that carry meaning; hiragana ties them together. */
const RUNS = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|[A-Za-z0-9][A-Za-z0-9&.-]*/gu;
/** Words of every second sentence: they tell no support from another. */
const EMPTY = new Set(
  (
    '会社 企業 事業 事業者 事業所 経営 経営者 支援 支援策 制度 補助 補助金 助成 助成金 給付金 支援金 資金 金 利用 活用 使用 必要 可能 ' +
    '今年 来年 去年 昨年 今後 今 最近 現在 将来 毎年 毎月 年 月 日 県内 県 国 市 町 村 市町村 青森県 青森 市内 町内 地元 地域 地方 仕事 ' +
    '社長 自分 場合 方法 対策 検討 希望 何 人 者 方 気 手 話 中 上 下 前 後 時 的 等 用 約 円 万円 千円 割 以上 以下 予定 計画 準備 ' +
    '心配 不安 困難 苦労 状況 状態 問題 課題 理由 影響 関係 関連 全部 一部 全体 相当 非常 大変 本当 少 多 大 小 新 古 良 悪 高 低 ' +
    'サポート メニュー 私 僕 弊社 当社 自社 我社 店 当店 お店 所 物 事 次 他 初 何年 数年 数人 何人 今回 場所 時期 時間 業者 業 業界 ' +
    '思 考 言 出 入 受 使 行 来 見 知 教 探 始 続 増 減 変 作 取 持 困 欲 苦 合 進 応 対 向 付 立 置 直 助 借 返 払 買 売 働 雇 辞 休 費用 経費 用意 一番 何歳 歳 年間 月間 毎日 一人 二人 三人 夫婦 家族'
  ).split(/\s+/),
);

/** What supports and those who run them are called by; hiragana in such a name belongs to it: 「ものづくり補助金」. */
const NAMES =
  /(?<=^|[をがはにでとの|])[\p{L}\p{N}ー](?:(?![をがはに|])[\p{L}\p{N}ー]){2,24}?(?:補助金|助成金|支援金|給付金|交付金|センター|センタ|拠点|認定|認証|宣言|計画|協会|公庫|会議所|資金|コース|制度)/gu;

/** The words in what is left of a text, without those that say nothing. */
export function leftWords(text: string): string[] {
  const names = [...text.matchAll(NAMES)]
    .map(([name]) => name)
    .filter((name) => /\p{Script=Hiragana}/u.test(name));
  const rest = names.reduce((left, name) => left.replace(name, '|'), text);
  const runs = [...new Set([...names, ...[...rest.matchAll(RUNS)].map(([run]) => run)])];
  return runs.filter(
    (run) => !EMPTY.has(run) && !/^[\d.,-]+$/.test(run) && (run.length > 1 || /\p{Script=Han}/u.test(run)),
  );
}

const LONGEST_TYPED = 24;
/** Particles between two words, and how sentences end. */
const OF_A_SENTENCE =
  /[\p{Script=Han}\p{Script=Katakana}][をがはにでともへや][\p{Script=Han}\p{Script=Katakana}]|(?:たい|ない|ます|です|ません|ている|てる|した|って|ですか|ますか|いか|たら|ので|から|けど|ところ|とこ|どこ|やり方|教えて|下さい|ください|出る|わからん)$/u;

/** The words of a text that is none but words: 「電気代 補助金」, 「よろず支援拠点」; `null` for a sentence. */
export function typedWords(text: string): string | null {
  if (/[。!?！？]/.test(text)) return null;
  const typed = text.split(/[\s|、,]+/).filter((word) => word !== '');
  if (typed.length === 0 || typed.some((word) => word.length > LONGEST_TYPED || OF_A_SENTENCE.test(word))) {
    return null;
  }
  const telling = typed.filter((word) => !EMPTY.has(word));
  return (telling.length > 0 ? telling : typed).join(' ');
}
