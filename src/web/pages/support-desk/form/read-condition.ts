import type { LegalForm, SizeScheme } from '../../../../firms/index.ts';
import type { Certification, Condition } from '../../../../supports/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Place } from '../../../support-services.ts';
import { type ConditionParts, conditionOf, noParts } from './condition-parts.ts';
import { type Group, WHOLE } from './condition-typed.ts';
import { readDates, readNumbers, readQuestions, sourced } from './read-condition-rows.ts';
import type { Typed } from './typed.ts';
import { words } from './words.ts';

/** Firms by size that one can choose; small ones are told by the one law alone. */
const SIZES: Readonly<Partial<Record<string, { is: 'small-or-medium' | 'small'; scheme: SizeScheme }>>> = {
  'small-or-medium/basic-act': { is: 'small-or-medium', scheme: 'basic-act' },
  'small-or-medium/credit-insurance': { is: 'small-or-medium', scheme: 'credit-insurance' },
  'small/basic-act': { is: 'small', scheme: 'basic-act' },
};

/** What the editor says, and what in it can't be read. */
export interface ReadCondition {
  condition: Condition;
  problems: readonly FieldError[];
}

export function readCondition(typed: Typed, places: readonly Place[]): ReadCondition {
  const problems: FieldError[] = [];
  const dropped = new Set(typed.all('drop'));
  const kept = typed.all('kept').flatMap((text, at) => {
    if (dropped.has(String(at))) return [];
    try {
      return [JSON.parse(text) as Condition];
    } catch {
      problems.push({ field: 'condition', message: words.brokenKept });
      return [];
    }
  });
  const all = readParts('all', typed, places, problems);
  const any = readParts('any', typed, places, problems);
  return { condition: conditionOf({ all, any, kept }), problems };
}

function readParts(
  group: Group,
  typed: Typed,
  places: readonly Place[],
  problems: FieldError[],
): ConditionParts {
  const one = (name: string) => typed.one(`${group}-${name}`);
  const many = (name: string) => typed.all(`${group}-${name}`).filter((value) => value !== '');
  const parts = noParts();
  const size = SIZES[one('size')];
  if (size !== undefined) parts.size = { kind: 'size', ...size, ...sourced(one('size-source')) };
  const [among, except] = [many('industry'), many('except')];
  if (among.length > 0 || except.length > 0) {
    if (among.length === 0) problems.push({ field: `${group}-industry`, message: words.exceptAlone });
    const without = except.length === 0 ? {} : { except };
    parts.industry = { kind: 'industry', among, ...without, ...sourced(one('industry-source')) };
  }
  const codes = codesOf(many('place'), places);
  if (codes.length > 0) {
    const of = one('place-of') === 'head-office' ? 'head-office' : 'establishment';
    parts.place = { kind: 'place', of, among: codes, ...sourced(one('place-source')) };
  }
  const forms = many('form') as LegalForm[];
  if (forms.length > 0) {
    parts['legal-form'] = { kind: 'legal-form', among: forms, ...sourced(one('form-source')) };
  }
  const held = many('certification') as Certification[];
  if (held.length > 0) {
    parts.certification = { kind: 'certification', among: held, ...sourced(one('certification-source')) };
  }
  parts.numbers = readNumbers(group, typed, problems);
  parts.dates = readDates(group, typed, problems);
  parts.questions = readQuestions(group, typed);
  return parts;
}

/** In the order of the register, whole areas among them. */
function codesOf(marks: readonly string[], places: readonly Place[]): string[] {
  const marked = new Set(marks);
  return places
    .filter(({ code, area }) => marked.has(WHOLE) || marked.has(area) || marked.has(code))
    .map(({ code }) => code);
}
