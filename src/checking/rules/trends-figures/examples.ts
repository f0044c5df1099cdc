import type { AnnualReport } from '../../../ledger/annual-report.ts';
import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function report(trend: string, note: string, ...indicators: StatedIndicator[]): AnnualReport[] {
  return [
    aReport({
      sections: [
        { kind: 'trends', policies: [], heading: '動向', line: 10, paragraphs: [{ line: 11, text: trend }] },
      ],
      economicNotes: [{ fiscalYear: 2020, line: 20, paragraphs: [{ line: 21, text: note }] }],
      programs: [listRow('④', 1, '港町創業支援事業', { indicators })],
    }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '二つの文が同じ値',
      reports: report('令和2年度の企業倒産件数は34件だった。', '企業倒産件数は過去最少の34件に抑えた。'),
    },
    {
      name: '別の年度の値',
      reports: report(
        '企業倒産件数は、平成20年度には129件、令和2年度には34件だった。',
        '企業倒産件数は34件となった。',
      ),
    },
    {
      name: '全国と本県',
      reports: report('有効求人倍率は全国で1.18倍となった。', '有効求人倍率は1.02倍となった。'),
    },
    {
      name: '個票と同じ値',
      reports: report('経営支援は拡大した。', '港町創業拠点の創業者は134名となった。', [
        '港町創業拠点における創業者数',
        '142名',
        '134名',
      ]),
    },
    {
      name: '千円の計を億円に切り捨てた、または四捨五入した',
      reports: report('港町創業支援事業で1,511億円を貸し付けた。', '融資実績は1,512億円となった。', [
        '計',
        '99,000,000千円',
        '151,157,329千円',
      ]),
    },
    {
      name: '名前の短い項目は、別のものかもしれない',
      reports: report('令和2年度の相談は40件だった。', '景気は回復した。', ['相談件数', '30件', '35件']),
    },
  ],
  invalid: [
    {
      name: '二つの文の値が違う',
      reports: report('令和2年度の企業倒産件数は34件だった。', '企業倒産件数は過去最少の35件に抑えた。'),
      findings: [
        {
          severity: 'warning',
          line: 11,
          message: '企業倒産件数が、34件とする文と35件とする文',
          places: [11, 21],
        },
      ],
    },
    {
      name: '個票の当年度の値と違う',
      reports: report('令和2年度は港町創業拠点の創業者が143名となった。', '景気は回復した。', [
        '港町創業拠点における創業者数',
        '142名',
        '134名',
      ]),
      findings: [
        {
          severity: 'warning',
          line: 11,
          message: '「港町創業拠点における創業者数」は134名です',
          places: [11, 1041],
        },
      ],
    },
    {
      name: '個票の前年度の値と違い、名前は一部だけ重なる',
      reports: report('令和元年度は巡回での指導が49,651件となった。', '景気は回復した。', [
        '巡回指導件数',
        '49,561件',
        '47,099件',
      ]),
      findings: [{ severity: 'warning', line: 11, message: '49,561件です' }],
    },
    {
      name: '何を数えたかは、段落の前の文にある',
      reports: report('港町創業拠点の創業者数は年々増えた。令和2年度は137名となった。', '景気は回復した。', [
        '港町創業拠点における創業者数',
        '142名',
        '134名',
      ]),
      findings: [{ severity: 'warning', line: 11, message: '134名です' }],
    },
    {
      name: '表の計は千円、文は億円',
      reports: report('港町創業支援事業で貸し付けた。融資実績は1,514億円となった。', '景気は回復した。', [
        '計',
        '99,000,000千円',
        '151,157,329千円',
      ]),
      findings: [{ severity: 'warning', line: 11, message: '表の計は151,157,329千円', places: [11, 1041] }],
    },
  ],
};
