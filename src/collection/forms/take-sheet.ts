import type { FieldConflict } from '../answer.ts';
import type { Values } from '../question.ts';
import { labelOf } from '../questions/index.ts';
import { RoundRefused } from '../refused.ts';
import {
  type FormAnswer,
  type FormFinding,
  type HandedBack,
  isOpen,
  metOnTheWay,
  programName,
} from './form-answer.ts';
import type { KnownSheet } from './identify.ts';
import type { ReceivingDesk } from './outcome.ts';
import { type FilledForm, readSheet } from './read-sheet.ts';
import { receiveWords } from './receive-words.ts';

/** What became of one sheet. */
export type SheetOutcome =
  | { kind: 'told'; message: string }
  | {
      kind: 'taken' | 'unchanged' | 'conflict';
      form: FormAnswer;
      changed: number;
      findings: readonly FormFinding[];
      back: HandedBack;
      /** Said beside the findings. */
      message: string | null;
    };

/** Takes the form of one answer: what the person changed is saved as a draft, whatever is still to be said of it. */
export async function takeSheet(
  known: KnownSheet,
  fiscalYear: number,
  desk: ReceivingDesk,
): Promise<SheetOutcome> {
  const { sheet, number } = known;
  const told = (message: string): SheetOutcome => ({ kind: 'told', message });
  if (number.fiscalYear !== fiscalYear)
    return told(receiveWords.otherYear(sheet.name, number.fiscalYear, fiscalYear));
  const standing = await desk.standing(number.answer);
  if (!standing) return told(receiveWords.noAnswer(sheet.name));
  const { form } = standing;
  if (!desk.may(form.answer.organisation)) return told(receiveWords.notYours(sheet.name));
  const base = await desk.valuesAt(number.answer, number.version);
  if (!base) return told(receiveWords.noVersion(sheet.name, number.version));
  const filled = readSheet(sheet, { form, number, base, memory: known.memory });
  if (!filled) return told(receiveWords.newerForm(sheet.name));
  if (Object.keys(filled.changed).length === 0)
    return outcome('unchanged', standing.form, standing.findings, filled);
  return save(form, number.version, filled, desk);
}

async function save(
  form: FormAnswer,
  base: number,
  filled: FilledForm,
  desk: ReceivingDesk,
): Promise<SheetOutcome> {
  const { id } = form.answer;
  try {
    const saved = await desk.save(id, { base, values: filled.changed });
    if (saved.kind === 'conflict') return conflict(id, saved.conflicts, filled, desk);
    const after = await desk.standing(id);
    const changed = saved.kind === 'saved' ? saved.changed : 0;
    const { form: standing, findings } = after ?? { form, findings: [] };
    return outcome(changed > 0 ? 'taken' : 'unchanged', standing, findings, filled, changed);
  } catch (error) {
    if (!(error instanceof RoundRefused)) throw error;
    return { kind: 'told', message: receiveWords.refused(programName(form.answer), error.message) };
  }
}

function outcome(
  kind: 'taken' | 'unchanged',
  form: FormAnswer,
  findings: readonly FormFinding[],
  filled: FilledForm,
  changed = 0,
): SheetOutcome {
  const all = [...filled.findings, ...findings.filter(isOpen)];
  const values = { ...form.answer.values, ...filled.refused };
  return { kind, form, changed, findings: all, back: { values, findings: all }, message: null };
}

/** Nothing was saved: both words go back, the person's in the cell and the other's beside it. */
async function conflict(
  id: string,
  conflicts: readonly FieldConflict[],
  filled: FilledForm,
  desk: ReceivingDesk,
): Promise<SheetOutcome> {
  const after = await desk.standing(id);
  if (!after) return { kind: 'told', message: receiveWords.noAnswer(id) };
  const values: Values = { ...after.form.answer.values, ...filled.changed };
  const said = conflicts.map(({ field, theirs, name, at }) =>
    metOnTheWay(field, 'error', receiveWords.bothWords(labelOf(field), theirs, name, at)),
  );
  const found = await desk.check(id, values);
  const findings = [...said, ...filled.findings, ...found.filter(isOpen)];
  return {
    ...{ kind: 'conflict', form: after.form, changed: 0, findings },
    back: { values: { ...values, ...filled.refused }, findings },
    message: receiveWords.conflict(programName(after.form.answer)),
  };
}
