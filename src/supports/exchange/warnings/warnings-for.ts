import type { Support } from '../../support.ts';
import { type Places, placesOf } from '../places.ts';
import { gifWarnings } from './gif-warnings.ts';
import { jgrantsWarnings } from './jgrants-warnings.ts';
import { municipalWarnings } from './municipal-warnings.ts';
import type { ExchangeTarget, ExchangeWarning } from './warning.ts';

/**
 * What a form can't hold of a support, or holds otherwise, in Japanese, with what to do. What is not warned of comes back
 * the same when the form is read again, but for what no form holds: where each condition stands, whether the conditions are
 * all that is asked (an import never says so), ids of calls, and our own source.
 */
export function warningsFor(
  support: Support,
  target: ExchangeTarget,
  places: Places = placesOf([]),
): ExchangeWarning[] {
  switch (target) {
    case 'gif':
      return gifWarnings(support, places);
    case 'municipal':
      return municipalWarnings(support, places);
    case 'jgrants':
      return jgrantsWarnings(support, places);
  }
}
