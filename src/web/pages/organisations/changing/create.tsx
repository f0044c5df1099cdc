import {
  kindWords,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationKind,
  parentKindsOf,
  UNKNOWN_START,
} from '../../../../organisations/index.ts';
import { TextField } from '../../../components/fields.tsx';
import { formWords, words } from '../words.ts';
import { type Choice, DateField, SelectField } from './fields.tsx';
import type { ChangeForm, FieldsProps } from './form.ts';
import { orNull } from './sent.ts';

const text = formWords.create;

export const create: ChangeForm = {
  ...{ title: text.title, lead: text.lead, Fields },
  order: (sent) => ({
    kind: 'create',
    organisation: {
      kind: ORGANISATION_KINDS.find((each) => each === sent.one('kind')) ?? 'division',
      ...{ name: sent.one('name'), kana: orNull(sent.one('kana')), code: orNull(sent.one('code')) },
      ...{ parent: orNull(sent.one('parent')), area: orNull(sent.one('area')) },
      from: sent.one('from') === '' ? UNKNOWN_START : sent.one('from'),
    },
  }),
};

function Fields({ sent, all }: FieldsProps) {
  const value = (name: string) => ({ name, value: sent.one(name) });
  const kinds = ORGANISATION_KINDS.map((kind) => ({ value: kind, text: kindWords[kind] }));
  return (
    <>
      <SelectField
        {...{ name: 'kind', value: sent.one('kind') || 'division' }}
        {...{ label: words.kind, hint: text.kindHint, choices: kinds }}
      />
      <TextField {...value('name')} label={words.name} />
      <TextField {...value('kana')} label={words.kana} hint={formWords.kanaHint} />
      <SelectField {...value('parent')} label={words.parent} hint={text.parentHint} choices={parents(all)} />
      <DateField {...value('from')} label={text.from} hint={text.fromHint} isRequired={false} />
      <TextField {...value('code')} label={words.code} hint={text.codeHint} />
      <SelectField {...value('area')} label={words.area} hint={text.areaHint} choices={areas(all)} />
    </>
  );
}

const NONE: Choice = { value: '', text: words.none };

/** Whoever something can belong to, and to one of the kind where it is known. */
export const parents = (all: readonly Organisation[], of?: OrganisationKind): Choice[] => {
  const kinds = of === undefined ? ORGANISATION_KINDS.flatMap(parentKindsOf) : parentKindsOf(of);
  const found = all.filter(({ kind }) => kinds.includes(kind));
  return [NONE, ...found.map(({ id, name, kind }) => ({ value: id, text: `${name}（${kindWords[kind]}）` }))];
};

const areas = (all: readonly Organisation[]): Choice[] => [
  NONE,
  ...[...new Set(all.flatMap(({ area }) => area ?? []))].sort().map((area) => ({ value: area, text: area })),
];
