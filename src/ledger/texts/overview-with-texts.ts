import type { AnnualReport, Section, TextLine } from '../annual-report.ts';
import { nameKey } from '../names.ts';
import { joinOverview, splitOverview } from './policy-overview.ts';
import { policyOfSlot, slotOfGroup } from './slots.ts';
import { carried, linesOf, type ToldTexts, textFor } from './told-texts.ts';

/** The general part and each group are written apart and printed as one. */
export function overviewWithTexts(
  section: Section,
  slot: string,
  { masterList }: AnnualReport,
  told: ToldTexts,
): Section {
  const own = [...told.texts.values()].filter(
    (each) => each.slot === slot || each.slot.startsWith(`${slot}:`),
  );
  if (own.length === 0) return section;
  const rows = masterList.filter((row) => section.policies.includes(row.policy) && row.group !== null);
  const listed = [...new Set(rows.map((row) => row.group!))];
  const stated = splitOverview(section.paragraphs, listed);
  const pick = (key: string, words: TextLine[]) => {
    const text = textFor(told, key, words);
    return text === undefined ? words : linesOf(text, section.line);
  };
  const policy = policyOfSlot(slot) ?? 0;
  const written = own.filter((each) => each.slot !== slot).map((each) => each.slot.slice(slot.length + 1));
  const names = namesInOrder([...listed, ...stated.groups.map((each) => each.name), ...written]);
  const groups = names.map((name) => {
    const words = stated.groups.find((each) => nameKey(each.name) === nameKey(name))?.paragraphs ?? [];
    return { name, paragraphs: pick(slotOfGroup(policy, name), words) };
  });
  const paragraphs = joinOverview({ lead: pick(slot, stated.lead), groups }, section.line);
  const years = own.flatMap((each) => Object.values(carried(each)));
  return { ...section, paragraphs, ...(years.length === 0 ? {} : { carriedFrom: Math.min(...years) }) };
}

const namesInOrder = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((each) => nameKey(each) === nameKey(name)) === at);
