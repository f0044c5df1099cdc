import { type FormWorkbook, sheetNames, writeFormWorkbook } from '../../formats/index.ts';
import { findingsSheet } from './findings-sheet.ts';
import { type FormAnswer, type FormContact, type HandedBack, programName } from './form-answer.ts';
import { guideSheet } from './guide-sheet.ts';
import { programSheet } from './program-sheet.ts';
import { GUIDE_SHEET, LIST_SHEET, roundTitle } from './words.ts';

export interface FormOptions {
  contact: FormContact;
  /** ISO date on which it is handed out. */
  day: string;
}

/** A workbook with one sheet for each answer. */
export function formWorkbook(
  forms: readonly FormAnswer[],
  { contact, day }: FormOptions,
  back: ReadonlyMap<string, HandedBack> = new Map(),
): FormWorkbook {
  const [guideName = '', listName = '', ...names] = sheetNames([
    GUIDE_SHEET,
    LIST_SHEET,
    ...forms.map(({ answer }, at) => `${at + 1} ${programName(answer)}`),
  ]);
  const sheets = forms.map((form, at) =>
    programSheet(names[at] ?? '', form, back.get(form.answer.id) ?? null),
  );
  const returned = forms.flatMap((form, at) => {
    const handed = back.get(form.answer.id);
    return handed ? [{ form, back: handed, sheet: sheets[at]! }] : [];
  });
  return {
    title: roundTitle(forms[0]?.answer.fiscalYear ?? 0),
    author: contact.name,
    date: day,
    sheets: [
      ...(returned.length > 0 ? [{ ...findingsSheet(returned), name: listName }] : []),
      { ...guideSheet(forms, names, contact), name: guideName },
      ...sheets,
    ],
  };
}

export const formBytes = (
  forms: readonly FormAnswer[],
  options: FormOptions,
  back?: ReadonlyMap<string, HandedBack>,
): Promise<Uint8Array<ArrayBuffer>> => writeFormWorkbook(formWorkbook(forms, options, back));
