import type { Remembered, ReturnedSheet, ReturnedWorkbook } from '../../formats/index.ts';
import { type FormNumber, findFormNumber, formatFormNumber } from './form-number.ts';
import { GUIDE_SHEET, LIST_SHEET } from './words.ts';

/** A sheet of an uploaded workbook, and whose form it is. */
export interface KnownSheet {
  sheet: ReturnedSheet;
  number: FormNumber;
  memory: readonly Remembered[];
}

/** The forms in a workbook, and the names of the sheets that are none. */
export function identified({ sheets, memory }: ReturnedWorkbook): { forms: KnownSheet[]; unknown: string[] } {
  const forms: KnownSheet[] = [];
  const unknown: string[] = [];
  for (const sheet of sheets) {
    const number = numberOf(sheet);
    if (number)
      forms.push({ sheet, number, memory: memory.filter(({ mark }) => mark === formatFormNumber(number)) });
    else if (sheet.cells.length > 0 && !OURS.test(sheet.name)) unknown.push(sheet.name);
  }
  return { forms, unknown };
}

const OURS = new RegExp(`^(?:${GUIDE_SHEET}|${LIST_SHEET})`);

/** In the hidden corner; where that was lost, in the small line that everybody sees. */
function numberOf({ mark, cells }: ReturnedSheet): FormNumber | null {
  const hidden = mark === null ? null : findFormNumber(mark);
  if (hidden) return hidden;
  for (const { text, key } of cells) {
    const found = key === null && text.length < 200 ? findFormNumber(text) : null;
    if (found) return found;
  }
  return null;
}
