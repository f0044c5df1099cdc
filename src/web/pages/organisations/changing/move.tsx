import { formWords } from '../words.ts';
import { parents } from './create.tsx';
import { SelectField } from './fields.tsx';
import type { ChangeForm } from './form.ts';
import { orNull } from './sent.ts';

const text = formWords.move;

export const move: ChangeForm = {
  ...{ title: text.title, lead: text.lead },
  Fields: ({ sent, view, all }) => {
    const { kind, parent } = view!.organisation;
    const value = sent.entries.length === 0 ? (parent ?? '') : sent.one('parent');
    return <SelectField name="parent" label={text.parent} value={value} choices={parents(all, kind)} />;
  },
  order: (sent, id) => ({ kind: 'move', id, parent: orNull(sent.one('parent')) }),
};
