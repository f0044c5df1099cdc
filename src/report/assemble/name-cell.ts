import type { ProgramEntry } from '../../ledger/annual-report.ts';
import { normalise } from '../../values/index.ts';
import type { Cell } from '../document.ts';
import { cell } from './table.ts';
import { RELISTED } from './words.ts';

const key = (policy: number, name: string): string => `${policy} ${normalise(name)}`;

/** Which sheet (its id) a program has under a policy. */
export function sheetsByName(sheets: readonly { id: string; entry: ProgramEntry }[]): Map<string, string> {
  return new Map(
    sheets.flatMap(({ id, entry }) => entry.policies.map((policy) => [key(policy, entry.name), id] as const)),
  );
}

/** A program's name in a list, with the mark of a relisting behind it, leading to its sheet. */
export function nameCell(
  { name, isRelisting }: Pick<ProgramEntry, 'name' | 'isRelisting'>,
  policies: readonly number[],
  sheets: ReadonlyMap<string, string>,
): Cell {
  const link = policies.map((policy) => sheets.get(key(policy, name))).find((id) => id !== undefined);
  const relisted = isRelisting ? RELISTED : '';
  if (link === undefined) return cell(`${name}${relisted}`);
  return cell([{ text: name, link }, ...(isRelisting ? [relisted] : [])]);
}
