import type { Call } from '../../calls/call.ts';
import { isObject, type JsonObject } from '../table/entries.ts';
import type { Row } from '../table/row.ts';
import { given } from '../told.ts';
import { textOf } from './fields.ts';
import { japaneseTime, lastDay } from './moment.ts';
import { readJgrantsAreas } from './read-areas.ts';

/** Calls of an answer, and where they hold. */
export interface JgrantsCalls {
  /** Undefined where nothing is said of days: then nobody knows. */
  calls: Call[] | undefined;
  /** Codes of prefectures in which one of the calls holds; empty: everywhere, or not told. */
  areas: string[];
  /** What is no place that we know. */
  unknownAreas: string[];
}

const MOST_CALLS = 50;

/** v2 nests days and areas per round in `workflow[]`; v1 and the list have one pair of days. */
export function readJgrantsCalls(entry: JsonObject, row: Row): JgrantsCalls {
  const rounds = Array.isArray(entry.workflow) ? entry.workflow.filter(isObject) : [];
  const said = rounds.length > 0 ? rounds : [entry];
  if (said.length > MOST_CALLS)
    row.tell('workflow', `公募回は${MOST_CALLS}までです。後の回は取り込めません。`);
  const areas = said.map((round) => {
    const text = textOf(round, 'target_area_search') ?? textOf(entry, 'target_area_search') ?? '';
    return { text, ...readJgrantsAreas(text) };
  });
  const differ = new Set(areas.map(({ text }) => text)).size > 1;
  const isAnywhere = areas.some(({ codes }) => codes.length === 0);
  const calls = said.slice(0, MOST_CALLS).map((round, at) => ({
    id: String(at + 1),
    ...readRound(round, row, differ ? areas[at]!.text : ''),
  }));
  const isUnsaid = rounds.length === 0 && Object.keys(calls[0]!).length === 1;
  return {
    calls: isUnsaid ? undefined : calls,
    areas: isAnywhere ? [] : [...new Set(areas.flatMap(({ codes }) => codes))],
    unknownAreas: [...new Set(areas.flatMap(({ unknown }) => unknown))],
  };
}

function readRound(round: JsonObject, row: Row, area: string): Omit<Call, 'id'> {
  const moment = (field: string) => {
    const text = textOf(round, field);
    const read = text === undefined ? undefined : japaneseTime(text);
    if (text !== undefined && read === undefined) row.tell(field, `「${text}」は日時として読めません。`);
    return read;
  };
  const [opens, closes] = [moment('acceptance_start_datetime'), moment('acceptance_end_datetime')];
  const deadline = moment('project_end_deadline');
  const closesOn = closes && lastDay(closes);
  const isReversed = opens !== undefined && closesOn !== undefined && opens.day > closesOn;
  if (isReversed)
    row.tell('acceptance_end_datetime', '受付の終わりが始まりより前です。日程は未定とし、備考に残しました。');
  const note = [
    ...(isReversed ? [`受付は${opens.day}から${closesOn}までとあります`] : []),
    ...(closes?.time === undefined || ['00:00', '23:59'].includes(closes.time)
      ? []
      : [`受付は最終日の${closes.time}まで`]),
    ...(deadline === undefined ? [] : [`事業の終了期限は${lastDay(deadline)}`]),
    ...(area === '' ? [] : [`この回の対象地域は${area}`]),
  ].join('。');
  return given({
    name: textOf(round, 'fiscal_year_round')?.slice(0, 200),
    ...(isReversed ? {} : { opensOn: opens?.day, closesOn }),
    note: note === '' ? undefined : note.slice(0, 200),
  });
}
