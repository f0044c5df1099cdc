import { labelOf, type QuestionSection } from '../../../../collection/index.ts';
import { SeverityMark } from '../../../components/severity.tsx';
import { type FormModel, openPoints, questionsIn } from './form-model.ts';
import { SECTIONS } from './sections.tsx';
import { words } from './words.ts';

/** What is left to do, each point leading to its field; fetched anew while somebody types. */
export function OpenPoints({ model }: { model: FormModel }) {
  const { findings, missing } = openPoints(model);
  const known = new Set(model.questions.map(({ key }) => key));
  const isEmpty = findings.length + missing.length === 0;
  return (
    <div class="open-points" data-slot="open-points">
      {isEmpty && <p>{words.nothingOpen}</p>}
      {!isEmpty && (
        <details open={findings.length > 0}>
          <summary>
            {words.openTitle}：{words.countOpen(findings.length, missing.length)}
          </summary>
          <ul class="plain">
            {findings.map(({ field, severity, message }) => (
              <li>
                <SeverityMark severity={severity} />{' '}
                <a href={`#${field !== null && known.has(field) ? field : 'whole'}`}>{message}</a>
              </li>
            ))}
            {missing.map(({ key }) => (
              <li>
                <span class="tag">{words.missing}</span>{' '}
                <a href={`#${key}`}>{words.missingAt(labelOf(key))}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The four sections, each with what is left in it. */
export function SectionNav({ model }: { model: FormModel }) {
  return (
    <nav class="section-nav" aria-label={words.sectionNav}>
      <ol>
        {SECTIONS.map((section) => (
          <li>
            <a href={`#${section}`}>{words.sections[section]}</a>
            <SectionCount model={model} section={section} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The counts alone, to be put in anew. */
export const SectionCounts = ({ model }: { model: FormModel }) => (
  <>
    {SECTIONS.map((section) => (
      <SectionCount model={model} section={section} />
    ))}
  </>
);

const SectionCount = ({ model, section }: { model: FormModel; section: QuestionSection }) => (
  <span class="small quiet" data-slot={`count-${section}`}>
    {model.mode === 'edit' && countIn(model, section)}
  </span>
);

function countIn(model: FormModel, section: QuestionSection): string {
  const keys = new Set(questionsIn(model, section).map(({ key }) => key));
  const { findings, missing } = openPoints(model);
  const found = findings.filter(({ field }) => field !== null && keys.has(field)).length;
  return ` ${words.countOpen(found, missing.filter(({ key }) => keys.has(key)).length)}`.trimEnd();
}
