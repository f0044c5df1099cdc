import { formatFiscalYear, formatThousandYen, parsePeriod } from '../../values/index.ts';
import type { DivisionContinues, ProgramYearBrief } from './brief.ts';
import { sameDivision } from './divisions.ts';
import { nameLikeness, type Rarity, sharedLabels } from './likeness.ts';

/** One observation about a pair: its sentence and what it adds to (or takes from) the confidence. */
export interface Observation {
  text: string;
  weight: number;
}

/** Everything that speaks for or against one program continuing another, the weightiest first. */
export function observe(
  from: ProgramYearBrief,
  to: ProgramYearBrief,
  rarity: Rarity,
  continues: DivisionContinues,
): Observation[] {
  const all = [
    observeName(from, to, rarity),
    observeDivision(from, to, continues),
    observeLabels(from, to),
    observeCost(from, to),
    observePeriod(from, to),
  ];
  return all.filter((each) => each !== null).sort((a, b) => b.weight - a.weight);
}

/** Confidence of a set of observations, 0–1. */
export function confidenceOf(observations: readonly Observation[]): number {
  const sum = observations.reduce((total, each) => total + each.weight, 0);
  return Math.round(Math.min(0.99, Math.max(0, sum)) * 100) / 100;
}

function observeName(from: ProgramYearBrief, to: ProgramYearBrief, rarity: Rarity): Observation | null {
  const likeness = nameLikeness(from.name, to.name, rarity);
  if (likeness === 0) return null;
  const text = `名称の一致度は${Math.round(likeness * 100)}%(「${from.name}」→「${to.name}」)`;
  return { text, weight: likeness * 0.7 };
}

function observeDivision(
  from: ProgramYearBrief,
  to: ProgramYearBrief,
  continues: DivisionContinues,
): Observation | null {
  const same = from.divisions.find((a) => to.divisions.some((b) => sameDivision(a, b)));
  if (same !== undefined) return { text: `担当課が同じ(${same})`, weight: 0.2 };
  const pairs = from.divisions.flatMap((a) => to.divisions.map((b) => [a, b] as const));
  const pair = pairs.find(([a, b]) => continues(a, b));
  if (pair !== undefined) return { text: `担当課は改組でつながる(${pair[0]} → ${pair[1]})`, weight: 0.18 };
  if (from.divisions.length === 0 || to.divisions.length === 0) return null;
  return { text: `担当課が異なる(${from.divisions.join('、')} → ${to.divisions.join('、')})`, weight: -0.05 };
}

function observeLabels(from: ProgramYearBrief, to: ProgramYearBrief): Observation | null {
  const smaller = Math.min(from.indicatorLabels.length, to.indicatorLabels.length);
  const shared = sharedLabels(from.indicatorLabels, to.indicatorLabels);
  if (smaller === 0 || shared.length === 0) return null;
  const named = shared.slice(0, 3).join('、');
  return { text: `同じ項目名がある(${named})`, weight: 0.1 + 0.15 * Math.min(1, shared.length / smaller) };
}

function observeCost(from: ProgramYearBrief, to: ProgramYearBrief): Observation | null {
  if (!from.cost || !to.cost) return null;
  const ratio = Math.max(from.cost, to.cost) / Math.min(from.cost, to.cost);
  if (ratio > 1.5) return null;
  const text = `事業費が近い(${formatThousandYen(from.cost)}千円 → ${formatThousandYen(to.cost)}千円)`;
  return { text, weight: 0.05 };
}

function observePeriod(from: ProgramYearBrief, to: ProgramYearBrief): Observation | null {
  const ended = from.period === null ? null : parsePeriod(from.period);
  if (ended?.to == null || ended.to >= to.fiscalYear) return null;
  const sentence = `${from.period}で終わる事業のあとに${formatFiscalYear(to.fiscalYear)}の事業がある`;
  return to.isNew ? { text: `${sentence}(新規の印あり)`, weight: 0.02 } : { text: sentence, weight: 0.02 };
}
