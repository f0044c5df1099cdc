import type { JurisdictionSummary } from '../ledger/index.ts';
import type { Action, Visitor } from '../people/index.ts';
import type { AssetPaths } from './assets/assets.ts';
import type { Links } from './links.ts';
import type { SessionState } from './people-services.ts';
import type { PolicyWording } from './policy-names.ts';

/** What every page of one request needs to know of the house around it. */
export interface Site {
  assets: AssetPaths;
  /** The jurisdiction whose ledger is shown: the home one unless the address says otherwise. */
  jurisdiction: string;
  jurisdictionName: string;
  isHome: boolean;
  /** Every page says 見本データ while the ledger holds the sample. */
  isSample: boolean;
  jurisdictions: JurisdictionSummary[];
  /** Wording of a basic policy in this jurisdiction. */
  policyName: (policy: number) => PolicyWording;
  links: Links;
  /** Who asks, and what they may do: pages offer nothing else. */
  visitor: Visitor;
  may: (action: Action, organisation?: string | null) => boolean;
  side: Side;
  /** When the file that is shown was written (ISO 8601); `null` but on the public side. */
  publishedAt: string | null;
  /** On pages for firms: whether readings (ふりがな) are shown, and the address of the same page with the other choice. */
  furigana?: { isOn: boolean; href: string };
}

/** `public`: published facts only. `staff`: everything, to nobody who is not signed in. `both`: in one process. */
export type Side = 'both' | 'public' | 'staff';

/** Hono's variables. */
export interface WebEnv {
  Variables: {
    site: Site;
    session: SessionState;
    action: Action;
    /** The page says itself that it may stand in a frame of another site. */
    isForFrames?: boolean;
  };
}
