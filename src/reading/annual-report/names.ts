import { foldSpaces } from '../../values/index.ts';
import { plain } from './line.ts';

const RELISTED = /[（(]\s*再\s*掲\s*[）)]/;

export const isRelisted = (cell: string): boolean => RELISTED.test(cell);

/** A name as printed, less the white space that only breaks lines and the mark (再掲). */
export const printedName = (cell: string): string => foldSpaces(plain(cell).replace(RELISTED, ' '));

/**
 * The groups (取組の柱) that a merged cell of the master list names. Where the paper's cell border is lost, one
 * cell holds two of them, each with its bullet.
 */
export function groupsOf(cell: string): string[] {
  return plain(cell)
    .split(/(?:^|\s)[・･]\s*/)
    .map((part) => foldSpaces(part).replace(/[（(]再掲含む?。?[）)]$/, ''))
    .filter((part) => part !== '');
}
