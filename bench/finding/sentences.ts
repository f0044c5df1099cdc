import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../src/supports/search/terms.ts';
import { root } from '../program.ts';

const HEADS = ['場面', '会社の言葉'];
const EACH = 5;

/** What firms say, one in five of the judged situations. */
export function sentences(): string[] {
  const { rows } = readTable(readFileSync(join(root, 'sample/supports/situations.csv'), 'utf8'), HEADS);
  return rows.filter((_, at) => at % EACH === 0).map(({ cells }) => cells[1]!);
}
