import { PURPOSES, type Purpose, purposeOfWord } from '../../purposes.ts';
import { PURPOSES_IN_CATALOGUE, PURPOSES_OF_ACTIONS, PURPOSES_OF_NEEDS, STAGES } from './catalogue.ts';
import { own } from './own.ts';

/** What a support is for, in the columns of other forms. */
export interface PurposeCells {
  /** ステージとアクション. */
  actions: string[];
  stages: string[];
  /** お困りごと. */
  needs: string[];
}

export function writePurposes(purposes: readonly Purpose[]): PurposeCells {
  const places = purposes.map((purpose) => PURPOSES_IN_CATALOGUE[purpose]);
  const actions = [...new Set(places.flatMap(({ action }) => action ?? []))];
  const stages = actions.map((action) => action.split('/')[0]!).filter((stage) => STAGES.includes(stage));
  return {
    actions,
    stages: [...new Set(stages)],
    needs: [...new Set(places.flatMap(({ need }) => need ?? []))],
  };
}

/**
 * The catalogue has ten needs for our thirty-one purposes. So the purposes' own words go among the keywords (each once),
 * where searchers find them and from where they come back exactly.
 */
export const keywordsWith = (keywords: readonly string[], purposes: readonly Purpose[]): string[] => [
  ...new Set([...keywords, ...purposes.map((purpose) => PURPOSES[purpose])]),
];

export interface ReadPurposes {
  purposes: Purpose[];
  /** Without the words of purposes. */
  keywords: string[];
  /** What is no word of the catalogue. */
  unknown: string[];
}

/** So many purposes a support holds. */
export const MOST_PURPOSES = 10;

/** Purposes named among the keywords; of the catalogue's words only those that none of them explains. */
export function readPurposes(
  keywords: readonly string[],
  { actions, needs }: { actions: readonly string[]; needs: readonly string[] },
): ReadPurposes {
  const named = keywords.flatMap((word) => purposeOfWord(word) ?? []);
  const places = named.map((purpose) => PURPOSES_IN_CATALOGUE[purpose]);
  const saidActions = new Set(places.flatMap(({ action }) => actionOf(action ?? '') ?? []));
  const saidNeeds = new Set(places.map(({ need }) => need));
  const ofActions = actions.map((item) => ({ item, action: actionOf(item) }));
  const more = [
    ...ofActions.flatMap(({ action }) =>
      action === undefined || saidActions.has(action) ? [] : (own(PURPOSES_OF_ACTIONS, action) ?? []),
    ),
    ...needs.flatMap((need) => (saidNeeds.has(need) ? [] : (own(PURPOSES_OF_NEEDS, need) ?? []))),
  ];
  return {
    purposes: [...new Set([...named, ...more])],
    keywords: keywords.filter((word) => purposeOfWord(word) === undefined),
    unknown: [
      ...ofActions.flatMap(({ item, action }) =>
        action === undefined && !STAGES.includes(item) ? item : [],
      ),
      ...needs.filter((need) => own(PURPOSES_OF_NEEDS, need) === undefined),
    ],
  };
}

/** 「成長期・成熟期/設備投資」 → 設備投資. */
const actionOf = (item: string): string | undefined => {
  const action = item
    .split(/[/／:：＞>]/)
    .at(-1)!
    .trim();
  return own(PURPOSES_OF_ACTIONS, action) === undefined ? undefined : action;
};
