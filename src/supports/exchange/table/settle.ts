import { readSupport } from '../../shape/read-support.ts';
import type { Support } from '../../support.ts';
import type { Draft } from './form.ts';
import type { Row } from './row.ts';

type Node = Record<string, unknown> | unknown[];

/** Without these there is no support. */
const REQUIRED = ['id', 'operator', 'title', 'kind', 'summary', 'condition', 'isComplete', 'purposes'];
/** A row has fewer faults than that. */
const MOST_FAULTS = 500;

/**
 * A draft as a valid support. What a support can't hold is left out and told with its column; a row that lacks what every
 * support must have is refused.
 */
export function settle({ support, columns }: Draft, row: Row): Support | null {
  const value = structuredClone(support) as Record<string, unknown>;
  for (let fault = 0; fault < MOST_FAULTS; fault += 1) {
    const read = readSupport(value);
    if ('support' in read) return read.support;
    const [{ at, message }] = read.problems as [{ at: string; message: string }];
    const path = at.split('.');
    const column = columns[path[0]!] ?? null;
    const left = isRequired(path) ? undefined : leaveOut(value, path);
    if (left === undefined) {
      row.refuse(column, refusal(path[0]!, message));
      return null;
    }
    row.tell(
      column,
      `「${shown(left)}」は取り込めません（${message}）。直すか、取り込んだ後に書き加えてください。`,
    );
  }
  row.refuse(null, '誤りが多すぎるため取り込めません。');
  return null;
}

const isRequired = ([first = '', ...deeper]: readonly string[]): boolean =>
  REQUIRED.includes(first) && !(first === 'purposes' && deeper.length > 0);

function refusal(field: string, message: string): string {
  return `${NAMES[field] ?? 'この行'}が正しくないため、この行は取り込めません（${message}）。`;
}

const NAMES: Readonly<Record<string, string>> = {
  id: '制度番号',
  operator: '提供する組織',
  title: '題名',
  kind: '種別',
  summary: '概要',
  condition: '条件',
  purposes: '目的',
};

/** Takes the innermost thing away that may be missing, and returns it; `undefined` where nothing is to be taken. */
function leaveOut(root: Record<string, unknown>, path: readonly string[]): unknown {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = path
      .slice(0, depth - 1)
      .reduce<unknown>((node, key) => (node as Node)[key as never], root);
    const key = path[depth - 1]!;
    const left = (parent as Node)[key as never] as unknown;
    if (left === undefined) continue;
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete (parent as Record<string, unknown>)[key];
    return left;
  }
  return undefined;
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
