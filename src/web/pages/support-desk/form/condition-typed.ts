import { INDUSTRY_DIVISIONS, MAJOR_INDUSTRIES } from '../../../../firms/index.ts';
import type { Condition } from '../../../../supports/index.ts';
import type { Place } from '../../../support-services.ts';
import { type ConditionParts, editedOf, type Showable } from './condition-parts.ts';
import type { TypedEntry } from './typed.ts';

/** Two groups of the same fields: what all are asked for, and of what one is enough. */
export const GROUPS = ['all', 'any'] as const;
export type Group = (typeof GROUPS)[number];

/** Requirements of a group of which there may be several, each in a row. */
export const ROW_KINDS = ['number', 'date', 'question'] as const;

/** Every municipality of the home prefecture. */
export const WHOLE = 'whole';
/** Rows for more limits, days and questions than there are. */
export const BLANK_ROWS = 2;

export const showableIn = (places: readonly Place[]): Showable => {
  const codes = new Set(places.map(({ code }) => code));
  return {
    isPlace: (code) => codes.has(code),
    isIndustry: (code) => code in MAJOR_INDUSTRIES || code in INDUSTRY_DIVISIONS,
  };
};

/** A condition as the fields of the editor hold it. */
export function typedCondition(condition: Condition, places: readonly Place[]): TypedEntry[] {
  const { all, any, kept } = editedOf(condition, showableIn(places));
  return [
    ...typedParts('all', all, places),
    ...typedParts('any', any, places),
    ...kept.map((part) => ['kept', JSON.stringify(part)] as const),
  ];
}

function typedParts(group: Group, parts: ConditionParts, places: readonly Place[]): TypedEntry[] {
  const { size, industry, place, certification, numbers, dates, questions } = parts;
  const form = parts['legal-form'];
  const named = (name: string, values: readonly string[] = []): TypedEntry[] =>
    values.map((value) => [`${group}-${name}`, value]);
  const sources = { size, industry, place, form, certification };
  return [
    ...named('size', size === undefined ? [] : [`${size.is}/${size.scheme}`]),
    ...named('industry', industry?.among),
    ...named('except', industry?.except),
    ...named('place-of', place === undefined ? [] : [place.of]),
    ...(place === undefined ? [] : typedPlaces(group, place.among, places)),
    ...named('form', form?.among),
    ...named('certification', certification?.among),
    ...Object.entries(sources).flatMap(([name, part]) =>
      named(`${name}-source`, part?.source === undefined ? [] : [part.source]),
    ),
    ...typedRows(group, 'number', numbers, ({ of, is, limit, source = '' }) => ({
      ...{ of, is, limit: limit.toLocaleString('ja-JP', { maximumFractionDigits: 4 }), source },
    })),
    ...typedRows(group, 'date', dates, ({ of, is, day, source = '' }) => ({ of, is, day, source })),
    ...typedRows(group, 'question', questions, ({ id, text, wanted, source = '' }) => ({
      ...{ id, text, was: text, wanted: wanted ? '1' : '0', source },
    })),
  ];
}

function typedRows<T>(
  group: Group,
  name: (typeof ROW_KINDS)[number],
  rows: readonly T[],
  cellsOf: (row: T) => Record<string, string>,
): TypedEntry[] {
  return [
    [`rows-${group}-${name}`, String(rows.length + BLANK_ROWS)],
    ...rows.flatMap((row, at) =>
      Object.entries(cellsOf(row)).map(
        ([cell, text]): TypedEntry => [`${group}-${name}-${at + 1}-${cell}`, text],
      ),
    ),
  ];
}

/** The whole prefecture or a whole area is one mark; its municipalities are then not marked besides. */
function typedPlaces(group: Group, codes: readonly string[], places: readonly Place[]): TypedEntry[] {
  const among = new Set(codes);
  const isWhole = (some: readonly Place[]) => some.length > 0 && some.every(({ code }) => among.has(code));
  if (isWhole(places)) return [[`${group}-place`, WHOLE]];
  const areas = [...new Set(places.map(({ area }) => area))].filter((area) =>
    isWhole(places.filter((each) => each.area === area)),
  );
  const rest = places.filter(({ code, area }) => among.has(code) && !areas.includes(area));
  return [...areas, ...rest.map(({ code }) => code)].map((value) => [`${group}-place`, value]);
}
