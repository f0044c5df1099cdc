import type { FirmProfile } from '../../firms/index.ts';
import { formatDay } from '../../values/index.ts';
import type { Opening } from '../calls/call.ts';
import type { Condition, Requirement } from '../condition.ts';
import type { FoundSupport } from '../finding/ask.ts';
import type { MatchStatus } from '../matching/match.ts';
import { meets, meetsRequirement } from '../matching/meets.ts';
import { type PlaceName, requirementWords } from './requirement-words.ts';

export const STATUS_WORDS: Record<MatchStatus, string> = {
  ...{ eligible: '対象', likely: '対象の見込み' },
  ...{ near: '惜しい', ineligible: '対象外' },
};

/** So many are said; of more it is said that there are more. */
const MOST = 4;

/**
 * Why a support was found as it was, in sentences: what the firm meets, what has not been asked yet, what is to be
 * confirmed with the operator, and what speaks against it with its source.
 */
export function reasonsOf(found: FoundSupport, profile: FirmProfile, placeName: PlaceName): string[] {
  const { support, match, opening } = found;
  const words = (requirement: Requirement) => requirementWords(requirement, placeName);
  const against = match.against.map((each) => `${words(each)}${sourceOf(each)}`);
  const sentences: Record<MatchStatus, string[]> = {
    eligible: ['公表されている要件をすべて満たしています。'],
    likely: likely(match.open.map(words), support.isComplete),
    near: [`あと一つ、「${against.join('')}」を満たせば、対象になる見込みです。`],
    ineligible: [`次の要件を満たしていません: ${listed(against)}`],
  };
  const met = metBy(profile, support.condition).map(words);
  const isPossible = match.status === 'eligible' || match.status === 'likely';
  return [
    ...(isPossible && met.length > 0 ? [`合っていること: ${listed(met)}`] : []),
    ...sentences[match.status],
    ...openingWords(opening),
  ];
}

const likely = (open: readonly string[], isComplete: boolean): string[] => [
  ...(open.length > 0 ? [`まだ伺っていないこと: ${listed(open)}`] : []),
  ...(isComplete ? [] : ['ほかの要件は実施機関に確認が必要です。']),
];

const listed = (words: readonly string[]): string =>
  words.length > MOST ? `${words.slice(0, MOST).join('、')} ほか${words.length - MOST}件` : words.join('、');

const sourceOf = (requirement: Requirement & { source?: string }): string =>
  requirement.source === undefined ? '' : `（出典: ${requirement.source}）`;

/** The requirements that the firm is known to meet and that count. */
function metBy(profile: FirmProfile, condition: Condition): Requirement[] {
  if (condition.kind === 'all') return condition.of.flatMap((each) => metBy(profile, each));
  if (condition.kind !== 'any') return meetsRequirement(profile, condition) === 'yes' ? [condition] : [];
  const way = condition.of.find((each) => meets(profile, each) === 'yes');
  return way === undefined ? [] : metBy(profile, way);
}

function openingWords(opening: Opening): string[] {
  if (opening.state === 'always') return [];
  const { opensOn, closesOn, endedOn } = opening.call;
  switch (opening.state) {
    case 'open':
      return closesOn === undefined ? [] : [`${formatDay(closesOn)}まで受け付けています。`];
    case 'coming':
      return opensOn === undefined ? [] : [`受付は${formatDay(opensOn)}からです。`];
    case 'closed': {
      const day = endedOn ?? closesOn;
      return [
        day === undefined
          ? '受付は終わりました。'
          : `受付は${formatDay(day)}に終わりました。次の予定は実施機関に確認が必要です。`,
      ];
    }
    case 'unknown':
      return ['受付の日程は、まだ公表されていません。'];
  }
}
