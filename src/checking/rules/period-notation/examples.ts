import type { MasterRow } from '../../../ledger/annual-report.ts';
import { aReport, masterRow, type RuleExamples } from '../../example.ts';

function row(period: string, stated: Partial<MasterRow> = {}) {
  return masterRow('①', '漁網修理研修事業', { period, ...stated });
}

const report = (...masterList: MasterRow[]) => [aReport({ masterList })];

export const examples: RuleExamples = {
  valid: [
    { name: '元号をまたぐ期間', reports: report(row('H30-R2')) },
    { name: '終わりの無い期間', reports: report(row('S45-')) },
    { name: '一年だけの事業', reports: report(row('R2')) },
    { name: '平成2年に始まった事業もある', reports: report(row('H2-R3')) },
    { name: '期間の無い行', reports: [aReport({ masterList: [masterRow('①', '漁網修理研修事業')] })] },
    {
      name: '元と再掲の違いは、再掲を比べる規則が指摘する',
      reports: report(row('R2-R3'), row('H2-R3', { isRelisting: true })),
    },
    { name: '全角の数字と波線', reports: report(row('Ｒ１～Ｒ３')) },
  ],
  invalid: [
    {
      name: '終わりが始まりより前',
      reports: report(row('R3-R2')),
      findings: [{ severity: 'error', line: 101, message: '終わりが始まりより前です' }],
    },
    {
      name: '印の無い、同じ事業の別の行では R2-R3',
      reports: report(row('R2-R3'), row('H2-R3')),
      findings: [{ severity: 'warning', line: 102, message: '同じ事業の別の行（101行目）では「R2-R3」です' }],
    },
    {
      name: '新規の事業が平成2年に始まるはずはない',
      reports: report(row('H2-R3', { isNew: true })),
      findings: [{ severity: 'warning', line: 101, message: '「R2-R3」でないか' }],
    },
    {
      name: '平成35年は無い',
      reports: report(row('H30-H35')),
      findings: [{ severity: 'warning', line: 101, message: 'H35という年がありません。「H30-R5」のことか' }],
    },
    {
      name: '報告の年度より前に終わった',
      reports: report(row('H28-R1')),
      findings: [
        { severity: 'warning', line: 101, message: '報告の年度（令和2年度）より前に終わっています' },
      ],
    },
    {
      name: '終わりの元号を省いた',
      reports: report(row('R2-4')),
      findings: [{ severity: 'info', line: 101, message: '「R2-R4」の形に' }],
    },
  ],
};
