import { usageCounter } from '../../src/cli/web-figures.ts';
import { webSupports } from '../../src/cli/web-supports.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import type { SupportServices } from '../../src/web/index.ts';
import { fakeSupports } from './fake-supports.ts';

/** The supports of a real ledger as the pages find them; nobody keeps any. */
export const keptSupportsOf = (
  ledger: Ledger,
  jurisdiction: string,
  publicUrl = 'http://localhost',
): SupportServices => {
  const { keeping, words } = fakeSupports();
  return webSupports(
    ledger,
    jurisdiction,
    { publicUrl, isSending: false, dataTerms: null, keeping, words },
    usageCounter(ledger, jurisdiction, (error) => {
      throw error;
    }),
  );
};
