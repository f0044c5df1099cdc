import { isPrefectureCode } from '../../../organisations/index.ts';
import type { Operator } from '../../support.ts';
import { placeCode } from '../places.ts';
import { unnamedOperator } from '../table/facts.ts';
import type { ReadContext } from '../table/form.ts';
import type { Row } from '../table/row.ts';
import { operatorOfName } from '../vocabulary/level-of-name.ts';

export interface ReadOperator {
  operator: Operator;
  /** 全国地方公共団体コード. */
  code: string | undefined;
  /** Others that carry it out. */
  carriers: string[];
}

/** Who runs it: the body of the code or the name, else the first of those that carry it out. */
export function readOperator(
  row: Row,
  columns: { code: string; name?: string; carriers: string },
  context: ReadContext,
): ReadOperator | undefined {
  const code = codeOf(row, columns.code);
  const names = row.list(columns.carriers);
  const body =
    (columns.name === undefined ? undefined : row.text(columns.name)) ?? context.places.nameOf(code ?? '');
  if (body !== undefined) return { operator: operatorOf(body, code), code, carriers: names };
  const [first, ...others] = names;
  if (first !== undefined) return { operator: operatorOfName(first), code, carriers: others };
  const operator = unnamedOperator(row, columns.name ?? columns.code, context);
  return operator && { operator, code, carriers: [] };
}

/** A code tells prefecture from municipality, whatever the name. */
function operatorOf(name: string, code: string | undefined): Operator {
  if (code === undefined) return operatorOfName(name);
  return { name, level: isPrefectureCode(code) ? 'prefecture' : 'municipality' };
}

function codeOf(row: Row, column: string): string | undefined {
  const text = row.text(column);
  const code = text === undefined ? undefined : placeCode(text);
  if (text !== undefined && code === undefined) {
    row.tell(column, `「${text}」は6桁の全国地方公共団体コードではありません。`);
  }
  return code;
}
