/** The sentences of the questions. */
export const words = {
  title: '質問に答えてさがす',
  progress: (answered: number) => `${answered + 1}問目（3〜5問で十分にしぼれます）`,
  fits: (count: number) => `いまの時点で、使えそうな支援は${count.toLocaleString('ja-JP')}件です。`,
  settles: (count: number) => `この質問で、${count.toLocaleString('ja-JP')}件がはっきりします。`,
  go: '次へ',
  skip: 'とばす',
  back: '前の質問に戻る',
  results: 'ここまでの答えで結果を見る',
  problem: '答えを確かめてください',
  yes: 'はい',
  no: 'いいえ',
  choose: '選んでください',
  numberProblem: '法人番号を確かめてください',
  notANumber:
    '13桁の法人番号として正しくありません。国税庁の法人番号公表サイトか、登記の書類で確かめてください。番号がなくても質問に答えられます。',
  unknownNumber:
    'この法人番号の会社は、取り込まれた公表データにありません。番号がなくても質問に答えられます。',
} as const;
