import type {
  Indicator,
  MasterRow,
  ProgramEntry,
  SheetHeading,
  Subtotal,
  TextLine,
} from '../../ledger/annual-report.ts';

/** `masterRow('①', '創業支援事業', { cost: 3254, general: 3254 })`: a row of the 施策一覧. */
export function masterRow(policy: string, name: string, stated: Partial<MasterRow> = {}): MasterRow {
  return {
    line: 0,
    policy: policiesOf(policy)[0]!,
    group: null,
    name,
    isNew: false,
    isPriority: false,
    isKeyResult: false,
    cost: null,
    national: null,
    other: null,
    general: null,
    period: null,
    foundation: null,
    divisions: ['地域産業課'],
    isRelisting: false,
    ...stated,
  };
}

/** `[項目名, 前年度, 当年度]`, or an indicator in full. */
export type StatedIndicator = [label: string, previous: string, current: string] | Partial<Indicator>;

export interface StatedEntry
  extends Partial<
    Omit<ProgramEntry, 'indicators' | 'heading' | 'overviewLines' | 'resultLines' | 'teamLines'>
  > {
  indicators?: StatedIndicator[];
  heading?: Partial<SheetHeading>;
}

/** `listRow('①', 1, '創業支援事業', { cost: 3254 })`: a row of a policy list joined with its sheet. */
export function listRow(policies: string, no: number, name: string, stated: StatedEntry = {}): ProgramEntry {
  const { indicators = [], heading, ...rest } = stated;
  const teams = stated.teams ?? (stated.divisions ?? ['地域産業課']).map((d) => `${d} 企画グループ`);
  return {
    line: 0,
    listLine: 0,
    policies: policiesOf(policies),
    no,
    name,
    cost: null,
    isNew: false,
    isRelisting: false,
    divisions: ['地域産業課'],
    page: null,
    overview: '',
    result: '',
    alignment: 'printed',
    confidence: 1,
    ...rest,
    teams,
    heading:
      heading === undefined
        ? null
        : { line: 0, no: null, name: null, cost: null, costParts: [], isRelisting: false, ...heading },
    indicators: indicators.map(indicatorOf),
    overviewLines: linesOf(stated.overview),
    resultLines: linesOf(stated.result),
    teamLines: teams.map((text) => ({ line: 0, text })),
  };
}

function indicatorOf(stated: StatedIndicator): Indicator {
  if (!Array.isArray(stated)) {
    const { previous = '', current = '' } = stated;
    return { line: 0, label: '', previous, current, values: [previous, current], columns: [], ...stated };
  }
  const [label, previous, current] = stated;
  return { line: 0, label, previous, current, values: [previous, current], columns: ['元年度', '2年度'] };
}

/** `masterSubtotal('①', { cost: 10, general: 10 })`: 小計 of the 施策一覧; `('', { isGrandTotal: true })`: 合計. */
export function masterSubtotal(policy: string, stated: Partial<Subtotal> = {}): Subtotal {
  const none = { cost: null, national: null, other: null, general: null };
  const policies = policiesOf(policy);
  return {
    line: 0,
    where: 'master',
    policies,
    includesRelistings: false,
    isGrandTotal: false,
    ...none,
    ...stated,
  };
}

/** `listSubtotal('⑥⑦', { cost: 10 })`: 小計 of a 基本方針事業一覧 (relistings included, as there is only one). */
export function listSubtotal(policies: string, stated: Partial<Subtotal> = {}): Subtotal {
  return masterSubtotal(policies, { where: 'list', includesRelistings: true, ...stated });
}

function policiesOf(marks: string): number[] {
  return [...marks].map((mark) => '①②③④⑤⑥⑦⑧'.indexOf(mark) + 1).filter((policy) => policy > 0);
}

function linesOf(text = ''): TextLine[] {
  return text === '' ? [] : text.split('\n').map((part) => ({ line: 0, text: part }));
}
