import { HTTPException } from 'hono/http-exception';
import type { AssetPaths } from './assets/assets.ts';
import { linksFrom } from './links.ts';
import { policyWording } from './policy-names.ts';
import type { RevisionWatch } from './revision-watch.ts';
import type { Services } from './services.ts';
import type { Site } from './site.ts';

/** What is the same for every visitor. */
export type House = Omit<Site, 'visitor' | 'may' | 'side'>;

const OTHER = /^\/jurisdictions\/(\d{6})(?=\/|$)/;

/** Which jurisdiction's ledger an address speaks of, and what stands around its pages; kept by revision. */
export function createSiteFinder(services: Services, assets: AssetPaths, watch: RevisionWatch) {
  let sites = new Map<string, House>();
  let keptRevision = '';
  return async (path: string): Promise<House> => {
    const revision = await watch.current();
    if (revision !== keptRevision) {
      sites = await allSites(services, assets);
      keptRevision = revision;
    }
    const code = OTHER.exec(path)?.[1] ?? services.home;
    const site = sites.get(code);
    if (site === undefined) throw new HTTPException(404);
    return site;
  };
}

async function allSites(
  { ledger, home, publishedAt: dateOfFile }: Services,
  assets: AssetPaths,
): Promise<Map<string, House>> {
  const jurisdictions = await ledger.jurisdictions();
  const publishedAt = await dateOfFile();
  const isSample = jurisdictions.some((each) => each.isSample);
  const known = jurisdictions.map(({ jurisdiction, name }) => ({ jurisdiction, name }));
  // An empty ledger still has its start page and its check of reports.
  if (!known.some(({ jurisdiction }) => jurisdiction === home)) known.push({ jurisdiction: home, name: '' });
  return new Map(
    known.map(({ jurisdiction, name }) => [
      jurisdiction,
      {
        assets,
        jurisdiction,
        jurisdictionName: name,
        isHome: jurisdiction === home,
        isSample,
        publishedAt,
        jurisdictions,
        policyName: policyWording(jurisdictions.find((each) => each.jurisdiction === jurisdiction)),
        links: linksFrom(jurisdiction === home ? '' : `/jurisdictions/${jurisdiction}`),
      },
    ]),
  );
}
