import type { Ask, Found, PlaceName } from '../../../supports/index.ts';
import type { Site } from '../../site.ts';
import type { Place } from '../../support-services.ts';

/** What the list of supports is made from. */
export interface ResultsPageProps {
  site: Site;
  ask: Ask;
  found: Found;
  /** From 1. */
  page: number;
  /** How many supports the next best question settles. */
  settles: number;
  today: string;
  places: readonly Place[];
  placeName: PlaceName;
}
