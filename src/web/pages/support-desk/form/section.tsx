import { PURPOSES } from '../../../../supports/index.ts';
import type { Cell } from './cell.ts';
import { Checks } from './checks.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { FormField } from './field.tsx';
import { FIELDS, FOLDED, type Section } from './fields.ts';
import { Folded } from './folded.tsx';
import type { FormModel } from './form-model.ts';
import { Rows } from './row-list.tsx';
import { ROW_LISTS } from './rows.ts';
import { words } from './words.ts';

/** One part of the form: its lists, its single fields, and what stands folded at its end. */
export function FormSection({ model, section }: { model: FormModel; section: Section }) {
  return (
    <section class="form-section" id={`section-${section}`} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{words.sections[section]}</h2>
      {section === 'condition' && <ConditionEditor model={model} />}
      {section === 'way' && <FormField model={model} cell={STEPS} />}
      {ROW_LISTS.filter((list) => list.section === section).map((list) => (
        <Rows model={model} list={list} />
      ))}
      {FIELDS[section].filter(isOpen).map((cell) => (
        <FormField model={model} cell={cell} />
      ))}
      {FOLDED.filter((each) => each.section === section).map(({ id, title }) => (
        <FoldedFields model={model} section={section} id={id} title={words[title]} />
      ))}
      {section === 'basics' && <Operator model={model} />}
      {section === 'texts' && <FormField model={model} cell={KEYWORDS} />}
    </section>
  );
}

const isIn = (id: string, { name }: Cell): boolean => name.startsWith(`${id}-`);
const isOpen = (cell: Cell): boolean => !FOLDED.some(({ id }) => isIn(id, cell));

interface FoldedFieldsProps {
  model: FormModel;
  section: Section;
  id: string;
  title: string;
}

function FoldedFields({ model, section, id, title }: FoldedFieldsProps) {
  const cells = FIELDS[section].filter((cell) => isIn(id, cell));
  return (
    <Folded model={model} id={id} title={title} names={cells.map(({ name }) => name)}>
      {cells.map((cell) => (
        <FormField model={model} cell={cell} />
      ))}
    </Folded>
  );
}

/** Purposes, and by which id the operator is known as long as its name stands as it was. */
const Operator = ({ model }: { model: FormModel }) => (
  <>
    <input type="hidden" name="operator-organisation" value={model.typed.one('operator-organisation')} />
    <input type="hidden" name="operator-was" value={model.typed.one('operator-was')} />
    <Checks
      model={model}
      name="purposes"
      legend={words.purposes}
      hint={words.purposesHint}
      choices={Object.entries(PURPOSES)}
    />
  </>
);

const lines = (name: string, label: string, hint: string, rows: number): Cell => ({
  ...{ name, at: name, kind: 'text', label, hint, rows },
});
const STEPS = lines('steps', words.steps, words.stepsHint, 5);
const KEYWORDS = lines('keywords', words.keywords, words.keywordsHint, 4);
