/** Steps of a program whose counts differ by nature: 42名 attended, 40名 finished; 22件 applied, 17件 were granted. */
const STAGES: readonly RegExp[] = [
  /申込|申し込|応募|申請|公募|募集/u,
  /受講|参加|利用|入校|来場|出席|出展/u,
  /修了|終了|完了|卒業/u,
  /採択|決定|承認|認定|認証|指定|登録/u,
  /交付|補助し|補助件|補助金を|支給|給付|助成/u,
  /就職(?:者|件|し|決|内定|が|に)|採用|成約|契約|成立/u,
];

/** Whether a label counts one step and the words around a number speak of another one only. */
export function isAnotherStage(label: string, words: string): boolean {
  const counted = STAGES.filter((stage) => stage.test(label));
  const spoken = STAGES.filter((stage) => stage.test(words));
  return counted.length > 0 && spoken.length > 0 && !counted.some((stage) => spoken.includes(stage));
}
