import type { Opening } from '../calls/call.ts';
import { daysBetween } from '../calls/days.ts';
import { dayWords } from './day-words.ts';

/** When a support takes applications, in one line: 令和8年6月30日（火）まで受付（あと12日）. */
export function openingWords(opening: Opening, today: string): string {
  if (opening.state === 'always') return '随時';
  const { opensOn, closesOn, endedOn, name } = opening.call;
  const which = name === undefined ? '' : `${name} `;
  switch (opening.state) {
    case 'open':
      return closesOn === undefined
        ? `${which}受付中`
        : `${which}${dayWords(closesOn)}まで受付（${leftWords(daysBetween(today, closesOn))}）`;
    case 'coming':
      return `${which}${dayWords(opensOn!)}から受付`;
    case 'unknown':
      return '受付の日程は実施機関に確認';
    case 'closed': {
      const last = endedOn ?? closesOn;
      return last === undefined ? '受付終了' : `${dayWords(last)}に受付終了`;
    }
  }
}

const leftWords = (days: number): string => (days === 0 ? '今日まで' : `あと${days}日`);
