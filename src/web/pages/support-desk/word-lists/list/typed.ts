import { isPurpose, PURPOSES, type WordListKind, type WordRow } from '../../../../../supports/index.ts';
import { fieldOf } from '../../../../form-text.ts';
import { kindIn } from '../links.ts';

/** A word as somebody types it. */
export interface TypedWord {
  kind: WordListKind;
  cells: WordRow['cells'];
  /** The word whose row this is; `null`: a new one. */
  instead: string | null;
}

type Form = Record<string, unknown>;

/** What the form says. People part words by any comma; the file does by semicolons. */
export function typedWord(form: Form): TypedWord {
  const kind = kindIn(form.list);
  const instead = fieldOf(form, 'instead', 500);
  const cells: WordRow['cells'] =
    kind === 'terms'
      ? [fieldOf(form, 'word', 500), parted(fieldOf(form, 'besides', 500)), purposesIn(form).join(';')]
      : [
          fieldOf(form, 'word', 500),
          fieldOf(form, 'industry', 20).toUpperCase(),
          fieldOf(form, 'strength', 20),
        ];
  return { kind, cells, instead: instead === '' ? null : instead };
}

const parted = (text: string): string =>
  text
    .split(/[、，,;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(';');

const purposesIn = ({ purposes }: Form): string[] =>
  [purposes]
    .flat()
    .filter((each) => typeof each === 'string')
    .filter(isPurpose)
    .map((each) => PURPOSES[each]);

/** The row of a word, to be changed; without one an empty one, or one that begins with a word that was searched for. */
export function wordAsked(
  kind: WordListKind,
  rows: readonly WordRow[],
  { word, add = '' }: { word?: string | undefined; add?: string | undefined },
): TypedWord {
  const row = rows.find(({ cells }) => cells[0] === word);
  if (row !== undefined) return { kind, cells: row.cells, instead: row.cells[0] };
  return { kind, cells: [add.slice(0, 200), '', kind === 'industries' ? '名乗り' : ''], instead: null };
}
