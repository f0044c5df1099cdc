import { formWords } from '../words.ts';
import { DateField, SelectField } from './fields.tsx';
import type { ChangeForm, FieldsProps } from './form.ts';
import { Evidence } from './merge.tsx';
import { orNull } from './sent.ts';

const text = formWords.end;

export const end: ChangeForm = {
  ...{ title: text.title, lead: text.lead, Fields },
  order: (sent, id) => ({
    ...{ kind: 'end', id, lastDay: sent.one('last-day'), successor: orNull(sent.one('successor')) },
    evidence: sent.one('evidence'),
  }),
};

function Fields({ sent, view, all }: FieldsProps) {
  const own = view!.organisation;
  const others = all.filter(({ id, kind }) => kind === own.kind && id !== own.id);
  const choices = [
    { value: '', text: text.noSuccessor },
    ...others.map(({ id, name }) => ({ value: id, text: name })),
  ];
  return (
    <>
      <DateField name="last-day" value={sent.one('last-day')} label={text.lastDay} hint={formWords.dayHint} />
      <SelectField name="successor" value={sent.one('successor')} label={text.successor} choices={choices} />
      <Evidence value={sent.one('evidence')} hint={text.evidenceHint} />
    </>
  );
}
