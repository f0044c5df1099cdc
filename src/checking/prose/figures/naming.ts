import { levelled, withoutCount } from './overlap.ts';

/** What may stand between the name and the number: を, は, 「…」 closed, a bracket, 計. */
const LINK = /(?:[をはがにでの」』(:・\s]|延べ|合?計|約|年)*$/u;
/** Where a name begins: nothing before it narrows it down (県南地域の研修会, 冷凍食品セミナー). */
const BEGINNING = /(?:^|[「『、)・\s])$/u;

/**
 * Whether a label's whole name stands right before a number, and nothing else with it: 「漁網修理研修会を5回」 beside
 * 漁網修理研修会開催回数. Only then it is beyond doubt what was counted.
 */
export function namesNumber(label: string, lead: string): boolean {
  const name = levelled(withoutCount(label));
  const words = lead.replace(LINK, '');
  const starts = [...words].map((_, i) => i).filter((i) => levelled(words.slice(i)) === name);
  return name !== '' && starts.some((i) => BEGINNING.test(words.slice(0, i)));
}
