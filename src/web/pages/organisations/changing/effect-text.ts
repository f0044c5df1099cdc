import { type Effect, UNKNOWN_START } from '../../../../organisations/index.ts';
import { dayText } from '../days.ts';
import { effectWords } from '../words.ts';

/** One thing that a change does, as a sentence. */
export function effectText(effect: Effect): string {
  switch (effect.what) {
    case 'begins':
      return effect.day === UNKNOWN_START
        ? effectWords.exists(effect.name)
        : effectWords.begins(effect.name, dayText(effect.day));
    case 'is-called': {
      const { before, name, day, until } = effect;
      const from = dayText(day);
      return effectWords.named(before, name, from, until === null ? null : dayText(until));
    }
    case 'ends':
      return effectWords.ends(effect.name, dayText(effect.lastDay));
    case 'belongs':
      return effectWords.belongs(effect.name, effect.before, effect.to);
    case 'carries-on':
      return effectWords.carriesOn[effect.kind](effect.from, effect.to, dayText(effect.day));
  }
}
