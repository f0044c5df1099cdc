import {
  type Answer,
  boardBytes,
  type FormAnswer,
  type FormContact,
  formBytes,
  formFileName,
  keepUpload,
  knownUpload,
  numberedFileName,
  programName,
  questionsOf,
  type ReceivingDesk,
  ReturnedFiles,
  RoundRefused,
  type RoundRoom,
  receiveForms,
  roundViews,
  valuesOfVersion,
} from '../collection/index.ts';
import { type FormReader, zip } from '../formats/index.ts';
import { dayInJapan } from '../platform/index.ts';
import type { RoundServices } from '../web/index.ts';
import type { FormServices, RoundCore } from './web-round.ts';

/** What the Excel forms of a round are made with. */
export interface FormParts {
  room: RoundRoom;
  round: Pick<RoundServices, 'answer' | 'board' | 'check'>;
  save: RoundCore['save'];
  /** The name that an organisation has today, by its id. */
  namesToday(): Promise<(organisation: string) => string>;
  /** Where forms that are handed back wait for a day. */
  folder: string;
  /** Whom a division asks. */
  contact: FormContact;
  reader: FormReader;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The round's forms as Excel files, as the pages use them. */
export function roundForms(parts: FormParts): FormServices {
  const { room, round, contact } = parts;
  const views = roundViews(room);
  const today = () => dayInJapan(room.clock.now());
  const options = () => ({ contact, day: today() });
  const returned = new ReturnedFiles(parts.folder, room.clock);
  const formOf = async (fiscalYear: number, id: string) =>
    (await formsOf(parts, fiscalYear, [await views.answer({ fiscalYear, id })]))[0] ?? null;
  return {
    async forms(fiscalYear, organisations, shape) {
      const forms = await formsOf(parts, fiscalYear, await views.answers(fiscalYear, organisations));
      if (forms.length === 0)
        throw new RoundRefused('この組織が回答する事業はありません。照会の一覧で組織を確かめてください。');
      const names = [...new Set(forms.map(({ organisationName }) => organisationName))];
      const what = names.length === 1 ? names[0]! : `${names.length}組織`;
      if (shape === 'one-file') {
        const name = formFileName(fiscalYear, what, 'xlsx');
        return { name, mediaType: XLSX, bytes: await formBytes(forms, options()) };
      }
      const entries = [];
      for (const [at, form] of forms.entries()) {
        const path = numberedFileName(at + 1, programName(form.answer));
        entries.push({ path, bytes: await formBytes([form], options()) });
      }
      return {
        name: formFileName(fiscalYear, what, 'zip'),
        mediaType: 'application/zip',
        bytes: zip(entries),
      };
    },
    async form(fiscalYear, id) {
      const form = await formOf(fiscalYear, id);
      if (form === null) throw new RoundRefused('この回答は見つかりません。一覧を開き直してください。');
      const name = formFileName(fiscalYear, programName(form.answer), 'xlsx');
      return { name, mediaType: XLSX, bytes: await formBytes([form], options()) };
    },
    receive(fiscalYear, files, by, may, onProgress) {
      const desk: ReceivingDesk = {
        may,
        form: (id) => formOf(fiscalYear, id),
        findings: async (id) => (await round.answer(fiscalYear, id))?.findings ?? [],
        valuesAt: (id, version) => valuesOfVersion(room, { fiscalYear, id }, version),
        save: (id, order) => parts.save(fiscalYear, id, order, by, 'excel'),
        check: (id, values) => round.check(fiscalYear, id, values),
        known: (hash) => knownUpload(room, fiscalYear, hash),
        keep: (taken) => keepUpload(room, fiscalYear, taken, by),
        handBack: async (name, forms, back) =>
          returned.keep({ name, bytes: await formBytes(forms, options(), back) }, by.account),
      };
      return receiveForms(fiscalYear, files, parts.reader, desk, onProgress);
    },
    async returnedForm(key, account) {
      const found = await returned.find(key, account);
      return found && { ...found, mediaType: XLSX };
    },
    async boardWorkbook(fiscalYear) {
      const [board, answers, organisationName] = await Promise.all([
        round.board(fiscalYear),
        views.answers(fiscalYear),
        parts.namesToday(),
      ]);
      if (board === null) throw new RoundRefused('この年度の照会はまだ開かれていません。');
      const content = { board, answers, organisationName, day: today(), author: contact.name };
      return { mediaType: XLSX, bytes: await boardBytes(content) };
    },
  };
}

/** Without what the rules find: that takes long, and a form that goes out does not show it. */
async function formsOf(
  { room, namesToday }: FormParts,
  fiscalYear: number,
  answers: readonly (Answer | null)[],
): Promise<FormAnswer[]> {
  const views = roundViews(room);
  const [round, nameOf] = await Promise.all([views.round(fiscalYear), namesToday()]);
  const forms: FormAnswer[] = [];
  for (const answer of answers) {
    if (answer === null || round === null) continue;
    const organisationName = nameOf(answer.organisation);
    // On paper there is a place for every reason: in the browser they appear as a person types.
    const questions = questionsOf(answer, { round, withEveryReason: true });
    forms.push({ answer, organisationName, questions, remarks: await views.remarks(answer) });
  }
  return forms;
}
