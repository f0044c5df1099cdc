import type { PlaceName } from '../../../supports/index.ts';
import type { FindingServices } from '../../support-services.ts';

/** Names of the prefecture's municipalities by their codes; another's code stands for itself. */
export async function placeNames(finding: Pick<FindingServices, 'places'>): Promise<PlaceName> {
  const names = new Map((await finding.places()).map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
