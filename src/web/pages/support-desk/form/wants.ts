import { compareKey } from '../../../../values/index.ts';
import { relationOf, titled } from './cell.ts';
import type { FormContext } from './context.ts';
import type { FormModel } from './form-model.ts';
import { countName, rowCount, rowsOf } from './row-count.ts';
import { cellName } from './rows.ts';
import { type Typed, type TypedEntry, typedWith } from './typed.ts';

/** What the pressed button asks for: `save`, `submit`, `find`, `more:papers`. */
export interface Wanted {
  verb: string;
  about: string;
}

export function wantedOf(typed: Typed): Wanted {
  const [verb = '', about = ''] = typed.one('wants').split(/:(.*)/s);
  return { verb, about };
}

const MORE_ROWS = 3;

/** Where the pressed button saves nothing: the form to be shown again. `null`: it is to be saved. */
export function shownInstead(typed: Typed): { typed: Typed; isAsked: boolean } | null {
  const { verb, about } = wantedOf(typed);
  if (verb === 'find') return { typed, isAsked: true };
  if (verb !== 'more') return null;
  const more = String(rowCount(typed, about) + MORE_ROWS);
  return { typed: typedWith(typed, [[countName(about), more]]), isAsked: false };
}

const TO = { name: 'to' };
const choiceName = (number: number) => `${cellName('relations', number, TO)}-choice`;

/** Supports that were chosen among the candidates stand in their fields. */
export function withChoices(typed: Typed, { titles }: FormContext): Typed {
  const chosen = rowsOf(typed, 'relations').flatMap((number): TypedEntry[] => {
    const id = typed.one(choiceName(number));
    return id === '' ? [] : [[cellName('relations', number, TO), titled(id, titles)]];
  });
  return typedWith(typed, chosen);
}

const MOST_CANDIDATES = 12;

/** For what was typed and is no support yet, those whose titles have it in them. */
export function candidatesFor(typed: Typed, { titles, base }: FormContext): FormModel['candidates'] {
  const asked = rowsOf(typed, 'relations').flatMap((number) => {
    const name = cellName('relations', number, TO);
    const text = typed.one(name);
    const isOld = base?.relations?.some(({ to }) => to === text);
    return text === '' || isOld || relationOf(text, titles) !== null ? [] : [{ name, text }];
  });
  return new Map(
    asked.map(({ name, text }) => {
      const keys = text.split(/\s+/).map(compareKey);
      const found = titles.filter(({ title }) => keys.every((key) => compareKey(title).includes(key)));
      return [name, found.slice(0, MOST_CANDIDATES)];
    }),
  );
}
