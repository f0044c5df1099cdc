import { aReport, listRow, type RuleExamples } from '../../example.ts';

const cover = {
  kind: 'cover' as const,
  policies: [],
  heading: '年次報告',
  line: 1,
  paragraphs: [{ line: 3, text: '令和3年9月' }],
};

function result(text: string) {
  return [aReport({ sections: [cover], programs: [listRow('⑤', 1, '乾物商品開発事業', { result: text })] })];
}

export const examples: RuleExamples = {
  valid: [
    { name: '予定していたが中止した', reports: result('10月に開催予定であったが、中止となった。') },
    {
      name: 'その時の予定を述べる修飾',
      reports: result('参加予定の企業を冊子で紹介した。採用予定の49社を動画にした。'),
    },
    { name: '卒業予定者', reports: result('令和4年3月卒業予定者を対象に説明会を開いた。') },
    { name: '公表の後の予定', reports: result('1商品は令和4年春に県内で販売を開始予定。') },
    { name: '翌年度の予定', reports: result('翌年度に残る2社で実証を行う予定である。') },
    {
      name: '概要は計画を述べるもの',
      reports: [
        aReport({
          sections: [cover],
          programs: [listRow('⑤', 1, '乾物商品開発事業', { overview: '令和2年夏に開催する予定。' })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '表紙が令和3年9月の報告で、令和3年夏の予定',
      reports: result('うち1商品は令和3年夏以降に県内で販売を開始予定。'),
      findings: [{ severity: 'warning', line: 1021, message: '令和3年9月の公表の時点では過ぎています' }],
    },
    {
      name: '表紙の無い報告は、翌年9月の公表とみる',
      reports: [
        aReport({
          programs: [
            listRow('⑤', 1, '乾物商品開発事業', { result: '令和2年度中に試験販売を行う予定である。' }),
          ],
        }),
      ],
      findings: [{ severity: 'warning', line: 1021, message: '令和3年9月の公表' }],
    },
    {
      name: 'いつの予定か分からない',
      reports: result('残る2社についても試験販売を行う予定。'),
      findings: [{ severity: 'info', line: 1021, message: 'いつのことか書かれていません' }],
    },
  ],
};
