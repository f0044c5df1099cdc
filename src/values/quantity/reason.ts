import type { NoValueReason, Quantity } from './types.ts';

const DASHES = /^[\s\-－‐‑‒–—―−─━ーｰ]+$/;

/** The gravest word decides: 開催中止となったため実績なし was cancelled. */
const WORDS: readonly (readonly [RegExp, NoValueReason])[] = [
  [/中止|見送り|見送っ|休止|延期/, 'cancelled'],
  [
    /実績(?:な|無)し|該当(?:な|無)し|未実施|未開催|実施せず|開催せず|実施(?:な|無)し|^(?:な|無)し$/,
    'no-result',
  ],
  [/集計中|調査中|確認中|精査中|未定|未公表|未確定/, 'pending'],
  [/随時|適宜|必要に応じ|通年/, 'as-needed'],
];
const WORD_ALONE = /^(?:開催|実施)?(?:中止|実績なし|なし|随時|集計中|未定)$/;

/** Why a cell without an amount has none, and its words when they say more than the reason. */
export function reasonFor(cell: string): Pick<Quantity, 'reason' | 'note'> {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text === '') return { reason: 'empty', note: null };
  if (DASHES.test(text)) return { reason: 'none-stated', note: null };
  const reason = WORDS.find(([word]) => word.test(text))?.[1] ?? 'text';
  return { reason, note: WORD_ALONE.test(text) ? null : text };
}
