import type { Remembered, ReturnedCell, ReturnedSheet } from '../../formats/index.ts';
import type { FieldKey, Question, Values } from '../question.ts';
import { kindOf, labelOf } from '../questions/index.ts';
import { anchorsOf, type Fields, fieldsBehindLabels, headsOf } from './anchors.ts';
import { readCell } from './cell-value.ts';
import { cellWords } from './cell-words.ts';
import { earlierFields } from './earlier.ts';
import { type FormAnswer, type FormFinding, metOnTheWay } from './form-answer.ts';
import { FORM_VERSION, type FormNumber } from './form-number.ts';
import { programSheet } from './program-sheet.ts';
import { missingFields, strayTexts } from './strays.ts';

/** What a person did with a form. */
export interface FilledForm {
  /** The fields that are other than they were when it was handed out. */
  changed: Values;
  /** What stands in cells that could not be kept, as it stands there. */
  refused: Values;
  findings: FormFinding[];
}

export interface Handed {
  form: FormAnswer;
  number: FormNumber;
  /** Values of the version on which the form is based. */
  base: Values;
  /** What the file remembers of the sheet; empty when that was lost. */
  memory: readonly Remembered[];
}

/** `null` for a form of a version that we do not know. */
export function readSheet(sheet: ReturnedSheet, handed: Handed): FilledForm | null {
  const isEarlier = handed.number.formVersion < FORM_VERSION;
  const layout = programSheet('', handed.form, null);
  const fields = isEarlier
    ? earlierFields(sheet, handed.number.formVersion)
    : handed.number.formVersion > FORM_VERSION
      ? null
      : keyedFields(sheet, () => fieldsBehindLabels(sheet, anchorsOf(layout), headsOf(layout)));
  if (fields === null) return null;
  const filled: FilledForm = { changed: {}, refused: {}, findings: [] };
  for (const [key, cell] of fields) take(key, cell, handed, filled);
  if (!isEarlier || fields.size === 0) filled.findings.push(...missingFields(handed.form.questions, fields));
  if (!isEarlier) {
    filled.findings.push(...strayTexts(sheet, [...fields.values()], layout, handed.memory));
  }
  return filled;
}

/** By the hidden keys; behind their labels where those were lost. */
function keyedFields(sheet: ReturnedSheet, behindLabels: () => Fields): Fields {
  const keyed = sheet.cells.flatMap((cell): [string, ReturnedCell][] =>
    cell.key === null ? [] : [[cell.key, cell]],
  );
  return keyed.length > 0 ? new Map(keyed) : behindLabels();
}

function take(key: FieldKey, cell: ReturnedCell, { form, base, memory }: Handed, filled: FilledForm): void {
  const question = form.questions.find((each) => each.key === key) ?? questionFor(key);
  if (!question) return;
  const locked = form.answer.counted[key];
  if (locked !== undefined) {
    filled.findings.push(...lockedFindings(key, cell, locked.value, memory));
    return;
  }
  const before = base[key] ?? '';
  const { value, said } = readCell(cell, question, before);
  if (said) filled.findings.push(metOnTheWay(key, said.severity, `${labelOf(key)}${said.message}`));
  if (value === null) Object.assign(filled.refused, { [key]: cell.text });
  else if (value !== before) Object.assign(filled.changed, { [key]: value });
}

/** A row that was there when the form was handed out and that nobody uses any more. */
function questionFor(key: FieldKey): Pick<Question, 'kind' | 'choices'> | null {
  const kind = kindOf(key);
  return kind === null ? null : { kind };
}

/** A count may have grown since: only what differs from what was handed out was written by a person. */
function lockedFindings(
  key: FieldKey,
  cell: ReturnedCell,
  stands: string,
  memory: readonly Remembered[],
): FormFinding[] {
  const bare = (text: string) => text.replace(/[\s,]/g, '');
  const known = [stands, ...memory.filter((each) => each.key === key).map(({ text }) => text)];
  if (known.some((text) => bare(text) === bare(cell.text))) return [];
  return [metOnTheWay(key, 'warning', `${labelOf(key)}${cellWords.locked(cell.text, stands)}`)];
}
