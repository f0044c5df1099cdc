import type { JurisdictionSummary } from '../ledger/index.ts';
import { circled } from './figures.ts';
import { words } from './words.ts';

/** The wording of a basic policy for heads, and a short one for tables. */
export interface PolicyWording {
  full: string;
  short: string;
}

/**
 * Names of the basic policies as the ledger holds them for a jurisdiction. Policy 0 stands for programs whose
 * document names no policy; one that no document words is shown by its number alone.
 */
export function policyWording(summary: Pick<JurisdictionSummary, 'policies'> | undefined) {
  const known = new Map(summary?.policies.map((each) => [each.policy, each]));
  return (policy: number): PolicyWording => {
    if (policy === 0) return words.noPolicy;
    const found = known.get(policy);
    if (found !== undefined) return { full: found.name, short: found.shortName };
    return { full: words.policyNo(policy), short: words.policyNo(policy) };
  };
}

/** ① 人材の育成, for links and choices; without a mark where no policy is stated. */
export function policyLabel(policy: number, wording: string): string {
  return policy === 0 ? wording : `${circled(policy)} ${wording}`;
}
