export const words = {
  lead: '事業者が書きそうなことを入れると、どう読み取られ、どの支援メニューが出るかを見られます。今の一覧と、今日公開している支援メニューを使います。',
  say: '事業者の書く文や言葉',
  sayHint: '例：従業員8人の漬物屋です。人が集まらなくて困っています。青森市',
  run: 'ためす',
  understood: '読み取ったこと',
  understoodNothing: '会社のことも、目的も、読み取れませんでした。',
  facts: '会社のこと',
  purposes: '目的',
  unwanted: '望まないとした目的',
  rest: 'そのほかに探した言葉',
  corrections: '読み替えた言葉',
  correction: (from: string, to: string) => `「${from}」を「${to}」として`,
  found: 'はじめに出る支援メニュー',
  foundCount: (count: number) =>
    count > 10
      ? `${count.toLocaleString('ja-JP')}件のうち、はじめの10件です。`
      : `${count.toLocaleString('ja-JP')}件です。`,
  foundNothing: '見つかる支援メニューはありません。',
  missed: '最近、見つからなかった言葉',
  missedLead:
    'この3か月に、言葉でさがしたのに、対象または対象の見込みの支援が一つもなかったものです。3回以上さがされた言葉だけを、多い順に出します。',
  missedNothing: 'この3か月に、3回以上さがされて見つからなかった言葉はありません。',
  figures: '見つからなかった検索を、目的ごとに見る',
  word: '言葉',
  times: '回数',
  next: 'すること',
  add: '言葉を足す',
} as const;
