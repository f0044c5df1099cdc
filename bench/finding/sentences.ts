import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../src/supports/search/terms.ts';
import { root } from '../program.ts';

const HEADS = ['場面', '会社の言葉', 'はじめの10件に入る支援', 'はじめの10件に入らない支援', 'わけ'];
const EACH = 12;

/** What firms say, one in twelve of the judged situations. */
export function sentences(): string[] {
  const { rows, problems } = readTable(
    readFileSync(join(root, 'sample/supports/situations.csv'), 'utf8'),
    HEADS,
  );
  if (problems.length > 0) throw new Error(`situations.csv ${problems[0]!.line}: ${problems[0]!.message}`);
  return rows.filter((_, at) => at % EACH === 0).map(({ cells }) => cells[1]!);
}
