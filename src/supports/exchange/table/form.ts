import type { Call } from '../../calls/call.ts';
import type { Purpose } from '../../purposes.ts';
import type { Operator, Support } from '../../support.ts';
import type { Places } from '../places.ts';
import { headKey } from './head-key.ts';
import type { Row } from './row.ts';

/** A column that a form knows. */
export interface FormColumn {
  name: string;
  /** By which heads it is known, as `headKey` levels them. */
  keys: readonly string[];
  /** Only a piece of the head is known: any head that holds it is taken. */
  isFragment: boolean;
}

/** A column under its name and under other heads by which it is met. */
export const formColumn = (
  name: string,
  aliases: readonly string[] = [],
  isFragment = false,
): FormColumn => ({ name, keys: [name, ...aliases].map(headKey), isFragment });

/** What an import is told besides the file. */
export interface ReadContext {
  file: string;
  places: Places;
  /** For rows that say none, where the person who imports knows it. */
  operator?: Operator;
  purposes?: readonly Purpose[];
}

/** What one row says of a support. */
export interface Draft {
  /** 制度番号 as written: rows that share it are calls of one support. */
  number: string | undefined;
  support: Partial<Support>;
  call?: Omit<Call, 'id'> | undefined;
  /** Fields by their place in a support, with the column from which each came. */
  columns: Readonly<Record<string, string>>;
}

/** A form: its columns, and how a row of it is read. `null`: the row was refused, with the reason told. */
export interface Form {
  id: 'gif' | 'municipal' | 'municipal-benefits';
  /** Its name in Japanese. */
  title: string;
  columns: readonly FormColumn[];
  /** Which must be there for a table to be this form: all of them. */
  marks: readonly string[];
  read: (row: Row, context: ReadContext) => Draft | null;
}
