import type { Ask, Found, PlaceName } from '../../../supports/index.ts';
import type { Site } from '../../site.ts';
import type { Place } from '../../support-services.ts';

/** 対象・見込み with the beginning of the others, or one of these alone. */
export type Shown = 'fits' | 'near' | 'excluded';

/** What the list of supports is made from. */
export interface ResultsPageProps {
  site: Site;
  ask: Ask;
  found: Found;
  /** From 1, in the list that is shown. */
  page: number;
  shown: Shown;
  /** How many supports the next best question settles. */
  settles: number;
  today: string;
  places: readonly Place[];
  placeName: PlaceName;
}
