import type { LineageKind, LineageLink, ProgramView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { Block } from '../../document.ts';
import { shorten } from './shorten.ts';

/** Two names and the years fill two lines. */
const LONGEST = 26;

const BECAME: Record<LineageKind, string> = {
  'same-name': '同じ名前で続いた',
  renamed: '名前が変わった',
  merged: '統合された',
  split: '分割された',
  succeeded: '後継の事業に引き継がれた',
};

/** What the program continues and what continues it, in sentences; which of it nobody has confirmed yet. */
export function lineageWords({ earlier, later }: ProgramView, room: number): Block[] {
  const links = [...earlier, ...later].filter(({ state }) => state !== 'rejected');
  if (links.length === 0) {
    return [{ kind: 'paragraph', style: 'body', text: '別の名前の前身や後継の事業は知られていない。' }];
  }
  const shown = links.slice(0, room);
  const left = links.length - shown.length;
  return [
    { kind: 'list', items: shown.map(sentence) },
    ...(left === 0
      ? []
      : [{ kind: 'paragraph', style: 'note', text: `ほか${left}件のつながりは省いた。` } as const]),
  ];
}

function sentence({ kind, from, to, state }: LineageLink): string {
  const before = `${formatFiscalYear(from.fiscalYear)}「${shorten(from.name, LONGEST)}」`;
  const after = `${formatFiscalYear(to.fiscalYear)}「${shorten(to.name, LONGEST)}」`;
  return `${before}→${after}：${BECAME[kind]}（${state === 'confirmed' ? '確認済み' : '推定。未確認'}）。`;
}
