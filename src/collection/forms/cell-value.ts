import { plainText, type ReturnedCell } from '../../formats/index.ts';
import { formatThousandYen, parseThousandYen } from '../../values/index.ts';
import type { Question } from '../question.ts';
import { LIMITS } from '../questions/index.ts';
import { cellWords } from './cell-words.ts';
import { shownValue } from './shown-value.ts';

/** What a cell says as the answer to a question. */
export interface CellReading {
  /** `null`: nothing that could be kept, what stood before stays. */
  value: string | null;
  /** In Japanese, without the field's name. */
  said: { severity: 'error' | 'info'; message: string } | null;
}

type Asked = Pick<Question, 'kind' | 'choices'>;
type Content = Pick<ReturnedCell, 'kind' | 'text' | 'number'>;

/**
 * Reads a cell whatever a spreadsheet program made of it. What means the same as before is the same: 1234 in the cell
 * is the 1,234 that a person had typed.
 * @param base what stood in the field when the form was handed out
 */
export function readCell(cell: ReturnedCell, question: Asked, base: string): CellReading {
  if (cell.kind === 'error') return refused(cellWords.error(cell.text));
  const isGuess = cell.kind === 'date' && question.kind !== 'line' && question.kind !== 'prose';
  if (isGuess) return refused(cellWords.date(cell.text));
  const value = meantBy(cell, question);
  if (value === null) {
    const isAmount = question.kind === 'yen';
    return isSameText(cell, base)
      ? { value: base, said: null }
      : refused(isAmount ? cellWords.amount(cell.text) : cellWords.choice(cell.text, question));
  }
  if (isSame(value, base, question)) return { value: base, said: null };
  const length = [...value].length;
  const limit = LIMITS[question.kind];
  if (length > limit) return refused(cellWords.long(limit, length));
  return { value, said: noteOn(cell) };
}

const refused = (message: string): CellReading => ({ value: null, said: { severity: 'error', message } });

function noteOn({ isFormula, kind, text }: ReturnedCell): CellReading['said'] {
  if (isFormula) return { severity: 'info', message: cellWords.formula(text) };
  if (kind === 'date') return { severity: 'info', message: cellWords.keptDate(text) };
  return null;
}

/** `null` for what is no choice and no amount. */
function meantBy(cell: Content, question: Asked): string | null {
  const text = cell.text.trim();
  switch (question.kind) {
    case 'yen':
      return amountText(cell, text);
    case 'mark':
      return markOf(cell, text);
    case 'choice':
      return choiceOf(text, question);
    case 'prose':
    case 'reason':
      return text;
    default:
      return text.replace(/\s*\n\s*/g, ' ');
  }
}

/** `null` for what is no amount; a stroke says that there is none. */
function amountText({ number }: Content, text: string): string | null {
  if (/^[-－−ー—―]?$/.test(text)) return '';
  // Fifteen digits are what a spreadsheet keeps; more are the noise of binary fractions.
  const amount = number === null ? parseThousandYen(text) : Number(number.toPrecision(15));
  return amount !== null && Number.isSafeInteger(amount) ? formatThousandYen(amount) : null;
}

function markOf({ kind }: Content, text: string): string | null {
  if (kind === 'boolean') return text === 'TRUE' ? '1' : '';
  const bare = text.normalize('NFKC').toLowerCase();
  if (/^[○〇◯●✓✔☑レo1]$|^(?:yes|true|はい|有)$/.test(bare)) return '1';
  return /^$|^[×✕✗☐xー\-—0]$|^(?:no|false|いいえ|無|なし)$/.test(bare) ? '' : null;
}

function choiceOf(text: string, { choices = [] }: Asked): string | null {
  const bare = (words: string) => words.normalize('NFKC').replace(/[〇◯]/g, '○').replace(/\s/g, '');
  const wanted = bare(text);
  const found =
    choices.find(({ label }) => bare(label) === wanted) ??
    choices.find(({ value }) => bare(value) === wanted);
  return found?.value ?? null;
}

/** What is no amount may stand there from before. */
const isSameText = ({ text }: Content, base: string): boolean =>
  base !== '' && text.trim() === plainText(base).trim();

/** Whether the cell says what was written into it. */
function isSame(value: string, base: string, question: Asked): boolean {
  const shown = shownValue(question, base);
  const text = plainText(String(shown));
  const number = typeof shown === 'number' ? shown : null;
  return value === base || value === meantBy({ kind: 'text', text, number }, question);
}
