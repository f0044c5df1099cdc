import { TextArea, TextField } from '../../../components/fields.tsx';
import { formWords, words } from '../words.ts';
import { Checkboxes, DateField, SelectField } from './fields.tsx';
import type { ChangeForm, FieldsProps } from './form.ts';
import { orNull } from './sent.ts';

const text = formWords.merge;

export const merge: ChangeForm = {
  ...{ title: text.title, lead: text.lead, Fields },
  order: (sent, id) => ({
    ...{
      kind: 'merge',
      from: [id, ...sent.all('with')],
      day: sent.one('day'),
      evidence: sent.one('evidence'),
    },
    into:
      sent.one('into') === ''
        ? { name: sent.one('name'), kana: orNull(sent.one('kana')) }
        : { id: sent.one('into') },
  }),
};

function Fields({ sent, view, all }: FieldsProps) {
  const own = view!.organisation;
  const alike = all
    .filter(({ kind }) => kind === own.kind)
    .map(({ id, name }) => ({ value: id, text: name }));
  const others = alike.filter(({ value }) => value !== own.id);
  const into = [{ value: '', text: text.intoNew }, ...alike];
  return (
    <>
      <Checkboxes name="with" label={text.with} values={sent.all('with')} choices={others} />
      <SelectField
        name="into"
        label={text.into}
        hint={text.intoHint}
        value={sent.one('into')}
        choices={into}
      />
      <TextField name="name" value={sent.one('name')} label={text.newName} hint={text.newNameHint} />
      <TextField name="kana" value={sent.one('kana')} label={words.kana} hint={formWords.kanaHint} />
      <DateField name="day" value={sent.one('day')} label={text.day} hint={formWords.dayHint} />
      <Evidence value={sent.one('evidence')} />
    </>
  );
}

export const Evidence = ({ value, hint = formWords.evidenceHint }: { value: string; hint?: string }) => (
  <TextArea name="evidence" label={formWords.evidence} hint={hint} value={value} rows={3} />
);
