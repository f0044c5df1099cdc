import { readCall } from '../calls/call-note.ts';
import { readDays } from '../calls/days.ts';
import type { Row } from '../table/row.ts';

const ANY_TIME = '随時';
const UNDECIDED = '未定';

/** 未定 belongs into the note by the standard; 募集時期 says 随時, 未定 or when it is meant to be. */
export function readGifCall(row: Row): ReturnType<typeof readCall> {
  const { opensOn, closesOn, words } = readDays(row, '公募開始日', '公募終了日', row.text('公募備考') ?? '');
  const season = row.text('募集時期');
  const hasDay = opensOn !== undefined || closesOn !== undefined;
  const said = season === undefined || [ANY_TIME, UNDECIDED].includes(season) ? [] : [`募集時期は${season}`];
  const note = [row.text('公募備考') ?? [], words, said].flat().join('。');
  const isOpen = season !== undefined && season !== ANY_TIME && !hasDay && !note.includes('日程:未定');
  const read = readCall({ opensOn, closesOn, note: isOpen ? `${note}|日程:未定` : note });
  const saysNothing = read.call !== undefined && Object.keys(read.call).length === 0;
  return season === ANY_TIME && saysNothing ? { ...read, call: undefined } : read;
}
