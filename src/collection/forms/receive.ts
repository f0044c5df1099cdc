import type { FormReader, ReadUpload, ReturnedWorkbook, UploadedFile } from '../../formats/index.ts';
import { type FormFinding, MET, programName } from './form-answer.ts';
import { identified, type KnownSheet } from './identify.ts';
import type { FormOutcome, ReceivingDesk } from './outcome.ts';
import { receiveWords } from './receive-words.ts';
import { type SheetOutcome, takeSheet } from './take-sheet.ts';
import { unreadable } from './words.ts';

/**
 * Takes forms that came back: one or a hundred, also packed into archives. What a person changed is saved as a draft;
 * what is still to be mended goes back with its reasons. One bad file does not hold up the others.
 * @param onProgress how many forms are done
 */
export async function receiveForms(
  fiscalYear: number,
  uploads: readonly UploadedFile[],
  reader: FormReader,
  desk: ReceivingDesk,
  onProgress: (done: number) => void = () => {},
): Promise<FormOutcome[]> {
  const outcomes: FormOutcome[] = [];
  for await (const upload of reader.read(uploads)) {
    outcomes.push(await receiveForm(fiscalYear, upload, desk));
    onProgress(outcomes.length);
  }
  return outcomes;
}

async function receiveForm(
  fiscalYear: number,
  { name, hash, read }: ReadUpload,
  desk: ReceivingDesk,
): Promise<FormOutcome> {
  const plain = (state: FormOutcome['state'], message: string): FormOutcome => ({
    ...{ file: name, state, message, answers: [], returned: null },
  });
  if (typeof read === 'string') return plain('unreadable', `「${name}」を読めません。${unreadable[read]}`);
  const known = await desk.known(hash);
  if (known) {
    const rest = known.hasMistakes ? receiveWords.knownMistakes : '';
    return plain('unchanged', receiveWords.known(known.name, known.at) + rest);
  }
  return receiveWorkbook(fiscalYear, name, hash, read, desk);
}

async function receiveWorkbook(
  fiscalYear: number,
  file: string,
  hash: string,
  workbook: ReturnedWorkbook,
  desk: ReceivingDesk,
): Promise<FormOutcome> {
  const { forms, unknown } = identified(workbook);
  const { single, told } = oneEach(forms);
  const sheets: SheetOutcome[] = told.map((message) => ({ kind: 'told', message }));
  for (const sheet of single) sheets.push(await takeSheet(sheet, fiscalYear, desk));
  if (unknown.length > 0) sheets.push({ kind: 'told', message: receiveWords.unknown(unknown) });
  return outcomeOf(file, hash, sheets, desk);
}

/** A form that stands in a workbook several times is taken once if all say the same, and else not at all. */
function oneEach(forms: readonly KnownSheet[]): { single: KnownSheet[]; told: string[] } {
  const groups = new Map<string, KnownSheet[]>();
  for (const form of forms) groups.set(form.number.answer, [...(groups.get(form.number.answer) ?? []), form]);
  const all = [...groups.values()];
  const says = ({ sheet, number }: KnownSheet) =>
    JSON.stringify([number, sheet.cells.map(({ key, text }) => [key, text])]);
  const isClear = (group: KnownSheet[]) => new Set(group.map(says)).size === 1;
  return {
    single: all.filter(isClear).map((group) => group[0]!),
    told: all
      .filter((group) => !isClear(group))
      .map((group) => receiveWords.twice(group.map(({ sheet }) => sheet.name))),
  };
}

type Read = Exclude<SheetOutcome, { kind: 'told' }>;
const isRead = (sheet: SheetOutcome): sheet is Read => sheet.kind !== 'told';
const errorsIn = (findings: readonly FormFinding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;

async function outcomeOf(
  file: string,
  hash: string,
  sheets: readonly SheetOutcome[],
  desk: ReceivingDesk,
): Promise<FormOutcome> {
  const read = sheets.filter(isRead);
  const state = stateOf(read);
  const hasRefused = sheets.some(({ kind }) => kind === 'told');
  const goesBack = state === 'mistakes' || state === 'conflict';
  const returned = goesBack ? await handBack(file, read, desk) : null;
  if (!hasRefused && state !== 'conflict' && state !== 'refused') {
    await desk.keep({
      ...{ hash, file, hasMistakes: state === 'mistakes' },
      outcome: read.map(({ form: { answer }, changed }) => ({
        ...{ answer: answer.id, version: answer.version, changed },
      })),
    });
  }
  return {
    ...{ file, state, message: messageOf(state, sheets), returned },
    answers: read.map(({ form, changed, findings }) => ({
      ...{ id: form.answer.id, name: programName(form.answer), changed, findings },
    })),
  };
}

function stateOf(read: readonly Read[]): FormOutcome['state'] {
  if (read.length === 0) return 'refused';
  if (read.some(({ kind }) => kind === 'conflict')) return 'conflict';
  if (read.some(({ findings }) => errorsIn(findings) > 0)) return 'mistakes';
  return read.some(({ kind }) => kind === 'taken') ? 'taken' : 'unchanged';
}

function messageOf(state: FormOutcome['state'], sheets: readonly SheetOutcome[]): string {
  const read = sheets.filter(isRead);
  const taken = read.filter(({ kind }) => kind === 'taken');
  const changed = taken.reduce((sum, each) => sum + each.changed, 0);
  const findings = read.flatMap((each) => each.findings);
  const errors = errorsIn(findings);
  const notices = findings.filter(({ rule, severity }) => rule === MET && severity !== 'error').length;
  const isNothingNew = taken.length === 0 && (state === 'unchanged' || state === 'mistakes');
  return [
    ...(taken.length > 0 ? [receiveWords.taken(taken.length, changed)] : []),
    ...(isNothingNew ? [receiveWords.nothingNew] : []),
    ...read.flatMap(({ message }) => message ?? []),
    ...(errors > 0 ? [receiveWords.mistakes(errors)] : []),
    ...(notices > 0 ? [receiveWords.notices(notices)] : []),
    ...sheets.flatMap((sheet) => (sheet.kind === 'told' ? [sheet.message] : [])),
    ...(sheets.length === 0 ? [receiveWords.noForm] : []),
  ].join('');
}

async function handBack(file: string, read: readonly Read[], desk: ReceivingDesk): Promise<string> {
  const back = new Map(read.map((each) => [each.form.answer.id, each.back]));
  const bare = file.replace(/\.(?:xlsx|xlsm|xls|ods)$/i, '').replace(/^(?:指摘あり_)+/, '');
  return desk.handBack(
    `指摘あり_${bare}.xlsx`,
    read.map(({ form }) => form),
    back,
  );
}
