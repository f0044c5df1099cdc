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
  const form = await desk.form(number.answer);
  if (!form) return told(receiveWords.noAnswer(sheet.name));
  if (!desk.may(form.answer.organisation)) return told(receiveWords.notYours(sheet.name));
  const base = await desk.valuesAt(number.answer, number.version);
  if (!base) return told(receiveWords.noVersion(sheet.name, number.version));
  const filled = readSheet(sheet, { form, number, base, memory: known.memory });
  if (!filled) return told(receiveWords.newerForm(sheet.name));
  if (Object.keys(filled.changed).length > 0) return save(form, number.version, filled, desk);
  return outcome('unchanged', form, await desk.findings(number.answer), filled);
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
    const after = (await desk.form(id)) ?? form;
    if (saved.kind === 'conflict') return conflict(after, saved.conflicts, filled, desk);
    const changed = saved.kind === 'saved' ? saved.changed : 0;
    return outcome(changed > 0 ? 'taken' : 'unchanged', after, await desk.findings(id), filled, changed);
  } catch (error) {
    if (!(error instanceof RoundRefused)) throw error;
    return { kind: 'told', message: receiveWords.refused(programName(form.answer), error.message) };
  }
}

/** Where a cell was not taken, the rules speak of what stood before: not of what the person wrote. */
const isKept = ({ field }: FormFinding, { refused }: FilledForm): boolean =>
  field === null || !(field in refused);

function outcome(
  kind: 'taken' | 'unchanged',
  form: FormAnswer,
  findings: readonly FormFinding[],
  filled: FilledForm,
  changed = 0,
): SheetOutcome {
  const all = [
    ...filled.findings,
    ...findings.filter((finding) => isOpen(finding) && isKept(finding, filled)),
  ];
  const values = { ...form.answer.values, ...filled.refused };
  return { kind, form, changed, findings: all, back: { values, findings: all }, message: null };
}

/** Nothing was saved: both words go back, the person's in the cell and the other's beside it. */
async function conflict(
  form: FormAnswer,
  conflicts: readonly FieldConflict[],
  filled: FilledForm,
  desk: ReceivingDesk,
): Promise<SheetOutcome> {
  const values: Values = { ...form.answer.values, ...filled.changed };
  const said = conflicts.map(({ field, theirs, name, at }) =>
    metOnTheWay(field, 'error', receiveWords.bothWords(labelOf(field), theirs, name, at)),
  );
  const found = await desk.check(form.answer.id, values);
  const findings = [
    ...said,
    ...filled.findings,
    ...found.filter((finding) => isOpen(finding) && isKept(finding, filled)),
  ];
  return {
    ...{ kind: 'conflict', form, changed: 0, findings },
    back: { values: { ...values, ...filled.refused }, findings },
    message: receiveWords.conflict(programName(form.answer)),
  };
}
