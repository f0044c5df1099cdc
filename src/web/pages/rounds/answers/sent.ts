import { type FieldKey, kindOf, type Values } from '../../../../collection/index.ts';
import { remarkName } from './form-model.ts';

/** A form as the browser sends it. */
export type Form = Record<string, unknown>;

/** What a person wrote in the form of an answer. Fields that no answer has are none of it. */
export interface Sent {
  /** `save`, `submit`, `close:ID`, `comment:FIELD` …: the verb, and what it is about. */
  verb: string;
  about: string;
  version: number;
  values: Values;
  /** By the names of their fields. */
  remarks: Readonly<Record<string, string>>;
}

const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n') : '';
};

export function sentForm(form: Form): Sent {
  const [verb = '', about = ''] = textOf(form, 'wants').split(/:(.*)/s);
  const names = Object.keys(form);
  return {
    ...{ verb, about, version: Number(textOf(form, 'version')) || 0 },
    values: Object.fromEntries(
      names.filter((name) => kindOf(name) !== null).map((name) => [name, chosen(form, name)]),
    ),
    remarks: Object.fromEntries(
      names.filter((name) => name.startsWith('remark-')).map((name) => [name, textOf(form, name).trim()]),
    ),
  };
}

/** The word of a field; where two people met, the one of the three that was chosen. */
function chosen(form: Form, name: string): string {
  const choice = textOf(form, `choose-${name}`);
  return choice === 'theirs' || choice === 'yours' ? textOf(form, `${choice}-${name}`) : textOf(form, name);
}

/** Texts of remarks with the field at which they were written. */
export function remarksOf({ remarks }: Sent): { field: FieldKey | null; text: string }[] {
  const whole = remarkName(null);
  return Object.entries(remarks)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ field: name === whole ? null : name.slice('remark-'.length), text }))
    .filter(({ field }) => field === null || kindOf(field) !== null);
}
