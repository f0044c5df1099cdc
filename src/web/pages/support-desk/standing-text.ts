import { type KeptSupport, standingOn, supportStateWords } from '../../../supports/index.ts';
import { shortDay } from '../../japanese-time.ts';

/** How a support stands on a day, as a list says it in a word or two. */
export function standingText(kept: KeptSupport, today: string): string {
  const { isPublic, isOut } = standingOn(kept, today);
  if (isOut) return '公開中';
  const state =
    kept.state === 'approved' && kept.publishOn !== null
      ? `${shortDay(kept.publishOn)}に公開`
      : supportStateWords[kept.state];
  return isPublic ? `${state}（前の内容を公開中）` : state;
}
