import { findAmounts, onlyAmount } from './amounts.ts';
import { foldWidth, NUMBER, readNumber } from './number.ts';
import { reasonFor } from './reason.ts';
import type { Amount, PlacedAmount, Quantity } from './types.ts';

const BARE_NUMBER = new RegExp(`^[▲△\\-−]?\\s*${NUMBER}$`);
/** Remarks begin here: lengths of time inside them are circumstances, not values. */
const REMARK = /[※(（]/;
/** 計 before another way of counting names the row: 計 延べ161名. */
const TOTAL_ROW = /^(合計|総計|計)\s*(?=延|のべ|約|各)/;

/** Many rules read the same cell: reading each text once makes checking an answer several times quicker. */
const known = new Map<string, Quantity>();
const KNOWN = 10_000;

/**
 * The content of an indicator cell: its values, or the reason why it has none, and what it says besides. Total: any
 * text gives a quantity, and `printQuantity` gives the text back.
 */
export function parseQuantity(text: string): Quantity {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KNOWN) known.clear();
  const quantity = readQuantity(text);
  known.set(text, quantity);
  return quantity;
}

function readQuantity(text: string): Quantity {
  const cell = blankTags(text);
  const bare = bareNumber(cell);
  if (bare !== null) return { printed: text, values: [bare], reason: null, note: null };
  const found = amountsOfCell(cell);
  if (found.length === 0) return { printed: text, values: [], ...reasonFor(cell) };
  return { printed: text, ...describe(cell, found), reason: null };
}

/** The cell as it stands on paper. */
export function printQuantity(quantity: Quantity): string {
  return quantity.printed;
}

/** Text made from PDFs keeps `<b>` around words: blanks of the same length, so that places stay the same. */
function blankTags(text: string): string {
  return text.replace(/<\/?[a-z]+>/gi, (tag) => ' '.repeat(tag.length));
}

function bareNumber(cell: string): Amount | null {
  const text = foldWidth(cell).trim();
  return BARE_NUMBER.test(text) ? { ...readNumber(text), unit: '', qualifier: 'none' } : null;
}

function amountsOfCell(cell: string): PlacedAmount[] {
  const counted = findAmounts(cell, false);
  const remark = cell.search(REMARK);
  const lasting = findAmounts(cell, true).filter(({ index }) => remark < 0 || index < remark);
  const all = [...counted, ...lasting.filter(({ index }) => !counted.some((each) => each.index === index))];
  return all.length === 0 ? onlyAmount(cell) : all.sort((a, b) => a.index - b.index);
}

/** The words between the amounts: those right before an amount are its label, the others the note. */
function describe(cell: string, found: PlacedAmount[]): Pick<Quantity, 'values' | 'note'> {
  const notes: string[] = [];
  let end = 0;
  const values = found.map(({ index, length, ...amount }) => {
    const [remark, before] = splitGap(cell.slice(end, index));
    notes.push(remark);
    const label = before + (TOTAL_ROW.exec(cell.slice(index))?.[1] ?? '');
    end = index + length;
    return label === '' ? amount : { ...amount, label };
  });
  notes.push(tidy(cell.slice(end)));
  const note = notes.filter((each) => each !== '').join(' ');
  return { values, note: note === '' ? null : note };
}

/** Remarks end at a bracket, ※, comma or the blank after a date; what follows names the amount. */
function splitGap(gap: string): [remark: string, label: string] {
  const cut = Math.max(...[...')】※(、,;）（，；'].map((mark) => gap.lastIndexOf(mark)), dateEnd(gap) - 1);
  return [tidy(gap.slice(0, cut + 1)), tidy(gap.slice(cut + 1))];
}

function dateEnd(gap: string): number {
  const dates = [...gap.matchAll(/\d+[年月日]度?\s+/g)];
  const last = dates.at(-1);
  return last ? last.index + last[0].length : 0;
}

function tidy(words: string): string {
  const text = trimMarks(words.replace(/\s+/g, ' '));
  const inner = /^[(（]([^()（）]*)[)）]$/.exec(text)?.[1] ?? text;
  const open = inner.split(/[(（]/).length - inner.split(/[)）]/).length;
  if (open > 0) return trimMarks(inner.replace(/[(（]$/, ''));
  return open < 0 ? trimMarks(inner.replace(/^[)）]|[)）]$/, '')) : trimMarks(inner);
}

function trimMarks(words: string): string {
  return words.replace(/^[\s、，,・:：;；※]+|[\s、，,・:：;；※]+$/g, '');
}
