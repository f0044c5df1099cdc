import { noteOf, type ReadCall, readCall } from '../calls/call-note.ts';
import { readDays } from '../calls/days.ts';
import type { Row } from '../table/row.ts';

const ANY_TIME = '随時';
const UNDECIDED = '未定';

/** 未定 belongs into the note by the standard; 募集時期 says 随時, 未定 or when it is meant to be. */
export function readGifCall(row: Row): ReadCall {
  const told = row.text('公募備考') ?? '';
  const { opensOn, closesOn, words } = readDays(row, '公募開始日', '公募終了日', told);
  const season = row.text('募集時期');
  const said = season === undefined || [ANY_TIME, UNDECIDED].includes(season) ? [] : [`募集時期は${season}`];
  const isSaid = season === undefined || opensOn !== undefined || closesOn !== undefined;
  const days = isSaid || /日程[:：]/.test(told) ? [] : [`日程:${season === ANY_TIME ? ANY_TIME : UNDECIDED}`];
  return readCall({ opensOn, closesOn, note: noteOf([told, ...words, ...said, ...days]) });
}
