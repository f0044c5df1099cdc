import type { FirmProfile } from '../../../firms/index.ts';
import { type Condition, match, type PlaceName, requirementWords } from '../../../supports/index.ts';
import { words } from './words.ts';

interface ConditionListProps {
  condition: Condition;
  profile: FirmProfile;
  placeName: PlaceName;
}

const MARKS = { yes: '○', no: '×', unknown: '－' } as const;
const MARK_WORDS = { yes: '満たす', no: '満たさない', unknown: '未確認' } as const;

/** Every condition with its source, and whether the firm meets it as far as it has said. */
export function ConditionList({ condition, profile, placeName }: ConditionListProps) {
  const parts = condition.kind === 'all' ? condition.of : [condition];
  return (
    <ul class="conditions">
      {parts.map((part) => (
        <li>
          <Part condition={part} {...{ profile, placeName }} />
        </li>
      ))}
    </ul>
  );
}

function Part({ condition, profile, placeName }: ConditionListProps) {
  if (condition.kind === 'all' || condition.kind === 'any') {
    return (
      <>
        {condition.kind === 'any' && words.anyOf}
        <ul>
          {condition.of.map((part) => (
            <li>
              <Part condition={part} {...{ profile, placeName }} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  const truth = truthOf(profile, condition);
  return (
    <>
      <span aria-hidden="true">{MARKS[truth]}</span>{' '}
      <span class="visually-hidden">{MARK_WORDS[truth]}: </span>
      {requirementWords(condition, placeName)}
      {condition.source !== undefined && (
        <span class="quiet small">（{words.verdict.source(condition.source)}）</span>
      )}
    </>
  );
}

function truthOf(profile: FirmProfile, condition: Condition): keyof typeof MARKS {
  const { status } = match(profile, { condition, isComplete: true });
  return status === 'eligible' ? 'yes' : status === 'likely' ? 'unknown' : 'no';
}
