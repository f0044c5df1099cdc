import {
  acceptAnswer,
  addAnswer,
  addRemark,
  answerHistory,
  answerVersionsOf,
  approveAnswer,
  boardOf,
  changeRound,
  closeRemark,
  endAnswer,
  moveAnswer,
  openRound,
  questionsOf,
  roundViews,
  sendBackAnswer,
  takeYear,
  withdrawAnswer,
} from '../collection/index.ts';
import { dayInJapan } from '../platform/index.ts';
import type { By, RoundServices } from '../web/index.ts';
import { closeWithRecord } from './round-closing.ts';
import { withCounts } from './round-counts.ts';
import { type RoundHouse, type RoundParts, roundParts } from './round-parts.ts';
import { remindOfRound } from './round-reminders.ts';
import { plannedRound, sourceOf, sourceYears } from './round-rollover.ts';
import { checkedValues, findingsAt, saveChecked, submitChecked } from './round-writing.ts';

/** What the Excel forms add (`roundForms`). */
export type FormServices = Pick<
  RoundServices,
  'forms' | 'form' | 'receive' | 'returnedForm' | 'boardWorkbook'
>;
type CoreServices = Omit<RoundServices, keyof FormServices>;

/** The yearly round as the pages use it, without the Excel forms, and what those need besides. */
export interface RoundCore {
  services: CoreServices;
  parts: RoundParts;
  save: (
    ...order: [...Parameters<RoundServices['save']>, 'browser' | 'excel']
  ) => ReturnType<RoundServices['save']>;
}

export function roundCore(house: RoundHouse): RoundCore {
  const parts = roundParts(house);
  const { room } = parts;
  const views = roundViews(room);
  const save: RoundCore['save'] = (fiscalYear, id, order, by, via) =>
    saveChecked(parts, { fiscalYear, id }, order, by, via);
  return {
    parts,
    save,
    services: {
      ...readingServices(parts),
      ...stepServices(parts),
      sourceYears: () => sourceYears(house),
      rolloverPrograms: (_fiscalYear, sourceYear) => sourceOf(parts, sourceYear),
      previewRollover: (order) => plannedRound(parts, order),
      openRound: async (order, by) =>
        openRound(room, order, await withCounts(parts, order, await plannedRound(parts, order)), by),
      async addAnswer(fiscalYear, { name, organisation, policy, group }, by) {
        const answering = await parts.answering(organisation);
        return addAnswer(room, fiscalYear, { name, ...answering, listings: [{ policy, group }] }, by);
      },
      endAnswer: (fiscalYear, id, reason) => endAnswer(room, { fiscalYear, id }, reason),
      async moveAnswer(fiscalYear, id, { organisation, due }, by) {
        const to = organisation === undefined ? {} : { to: await parts.answering(organisation) };
        await moveAnswer(room, { fiscalYear, id }, { ...to, ...(due === undefined ? {} : { due }) }, by);
      },
      changeRound: (fiscalYear, order) => changeRound(room, fiscalYear, order),
      check: (fiscalYear, id, values) => checkedValues(parts, { fiscalYear, id }, values),
      save: (fiscalYear, id, order, by) => save(fiscalYear, id, order, by, 'browser'),
      remind: (fiscalYear) => remindOfRound(parts, fiscalYear),
      record: async (fiscalYear) => (await views.round(fiscalYear))?.record ?? null,
      close: (fiscalYear, by) => closeWithRecord(parts, fiscalYear, by),
    },
  };
}

function readingServices(parts: RoundParts) {
  const { room } = parts;
  const views = roundViews(room);
  return {
    rounds: views.rounds,
    round: views.round,
    answers: (fiscalYear, organisations) => views.answers(fiscalYear, organisations),
    neighbours: (fiscalYear, organisation) => views.neighbours(fiscalYear, organisation),
    organisationOf: (fiscalYear, id) => views.organisationOf({ fiscalYear, id }),
    async answer(fiscalYear, id) {
      const key = { fiscalYear, id };
      const [round, answer] = await Promise.all([views.round(fiscalYear), views.answer(key)]);
      if (round === null || answer === null) return null;
      const [findings, remarks, history, nameOf] = await Promise.all([
        findingsAt(parts, round, answer),
        views.remarks(key),
        answerHistory(room, key),
        parts.namesToday(),
      ]);
      const questions = questionsOf(answer, { round });
      return {
        round,
        answer,
        organisationName: nameOf(answer.organisation),
        questions,
        findings,
        remarks,
        ...history,
      };
    },
    async board(fiscalYear) {
      const round = await views.round(fiscalYear);
      if (round === null) return null;
      const [answers, openRemarks, nameOf] = await Promise.all([
        views.answers(fiscalYear),
        views.openRemarks(fiscalYear),
        parts.namesToday(),
      ]);
      return boardOf({ round, answers, openRemarks, nameOf, today: dayInJapan(room.clock.now()) });
    },
    receipt: async (fiscalYear, id) => (await answerHistory(room, { fiscalYear, id })).receipt,
    history: (fiscalYear, id) => answerVersionsOf(room, { fiscalYear, id }),
  } satisfies Partial<CoreServices>;
}

function stepServices(parts: RoundParts) {
  const { room } = parts;
  return {
    submit: (fiscalYear, id, version, by) => submitChecked(parts, { fiscalYear, id }, version, by),
    withdraw: (fiscalYear, id, by) => withdrawAnswer(room, { fiscalYear, id }, by),
    approve: (fiscalYear, id, version, by) => approveAnswer(room, { fiscalYear, id }, version, by),
    sendBack: (fiscalYear, id, reasons, by) => sendBackAnswer(room, { fiscalYear, id }, reasons, by),
    async accept(fiscalYear, id, version, by) {
      await acceptAnswer(room, { fiscalYear, id }, version, by);
      await taken(parts, fiscalYear, by);
    },
    remark: (fiscalYear, id, remark, by) => addRemark(room, { fiscalYear, id }, remark, by),
    closeRemark: (fiscalYear, id, remark, by) => closeRemark(room, { fiscalYear, id }, remark, by),
  } satisfies Partial<CoreServices>;
}

/** The acceptance stands, whatever becomes of the ledger: the year is taken again with the next one, and at closing. */
async function taken({ house, names }: RoundParts, fiscalYear: number, by: By): Promise<void> {
  try {
    await takeYear(house.ledger, house.jurisdiction, fiscalYear, () => names(fiscalYear), by);
  } catch (error) {
    house.onError(error);
  }
}
