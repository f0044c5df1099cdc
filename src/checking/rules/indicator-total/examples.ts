import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function sheet(...indicators: StatedIndicator[]) {
  return [aReport({ programs: [listRow('①', 1, '融資事業', { indicators })] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '計の行が、件数も金額も上の行の合計と同じ',
      reports: sheet(
        ['挑戦資金', '8件 900千円', '5件 600千円'],
        ['安定資金', '2件 100千円', '—'],
        ['計', '10件 1,000千円', '5件 600千円'],
      ),
    },
    {
      name: '計の上に、足し合わせない項目がある',
      reason: '計がすぐ上の何行かだけを足すこともあるので、そのどれかに合えばよい。',
      reports: sheet(
        ['相談会参加者', '50名', '40名'],
        ['大学生', '3名', '4名'],
        ['高校生', '2名', '1名'],
        ['計', '5名', '5名'],
      ),
    },
    {
      name: '欄の中の計が、並べた人数の合計と同じ',
      reports: sheet([
        '参加者数',
        '青森 77名 ※オンライン（3月：3日間延べ54名、7月：2日間延べ30名） 計 延べ161名',
        '—',
      ]),
    },
    { name: '「事業計画 3件」の計は合計ではない', reports: sheet(['事業計画', '1件', '3件']) },
    {
      name: 'うち数が全体以下',
      reports: sheet(['利用者数', '90名', '80名'], ['利用者数のうち学生数', '9名', '80名']),
    },
  ],
  invalid: [
    {
      name: '計の件数だけが違う',
      reports: sheet(
        ['挑戦資金', '893件 900千円', '5件'],
        ['安定資金', '109件 100千円', '1件'],
        ['計', '1,794件 1,000千円', '6件'],
      ),
      findings: [
        {
          severity: 'error',
          line: 1043,
          message: '「計」（元年度）は1,794件ですが、上の行の合計は1,002件です。',
          places: [1043, 1041, 1042],
        },
      ],
    },
    {
      name: '見出しの付いた計は、その見出しの行だけを足す',
      reports: sheet(
        ['A 県内', '1名', '2名'],
        ['A 県外', '1名', '2名'],
        ['B 県内', '7名', '7名'],
        ['A 計', '2名', '5名'],
      ),
      findings: [
        { severity: 'error', line: 1044, message: '「A 計」（2年度）は5名ですが、上の行の合計は4名です。' },
      ],
    },
    {
      name: '欄の中の計が次の行に分かれている',
      reports: sheet(
        {
          label: '参加者数',
          line: 10,
          previous: '77名 （延べ54名、延べ30名）',
          current: '10名 （延べ11名）',
        },
        { label: '', line: 11, continuationOf: 10, previous: '計 延べ 161名', current: '計 延べ 22名' },
      ),
      findings: [
        {
          severity: 'error',
          line: 11,
          message: '計は22名ですが、内訳（10、11）の合計は21名です。',
          places: [11, 10],
        },
      ],
    },
    {
      name: 'うち数が全体より多い',
      reports: sheet(['修了者数', '50名', '60名'], ['修了者のうち就職者数', '45名', '66名']),
      findings: [
        {
          severity: 'warning',
          line: 1042,
          message: '「修了者のうち就職者数」（66名）が、全体の「修了者数」（60名）より多く',
        },
      ],
    },
  ],
};
