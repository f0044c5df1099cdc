import { SUPPORT_KINDS, type SupportKind } from '../../kinds.ts';
import { KINDS_OF_SERVICE_TYPES, SERVICE_TYPES } from './catalogue.ts';
import { own } from './own.ts';

export interface ReadKind {
  kind: SupportKind;
  /** Not sure: a person is to look at it. */
  isSure: boolean;
}

/** 「助成・補助金/補助金」; the closer word decides. Undefined where there is no word of the catalogue. */
export function kindOfServiceType(text: string): ReadKind | undefined {
  const words = text.split(/[;；/／:：＞>\s]+/).toReversed();
  return words.flatMap((word) => own(KINDS_OF_SERVICE_TYPES, word) ?? []).at(0);
}

/** Words by which a name says itself what it is; the first that stands in it decides. */
const NAMING: readonly [RegExp, SupportKind][] = [
  [/補助金|助成金|補助事業|助成事業/, 'subsidy'],
  [/給付金|奨励金|支援金|応援金|祝金|交付金|手当/, 'benefit'],
  [/利子補給|保証料/, 'loan'],
  [/信用保証|保証制度/, 'guarantee'],
  [/融資|貸付|資金$/, 'loan'],
  [/減税|税の特例|税制|課税免除/, 'tax'],
  [/派遣/, 'expert-dispatch'],
  [/相談/, 'consultation'],
  [/研修|講座|セミナー|塾$/, 'training'],
  [/商談会|マッチング/, 'matching'],
  [/説明会|イベント|交流会/, 'event'],
  [/認定|認証/, 'certification'],
  [/登録|表彰|顕彰/, 'registration'],
  [/情報提供/, 'information'],
];

/** What a kind's word or a title says of itself. */
export function kindInName(name: string): SupportKind | undefined {
  const own = (Object.keys(SUPPORT_KINDS) as SupportKind[]).find((kind) => SUPPORT_KINDS[kind] === name);
  return own ?? NAMING.find(([pattern]) => pattern.test(name))?.[1];
}

/** The kind that its word in the catalogue would be read as: another one where the catalogue has one word for several. */
export const kindReadBack = (kind: SupportKind): SupportKind => kindOfServiceType(SERVICE_TYPES[kind])!.kind;
